"""Working days and local wall times of an organisation (pure): when something falls due, whatever the clocks do."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ALL_DAYS = frozenset(range(7))
SATURDAY_AND_SUNDAY = frozenset({5, 6})

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """An organisation's zone, weekend and holidays. Raises ValueError for a week without a working day."""

    zone: ZoneInfo
    weekend: AbstractSet[int] = SATURDAY_AND_SUNDAY  # Monday is 0
    holidays: AbstractSet[date] = frozenset()

    def __post_init__(self) -> None:
        if self.weekend >= ALL_DAYS:
            raise ValueError("a week has at least one working day")

    def is_workday(self, day: date) -> bool:
        """Whether people work on this day."""
        return day.weekday() not in self.weekend and day not in self.holidays

    def after(self, day: date, workdays: int) -> date:
        """The working day that many working days after a day; 0 is the day itself, worked or not."""
        while workdays > 0:
            day += ONE_DAY
            workdays -= self.is_workday(day)
        return day

    def before(self, day: date, workdays: int) -> date:
        """The working day that many working days before a day; 0 is the day itself, worked or not."""
        while workdays > 0:
            day -= ONE_DAY
            workdays -= self.is_workday(day)
        return day

    def at(self, day: date, wall: time) -> datetime:
        """The instant, in UTC, when clocks in the zone show a time on a day.

        A time that is skipped when clocks go forward is taken as late as the clocks are (02:30 becomes 03:30); of one
        that comes twice when they go back, the first counts.
        """
        return datetime.combine(day, wall, self.zone).astimezone(UTC)

    def day_of(self, instant: datetime) -> date:
        """The day it is in the zone at an instant."""
        return instant.astimezone(self.zone).date()
