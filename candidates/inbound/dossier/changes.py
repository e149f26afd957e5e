"""What a dossier file says was changed: the old value, the new one, the reason and what supports it."""

from datetime import date

from candidates import phones
from candidates.emails import UnreadableEmailError
from candidates.inbound import words
from candidates.inbound.dossier.contacts import keep_unreadable_phone
from candidates.inbound.dossier.payments import add_account
from candidates.inbound.reader import Item, Reader, word
from candidates.inbound.tree import Path
from candidates.models import Address, Email, Fact, Name, PaymentRequest, PayoutAccount, Phone


def read(reader: Reader) -> None:
    """Every change, as a fact of its own kind."""
    for item, path in reader.each("changes"):
        evidence = word(item, "evidence")
        values: Item = {
            "relation": "changes",
            "reason": word(item, "reason"),
            "evidence": item.get("evidence_state") or words.evidence_state(evidence),
            "evidence_note": evidence,
            "source": "candidate",
        }
        _change(reader, item, path, reader.day(item, "date", path), values)


def _change(reader: Reader, item: Item, path: Path, on: date | None, values: Item) -> None:
    after = word(item, "to")
    match item["field"]:
        case "home_address" | "shipping_address":
            _address(reader, item, path, on, values)
        case "bank_account":
            _account(reader, item, path, on, values)
        case "payment_method":
            payee = item.get("payee", "unknown")
            reader.add(PaymentRequest(method="unknown", payee=payee, note=after, effective_on=on, **values), path)
        case "legal_name":
            reader.add(Name(value=after[:200] or reader.intake.candidate.name, effective_on=on, **values), path)
        case "phone" | "email":
            _contact(reader, item["field"], after, path, values | {"effective_on": on})


def _address(reader: Reader, item: Item, path: Path, on: date | None, values: Item) -> None:
    purpose = item["field"].removesuffix("_address")
    if before := word(item, "from"):
        reader.add(Address(purpose=purpose, city=before[:120]), (*path, "from"))
    reader.add(Address(purpose=purpose, note=word(item, "to"), effective_on=on, **values), path)


def _account(reader: Reader, item: Item, path: Path, on: date | None, values: Item) -> None:
    if before := word(item, "from"):
        reader.add(PayoutAccount(provider=before[:120]), (*path, "from"))
    told: Item = item.get("account") or {}
    add_account(reader, told, path, on, item.get("payee", "unknown"), note=word(item, "to"), **values)


def _contact(reader: Reader, field: str, after: str, path: Path, values: Item) -> None:
    """A changed number or address; where the new value itself is not told, the change still is a fact."""
    try:
        row: Fact = Phone(number=after, **values) if field == "phone" else Email(address=after, **values)
        reader.add(row, path)
    except (phones.UnreadablePhoneError, UnreadableEmailError) as error:
        reader.notice((*path, "to"), str(error))
        if field == "phone":
            keep_unreadable_phone(reader, Phone(line="unknown", note=after, **values), after, path)
