"""Fills what a fact tells by itself: normal forms, hints for lists, and keyed fingerprints for equality."""

from dataclasses import dataclass
from functools import singledispatch

from candidates import accounts, emails, metadata, names, organisations, pages, phones, places
from candidates.models import (
    Address,
    Check,
    CheckResult,
    Document,
    Email,
    Fact,
    HistoryEntry,
    LinkKind,
    Name,
    PayoutAccount,
    Phone,
    Profile,
    Sighting,
    Source,
    ToldLink,
)
from screening import networks
from screening.vault import Sealed, fingerprint


@dataclass(frozen=True, slots=True)
class Print:
    """A fingerprint that a fact leaves."""

    kind: str
    digest: str


@singledispatch
def complete(fact: Fact, legal_name: str = "") -> None:
    """Fill the derived columns of an unsaved fact from what was typed.

    Raises UnreadablePhoneError or UnreadableEmailError for what the form or the import should have refused.
    """


@complete.register
def _(fact: Name, legal_name: str = "") -> None:
    fact.comparison = names.compare(fact.value, legal_name) if fact.usage != Name.Usage.LEGAL else ""


@complete.register
def _(fact: Email, legal_name: str = "") -> None:
    address = emails.parse(_open(fact.address))
    fact.address = Sealed.of(address)
    fact.hint = f"@{emails.domain_of(address)}"
    fact.domain_kind = emails.domain_kind(address)
    fact.digest = fingerprint(LinkKind.EMAIL, emails.comparable(address))


@complete.register
def _(fact: Phone, legal_name: str = "") -> None:
    parsed = phones.parse(_open(fact.number), fact.region)
    fact.number = Sealed.of(parsed.e164)
    fact.hint, fact.region, fact.is_valid = parsed.hint, parsed.region, parsed.is_valid
    fact.line_by_hand = fact.line != Phone.Line.UNKNOWN
    if not fact.line_by_hand:
        fact.line = parsed.line
    fact.digest = fingerprint(LinkKind.PHONE, parsed.e164)


@complete.register
def _(fact: Address, legal_name: str = "") -> None:
    key = places.address_key(_open(fact.street), fact.city, fact.region, fact.country)
    fact.digest = fingerprint(LinkKind.ADDRESS, key) if key else ""
    fact.country = fact.country.upper()


@complete.register
def _(fact: Profile, legal_name: str = "") -> None:
    key = pages.comparable(fact.url)
    fact.digest = fingerprint(LinkKind.PROFILE, key) if key else ""


@complete.register
def _(fact: HistoryEntry, legal_name: str = "") -> None:
    fact.organisation_key = organisations.key(fact.organisation)
    if fact.kind == HistoryEntry.Kind.EMPLOYMENT and not fact.organisation_key:
        fact.is_paid_work = False


@complete.register
def _(fact: PayoutAccount, legal_name: str = "") -> None:
    number = _open(fact.number)
    fact.holder_comparison = names.compare(fact.holder_name, legal_name)
    fact.country = (fact.country or accounts.country_of(number)).upper()
    if not number:
        return
    kind = LinkKind.WALLET if fact.kind == PayoutAccount.Kind.WALLET else LinkKind.ACCOUNT
    fact.digest = fingerprint(kind, accounts.comparable(number, fact.provider))
    fact.hint = accounts.hint(number)


@complete.register
def _(fact: Sighting, legal_name: str = "") -> None:
    """What the admin's network files tell of the address fills only what nobody told."""
    address = _open(fact.ip)
    told = networks.look_up(address)
    fact.country = (fact.country or told.country).upper()
    fact.asn, fact.time_zone = fact.asn or told.asn, fact.time_zone or told.time_zone
    if fact.kind == Sighting.Kind.UNKNOWN and told.kind:
        fact.kind = told.kind
    fact.digest = fingerprint(LinkKind.NETWORK, networks.comparable(address)) if address else ""


