"""Which rules fire: how often, since when, what became of it, how right they were, and what looking into it cost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from redflags.catalogue import catalogue
from redflags.figures.counts import Counts, Figure, Rate, Selection, having, month, outcomes
from redflags.fired import Outcome
from redflags.measure.share import Share
from redflags.models import Tally
from redflags.register import Filters
from redflags.rulebook import words


@dataclass(frozen=True, slots=True)
class RuleRow:
    """In how many applications a rule fired, and what became of its findings; one may stand in several columns."""

    code: str
    title: str
    fired: Figure
    open: Figure
    confirmed: Figure
    answered: Figure
    precision: Share  # of what people settled in the time: how many they confirmed
    minutes: int  # to look into those

    @property
    def precision_in_words(self) -> str:
        """The same with its bounds; nothing of none."""
        return words.precision(self.precision)


@dataclass(frozen=True, slots=True)
class Month:
    """What was counted of a month; without a list where none tells the same."""

    first: date
    value: int
    filters: Filters | None = None

    @property
    def url(self) -> str:
        """The list."""
        return Figure(self.value, self.filters).url if self.filters else ""


@dataclass(frozen=True, slots=True)
class Raised:
    """Flags by the month in which each was first seen: an application counts once for each rule."""

    total: int
    before: int
    months: Sequence[Month]


@dataclass(frozen=True, slots=True)
class Group:
    """Who came in for a position or from a source, and how many of them a rule fired for."""

    value: str
    came: Figure
    flagged: Rate


def rules_that_fired(counts: Counts, *, minutes_per_finding: int) -> list[RuleRow]:
    """Rules with findings in the time, most applications first; closed applications count as well."""
    chosen = counts.selection
    titles = {rule.code: _(rule.title) for rule in catalogue()}
    rows = []
    for code in counts.firsts("fired"):
        told = {"rule": code, "stage": "any", "fired_since": chosen.first.isoformat()}
        became = counts.cells("became", code)
        said = counts.cells("said", code)
        settled = Share(said.get("confirmed", 0), sum(said.values()))
        figures = {
            str(outcome): Figure(became.get(outcome, 0), chosen.narrowed(**told, finding=str(outcome)))
            for outcome in Outcome
        }
        rows.append(
            RuleRow(
                code,
                titles.get(code, ""),
                Figure(counts.by("fired")[code], chosen.narrowed(**told)),
                precision=settled,
                minutes=settled.n * minutes_per_finding,
                **figures,
            )
        )
    return rows


def raised(counts: Counts) -> Raised:
    """Flags by month."""
    found = counts.by_month["flag"]
    months = [Month(first, found.get(month(first), 0)) for first in counts.selection.firsts]
    return Raised(counts.total("flag"), counts.total_before("flag"), months)


def by_position(chosen: Selection) -> list[Group]:
    """Positions, most flagged applications first; 0 is none."""
    return _groups(chosen, Tally.Slice.POSITION, "position")


def by_source(chosen: Selection, unnamed: str) -> list[Group]:
    """Imports by what they are called; `unnamed` is by hand, and files without a name."""
    return _groups(chosen, Tally.Slice.SOURCE, "source", unnamed)


def by_channel(chosen: Selection, unnamed: str) -> list[Group]:
    """Channels; `unnamed` is where none is told."""
    return _groups(chosen, Tally.Slice.CHANNEL, "channel", unnamed)


def _groups(chosen: Selection, slice_: str, name: str, unnamed: str = "") -> list[Group]:
    groups = []
    for value, letters in outcomes(chosen, slice_).items():
        narrowed = {name: int(value) if name == "position" else value or unnamed}
        came = Figure(having(letters), chosen.came_in(**narrowed))
        flagged = Figure(having(letters, "f"), chosen.came_in(**narrowed, became="flagged"))
        groups.append(Group(value, came, Rate(flagged, Share(flagged.value, came.value))))
    return sorted(groups, key=lambda group: (-group.flagged.figure.value, -group.came.value, group.value))
