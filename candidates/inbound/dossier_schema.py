"""The published schema of dossier files: what is wrong with a file by it, and which of its keys are not taken."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path as FilePath
from typing import Any

from django.utils.translation import gettext as _
from jsonschema import Draft202012Validator, ValidationError

from candidates.inbound.problems import Problem
from candidates.inbound.tree import Path, Tree, name_of

SHOWN = 40
"""Characters of a wrong value that a message repeats."""


@cache
def schema() -> dict[str, Any]:
    """The schema, as published in dossier.schema.json."""
    content: dict[str, Any] = json.loads(FilePath(__file__).with_name("dossier.schema.json").read_text("utf-8"))
    return content


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(schema())


def problems(tree: Tree) -> Iterator[Problem]:
    """Everything in a file that is not as the schema says, in the file's order."""
    found = [(tuple(error.absolute_path), error) for error in _validator().iter_errors(tree.data)]
    for path, error in sorted(found, key=lambda item: (tree.line(item[0]), name_of(item[0]))):
        yield Problem(tree.line(path), name_of(path), explain(error))


def explain(error: ValidationError) -> str:
    """The validator's finding in words a recruiter can act on."""
    shown = str(error.instance)[:SHOWN] if isinstance(error.instance, str | int | float) else ""
    expected: Any = error.validator_value
    match error.validator:
        case "required":
            missing = [key for key in expected if key not in error.instance]
            return _("“%(key)s” is missing.") % {"key": missing[0]}
        case "enum" | "const":
            allowed = expected if error.validator == "enum" else [expected]
            return _("“%(value)s” is not one of: %(allowed)s.") % {
                "value": shown,
                "allowed": ", ".join(str(value) for value in allowed),
            }
        case "type":
            kinds = ", ".join(expected) if isinstance(expected, list) else expected
            return _("A value of another kind belongs here: %(kinds)s.") % {"kinds": kinds}
        case "maxLength":
            return _("This is longer than %(limit)s characters.") % {"limit": expected}
        case "maxItems":
            return _("There are more than %(limit)s entries.") % {"limit": expected}
        case "minLength":
            return _("This is empty.")
        case "minimum" | "exclusiveMinimum":
            return _("“%(value)s” is too small.") % {"value": shown}
        case "maximum":
            return _("“%(value)s” is too large.") % {"value": shown}
        case "pattern":
            return _("“%(value)s” is not written as expected: %(description)s.") % {
                "value": shown,
                "description": error.schema.get("description", expected),
            }
    return _("This is not as the schema says.")


def not_taken(tree: Tree) -> Iterator[tuple[Path, str]]:
    """Keys that nothing reads, each with why; those the format only carries for its author are left out."""
    not_held, ignored = schema()["x-not-held"], schema()["x-ignored"]
    for path in _unknown(tree.data, schema(), ()):
        key = re.sub(r"\[\d+\]", "[]", name_of(path))
        if key in not_held:
            yield path, _("dropped: %(reason)s") % {"reason": not_held[key]}
        elif key not in ignored:
            yield path, _("unknown key, not taken")


def _unknown(data: Any, shape: dict[str, Any], path: Path) -> Iterator[Path]:
    if isinstance(data, dict) and "properties" in shape:
        for key, value in data.items():
            if key in shape["properties"]:
                yield from _unknown(value, shape["properties"][key], (*path, key))
            else:
                yield (*path, key)
    elif isinstance(data, list) and "items" in shape:
        for place, value in enumerate(data):
            yield from _unknown(value, shape["items"], (*path, place))
