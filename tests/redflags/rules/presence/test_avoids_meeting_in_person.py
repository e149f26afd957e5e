"""VID-07: offers to meet that are turned down."""

from datetime import date, timedelta

from redflags.engine.dossier import Dossier, Session, Statement
from redflags.engine.run import run
from redflags.engine.vocabulary import Strength
from redflags.rules.presence.avoids_meeting_in_person import rule

DAY = date(2026, 3, 2)


def declined(number: int) -> Session:
    on = DAY + timedelta(days=10 * number)
    return Session(ref=f"interview:{number}", on=on, offered="in_person", outcome="declined")


def test_one_refusal_is_only_context_and_a_second_offer_declined_is_strong() -> None:
    once = run([rule], Dossier(as_of=DAY, sessions=(declined(1),))).findings
    twice = run([rule], Dossier(as_of=DAY, sessions=(declined(1), declined(2)))).findings
    assert max(f.strength for f in once) is Strength.WEAK
    assert max(f.strength for f in twice) is Strength.STRONG


def test_a_meeting_between_two_refusals_clears_the_first() -> None:
    met = Session(ref="interview:9", on=DAY + timedelta(days=15), offered="in_person", held="in_person")
    found = run([rule], Dossier(as_of=DAY, sessions=(declined(1), met, declined(2)))).findings
    assert [f.strength for f in found if f.counts] == [Strength.WEAK]


def test_a_cancelled_meeting_is_no_refusal() -> None:
    cancelled = Session(ref="interview:1", on=DAY, offered="in_person", outcome="cancelled")
    assert not run([rule], Dossier(as_of=DAY, sessions=(cancelled,))).findings


def test_a_message_about_the_declined_meeting_is_no_second_offer() -> None:
    message = Statement(
        ref="message:1",
        label="onsite_refusal",
        topic="postpones",
        stance="refused",
        speaker="candidate",
        context="message",
        on=DAY + timedelta(days=8),
    )
    [finding] = run([rule], Dossier(as_of=DAY, sessions=(declined(1),), statements=(message,))).findings
    assert finding.strength is Strength.WEAK
