"""Cannot receive parcels at the verified address."""

from redflags.engine.dossier import Sign
from redflags.engine.rule import Strength
from redflags.rules.address.cannot_receive_parcels_at_home import rule
from tests.redflags.facts import findings, only


def test_what_was_noted_twice_is_one_finding():
    seen = tuple(Sign(ref=f"sign:{n}", code="parcels_refused") for n in (1, 2))
    finding = only(rule, signs=seen)
    assert (finding.strength, finding.refs) == (Strength.MEDIUM, ("sign:1", "sign:2"))


def test_another_sign_says_nothing_of_it():
    assert not findings(rule, signs=(Sign(ref="sign:1", code="camera_on"),))
