"""Unreachable, and delegated."""

from redflags.engine.dossier import Sign
from redflags.engine.rule import Strength
from redflags.rules.onboarding.lets_others_do_the_work import rule
from tests.redflags.facts import findings, only, said


def test_being_unreachable_is_medium_and_delegating_strong():
    assert only(rule, signs=(Sign(ref="sign:1", code="unreachable"),)).strength is Strength.MEDIUM
    assert only(rule, signs=(Sign(ref="sign:1", code="other_person_works"),)).strength is Strength.STRONG


def test_they_are_two_findings():
    both = (Sign(ref="sign:1", code="unreachable"), Sign(ref="sign:2", code="other_person_works"))
    assert len(findings(rule, signs=both)) == 2


def test_sign_and_note_of_one_thing_are_one_finding():
    note = said("posthire_anomaly", "unreachable")
    assert len(only(rule, signs=(Sign(ref="sign:1", code="unreachable"),), statements=(note,)).refs) == 2
