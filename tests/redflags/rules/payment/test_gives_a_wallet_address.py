"""Wallet addresses: in accounts, in texts, and on a sanctions list."""

from redflags.engine.dossier import Account, Dossier, PaymentRequest
from redflags.engine.ladder import stand
from redflags.engine.rule import Flag, Strength
from redflags.engine.run import run
from redflags.rules.payment.asks_for_crypto import rule as asks
from redflags.rules.payment.gives_a_wallet_address import rule
from tests.redflags.facts import DAY, findings, only, said

WALLET = Account(ref="account:1", kind="wallet", key="w1")


def test_a_wallet_for_pay_is_medium_and_weak_where_coins_are_normal():
    assert only(rule, accounts=(WALLET,)).strength is Strength.MEDIUM
    assert only(rule, accounts=(WALLET,), crypto_is_normal=True).strength is Strength.WEAK


def test_a_wallet_on_a_public_page_is_context_only():
    page = said("crypto_payment", "wallet", ref="profile:1", context="profile")
    assert only(rule, statements=(page,)).strength is Strength.WEAK


def test_asking_for_coins_and_naming_the_wallet_count_once():
    dossier = Dossier(
        as_of=DAY, accounts=(WALLET,), payment_requests=(PaymentRequest(ref="payment:1", method="crypto"),)
    )
    standing = stand(run([asks, rule], dossier).findings)
    assert len(standing.points) == 1


def test_a_listed_wallet_is_decisive():
    listed = said("sanctions_indicator", "listed", context="payment", about="account:1")
    found = findings(rule, accounts=(WALLET,), statements=(listed,))
    assert (found[0].flag, found[0].strength) == (Flag.SANCTIONS_INDICATOR, Strength.DECISIVE)


def test_a_listed_name_is_no_listed_wallet():
    listed = said("sanctions_indicator", "listed", context="check_other", about="check:1")
    assert len(findings(rule, accounts=(WALLET,), statements=(listed,))) == 1
