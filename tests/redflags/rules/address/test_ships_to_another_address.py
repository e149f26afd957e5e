"""Delivery against home: street, region, office, verified, and failed address checks."""

from datetime import date

import pytest

from redflags.engine.dossier import Address, Change, Check, Dossier, Place
from redflags.engine.ladder import stand
from redflags.engine.rule import Strength
from redflags.engine.run import run
from redflags.engine.vocabulary import Status
from redflags.rules.address.changes_address_during_hiring import rule as changes_address
from redflags.rules.address.ships_to_another_address import rule
from tests.redflags.facts import DAY, findings, only

HOME = Address(ref="address:1", key="h1", country="XA", region="ON", locality="guelph")


def parcel(**more: object) -> Address:
    told = {"key": "s1", "country": "XA", "region": "ON", "locality": "guelph", **more}
    return Address(ref="address:2", purpose="shipping", **told)


def test_another_region_is_strong_and_another_street_medium():
    assert only(rule, addresses=(HOME, parcel(region="BC"))).strength is Strength.STRONG
    assert only(rule, addresses=(HOME, parcel())).strength is Strength.MEDIUM


def test_the_same_place_with_an_unknown_street_is_silent():
    assert not findings(rule, addresses=(HOME, parcel(key="")))


def test_a_code_is_never_compared_with_a_name_and_accents_do_not_matter():
    named = Address(ref="address:1", key="h1", country="XA", region="Québec", locality="lévis")
    assert only(rule, addresses=(named, parcel(region="QC"))).strength is Strength.MEDIUM
    assert only(rule, addresses=(named, parcel(region="QUEBEC"))).strength is Strength.MEDIUM
    assert only(rule, addresses=(named, parcel(region="Manitoba"))).strength is Strength.STRONG


def test_any_of_several_homes_will_do():
    second = Address(ref="address:3", key="s1", country="XA", region="BC")
    assert not findings(rule, addresses=(HOME, second, parcel(region="BC")))


@pytest.mark.parametrize("settled", [{"verified": True}, {"kind": "office"}])
def test_a_verified_delivery_address_and_the_office_are_silent(settled):
    assert not findings(rule, addresses=(HOME, parcel(region="BC", **settled)))


def test_verifying_the_home_raises_nothing():
    verified = Address(ref="address:1", key="h1", country="XA", region="ON", locality="guelph", verified=True)
    for other in (parcel(), parcel(region="BC")):
        assert only(rule, addresses=(HOME, other)).strength is only(rule, addresses=(verified, other)).strength


def test_without_a_home_the_claimed_place_is_compared_and_weighs_less():
    place = Place(ref="place:1", country="XA", region="GA")
    assert only(rule, addresses=(parcel(region="TN"),), places=(place,)).strength is Strength.MEDIUM
    assert not findings(rule, addresses=(parcel(region="TN"),))


def test_a_failed_address_check_is_strong_and_a_later_verified_one_takes_it_back():
    assert only(rule, checks=(Check(ref="check:1", kind="address", state="contradicted"),)).strength is Strength.STRONG
    assert not findings(rule, checks=(Check(ref="check:1", kind="address", state="contradicted", superseded=True),))


@pytest.mark.parametrize("state", ["verified", "unreachable", "waiting", "declined", "cancelled"])
def test_no_other_state_of_an_address_check_is_a_finding(state):
    assert not findings(rule, checks=(Check(ref="check:1", kind="address", state=state),))


def test_the_move_that_brought_the_address_is_one_event_with_its_change():
    change = Change(ref="address:2", what="shipping_address", on=date(2026, 2, 2), new="address:2")
    dossier = Dossier(as_of=DAY, applied_on=date(2026, 1, 5), addresses=(HOME, parcel(region="BC")), changes=(change,))
    outcome = run([rule, changes_address], dossier)
    assert len(outcome.findings) == 2
    assert len(stand(outcome.findings).points) == 1


def test_a_move_with_evidence_explains_the_address_it_brought():
    change = Change(ref="address:2", what="shipping_address", on=date(2026, 2, 2), new="address:2", evidenced=True)
    assert only(rule, addresses=(HOME, parcel(region="BC")), changes=(change,)).status is Status.EXPLAINED


def test_a_register_without_an_entry_counts_nothing():
    thin = only(rule, checks=(Check(ref="check:1", kind="address", state="no_record"),))
    assert thin.status is Status.EXPLAINED
