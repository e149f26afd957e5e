"""Refusing the company's computer."""

from redflags.engine.dossier import Sign
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.address.refuses_the_company_device import rule
from tests.redflags.facts import only, said

REFUSED = Sign(ref="sign:1", code="company_device_refused")


def test_a_recorded_refusal_is_medium():
    assert only(rule, signs=(REFUSED,)).strength is Strength.MEDIUM


def test_the_message_that_tells_it_is_the_same_finding():
    words = said("device_remote_control", "refuses_device", ref="message:1", speaker="candidate")
    assert only(rule, signs=(REFUSED,), statements=(words,)).refs == ("message:1", "sign:1")
    alone = only(rule, statements=(words,))
    assert (alone.strength, alone.status) == (Strength.WEAK, Status.TO_CONFIRM)
