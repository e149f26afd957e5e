"""Money in a dossier file: how the candidate asked to be paid, and into which account."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from candidates import accounts
from candidates.inbound import words
from candidates.inbound.reader import Item, Reader, text, word
from candidates.inbound.tree import Path
from candidates.models import PaymentRequest, PayoutAccount


def read(reader: Reader) -> None:
    """Requested payment methods, with the accounts named beside them."""
    for item, path in reader.each("payments"):
        method = words.METHODS.get(word(item, "requested_method").lower(), "")
        if item.get("requested_method") and not method:
            reader.notice((*path, "requested_method"), _("unknown method, kept as “other”"))
        on = reader.day(item, "date", path)
        reader.add(
            PaymentRequest(
                method=method or ("other" if item.get("requested_method") else "unknown"),
                asked_by=item.get("asked_by", "candidate"),
                payee=item.get("payee", "unknown"),
                effective_on=on,
                note=text(item, "detail"),
            ),
            path,
        )
        if item.get("account"):
            add_account(reader, item["account"], (*path, "account"), on)


def add_account(reader: Reader, told: Item, path: Path, on: date | None, holder: str = "unknown", **more: Any) -> None:
    """Take a payout account in, wherever the file names one; a number that cannot be right is taken and remarked."""
    if doubt := accounts.doubt(word(told, "number")):
        reader.notice((*path, "number"), doubt)
    reader.add(
        PayoutAccount(
            kind=told.get("kind", "bank"),
            holder_name=word(told, "holder_name"),
            holder=told.get("holder", holder),
            country=reader.country(told, path),
            provider=word(told, "provider"),
            network=word(told, "network"),
            number=word(told, "number"),
            effective_on=reader.day(told, "since", path) or on,
            **more,
        ),
        path,
    )
