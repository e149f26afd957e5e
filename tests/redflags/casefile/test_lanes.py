"""Histories drawn on one axis: where bars lie, and when sources are said to agree or to differ."""

from datetime import date

import pytest

from candidates.dates import PartialDate
from redflags.casefile.lanes import Agreement, Axis, Stretch, agreement

TODAY = date(2026, 3, 4)


def told(start: str, end: str = "", *, current: bool = False) -> Stretch:
    return Stretch(PartialDate.parse(start), PartialDate.parse(end) if end else None, current)


def test_bars_lie_where_their_time_lies() -> None:
    early, late = told("2016", "2020"), told("2021", current=True)
    axis = Axis.around([early, late], TODAY)
    assert axis is not None
    assert (axis.first, axis.last) == (date(2016, 1, 1), TODAY)
    first, second = axis.bar(early, TODAY), axis.bar(late, TODAY)
    assert first.x == 0
    assert 48 < first.width < 50
    assert second.x == pytest.approx(first.x + first.width, abs=0.1)
    assert second.x + second.width == pytest.approx(100, abs=0.1)


def test_an_end_that_nobody_told_is_drawn_open_and_still_seen() -> None:
    axis = Axis.around([told("2016-05"), told("2010", "2026")], TODAY)
    assert axis is not None
    bar = axis.bar(told("2016-05"), TODAY)
    assert bar.is_open
    assert bar.width > 0


def test_without_dates_there_is_no_axis() -> None:
    assert Axis.around([], TODAY) is None


def test_one_day_alone_divides_by_nothing() -> None:
    stretch = told("2026-03-04", "2026-03-04")
    axis = Axis.around([stretch], TODAY)
    assert axis is not None
    assert axis.bar(stretch, TODAY).x == 0
    assert axis.ticks == []


def test_few_years_are_written() -> None:
    axis = Axis.around([told("1986", current=True)], TODAY)
    assert axis is not None
    assert [tick.year for tick in axis.ticks] == [1987, 1994, 2001, 2008, 2015, 2022]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (told("2018-02", "2024-04"), told("2018-02", "2022-01"), (2, 26, False)),
        (told("2019-05", "2023-09"), told("2019-06", "2023-10"), (2, 0, True)),
        (told("2019", "2023"), told("2019-11", "2023-02"), (2, 0, True)),
        (told("2019-05", current=True), told("2019-05", "2023-02"), (2, 36, False)),
        (told("2019-05"), told("2019-05", "2023-02"), (2, 0, True)),
    ],
)
def test_sources_differ_by_what_surely_lies_between_them(
    first: Stretch, second: Stretch, found: tuple[int, int, bool]
) -> None:
    says = agreement([[first], [], [second]], TODAY)
    assert (says.told_by, says.months, says.agrees) == found
    assert says.differs is not says.agrees


def test_what_one_source_alone_tells_neither_agrees_nor_differs() -> None:
    says = agreement([[told("2019", "2020")], []], TODAY)
    assert says == Agreement(told_by=1)
    assert not says.agrees
    assert not says.differs


def test_parts_of_one_stay_are_compared_as_a_whole() -> None:
    parts = [told("2018-01", "2019-12"), told("2020-01", "2021-12")]
    assert agreement([parts, [told("2018-01", "2021-12")]], TODAY).agrees
