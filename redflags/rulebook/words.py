"""Sets of rules in words: what each changes, what it does to a rule's own examples, and how precise a rule was."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from redflags.catalogue import by_code, catalogue
from redflags.engine.rule import Param, Rule
from redflags.engine.tuning import Change, Surprise, Told, changes, setting, surprises
from redflags.engine.vocabulary import Life
from redflags.measure.share import Share
from redflags.models import TuningSet

PEOPLE = ("begun_by", "proposed_by", "agreed_by", "base")
"""What a page about sets reads along with each."""

SHOWN = 100
"""Sets that a history shows."""

LIVES = {
    Life.STABLE: gettext_lazy("in use"),
    Life.SHADOW: gettext_lazy("on trial"),
    Life.RETIRED: gettext_lazy("retired"),
}

Told3 = tuple[str, str, str]
"""What is set, before, and after."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a set has differently from the one it was drawn from, for one rule."""

    code: str
    title: str
    changes: list[Told3]
    surprises: list[Surprise]


def rows(found: TuningSet) -> list[Row]:
    """Rule by rule, what a set changes."""
    base = base_of(found)
    changed = []
    for rule in catalogue():
        if words := told(changes([rule], base, found.told)):
            turned = surprises(rule, setting(rule, found.told)) if found.is_draft else []
            changed.append(Row(rule.code, _(rule.title), words, turned))
    return changed


def base_of(found: TuningSet) -> Told:
    """The settings that a set was drawn from."""
    return found.base.told if found.base else {}


def told(found: Iterable[Change]) -> list[Told3]:
    """Changes in words."""
    return [
        (change.name.replace("_", " ") or _("status"), value(change.before), value(change.after)) for change in found
    ]


def value(told: float | Life) -> str:
    """A status or a threshold in words that stay on one line."""
    return str(LIVES[told]).replace(" ", "\N{NO-BREAK SPACE}") if isinstance(told, Life) else str(number(told))


def number(told: float) -> float | int:
    """A whole number without its point."""
    return int(told) if float(told).is_integer() else told


def thresholds(rule: Rule, values: Mapping[str, float]) -> list[tuple[str, str, Param, bool]]:
    """Name, value in force, what the rule says of it, and whether it ships with another."""
    return [
        (name.replace("_", " "), str(number(values[name])), param, values[name] != param.default)
        for name, param in rule.params.items()
    ]


def times_tuned(code: str) -> list[tuple[TuningSet, list[Told3]]]:
    """The published sets that changed a rule, newest first, each with what it changed."""
    rule = by_code(code)
    sets = TuningSet.objects.published().select_related(*PEOPLE)[:SHOWN]
    changed = [(found, told(changes([rule], base_of(found), found.told))) for found in sets]
    return [(found, what) for found, what in changed if what]


def precision(share: Share) -> str:
    """A share with the bounds of the true one; nothing of none."""
    if share.value is None or share.interval is None:
        return ""
    low, high = share.interval
    return _("%(share)d %% (%(low)d to %(high)d %%)") % {
        "share": round(100 * share.value),
        "low": round(100 * low),
        "high": round(100 * high),
    }
