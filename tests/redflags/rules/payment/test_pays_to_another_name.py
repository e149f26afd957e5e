"""The holder's name: it scores only when a person compared it, and shared ownership is no difference."""

import pytest

from redflags.engine.dossier import Account, Change, NameComparison
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.payment.pays_to_another_name import rule
from tests.redflags.facts import findings, only, said


def account(**more: object) -> Account:
    return Account(ref="account:1", **{"holder_name": "different", "holder_confirmed": True, **more})


def test_a_confirmed_difference_is_strong():
    assert only(rule, accounts=(account(),)).strength is Strength.STRONG


@pytest.mark.parametrize("relation", ["same", "compatible", "partial", "unknown"])
def test_anything_short_of_different_is_silent(relation):
    assert not findings(rule, accounts=(account(holder_name=relation),))


def test_what_only_the_machine_finds_different_is_silent():
    assert not findings(rule, accounts=(account(holder_confirmed=False),))
    unconfirmed = NameComparison(ref="name:1", where="account", relation="different")
    assert not findings(rule, name_comparisons=(unconfirmed,))


@pytest.mark.parametrize("holder", ["joint", "own_company"])
def test_shared_ownership_is_silent_and_so_is_a_note_on_it(holder):
    note = said("payment_third_party", "name_differs", about="account:1")
    assert not findings(rule, accounts=(account(holder=holder),), statements=(note,))


def test_a_change_of_name_with_evidence_explains_it():
    renamed = Change(ref="name:2", what="legal_name", evidenced=True)
    assert only(rule, accounts=(account(),), changes=(renamed,)).status is Status.EXPLAINED


def test_a_change_of_name_without_evidence_explains_nothing():
    renamed = Change(ref="name:2", what="legal_name", reason_given=True)
    assert only(rule, accounts=(account(),), changes=(renamed,)).counts


def test_a_confirmed_comparison_of_another_place_is_not_this_rules_business():
    other = NameComparison(ref="name:1", where="profile", relation="different", confirmed=True)
    assert not findings(rule, name_comparisons=(other,))
