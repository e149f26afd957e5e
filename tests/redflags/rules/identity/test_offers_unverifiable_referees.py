"""IDN-08: one soft sign, several, a referee who denies, and a referee who was found."""

from datetime import date

import pytest

from redflags.engine.dossier import Check, Dossier, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.offers_unverifiable_referees import rule

TODAY = date(2026, 3, 2)


def referee(number: int, state: str = "verified", **more: object) -> Check:
    return Check(ref=f"check:{number}", kind="reference", subject=f"referee {number}", state=state, **more)  # type: ignore[arg-type]


def said(topic: str, about: str = "check:1") -> Statement:
    return Statement(
        ref=f"words:{topic}",
        label="reference_problem",
        topic=topic,
        stance="reported",
        speaker="staff",
        context="check_reference",
        about=about,
    )


def counted(**facts: object) -> list[Finding]:
    return [f for f in run([rule], Dossier(as_of=TODAY, **facts)).findings if f.counts]  # type: ignore[arg-type]


def test_one_free_mail_referee_is_context_and_two_are_medium() -> None:
    referees = tuple(referee(n, contact="candidate", contact_domain="free") for n in (1, 2))
    assert [f.strength for f in counted(checks=referees[:1])] == [Strength.WEAK]
    assert [f.strength for f in counted(checks=referees)] == [Strength.MEDIUM]


def test_two_different_signs_in_the_words_are_medium_also_of_a_check_marked_verified() -> None:
    words = (said("free_mail"), said("no_independent_contact"))
    assert [f.strength for f in counted(checks=(referee(1),), statements=words)] == [Strength.MEDIUM]


def test_a_referee_who_was_found_independently_explains_the_others() -> None:
    referees = (
        referee(1, contact="candidate", contact_domain="free"),
        referee(2, contact="candidate", contact_domain="free"),
        referee(3, contact="independent", contact_domain="organisation"),
    )
    assert not counted(checks=referees)


def test_a_free_mail_contact_found_independently_is_silent() -> None:
    found = referee(1, contact="independent", contact_domain="free")
    assert not run([rule], Dossier(as_of=TODAY, checks=(found,))).findings


def test_a_referee_who_denies_is_strong_when_found_independently() -> None:
    for contact, strength in (("independent", Strength.STRONG), ("unknown", Strength.MEDIUM)):
        assert [f.strength for f in counted(checks=(referee(1, "contradicted", contact=contact),))] == [strength]


def test_a_result_weighs_no_more_than_the_words_about_it() -> None:
    facts = {"checks": (referee(1, "contradicted"),), "statements": (said("unreachable"),)}
    assert [f.strength for f in counted(**facts)] == [Strength.WEAK]


@pytest.mark.parametrize("state", ["waiting", "unreachable", "planned"])
def test_a_referee_who_has_not_answered_says_nothing(state: str) -> None:
    assert not counted(checks=(referee(1, state),))


def test_what_a_later_check_settled_is_silent() -> None:
    facts = {"checks": (referee(1, "contradicted", superseded=True),), "statements": (said("free_mail"),)}
    assert not counted(**facts)


@pytest.mark.parametrize(("state", "counts"), [("unreachable", False), ("waiting", False), ("verified", True)])
def test_that_nobody_has_answered_yet_is_no_sign(state: str, counts: bool) -> None:
    assert bool(counted(checks=(referee(1, state),), statements=(said("unreachable"),))) is counts


def test_the_note_of_a_verified_reference_denies_nothing() -> None:
    assert not counted(checks=(referee(1, "verified"),), statements=(said("unknown_person"),))
    assert counted(checks=(referee(1, "unreachable"),), statements=(said("unknown_person"),))
