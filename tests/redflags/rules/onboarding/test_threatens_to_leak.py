"""Threats."""

from redflags.engine.dossier import Sign
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.onboarding.threatens_to_leak import rule
from tests.redflags.facts import only, said


def test_a_recorded_threat_is_decisive():
    assert only(rule, signs=(Sign(ref="sign:1", code="threat"),)).strength is Strength.DECISIVE


def test_a_message_is_strong_until_somebody_confirms_the_reading():
    words = said("posthire_anomaly", "threat", ref="message:1", speaker="candidate")
    finding = only(rule, statements=(words,))
    assert (finding.strength, finding.status) == (Strength.STRONG, Status.TO_CONFIRM)
    confirmed = said("posthire_anomaly", "threat", ref="message:1", speaker="candidate", confirmed=True)
    assert only(rule, statements=(confirmed,)).strength is Strength.DECISIVE
