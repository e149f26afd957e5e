"""Histories drawn: what each source tells as bars on one axis of time, and whether the sources agree (pure)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from candidates.dates import PartialDate
from redflags.engine.dossier import Span
from redflags.engine.history import months_apart

MEANS_NOTHING = 3
"""Months by which sources may differ: years are rounded and profiles kept up late (the catalogue, IDN-02)."""

MOST_YEARS = 6
"""Years that are written under the axis."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """One entry's time as it was told; `end` is None where it runs until today, or was not told."""

    start: PartialDate
    end: PartialDate | None
    is_current: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch on the axis, in percent of its length."""

    x: float
    width: float
    is_open: bool  # no end was told


@dataclass(frozen=True, slots=True)
class Tick:
    """The beginning of a year on the axis."""

    x: float
    year: int


@dataclass(frozen=True, slots=True)
class Axis:
    """Time from the first day told to the last."""

    first: date
    last: date

    @classmethod
    def around(cls, stretches: Iterable[Stretch], today: date) -> "Axis | None":
        """An axis that all of them fit on; None where no dates are told."""
        found = list(stretches)
        if not found:
            return None
        return cls(min(one.start.first for one in found), max(_last(one, today) for one in found))

    def bar(self, stretch: Stretch, today: date) -> Bar:
        """Where a stretch lies; the shortest is still seen."""
        x = self._at(stretch.start.first)
        return Bar(x, max(self._at(_last(stretch, today)) - x, 0.6), stretch.end is None and not stretch.is_current)

    @property
    def ticks(self) -> list[Tick]:
        """Some years, evenly apart."""
        years = range(self.first.year + 1, self.last.year + 1)
        step = max(1, -(-len(years) // MOST_YEARS))
        return [Tick(self._at(date(year, 1, 1)), year) for year in years[::step]]

    def _at(self, day: date) -> float:
        whole = max((self.last - self.first).days, 1)
        return round(100 * (day - self.first).days / whole, 2)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Whether those who tell of one organisation tell the same time; unknown where one alone tells of it."""

    told_by: int
    months: int = 0  # by which two of them surely differ, at the beginning or at the end

    @property
    def differs(self) -> bool:
        """By more than rounding explains."""
        return self.months > MEANS_NOTHING

    @property
    def agrees(self) -> bool:
        """Two or more, and no more apart than rounding explains."""
        return self.told_by > 1 and not self.differs


def agreement(by_source: Sequence[Sequence[Stretch]], today: date) -> Agreement:
    """Of one organisation: what each source tells, from its first beginning to its last end."""
    told = [stretches for stretches in by_source if stretches]
    begins = [min((_span(one.start) for one in stretches), key=lambda span: span.first) for stretches in told]
    ends = [
        max((_end(one, today) for one in stretches), key=lambda span: span.last)
        for stretches in told
        if all(one.end is not None or one.is_current for one in stretches)  # an end that nobody told is no difference
    ]
    apart = (months_apart(one, other) for spans in (begins, ends) for one in spans for other in spans)
    return Agreement(len(told), max(apart, default=0))


def _last(stretch: Stretch, today: date) -> date:
    if stretch.end is not None:
        return max(stretch.end.last, stretch.start.last)
    return max(today, stretch.start.last) if stretch.is_current else stretch.start.last


def _end(stretch: Stretch, today: date) -> Span:
    return _span(stretch.end) if stretch.end is not None else Span.day(_last(stretch, today))


def _span(told: PartialDate) -> Span:
    return Span(told.first, told.last)
