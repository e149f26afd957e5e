"""What stands in for a second person."""

from datetime import UTC, datetime, timedelta

import pytest

from screening.foureyes import (
    DELAY,
    SHORTEST_REASON,
    SecondPerson,
    SecondPersonNeededError,
    WrittenReasonNeededError,
    agree,
    second_person,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ALICE, BOB = 1, 2
REASON = "The bank confirmed the account by letter."


def test_two_people_agree_at_once_and_without_a_mark() -> None:
    agreement = agree(first_by=ALICE, second_by=BOB, sole_operator=False, reason="", now=NOW)
    assert (agreement.counts_from, agreement.alone) == (NOW, False)


@pytest.mark.parametrize("first_by", [ALICE, None])
def test_one_person_cannot_agree_with_herself(first_by: int | None) -> None:
    with pytest.raises(SecondPersonNeededError):
        agree(first_by=first_by, second_by=ALICE, sole_operator=False, reason=REASON, now=NOW)


@pytest.mark.parametrize("first_by", [ALICE, None])
def test_in_a_one_person_firm_it_counts_a_day_later_and_carries_a_mark(first_by: int | None) -> None:
    agreement = agree(first_by=first_by, second_by=ALICE, sole_operator=True, reason=REASON, now=NOW)
    assert (agreement.counts_from, agreement.alone) == (NOW + DELAY, True)


def test_the_delay_can_be_another() -> None:
    week = timedelta(days=7)
    agreement = agree(first_by=None, second_by=ALICE, sole_operator=True, reason=REASON, now=NOW, delay=week)
    assert agreement.counts_from == NOW + week


@pytest.mark.parametrize("reason", ["", "ok", " " * 200, "x" * (SHORTEST_REASON - 1) + "   "])
def test_alone_one_writes_down_why(reason: str) -> None:
    with pytest.raises(WrittenReasonNeededError):
        agree(first_by=None, second_by=ALICE, sole_operator=True, reason=reason, now=NOW)


def test_a_second_person_is_as_good_in_a_one_person_firm() -> None:
    assert not agree(first_by=ALICE, second_by=BOB, sole_operator=True, reason="", now=NOW).alone


@pytest.mark.parametrize(
    ("first_by", "sole_operator", "expected"),
    [
        (BOB, False, SecondPerson.PRESENT),
        (BOB, True, SecondPerson.PRESENT),
        (None, False, SecondPerson.MISSING),
        (ALICE, False, SecondPerson.MISSING),
        (None, True, SecondPerson.DELAYED),
        (ALICE, True, SecondPerson.DELAYED),
    ],
)
def test_a_page_can_say_beforehand_what_would_happen(
    first_by: int | None, sole_operator: bool, expected: SecondPerson
) -> None:
    assert second_person(first_by=first_by, second_by=ALICE, sole_operator=sole_operator) == expected
