"""Paths that are found once and filled in: what `reverse` answers, for every key."""

import pytest
from django.urls import NoReverseMatch, reverse, set_script_prefix

from screening.paths import path_to


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("worklist", ()),
        ("candidate", (7,)),
        ("candidate", (2_147_400_000,)),
        ("fact_change", (12, "phone", 5)),
        ("fact_change", (5, "phone", 12)),
        ("fact_change", (12, "address", 5)),
    ],
)
def test_a_path_is_what_reverse_answers(name: str, args: tuple[int | str, ...]) -> None:
    assert path_to(name, *args) == reverse(name, args=args)


def test_a_path_lies_where_the_product_is_served() -> None:
    before = path_to("candidate", 7)
    set_script_prefix("/screening/")
    try:
        assert path_to("candidate", 7) == f"/screening{before}"
    finally:
        set_script_prefix("/")
    assert path_to("candidate", 7) == before


def test_a_page_that_does_not_exist_has_no_path() -> None:
    with pytest.raises(NoReverseMatch):
        path_to("no_such_page", 7)
