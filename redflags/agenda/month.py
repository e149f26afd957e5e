"""A month as weeks of days, from the Monday before its first to the Sunday after its last (pure)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from redflags.agenda.entries import Entry
from screening.workdays import ONE_DAY, Calendar

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Day:
    """One square."""

    day: date
    is_of_month: bool
    is_today: bool
    is_workday: bool
    entries: Sequence[Entry]


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its first day."""

    first: date

    @classmethod
    def of(cls, day: date) -> "Month":
        """The month a day lies in."""
        return cls(day.replace(day=1))

    @classmethod
    def read(cls, text: str) -> "Month | None":
        """The month written as "2026-11"; None for anything else."""
        try:
            return cls.of(date.fromisoformat(f"{text}-01"))
        except ValueError:
            return None

    @property
    def key(self) -> str:
        """As it stands in an address."""
        return f"{self.first:%Y-%m}"

    def plus(self, months: int) -> "Month | None":
        """The month so many later or earlier; None beyond what a calendar knows."""
        try:
            return Month(self.first + relativedelta(months=months))
        except (ValueError, OverflowError):
            return None

    @property
    def span(self) -> tuple[date, date]:
        """First and last day of the squares."""
        last = self.first + relativedelta(months=1) - ONE_DAY
        begins, ends = self.first.weekday(), 6 - last.weekday()
        return self.first - ONE_DAY * begins, last + ONE_DAY * ends

    def weeks(self, entries: Iterable[Entry], *, today: date, calendar: Calendar) -> list[list[Day]]:
        """The squares, week by week."""
        by_day: dict[date, list[Entry]] = defaultdict(list)
        for entry in entries:
            by_day[entry.day].append(entry)
        day, last = self.span
        weeks = []
        while day <= last:
            days = [day + ONE_DAY * n for n in range(7)]
            weeks.append(
                [
                    Day(one, one.month == self.first.month, one == today, calendar.is_workday(one), by_day[one])
                    for one in days
                ]
            )
            day += WEEK
        return weeks
