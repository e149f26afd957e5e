"""Pay in cryptocurrency: who asked, how often, and where it is ordinary."""

from redflags.engine.dossier import PaymentRequest
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.payment.asks_for_crypto import rule
from tests.redflags.facts import findings, only, said

ASKED = PaymentRequest(ref="payment:1", method="crypto")


def test_it_is_strong_in_a_firm_that_pays_by_bank():
    assert only(rule, payment_requests=(ASKED,)).strength is Strength.STRONG


def test_it_is_medium_where_such_pay_is_normal():
    assert only(rule, payment_requests=(ASKED,), crypto_is_normal=True).strength is Strength.MEDIUM


def test_a_candidates_own_words_count_one_class_lower_until_confirmed():
    words = said("crypto_payment", "asks", ref="message:1", speaker="candidate")
    finding = only(rule, statements=(words,))
    assert (finding.strength, finding.status) == (Strength.MEDIUM, Status.TO_CONFIRM)
    confirmed = said("crypto_payment", "asks", ref="message:1", speaker="candidate", confirmed=True)
    finding = only(rule, statements=(confirmed,))
    assert (finding.strength, finding.status) == (Strength.STRONG, Status.OPEN)


def test_request_and_messages_are_one_finding_on_all_lines():
    words = tuple(said("crypto_payment", "asks", ref=f"message:{n}", speaker="candidate") for n in (1, 2))
    finding = only(rule, payment_requests=(ASKED,), statements=words)
    assert finding.refs == ("message:1", "message:2", "payment:1")
    assert finding.strength is Strength.STRONG


def test_our_own_proposal_and_what_is_noted_on_it_are_silent():
    ours = PaymentRequest(ref="payment:1", method="crypto", asked_by="company")
    assert not findings(rule, payment_requests=(ours,), statements=(said("crypto_payment", "asks", about="payment:1"),))


def test_several_methods_are_not_taken_for_coins():
    assert not findings(rule, payment_requests=(PaymentRequest(ref="payment:1", method="multiple"),))
