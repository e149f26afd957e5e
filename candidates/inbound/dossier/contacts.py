"""Contacts in a dossier file: e-mail, phone, messaging, postal addresses, public profiles."""

from candidates import countries, phones
from candidates.emails import UnreadableEmailError
from candidates.inbound.reader import Item, Reader, text, word
from candidates.inbound.tree import Path
from candidates.models import Address, Email, LinkKind, Phone, Profile
from candidates.models.contacts import Slot
from screening.vault import Sealed, fingerprint

_NETWORKS = {"linkedin": "linkedin", "github": "github", "portfolio": "portfolio", "freelance_platform": "freelance"}


def read(reader: Reader) -> None:
    """Every way to reach the person."""
    person = reader.data["candidate"]
    for place, item in enumerate(person.get("emails") or ()):
        _email(reader, item, ("candidate", "emails", place))
    for place, item in enumerate(person.get("phones") or ()):
        _phone(reader, item, ("candidate", "phones", place))
    for place, item in enumerate(person.get("messaging") or ()):
        url = " ".join(word(item, key) for key in ("app", "handle")).strip()
        reader.add(Profile(network="other", url=url), ("candidate", "messaging", place))
    for place, item in enumerate(person.get("addresses") or ()):
        _address(reader, item, ("candidate", "addresses", place))
    for network, told in (person.get("profiles") or {}).items():
        _profile(reader, network, told if isinstance(told, dict) else {"url": str(told)})


def _email(reader: Reader, item: Item, path: Path) -> None:
    kind = item.get("type", "personal")
    email = Email(address=str(item["value"]), slot=kind if kind in Slot else "other", note=text(item, "note"))
    try:
        reader.add(email, path)
    except UnreadableEmailError as error:
        reader.notice((*path, "value"), str(error))
        return
    if kind == "disposable":
        email.domain_kind = Email.Domain.DISPOSABLE


def _phone(reader: Reader, item: Item, path: Path) -> None:
    told = str(item["value"])
    phone = Phone(number=told, line=item.get("type", "unknown"), note=text(item, "note", "carrier"))
    phone.region = countries.code_of(word(reader.data["candidate"].get("claimed_location") or {}, "country"))
    try:
        reader.add(phone, path)
    except phones.UnreadablePhoneError as error:
        reader.notice((*path, "value"), str(error))
        keep_unreadable_phone(reader, phone, told, path)


def keep_unreadable_phone(reader: Reader, phone: Phone, told: str, path: Path) -> None:
    """Keep what was told: its line type may be known although the number is not one."""
    digits = "".join(c for c in told if c.isdigit())
    phone.number, phone.region, phone.is_valid = Sealed.of(told[:40]), "", False
    phone.hint, phone.digest = f"•• {digits[-2:]}", fingerprint(LinkKind.PHONE, f"?{digits}")
    phone.line_by_hand = phone.line != "unknown"
    reader.take(phone, path)


def _address(reader: Reader, item: Item, path: Path) -> None:
    reader.add(
        Address(
            purpose=item.get("purpose", "home"),
            street=word(item, "street"),
            city=word(item, "city"),
            region=word(item, "region"),
            country=reader.country(item, path),
            kind=item.get("kind", "unknown"),
            is_verified=bool(item.get("verified")),
            effective_on=reader.day(item, "since", path),
            note=text(item, "note"),
        ),
        path,
    )


def _profile(reader: Reader, network: str, told: Item) -> None:
    path: Path = ("candidate", "profiles", network)
    reader.add(
        Profile(
            network=_NETWORKS.get(network, "other"),
            url=word(told, "url"),
            is_present=told.get("present"),
            created=reader.partial(told, "created", path),
            connections=told.get("connections"),
            note=text(told, "note", "photo"),
        ),
        path,
    )
