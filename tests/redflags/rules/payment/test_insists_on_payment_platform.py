"""A platform by itself says nothing."""

from datetime import date

from redflags.engine.dossier import Account, Change, PaymentRequest
from redflags.rules.payment.insists_on_payment_platform import rule
from tests.redflags.facts import DAY, findings, only

PLATFORM = PaymentRequest(ref="payment:1", method="platform")


def test_a_platform_alone_is_silent():
    assert not findings(rule, payment_requests=(PLATFORM,), accounts=(Account(ref="account:1", kind="platform"),))


def test_a_change_with_evidence_before_it_stays_silent():
    change = Change(ref="account:2", what="bank_account", on=date(2026, 2, 2), evidenced=True)
    assert not findings(rule, payment_requests=(PLATFORM,), changes=(change,))


def test_a_change_without_evidence_shows_both_lines():
    change = Change(ref="account:2", what="bank_account", on=DAY)
    assert only(rule, payment_requests=(PLATFORM,), changes=(change,)).refs == ("account:2", "payment:1")


def test_a_change_without_a_platform_is_another_rules_business():
    bank = PaymentRequest(ref="payment:1", method="bank")
    assert not findings(rule, payment_requests=(bank,), changes=(Change(ref="account:2", what="bank_account", on=DAY),))
