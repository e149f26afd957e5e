"""Labelled dossier files: a case, and what is expected of the rules for it (no database)."""

from datetime import date
from functools import cache
from typing import Any

from django.utils.translation import gettext as _
from jsonschema import Draft202012Validator

from candidates.inbound import dossier_schema
from candidates.inbound.dossier_file import read_dossier_tree
from candidates.inbound.problems import Problem, UnusableFileError
from candidates.inbound.tree import Tree, name_of, read_tree
from candidates.intake import Intake
from redflags.engine.vocabulary import Flag, Level
from redflags.measure.cases import Bounds, Expected, Kind, Stage

LEVELS = {
    **{level.word: level for level in Level},
    **dict(zip(("clear", "review", "high", "critical"), Level, strict=True)),
}
"""The levels by their own names and by those of the case schema."""

FORBIDDEN_ALWAYS = "language_or_ethnicity"
"""A flag that nothing can raise; labels may forbid it all the same."""


def read_case(content: bytes) -> tuple[Intake, Expected]:
    """A case and its label. Raises UnusableFileError with the line and key of everything wrong with either."""
    return read_case_tree(read_tree(content))


def read_case_tree(tree: Tree) -> tuple[Intake, Expected]:
    """The same of a file that was parsed before."""
    problems: list[Problem] = []
    intake = None
    try:
        intake = read_dossier_tree(tree)
    except UnusableFileError as error:
        problems += error.problems
    if isinstance(tree.data, dict):
        problems += [problem for problem in _problems(tree) if problem not in problems]
    if problems or intake is None:
        raise UnusableFileError(*problems)
    return intake, _expected(tree.data)


@cache
def _validator() -> Draft202012Validator:
    level = {"enum": sorted(LEVELS)}
    flags = {"type": "array", "items": {"enum": [*Flag, FORBIDDEN_ALWAYS]}}
    stage = {
        "type": "object",
        "required": ["as_of"],
        "properties": {
            "as_of": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$", "description": "YYYY-MM-DD"},
            "min_tier": level,
            "max_tier": level,
        },
    }
    expected = {
        "type": "object",
        "properties": {
            "min_tier": level,
            "max_tier": level,
            "stages": {"type": "object", "additionalProperties": stage},
            "must_flags": flags,
            "must_not_flags": flags,
            "may_flags": flags,
        },
    }
    return Draft202012Validator(
        {
            "required": ["kind", "expected"],
            "properties": {"kind": {"enum": list(Kind)}, "expected": expected},
            "if": {"properties": {"kind": {"const": Kind.POSITIVE}}, "required": ["kind", "expected"]},
            "then": {"properties": {"expected": {"required": ["min_tier"]}}},
        }
    )


def _problems(tree: Tree) -> list[Problem]:
    found = [(tuple(error.absolute_path), error) for error in _validator().iter_errors(tree.data)]
    wrong = [Problem(tree.line(path), name_of(path), dossier_schema.explain(error)) for path, error in found]
    return sorted(dict.fromkeys(wrong or _impossible(tree)), key=lambda problem: (problem.line, problem.key))


def _impossible(tree: Tree) -> list[Problem]:
    """Labels of the right shape that ask for what cannot be."""
    expected = tree.data["expected"]
    places: dict[tuple[str, ...], Any] = {("expected",): expected}
    places |= {("expected", "stages", name): stage for name, stage in expected.get("stages", {}).items()}
    wrong: list[tuple[tuple[str, ...], str]] = []
    for path, label in places.items():
        bounds = _bounds(label)
        if bounds.at_least > bounds.at_most:
            wrong.append(((*path, "max_tier"), _("This is below min_tier.")))
        if "as_of" in label and _day(label["as_of"]) is None:
            wrong.append(((*path, "as_of"), _("The calendar has no such day.")))
    for flag in sorted(set(expected.get("must_flags", ())) & set(expected.get("must_not_flags", ()))):
        message = _("“%(flag)s” stands in must_flags as well.") % {"flag": flag}
        wrong.append((("expected", "must_not_flags"), message))
    return [Problem(tree.line(place), name_of(place), message) for place, message in wrong]


def _expected(data: dict[str, Any]) -> Expected:
    label, kind = data["expected"], Kind(data["kind"])
    bounds = _bounds(label)
    if kind is Kind.BENIGN and "max_tier" not in label:
        bounds = Bounds(bounds.at_least, Level.HOLD)  # whatever else: no honest person belongs at the top
    return Expected(
        kind=kind,
        bounds=bounds,
        must=frozenset(label.get("must_flags", ())),
        must_not=frozenset(label.get("must_not_flags", ())),
        stages=tuple(
            Stage(name, date.fromisoformat(stage["as_of"]), _bounds(stage))
            for name, stage in label.get("stages", {}).items()
        ),
    )


def _bounds(label: dict[str, Any]) -> Bounds:
    return Bounds(LEVELS[label.get("min_tier", "standard")], LEVELS[label.get("max_tier", "escalate")])


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None
