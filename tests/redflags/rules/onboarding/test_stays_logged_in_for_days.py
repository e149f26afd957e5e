"""Sessions around the clock."""

from datetime import date

from redflags.engine.dossier import Sign
from redflags.engine.rule import Strength
from redflags.rules.onboarding.stays_logged_in_for_days import rule
from tests.redflags.facts import only, said


def seen(day: int) -> Sign:
    return Sign(ref=f"sign:{day}", code="session_never_ends", on=date(2026, 2, day))


def test_once_is_context_and_twice_is_medium():
    assert only(rule, signs=(seen(3),)).strength is Strength.WEAK
    assert only(rule, signs=(seen(3), seen(9))).strength is Strength.MEDIUM


def test_a_note_on_it_counts_in_full():
    assert only(rule, statements=(said("posthire_anomaly", "hours"),)).strength is Strength.MEDIUM


def test_once_on_an_unknown_day_is_no_second_time():
    undated = Sign(ref="sign:0", code="session_never_ends")
    assert only(rule, signs=(undated, seen(3))).strength is Strength.WEAK
