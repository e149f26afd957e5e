"""Moves: one move is one event, evidence explains it, several within weeks weigh more."""

from datetime import date

import pytest

from redflags.engine.dossier import Change, Milestone
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.address.changes_address_during_hiring import rule
from tests.redflags.facts import findings, only, said

APPLIED = date(2026, 1, 5)


def change(day: date | None, ref: str = "address:2", what: str = "shipping_address", **more: object) -> Change:
    return Change(ref=ref, what=what, on=day, **more)


def test_home_and_delivery_address_changed_within_a_fortnight_are_one_move():
    home, parcel = change(date(2026, 2, 1), "address:2", "home_address"), change(date(2026, 2, 15), "address:3")
    finding = only(rule, changes=(home, parcel), applied_on=APPLIED)
    assert (finding.strength, finding.refs) == (Strength.MEDIUM, ("address:2", "address:3"))


def test_two_delivery_addresses_within_days_are_two_moves_and_strong():
    found = findings(rule, changes=(change(date(2026, 2, 1)), change(date(2026, 2, 4), "address:3")))
    assert max(f.strength for f in found) is Strength.STRONG


def test_the_order_of_entries_does_not_matter():
    first, second = change(date(2026, 2, 1)), change(date(2026, 2, 4), "address:3")
    assert findings(rule, changes=(first, second)) == findings(rule, changes=(second, first))


def test_one_move_with_evidence_for_one_of_its_two_addresses_is_not_settled():
    home = change(date(2026, 2, 1), "address:2", "home_address", evidenced=True)
    parcel = change(date(2026, 2, 1), "address:3")
    assert only(rule, changes=(home, parcel), applied_on=APPLIED).counts


def test_a_move_with_evidence_is_explained_and_takes_its_message_along():
    moved = change(date(2026, 2, 1), evidenced=True)
    words = said("address_change", "other_address", ref="message:1", speaker="candidate", on=date(2026, 1, 28))
    assert only(rule, changes=(moved,), statements=(words,), applied_on=APPLIED).status is Status.EXPLAINED


def test_a_message_alone_counts_one_class_lower():
    words = said("address_change", "other_address", ref="message:1", speaker="candidate")
    finding = only(rule, statements=(words,))
    assert (finding.strength, finding.status) == (Strength.WEAK, Status.TO_CONFIRM)


def test_a_repeated_message_is_no_second_move():
    words = tuple(
        said("address_change", "changed", ref=f"message:{day}", speaker="candidate", on=date(2026, 2, day))
        for day in (2, 9)
    )
    assert len(findings(rule, statements=words)) == 1


@pytest.mark.parametrize(("days", "strength"), [(30, Strength.MEDIUM), (31, Strength.WEAK)])
def test_hiring_ends_a_month_after_the_device_arrived(days, strength):
    device = Milestone(ref="milestone:1", kind="device_received", on=date(2026, 1, 10))
    moved = change(date.fromordinal(device.on.toordinal() + days))
    assert only(rule, changes=(moved,), milestones=(device,)).strength is strength


def test_a_promised_step_does_not_prolong_hiring():
    promised = Milestone(ref="milestone:1", kind="start", due_on=date(2026, 2, 1), done=False)
    assert only(rule, changes=(change(date(2026, 2, 2)),), milestones=(promised,)).strength is Strength.WEAK


def test_a_note_on_a_mailbox_alone_is_no_change():
    assert not findings(rule, statements=(said("address_change", "drop_address"),))


def test_a_note_counts_the_same_beside_a_change_long_after_hiring_as_it_does_alone():
    late, note = change(date(2026, 2, 1)), said("address_change", "changed")
    own = said("address_change", "changed", ref="address:2/note", about="address:2", context="change_address")
    assert only(rule, statements=(note,)).strength is Strength.MEDIUM
    assert only(rule, changes=(late,), statements=(note,)).strength is Strength.MEDIUM
    assert only(rule, changes=(late,), statements=(own,)).strength is Strength.WEAK
