"""Borrowed identities and accounts."""

from redflags.engine.dossier import Sign
from redflags.engine.rule import Strength
from redflags.rules.onboarding.asks_to_borrow_identity import rule
from tests.redflags.facts import only


def test_a_recorded_incident_is_decisive_and_two_of_them_are_one_finding():
    twice = tuple(Sign(ref=f"sign:{n}", code="asks_to_borrow_identity") for n in (1, 2))
    finding = only(rule, signs=twice)
    assert (finding.strength, len(finding.refs)) == (Strength.DECISIVE, 2)
