"""The table of rule statistics: how often each rule fires, what became of its findings, and what that costs."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from redflags import rulebook
from redflags.casefile.words import family_title
from redflags.engine.rule import Rule
from redflags.exports.table import Asked, Column, Table, Whole
from redflags.rulebook.fires import Fires, fires
from redflags.rulebook.merits import Merit, merits
from redflags.rulebook.words import LIVES
from screening.models import Organisation


@dataclass(frozen=True, slots=True)
class Subject:
    """A rule as it is set now, with what it did."""

    rule: Rule
    fires: Fires
    merit: Merit
    minutes: int


def subjects(asked: Asked) -> Iterator[Subject]:
    """One for each rule, of what the person may see; what people said of findings is of the whole register."""
    fired, became, each = fires(asked.user), merits(), Organisation.get().minutes_per_finding
    for rule in rulebook.in_force(timezone.now()).rules:
        found = fired.get(rule.code, Fires())
        yield Subject(rule, found, became.get(rule.code, Merit()), (found.counts + found.answered) * each)


def _percent(share: float | None) -> int | None:
    return None if share is None else round(share * 100)


def _bound(merit: Merit, place: int) -> int | None:
    return _percent(merit.precision.interval[place]) if merit.precision.interval else None


COLUMNS: tuple[Column[Subject], ...] = (
    Column("rule", _("Rule"), str, lambda s: s.rule.code),
    Column("title", _("Title"), str, lambda s: gettext(s.rule.title)),
    Column("family", _("Kind of evidence"), str, lambda s: family_title(s.rule.family)),
    Column("life", _("State"), str, lambda s: s.rule.life, lambda: {life: str(told) for life, told in LIVES.items()}),
    Column("fires", _("Applications it fires for"), int, lambda s: s.fires.counts),
    Column("explained", _("Applications where it was explained or cleared"), int, lambda s: s.fires.answered),
    Column("on_trial", _("Applications it fires for on trial"), int, lambda s: s.fires.on_trial),
    Column("confirmed", _("Findings confirmed"), int, lambda s: s.merit.confirmed),
    Column("cleared", _("Findings explained or cleared"), int, lambda s: s.merit.answered),
    Column("settled", _("Findings settled"), int, lambda s: s.merit.precision.n),
    Column("precision", _("Confirmed of settled (percent)"), int, lambda s: _percent(s.merit.precision.value)),
    Column("at_least", _("At least (percent, with a certainty of 95)"), int, lambda s: _bound(s.merit, 0)),
    Column("at_most", _("At most (percent, with a certainty of 95)"), int, lambda s: _bound(s.merit, 1)),
    Column("minutes", _("Minutes to look into them, as reckoned"), int, lambda s: s.minutes),
)


RULES = Table(
    "rules",
    _("Rule statistics"),
    _("a row for each rule: how often it fires, confirmed, cleared, precision with its interval, minutes."),
    COLUMNS,
    Whole(subjects),
)
