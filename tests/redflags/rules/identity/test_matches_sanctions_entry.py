"""IDN-16: a name alone never counts."""

import pytest

from redflags.engine.dossier import Check, Statement
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.matches_sanctions_entry import rule
from tests.redflags.facts import counted, findings, only, said


def hit(*agrees: str, **more: object) -> Check:
    return Check(ref="check:1", kind="sanctions", **{"state": "contradicted", "agrees": frozenset(agrees), **more})


def listed(**more: object) -> Statement:
    return said("sanctions_indicator", "listed", **{"ref": "result:1", "about": "check:1", **more})


def wallet(**more: object) -> Statement:
    return said("crypto_payment", "wallet", **{"ref": "result:1", "about": "check:1", **more})


def test_a_name_alone_is_shown_and_counts_nothing_whatever_the_words_about_it_say():
    assert not only(rule, checks=(hit(),)).counts
    assert not only(rule, checks=(hit(),), statements=(listed(),)).counts
    assert not only(rule, statements=(listed(about="note:1", ref="note:1"),)).counts


@pytest.mark.parametrize(("attribute", "counts"), [("birth_date", True), ("document", True), ("address", False)])
def test_it_takes_an_attribute_that_is_the_persons_own(attribute: str, counts: bool):
    assert only(rule, checks=(hit(attribute),)).counts is counts


def test_a_listed_wallet_is_decisive_in_a_check_and_strong_in_a_note():
    assert only(rule, checks=(hit(),), statements=(listed(), wallet())).strength is Strength.DECISIVE
    note = {"ref": "note:1", "about": "note:1"}
    assert only(rule, statements=(listed(**note), wallet(**note))).strength is Strength.STRONG


def test_a_wallet_named_elsewhere_proves_nothing_about_the_hit():
    elsewhere = wallet(ref="message:1", about="message:1")
    assert not counted(rule, checks=(hit(),), statements=(listed(), elsewhere))


def test_a_hit_that_was_cleared_later_counts_nothing():
    assert not only(rule, checks=(hit("birth_date", superseded=True),)).counts


def test_no_match_and_no_answer_are_silent():
    assert not findings(rule, checks=(hit(state="verified"), hit(state="waiting")))
