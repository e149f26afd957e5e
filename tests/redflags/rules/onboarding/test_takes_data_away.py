"""Copying and harmful software."""

import pytest

from redflags.engine.dossier import Sign
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.onboarding.takes_data_away import rule
from tests.redflags.facts import only, said


@pytest.mark.parametrize("code", ["bulk_copy", "malware"])
def test_what_it_saw_is_strong(code):
    assert only(rule, signs=(Sign(ref="sign:1", code=code),)).strength is Strength.STRONG


@pytest.mark.parametrize("topic", ["malware", "exfiltration"])
def test_what_staff_noted_is_strong(topic):
    assert only(rule, statements=(said("posthire_anomaly", topic),)).strength is Strength.STRONG


def test_what_the_person_wrote_waits_for_a_confirmation():
    words = said("posthire_anomaly", "malware", ref="message:1", speaker="candidate")
    finding = only(rule, statements=(words,))
    assert (finding.strength, finding.status) == (Strength.MEDIUM, Status.TO_CONFIRM)
