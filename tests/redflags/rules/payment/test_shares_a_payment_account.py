"""One account for several people, and the households among them."""

from redflags.engine.dossier import Shared
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.payment.shares_a_payment_account import rule
from tests.redflags.facts import counted, findings, only, said

SAME = Shared(ref="account:1", kind="account", other="p7")


def test_an_exact_match_with_somebody_else_is_decisive():
    assert only(rule, shared=(SAME,)).strength is Strength.DECISIVE
    wallet = Shared(ref="account:1", kind="wallet", other="p7")
    assert only(rule, shared=(wallet,)).strength is Strength.DECISIVE


def test_two_people_of_one_address_may_be_a_household():
    home = Shared(ref="address:1", kind="address", other="p7")
    assert only(rule, shared=(SAME, home)).strength is Strength.STRONG


def test_the_address_of_a_third_person_makes_no_household():
    home = Shared(ref="address:1", kind="address", other="p8")
    assert only(rule, shared=(SAME, home)).strength is Strength.DECISIVE


def test_three_people_of_one_address_are_no_household():
    home = Shared(ref="address:1", kind="address", other="p7", others=2)
    assert only(rule, shared=(SAME, home)).strength is Strength.DECISIVE


def test_what_a_reviewer_explained_counts_nothing():
    explained = Shared(ref="account:1", kind="account", other="p7", explained=True)
    assert only(rule, shared=(explained,)).status is Status.EXPLAINED


def test_a_note_is_strong_and_joins_the_exact_match():
    note = said("shared_identity", "same_account")
    assert only(rule, statements=(note,)).strength is Strength.STRONG
    assert only(rule, shared=(SAME,), statements=(note,)).refs == ("account:1", "note:1")


def test_other_shared_details_are_other_rules_business():
    assert not findings(rule, shared=(Shared(ref="phone:1", kind="phone", other="p7"),))


def test_a_second_entry_under_the_same_name_is_no_other_person():
    again = Shared(ref="account:1", kind="account", other="p7", names_differ=False)
    assert not findings(rule, shared=(again,))


def test_a_note_on_an_explained_link_is_explained_with_it():
    link = Shared(ref="link:1", kind="account", other="p7", explained=True)
    note = said("shared_identity", "same_account", ref="link:1/note", about="link:1", context="link")
    assert not counted(rule, shared=(link,), statements=(note,))
