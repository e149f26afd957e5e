"""IDN-04: one employer, two employers, later verification, and what is no answer."""

from datetime import date

import pytest

from redflags.engine.dossier import Check, Dossier, Entry, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Status, Strength
from redflags.rules.identity.is_unknown_to_employer import rule

TODAY = date(2026, 3, 2)


def answer(number: int, state: str, subject: str = "", **more: object) -> Check:
    return Check(ref=f"check:{number}", kind="employment", state=state, subject=subject, **more)  # type: ignore[arg-type]


def said(about: str, topic: str = "employer_denies", speaker: str = "staff", context: str = "history") -> Statement:
    return Statement(
        ref=f"words:{about}",
        label="history_inconsistency",
        topic=topic,
        stance="reported",
        speaker=speaker,
        context=context,
        about=about,
    )


def findings(**facts: object) -> tuple[Finding, ...]:
    return run([rule], Dossier(as_of=TODAY, **facts)).findings  # type: ignore[arg-type]


@pytest.mark.parametrize("state", ["planned", "requested", "waiting", "unreachable", "declined", "cancelled"])
def test_no_answer_is_no_denial(state: str) -> None:
    assert not findings(checks=(answer(1, state, "larkfield"),))


def test_one_employer_is_strong_and_two_are_decisive() -> None:
    one, other = answer(1, "no_record", "larkfield"), answer(2, "no_record", "dunmore")
    assert {f.strength for f in findings(checks=(one,))} == {Strength.STRONG}
    assert {f.strength for f in findings(checks=(one, other))} == {Strength.DECISIVE}


def test_one_employer_asked_twice_under_two_spellings_is_one() -> None:
    checks = (answer(1, "no_record", "Larkfield Inc."), answer(2, "no_record", "larkfield"))
    [finding] = findings(checks=checks)
    assert finding.strength is Strength.STRONG


def test_two_checks_that_name_nobody_may_be_about_one_employer() -> None:
    [finding] = findings(checks=(answer(1, "no_record"), answer(2, "no_record")))
    assert finding.strength is Strength.STRONG


def test_the_same_employer_verified_by_another_route_explains_it() -> None:
    checks = (answer(1, "no_record", "larkfield"), answer(2, "verified", "Larkfield Inc.", contact="independent"))
    [finding] = findings(checks=checks)
    assert not finding.counts


def test_a_verification_through_the_candidates_own_contact_explains_nothing() -> None:
    checks = (answer(1, "no_record", "larkfield"), answer(2, "verified", "larkfield", contact="candidate"))
    [finding] = findings(checks=checks)
    assert finding.counts


def test_an_explained_denial_does_not_make_another_decisive() -> None:
    checks = (answer(1, "no_record", "larkfield", superseded=True), answer(2, "no_record", "dunmore"))
    assert [f.strength for f in findings(checks=checks) if f.counts] == [Strength.STRONG]


def test_only_dates_told_differently_is_medium() -> None:
    facts = {"checks": (answer(1, "contradicted", "larkfield"),), "statements": (said("check:1", "dates_differ"),)}
    [finding] = findings(**facts)
    assert finding.strength is Strength.MEDIUM


def test_a_note_on_the_history_and_the_check_of_that_employer_are_one_denial() -> None:
    entry = Entry(ref="entry:1", kind="employment", source="reference", organisation="Larkfield Inc.")
    facts = {
        "entries": (entry,),
        "checks": (answer(1, "no_record", "larkfield"),),
        "statements": (said("entry:1"),),
    }
    [finding] = findings(**facts)
    assert finding.refs == ("check:1", "words:entry:1")


def test_a_note_alone_is_strong_and_a_referees_word_is_to_be_confirmed() -> None:
    [staff] = findings(statements=(said("entry:1"),))
    [referee] = findings(statements=(said("entry:1", speaker="referee"),))
    assert (staff.status, staff.strength) == (Status.OPEN, Strength.STRONG)
    assert (referee.status, referee.strength) == (Status.TO_CONFIRM, Strength.MEDIUM)


def test_a_repeated_note_is_no_second_employer() -> None:
    notes = tuple(
        Statement(
            ref=f"note:{n}",
            about=f"note:{n}",
            label="history_inconsistency",
            topic="employer_denies",
            stance="reported",
            speaker="staff",
            context="note",
        )
        for n in (1, 2)
    )
    [finding] = findings(statements=notes)
    assert finding.strength is Strength.STRONG


def test_words_in_a_verified_check_raise_nothing() -> None:
    facts = {"checks": (answer(1, "verified", "larkfield"),), "statements": (said("check:1"),)}
    assert not findings(**facts)


@pytest.mark.parametrize("state", ["unreachable", "waiting", "declined"])
def test_words_in_a_check_without_an_answer_deny_nothing(state: str) -> None:
    assert not findings(checks=(answer(1, state, "larkfield"),), statements=(said("check:1"),))
