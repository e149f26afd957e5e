"""A share of few and the bounds of the true one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redflags.measure.share import Share


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [(8, 10, 0.4902, 0.9433), (0, 20, 0.0, 0.1611), (20, 20, 0.8389, 1.0), (1, 1, 0.2065, 1.0)],
)
def test_the_bounds_are_those_of_the_textbook(hits: int, n: int, low: float, high: float) -> None:
    assert Share(hits, n).interval == pytest.approx((low, high), abs=0.0001)


def test_of_none_nothing_can_be_said() -> None:
    assert (Share(0, 0).value, Share(0, 0).interval) == (None, None)


@given(n=st.integers(1, 10_000), part=st.floats(0, 1))
def test_the_share_lies_between_its_bounds(n: int, part: float) -> None:
    share = Share(round(part * n), n)
    low, high = share.interval or (1, 0)
    assert 0 <= low <= share.hits / n <= high <= 1
