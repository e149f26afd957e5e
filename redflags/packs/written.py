"""How a pack's content is written down, and the hash of it (pure)."""

import hashlib
import json
from typing import Any

from redflags.catalogue import by_code
from redflags.engine.rule import Rule

SCHEMA = "https://screening.invalid/schemas/evidence-pack-1.json"
"""The name of the form's version, not a place to fetch anything from: docs/evidence-pack.schema.json holds it."""


def digest(body: dict[str, Any]) -> str:
    """The SHA-256 of a content: of its JSON without blanks, keys in order, in UTF-8."""
    told = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(told.encode()).hexdigest()


def as_json(told: dict[str, Any]) -> bytes:
    """A content as JSON in ASCII: control characters and marks of direction are escaped, and come back exactly."""
    return (json.dumps(told, ensure_ascii=True, indent=2) + "\n").encode("ascii")


def known(code: str) -> Rule | None:
    """The rule of a code; None for one that is no longer among the rules."""
    try:
        return by_code(code)
    except KeyError:
        return None
