"""Working days and wall times, across weekends, holidays and every change of the clocks."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.workdays import Calendar

TORONTO = ZoneInfo("America/Toronto")
NINE = time(9)
FRIDAY, SATURDAY, MONDAY = date(2026, 3, 6), date(2026, 3, 7), date(2026, 3, 9)


def test_a_weekend_is_not_counted() -> None:
    calendar = Calendar(TORONTO)
    assert calendar.after(FRIDAY, 1) == MONDAY
    assert calendar.after(SATURDAY, 1) == MONDAY
    assert calendar.after(FRIDAY, 5) == date(2026, 3, 13)


def test_no_working_days_later_is_the_same_day_even_on_a_weekend() -> None:
    assert Calendar(TORONTO).after(SATURDAY, 0) == SATURDAY


def test_a_holiday_is_not_counted() -> None:
    assert Calendar(TORONTO, holidays={MONDAY}).after(FRIDAY, 1) == date(2026, 3, 10)


def test_a_weekend_is_what_the_organisation_says() -> None:
    calendar = Calendar(ZoneInfo("Asia/Dubai"), weekend={4, 5})
    assert calendar.after(date(2026, 3, 5), 1) == date(2026, 3, 8)


def test_a_week_without_a_working_day_is_refused() -> None:
    with pytest.raises(ValueError, match="working day"):
        Calendar(TORONTO, weekend=set(range(7)))


def test_nine_in_the_morning_stays_nine_when_clocks_go_forward() -> None:
    before, after = Calendar(TORONTO).at(date(2026, 3, 7), NINE), Calendar(TORONTO).at(date(2026, 3, 8), NINE)
    assert after - before == timedelta(hours=23)


def test_a_time_that_is_skipped_comes_as_late_as_the_clocks_are() -> None:
    instant = Calendar(TORONTO).at(date(2026, 3, 8), time(2, 30))
    assert instant.astimezone(TORONTO).time() == time(3, 30)


def test_of_a_time_that_comes_twice_the_first_counts() -> None:
    assert Calendar(TORONTO).at(date(2026, 11, 1), time(1, 30)) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


def test_the_day_is_that_of_the_zone() -> None:
    instant = datetime(2026, 3, 7, 3, 0, tzinfo=UTC)
    assert Calendar(TORONTO).day_of(instant) == FRIDAY
    assert Calendar(ZoneInfo("Asia/Tokyo")).day_of(instant) == SATURDAY


def test_nine_in_the_morning_is_nine_around_every_change_of_every_clock_until_2035() -> None:
    wrong = []
    for name in sorted(available_timezones()):
        calendar = Calendar(ZoneInfo(name))
        for day in _days_near_a_change(calendar.zone):
            shown = calendar.at(day, NINE).astimezone(calendar.zone)
            if (shown.date(), shown.time()) != (day, NINE):
                wrong.append((name, day))
    assert not wrong


def _days_near_a_change(zone: ZoneInfo) -> list[date]:
    """The days of every week in which the clocks of a zone are changed."""
    start, week = datetime(2025, 1, 1, 12, tzinfo=UTC), timedelta(days=7)
    offsets = [(start + n * week).astimezone(zone).utcoffset() for n in range(575)]
    changed = [n for n in range(574) if offsets[n] != offsets[n + 1]]
    return [(start + n * week + timedelta(days=day)).date() for n in changed for day in range(-1, 9)]


@given(
    day=st.dates(date(2025, 1, 1), date(2035, 1, 1)),
    workdays=st.integers(1, 60),
    holidays=st.frozensets(st.dates(date(2025, 1, 1), date(2035, 12, 31)), max_size=20),
    weekend=st.frozensets(st.integers(0, 6), max_size=6),
)
def test_a_working_day_later_is_always_worked_and_leaves_so_many_between(
    day: date, workdays: int, holidays: frozenset[date], weekend: frozenset[int]
) -> None:
    calendar = Calendar(TORONTO, weekend, holidays)
    due = calendar.after(day, workdays)
    between = [day + timedelta(days=n) for n in range(1, (due - day).days + 1)]
    assert calendar.is_workday(due)
    assert sum(calendar.is_workday(each) for each in between) == workdays
