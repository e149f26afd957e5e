"""Who would receive the pay: the worker, a relative, an agency, or somebody else."""

from datetime import date

import pytest

from redflags.engine.dossier import Account, Change, Dossier, PaymentRequest
from redflags.engine.ladder import stand
from redflags.engine.rule import Strength
from redflags.engine.run import run
from redflags.engine.vocabulary import Status
from redflags.rules.payment.pays_to_another_name import rule as other_name
from redflags.rules.payment.routes_pay_to_third_party import rule
from tests.redflags.facts import DAY, findings, only, said


@pytest.mark.parametrize(
    ("payee", "strength"),
    [
        ("other_person", Strength.STRONG),
        ("company", Strength.STRONG),
        ("agency", Strength.MEDIUM),
        ("family", Strength.MEDIUM),
    ],
)
def test_who_the_payee_is_decides_the_class(payee, strength):
    assert only(rule, payment_requests=(PaymentRequest(ref="payment:1", payee=payee),)).strength is strength
    assert only(rule, accounts=(Account(ref="account:1", holder=payee),)).strength is strength


@pytest.mark.parametrize("payee", ["self", "joint", "own_company", "unknown"])
def test_own_joint_and_unknown_payees_are_silent(payee):
    assert not findings(rule, payment_requests=(PaymentRequest(ref="payment:1", payee=payee),))


def test_a_note_on_a_request_whose_payee_is_known_to_be_the_worker_is_silent():
    request = PaymentRequest(ref="payment:1", method="platform", payee="self")
    note = said("payment_third_party", "company", context="payment", about="payment:1")
    assert not findings(rule, payment_requests=(request,), statements=(note,))


def test_an_account_that_came_with_evidence_is_explained():
    change = Change(ref="account:2", what="bank_account", on=date(2026, 2, 2), evidenced=True, new="account:2")
    partner = Account(ref="account:2", holder="family")
    assert only(rule, accounts=(partner,), changes=(change,)).status is Status.EXPLAINED
    note = said("payment_third_party", "family", ref="account:2/reason", about="account:2")
    assert only(rule, statements=(note,), changes=(change,)).status is Status.EXPLAINED


def test_words_about_a_change_without_evidence_count():
    change = Change(ref="account:2", what="payment_method", on=date(2026, 2, 2))
    note = said("payment_third_party", "person", ref="account:2/to", about="account:2")
    assert only(rule, statements=(note,), changes=(change,)).strength is Strength.STRONG


def test_a_candidates_message_counts_one_class_lower():
    words = said("payment_third_party", "person", ref="message:1", speaker="candidate")
    finding = only(rule, statements=(words,))
    assert (finding.strength, finding.status) == (Strength.MEDIUM, Status.TO_CONFIRM)


def test_another_payee_and_another_name_on_the_account_count_once():
    account = Account(ref="account:1", holder="other_person", holder_name="different", holder_confirmed=True)
    outcome = run([rule, other_name], Dossier(as_of=DAY, accounts=(account,)))
    assert len(outcome.findings) == 2
    assert len(stand(outcome.findings).points) == 1
