"""POST-08: how many people, within how long."""

from datetime import date, timedelta

from redflags.engine.dossier import Dossier, Referral, Statement
from redflags.engine.run import run
from redflags.engine.vocabulary import Flag, Strength
from redflags.rules.onboarding.recommends_unknown_candidates import rule

TODAY = date(2026, 3, 2)


def test_two_within_ninety_days_fire_and_two_a_day_further_apart_do_not() -> None:
    for days, fires in ((90, True), (91, False)):
        referrals = (
            Referral(ref="referral:1", direction="of", on=TODAY - timedelta(days=days)),
            Referral(ref="referral:2", direction="of", on=TODAY),
        )
        assert bool(run([rule], Dossier(as_of=TODAY, referrals=referrals)).findings) is fires


def test_words_about_many_and_the_people_counted_are_one_event() -> None:
    referrals = tuple(Referral(ref=f"referral:{n}", direction="of") for n in (1, 2))
    note = Statement(
        ref="note:1",
        about="note:1",
        label="referral_ring",
        topic="many",
        stance="reported",
        speaker="staff",
        context="note",
    )
    [finding] = run([rule], Dossier(as_of=TODAY, referrals=referrals, statements=(note,))).findings
    assert (finding.flag, finding.strength) == (Flag.REFERRAL_RING, Strength.WEAK)
