"""Which counts a page asks for, and the counts themselves: a handful of questions, however large the register."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache, cached_property
from typing import Any

from dateutil.relativedelta import relativedelta
from django.db.models import Min, Q, QuerySet, Sum
from django.urls import reverse

from redflags.measure.share import Share
from redflags.measure.spread import Spread
from redflags.models import RecountOwed, Tally
from redflags.register import Filters
from screening.models import User
from screening.roles import Permission


@cache
def _list() -> str:
    """The address of the list: a page has hundreds of numbers that lead to it."""
    return reverse("candidates")


Key = tuple[str, str]
"""What a cell is of: `a` and `b` of redflags.tallies.cells."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, and the list of exactly those it counts."""

    value: int
    filters: Filters

    @property
    def url(self) -> str:
        """The list."""
        return f"{_list()}{self.filters.query}"


@dataclass(frozen=True, slots=True)
class Rate:
    """So many of so many, the number with its list."""

    figure: Figure
    share: Share


@dataclass(frozen=True)
class Selection:
    """Whose candidates, of which position and team, and the months looked back on."""

    user: User
    today: date
    months: int = 12
    position: int | None = None
    team: int | None = None

    @cached_property
    def firsts(self) -> list[date]:
        """The first days of the months, up to the one of today."""
        return months_until(self.today, self.months)

    @property
    def first(self) -> date:
        """The day from which on is looked back."""
        return self.firsts[0]

    @property
    def last(self) -> date:
        """The last day of the last month."""
        return last_day(self.firsts[-1])

    @property
    def first_before(self) -> date:
        """When as long a time began before."""
        return self.first - relativedelta(months=self.months)

    @property
    def filters(self) -> Filters:
        """What narrows every list."""
        return Filters(position=self.position, team=self.team)

    def narrowed(self, **more: Any) -> Filters:
        """The filters of a list, narrowed to position and team besides."""
        return replace(self.filters, **more)

    def came_in(self, **more: Any) -> Filters:
        """The same of everybody who came in during the months, closed ones included."""
        return self.narrowed(
            **{"stage": "any", "since": self.first.isoformat(), "until": self.last.isoformat(), **more}
        )

    def rows(self, slice_: str = "") -> QuerySet[Tally]:
        """The cells a person may see; of the position, or else of everything, or those of a slice."""
        chosen = slice_ or (Tally.Slice.POSITION if self.position else Tally.Slice.ALL)
        rows = Tally.objects.filter(slice=chosen)
        if not slice_:
            rows = rows.filter(value=str(self.position or ""))
        if self.user.may(Permission.SEE_ALL_TEAMS):
            return rows.filter(team=self.team or Tally.EVERY_TEAM)
        seen = {0, *self.user.teams.values_list("pk", flat=True)}
        return rows.filter(team__in=seen & {self.team} if self.team else seen)


@dataclass
class Counts:
    """Cells by measure, as they stand now or were in the time looked back on, and in as long a time before."""

    selection: Selection
    of: Mapping[str, Mapping[Key, int]]
    before: Mapping[str, Mapping[Key, int]]
    by_month: Mapping[str, Mapping[str, int]]
    as_of: datetime
    names: Mapping[int, str] = field(default_factory=dict)

    def total(self, measure: str) -> int:
        """Everything in a measure."""
        return sum(self.of[measure].values())

    def total_before(self, measure: str) -> int:
        """The same in as long a time before."""
        return sum(self.before[measure].values())

    def by(self, measure: str) -> dict[str, int]:
        """A measure by its first key."""
        return _summed(self.of[measure])

    def cells(self, measure: str, first: str) -> dict[str, int]:
        """A measure by its second key, of one first key."""
        return {b: n for (a, b), n in self.of[measure].items() if a == first}

    def spread(self, measure: str, first: str = "") -> Spread:
        """How long something took, of one first key."""
        return Spread({int(b): n for b, n in self.cells(measure, first).items()})

    def spread_before(self, measure: str, first: str = "") -> Spread:
        """The same in as long a time before."""
        return Spread({int(b): n for (a, b), n in self.before[measure].items() if a == first})

    def firsts(self, measure: str) -> Iterator[str]:
        """First keys of a measure, the largest first."""
        yield from sorted(self.by(measure), key=lambda key: (-self.by(measure)[key], key))


MONTHLY = ("fair", "flag")
"""Measures that are drawn along time."""


def read(selection: Selection, now: datetime) -> Counts:
    """All counts of a page: three questions."""
    first, last = month(selection.first), month(selection.last)
    rows = selection.rows()
    within = Q(month="") | Q(month__range=(first, last))
    earlier = Q(month__gte=month(selection.first_before), month__lt=first)
    of: dict[str, dict[Key, int]] = defaultdict(dict)
    before: dict[str, dict[Key, int]] = defaultdict(dict)
    summed = rows.filter(within | earlier).values_list("measure", "a", "b")
    both = summed.annotate(now=Sum("n", filter=within), before=Sum("n", filter=earlier))
    for measure, a, b, n, n_before in both:
        if n:
            of[measure][a, b] = n
        if n_before:
            before[measure][a, b] = n_before
    by_month: dict[str, dict[str, int]] = defaultdict(dict)
    along = rows.filter(measure__in=MONTHLY, month__range=(first, last)).values_list("measure", "month")
    for measure, told, n in along.annotate(Sum("n")):
        by_month[measure][told] = n
    return Counts(selection, of, before, by_month, as_of(now))


def as_of(now: datetime) -> datetime:
    """The moment whose state is counted: that of the oldest change which is not folded in yet, or now."""
    return RecountOwed.objects.aggregate(oldest=Min("owed_at"))["oldest"] or now


def outcomes(selection: Selection, slice_: str) -> dict[str, dict[str, int]]:
    """What became of who came in during the months, by position, source or channel: one question."""
    rows = selection.rows(slice_).filter(measure="fair", month__range=(month(selection.first), month(selection.last)))
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for value, letters, n in rows.values_list("value", "a").annotate(Sum("n")):
        if n:
            found[value][letters] = n
    return found


def delays(selection: Selection, slice_: str) -> dict[str, Spread]:
    """What clearing took, by position, source or channel: one question."""
    rows = selection.rows(slice_).filter(measure="delay", month__range=(month(selection.first), month(selection.last)))
    found: dict[str, dict[int, int]] = defaultdict(dict)
    for value, days, n in rows.values_list("value", "b").annotate(Sum("n")):
        if n:
            found[value][int(days)] = n
    return {value: Spread(counts) for value, counts in found.items()}


def having(letters: Mapping[str, int], letter: str = "") -> int:
    """How many of those by outcome have one outcome, or all."""
    return sum(n for told, n in letters.items() if letter in told)


def months_until(today: date, number: int) -> list[date]:
    """The first days of so many months, up to the one of today."""
    this = today.replace(day=1)
    return [this - relativedelta(months=back) for back in reversed(range(number))]


def last_day(first: date) -> date:
    """The last day of a month, from its first."""
    return first + relativedelta(months=1) - timedelta(days=1)


def month(day: date) -> str:
    """A month as the cells name it."""
    return day.strftime("%Y-%m")


def _summed(cells: Mapping[Key, int]) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for (a, _b), n in cells.items():
        found[a] += n
    return dict(found)


def in_order(found: Mapping[str, int]) -> Sequence[tuple[str, int]]:
    """The largest first."""
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))
