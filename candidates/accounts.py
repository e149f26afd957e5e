"""Payout accounts in a form for comparing, with what their numbers tell without asking anybody (pure)."""

import re

from django.utils.translation import gettext as _
from stdnum import iban

from candidates import wallets


def comparable(number: str, provider: str = "") -> str:
    """Equal for one account however it was typed: wallets keep the case that they need, the rest does not."""
    text = _bare(number)
    if wallet := wallets.read(text):
        return wallet.address
    text = text.upper()
    if iban.is_valid(text):
        return text
    return f"{provider.strip().casefold()}|{text}" if "@" in text else text


def country_of(number: str) -> str:
    """The country an IBAN names, or ""."""
    text = _bare(number).upper()
    return text[:2] if iban.is_valid(text) else ""


def doubt(number: str) -> str:
    """What is wrong with a number that carries a checksum of its own, in words; "" where nothing can be said."""
    text = _bare(number)
    wallet = wallets.read(text)
    if wallet and wallet.fits is False:
        return _("The checksum of this wallet address does not fit: a character is missing or mistyped.")
    if re.fullmatch(r"[A-Za-z]{2}\d{2}[0-9A-Za-z]{11,30}", text) and not iban.is_valid(text):
        return _("The checksum of this IBAN does not fit: a character is missing or mistyped.")
    return ""


def hint(number: str) -> str:
    """The last four characters, for lists; nothing of a short number."""
    text = re.sub(r"\s", "", number)
    return f"•• {text[-4:]}" if len(text) >= 8 else "••"


def _bare(number: str) -> str:
    return re.sub(r"[\s.\-]", "", number)
