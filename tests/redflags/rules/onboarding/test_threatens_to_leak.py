"""Threats."""

from dataclasses import replace

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


THREAT = said("posthire_anomaly", "threat", ref="message:1", speaker="candidate", context="message")


def test_a_threat_that_demands_money_is_extortion_and_needs_no_confirming():
    demand = said("crypto_payment", "asks", ref="message:1", speaker="candidate", context="message")
    assert only(rule, statements=(THREAT, demand)).strength is Strength.DECISIVE
    elsewhere = replace(demand, ref="message:2")
    assert only(rule, statements=(THREAT, elsewhere)).status is Status.TO_CONFIRM


def test_a_threat_after_data_was_taken_needs_no_confirming():
    seen = Sign(ref="sign:1", code="bulk_copy")
    assert only(rule, statements=(THREAT,), signs=(seen,)).strength is Strength.DECISIVE
    told = said("posthire_anomaly", "exfiltration", ref="network:1", context="network")
    assert only(rule, statements=(THREAT, told)).strength is Strength.DECISIVE
    boast = replace(told, speaker="candidate")
    assert only(rule, statements=(THREAT, boast)).strength is Strength.STRONG