@complete.register
def _(fact: ToldLink, legal_name: str = "") -> None:
    fact.comparison = names.compare(fact.other_name, legal_name)
    fact.other_key = fingerprint("told", names.sortable(fact.other_name)) if fact.other_name else ""


_LINKS: dict[type[Fact], LinkKind] = {
    Email: LinkKind.EMAIL,
    Phone: LinkKind.PHONE,
    Address: LinkKind.ADDRESS,
    Profile: LinkKind.PROFILE,
}


def prints(fact: Fact) -> list[Print]:
    """The fingerprints by which this fact can be found on other people. Networks are shared by honest strangers.

    So are numbers that no telephone can have: (555) 123-4567 stands in the templates that CVs are written from. And an
    employer's or a school's own papers are alike for everybody they are about.
    """
    if isinstance(fact, Phone) and not fact.is_valid:
        return []
    if isinstance(fact, PayoutAccount) and fact.digest:
        return [Print(LinkKind.WALLET if fact.kind == PayoutAccount.Kind.WALLET else LinkKind.ACCOUNT, fact.digest)]
    if isinstance(fact, CheckResult):
        return _prints_of_answer(fact)
    if isinstance(fact, Document):
        return [] if fact.source == Source.REFERENCE else _prints_of_file(fact)
    kind = _LINKS.get(type(fact))
    digest = getattr(fact, "digest", "")
    return [Print(kind, digest)] if kind and digest else []


def complete_contact(check: Check) -> None:
    """Put the contact of a check into its normal form, with what lists show of it.

    Raises UnreadablePhoneError or UnreadableEmailError for what the form should have refused.
    """
    address, number = _open(check.contact_email), _open(check.contact_phone)
    check.contact_email = check.contact_phone = None
    check.contact_domain, check.contact_host, hints = "", "", []
    if address:
        address = emails.parse(address)
        check.contact_email, check.contact_domain = Sealed.of(address), emails.domain_kind(address)
        check.contact_host = emails.domain_of(address)
        hints.append(f"@{check.contact_host}")
    if number:
        parsed = phones.parse(number)
        check.contact_phone = Sealed.of(parsed.e164)
        hints.append(parsed.hint)
    check.contact_hint = ", ".join(hints)


def referee_prints(check: Check) -> list[Print]:
    """What a referee is recognised by; equal to what people's own e-mail addresses and phone numbers leave.

    Other contacts leave nothing: honest strangers share the registrar of one school.
    """
    if check.kind != Check.Kind.REFERENCE:
        return []
    address, number = _open(check.contact_email), _open(check.contact_phone)
    digests = [fingerprint(LinkKind.EMAIL, emails.comparable(address))] if address else []
    digests += [fingerprint(LinkKind.PHONE, number)] if number and phones.parse(number).is_valid else []
    return [Print(LinkKind.REFEREE, digest) for digest in digests]


def _prints_of_answer(result: CheckResult) -> list[Print]:
    """Where a referee answered from; the clerks of one school or employer all sit behind one network."""
    if not result.network or result.check_made.kind != Check.Kind.REFERENCE:
        return []
    return [Print(LinkKind.ANSWERED, result.network)]


def _prints_of_file(document: Document) -> list[Print]:
    if document.file is None:
        return []
    file = document.file
    found = [Print(LinkKind.DOCUMENT, file.digest)]
    authors = [file.author_digest] if file.author_digest else []
    authors += [fingerprint(LinkKind.AUTHOR, name) for name in metadata.authors(file.metadata)]
    found += [Print(LinkKind.AUTHOR, digest) for digest in dict.fromkeys(authors)]
    stamp = metadata.stamp(file.metadata)
    return [*found, Print(LinkKind.STAMP, fingerprint(LinkKind.STAMP, stamp))] if stamp else found


def _open(value: Sealed | str | None) -> str:
    if value is None:
        return ""
    return value.open() if isinstance(value, Sealed) and value else str(value) if isinstance(value, str) else ""
