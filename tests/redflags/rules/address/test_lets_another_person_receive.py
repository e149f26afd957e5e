"""Who took the device in."""

from redflags.engine.dossier import Milestone
from redflags.engine.rule import Strength
from redflags.rules.address.lets_another_person_receive import rule
from tests.redflags.facts import DAY, findings, only


def test_a_device_taken_in_by_somebody_else_is_strong():
    taken = Milestone(ref="milestone:1", kind="device_received", on=DAY, by_other=True)
    assert only(rule, milestones=(taken,)).strength is Strength.STRONG


def test_a_parcel_that_was_only_sent_says_nothing():
    assert not findings(rule, milestones=(Milestone(ref="milestone:1", kind="device_shipped", on=DAY, by_other=True),))
