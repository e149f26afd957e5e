"""The account's country against every country the person gave."""

from datetime import date

import pytest

from redflags.engine.dossier import Account, Address, Change, Place
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.payment.uses_account_in_another_country import rule
from tests.redflags.facts import findings, only

ABROAD = Account(ref="account:1", country="XB")
HOME = Place(ref="place:1", country="XA")


def test_another_country_is_medium_for_a_bank_and_weak_for_a_platform():
    assert only(rule, accounts=(ABROAD,), places=(HOME,)).strength is Strength.MEDIUM
    platform = Account(ref="account:1", country="XB", kind="platform")
    assert only(rule, accounts=(platform,), places=(HOME,)).strength is Strength.WEAK


def test_a_home_address_in_that_country_settles_it():
    home = Address(ref="address:1", country="XB")
    assert not findings(rule, accounts=(ABROAD,), places=(HOME,), addresses=(home,))


def test_a_delivery_address_there_settles_nothing():
    parcel = Address(ref="address:1", country="XB", purpose="shipping")
    assert only(rule, accounts=(ABROAD,), places=(HOME,), addresses=(parcel,)).counts


def test_an_unknown_country_on_either_side_is_silent():
    assert not findings(rule, accounts=(ABROAD,))
    assert not findings(rule, accounts=(Account(ref="account:1"),), places=(HOME,))


def test_a_recent_move_explains_the_old_account_and_an_old_move_does_not():
    recent = Change(ref="address:2", what="home_address", on=date(2025, 12, 5), evidenced=True)
    old = Change(ref="address:2", what="home_address", on=date(2025, 12, 1), evidenced=True)
    assert only(rule, accounts=(ABROAD,), places=(HOME,), changes=(recent,)).status is Status.EXPLAINED
    assert only(rule, accounts=(ABROAD,), places=(HOME,), changes=(old,)).counts


@pytest.mark.parametrize(("what", "evidenced"), [("home_address", False), ("shipping_address", True)])
def test_a_move_that_is_only_told_and_another_place_for_parcels_explain_nothing(what, evidenced):
    change = Change(ref="address:2", what=what, on=date(2026, 2, 2), evidenced=evidenced)
    assert only(rule, accounts=(ABROAD,), places=(HOME,), changes=(change,)).counts
