"""Wallet addresses by the published examples of their standards; numbers with a checksum that does not fit."""

import pytest
from django.urls import reverse

from candidates import accounts, wallets
from candidates.models import Candidate, PayoutAccount, Stage
from tests import make
from tests.signing_in import SignedIn

GENESIS = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"  # the first Bitcoin block pays to it
SEGWIT = "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4"  # BIP 173
TAPROOT = "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"  # BIP 350
ETHEREUM = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"  # EIP-55
TRON = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"


@pytest.mark.parametrize("address", [GENESIS, SEGWIT, SEGWIT.lower(), TAPROOT, ETHEREUM, TRON])
def test_the_checksum_of_an_address_fits(address: str) -> None:
    wallet = wallets.read(address)
    assert wallet is not None
    assert wallet.fits


@pytest.mark.parametrize(
    "address",
    [
        GENESIS[:-1] + "b",
        SEGWIT[:-1] + "5",
        TAPROOT[:20] + "q" + TAPROOT[21:],
        ETHEREUM.replace("A", "a", 1),
        TRON[:-1] + "9",
    ],
)
def test_one_wrong_character_is_seen(address: str) -> None:
    wallet = wallets.read(address)
    assert wallet is not None
    assert wallet.fits is False


def test_an_address_in_one_case_carries_no_checksum() -> None:
    assert wallets.read(ETHEREUM.lower()) == wallets.Wallet(ETHEREUM.lower(), None)
    assert accounts.comparable(ETHEREUM) == accounts.comparable(f" {ETHEREUM.lower()} ")


@pytest.mark.parametrize(
    "text", ["", "hello", "000123456789", "12345678901234567890123456789", "DE89370400440532013000"]
)
def test_other_texts_are_no_wallets(text: str) -> None:
    assert wallets.read(text) is None


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("GB82 WEST 1234 5698 7654 32", ""),
        ("GB82 WEST 1234 5698 7654 33", "IBAN does not fit"),
        (GENESIS[:-1] + "b", "wallet address does not fit"),
        ("000111222333", ""),
    ],
)
def test_a_number_with_a_slip_is_doubted(number: str, told: str) -> None:
    assert told in accounts.doubt(number)
    assert bool(told) is bool(accounts.doubt(number))


def test_a_slip_is_told_at_the_field_and_taken_where_it_was_given_like_this(as_recruiter: SignedIn) -> None:
    candidate: Candidate = make.application(stage=Stage.ONBOARDING).candidate
    address = reverse("record", args=[candidate.pk, "account"])
    form = {"kind": "wallet", "number": GENESIS[:-1] + "b", "holder": "self", "source": "candidate"}
    refused = as_recruiter.post(address, form)
    assert refused.status_code == 422
    assert "The checksum of this wallet address does not fit" in refused.text
    assert "It was given exactly like this" in refused.text
    assert not PayoutAccount.objects.exists()
    assert as_recruiter.post(address, {**form, "as_given": "on"}).status_code == 302
    assert PayoutAccount.objects.get().hint == "•• vfNb"
