"""People at one address: households, and more than a household."""

import pytest

from redflags.engine.dossier import Address, Dossier, Shared
from redflags.engine.ladder import stand
from redflags.engine.rule import Strength
from redflags.engine.run import run
from redflags.engine.vocabulary import Level, Status
from redflags.rules.address.shares_an_address import rule
from redflags.rules.payment.shares_a_payment_account import rule as shares_account
from tests.redflags.facts import DAY, counted, findings, only, said


def shared(ref: str = "address:1", **more: object) -> Shared:
    return Shared(ref=ref, kind="address", **{"other": "p7", **more})


def test_a_delivery_address_given_by_one_other_person_is_strong():
    parcel = Address(ref="address:1", purpose="shipping", key="s1")
    assert only(rule, addresses=(parcel,), shared=(shared(),)).strength is Strength.STRONG


def test_a_home_shared_with_one_other_person_counts_one_class_lower():
    home = Address(ref="address:1", purpose="home", key="h1")
    assert only(rule, addresses=(home,), shared=(shared(),)).strength is Strength.MEDIUM


@pytest.mark.parametrize("purpose", ["home", "shipping"])
def test_three_people_are_decisive(purpose):
    address = Address(ref="address:1", purpose=purpose, key="s1")
    assert only(rule, addresses=(address,), shared=(shared(others=2),)).strength is Strength.DECISIVE
    apart = (shared(), shared(other="p8"))
    assert only(rule, addresses=(address,), shared=apart).strength is Strength.DECISIVE


def test_a_household_explained_by_a_reviewer_counts_nothing():
    assert only(rule, shared=(shared(explained=True),)).status is Status.EXPLAINED


def test_an_explained_flatmate_is_not_counted_among_the_people():
    found = only(rule, shared=(shared(explained=True), shared(other="p8")))
    assert found.values["people"] == 2


def test_a_couple_with_one_home_and_one_account_is_one_event_and_never_at_the_top():
    dossier = Dossier(
        as_of=DAY,
        addresses=(Address(ref="address:1", key="h1"),),
        shared=(shared(), Shared(ref="account:1", kind="account", other="p7")),
    )
    standing = stand(run([rule, shares_account], dossier).findings)
    assert len(standing.points) == 1
    assert standing.level is Level.HOLD


def test_a_note_and_the_match_are_one_finding():
    finding = only(rule, shared=(shared(),), statements=(said("shared_identity", "same_address"),))
    assert finding.refs == ("address:1", "note:1")


def test_other_shared_details_are_other_rules_business():
    assert not findings(rule, shared=(Shared(ref="phone:1", kind="phone", other="p7"),))


def test_a_second_entry_under_the_same_name_is_no_other_person():
    again = Shared(ref="address:1", kind="address", other="p7", names_differ=False)
    assert not findings(rule, shared=(again,))


def test_a_note_on_an_explained_link_is_explained_with_it():
    link = Shared(ref="link:1", kind="address", other="p7", explained=True)
    note = said("shared_identity", "same_address", ref="link:1/note", about="link:1", context="link")
    assert not counted(rule, shared=(link,), statements=(note,))


def test_an_address_that_nobody_names_is_the_home_unless_there_is_a_delivery_address():
    told = shared("link:1")
    assert only(rule, shared=(told,)).strength is Strength.MEDIUM
    parcel = Address(ref="address:1", purpose="shipping")
    assert only(rule, shared=(told,), addresses=(parcel,)).strength is Strength.STRONG
