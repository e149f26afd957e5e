"""What a person decides about a copy, and how the copy is written down (pure)."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

SCHEMA = "https://screening.invalid/schemas/candidate-copy-1.json"
"""The name of the form's version, not a place to fetch anything from: docs/candidate-copy.schema.json holds it."""

OPENED = ("address.street", "email.address", "phone.number", "sighting.ip")
"""What making a copy opens, as the trail names it. Account numbers stay sealed: their last characters are told."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which texts were read and may go out, and what is withheld and why."""

    given: frozenset[str]
    withheld: frozenset[str]
    reason: str


def digest(told: dict[str, Any]) -> str:
    """The SHA-256 of a copy: of its JSON without blanks, keys in order, in UTF-8."""
    return hashlib.sha256(canonical(told).encode()).hexdigest()


def canonical(told: dict[str, Any]) -> str:
    """The one way to write a copy down."""
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
