"""Asks for proof of employment to unlock an account."""

from redflags.engine.dossier import Sign
from redflags.engine.rule import Strength
from redflags.rules.payment.asks_for_proof_to_unlock_an_account import rule
from tests.redflags.facts import findings, only


def test_what_was_noted_twice_is_one_finding():
    seen = tuple(Sign(ref=f"sign:{n}", code="proof_for_account") for n in (1, 2))
    finding = only(rule, signs=seen)
    assert (finding.strength, finding.refs) == (Strength.STRONG, ("sign:1", "sign:2"))


def test_another_sign_says_nothing_of_it():
    assert not findings(rule, signs=(Sign(ref="sign:1", code="camera_on"),))
