"""The middle of a crowd from counts under bounds, and rates against the highest."""

from redflags.measure.ratio import compared
from redflags.measure.share import Share
from redflags.measure.spread import Spread


def test_half_took_no_more_than_the_median_and_nine_of_ten_no_more_than_most() -> None:
    spread = Spread({0: 2, 3: 5, 10: 2, 35: 1})
    assert (spread.n, spread.median, spread.most) == (10, 3, 10)
    assert (Spread({}).median, Spread({}).most) == (None, None)
    assert Spread({7: 1}).median == 7


def test_each_rate_is_compared_with_the_highest() -> None:
    found = compared([Share(50, 100), Share(30, 100), Share(40, 100), Share(0, 0)])
    assert [one.ratio for one in found] == [1, 0.6, 0.8, None]
    assert [one.is_below for one in found] == [False, True, False, False]


def test_where_nobody_has_an_outcome_there_is_nothing_to_compare() -> None:
    assert [one.ratio for one in compared([Share(0, 9), Share(0, 4)])] == [None, None]
