"""Payout accounts in a form for comparing, with what their numbers tell without asking anybody (pure)."""

import re

from stdnum import iban


def comparable(number: str, provider: str = "") -> str:
    """Equal for one account however it was typed: wallets keep their case, the rest does not."""
    text = re.sub(r"[\s.\-]", "", number)
    if is_wallet(text):
        return text.lower() if text.startswith(("0x", "bc1", "tb1", "ltc1")) else text
    text = text.upper()
    if iban.is_valid(text):
        return text
    return f"{provider.strip().casefold()}|{text}" if "@" in text else text


def country_of(number: str) -> str:
    """The country an IBAN names, or ""."""
    text = re.sub(r"[\s.\-]", "", number).upper()
    return text[:2] if iban.is_valid(text) else ""


def is_wallet(text: str) -> bool:
    """Whether a text has the shape of a wallet address (shape only; the checksum is a rule's business)."""
    return bool(
        re.fullmatch(
            r"0x[0-9a-fA-F]{40}|(?:bc1|tb1|ltc1)[0-9a-z]{20,80}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|T[1-9A-HJ-NP-Za-km-z]{33}",
            text,
        )
    )


def hint(number: str) -> str:
    """The last four characters, for lists; nothing of a short number."""
    text = re.sub(r"\s", "", number)
    return f"•• {text[-4:]}" if len(text) >= 8 else "••"
