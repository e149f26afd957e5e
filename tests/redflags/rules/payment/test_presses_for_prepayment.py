"""Payment before the work: once is ordinary."""

from datetime import date

from redflags.engine.rule import Strength
from redflags.rules.payment.presses_for_prepayment import rule
from tests.redflags.facts import only, said


def asked(day: int, ref: str = "message:1", **more: object):
    words = {"speaker": "candidate", "on": date(2026, 2, day), **more}
    return said("urgency_payment", "upfront", ref=ref, **words)


def test_asking_once_is_context_only():
    assert only(rule, statements=(asked(9),)).strength is Strength.WEAK


def test_the_same_message_on_one_day_is_one_request():
    finding = only(rule, statements=(asked(9), asked(9, "message:2")))
    assert (finding.strength, finding.values["days"]) == (Strength.WEAK, 1)


def test_asking_on_two_days_is_medium_once_a_person_confirmed_it():
    days = (asked(9, confirmed=True), asked(16, "message:2", confirmed=True))
    assert only(rule, statements=days).strength is Strength.MEDIUM


def test_what_staff_noted_counts_at_once():
    assert only(rule, statements=(said("urgency_payment", "pressure"),)).strength is Strength.MEDIUM
