"""Numbers outside every range."""

from redflags.engine.dossier import Phone
from redflags.engine.rule import Strength
from redflags.rules.phone.gives_a_number_out_of_range import rule
from tests.redflags.facts import findings, only


def test_two_mistyped_numbers_are_one_weak_finding():
    wrong = tuple(Phone(ref=f"phone:{n}", valid=False) for n in (1, 2))
    assert only(rule, phones=wrong).strength is Strength.WEAK


def test_a_number_in_a_range_is_silent():
    assert not findings(rule, phones=(Phone(ref="phone:1"),))
