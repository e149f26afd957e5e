"""The parts of the file whose lines each hold one fact: who, contacts, money, documents, network, hiring, others."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import wording
from candidates.forms.menu import BY_SLUG
from candidates.models import (
    Accommodation,
    Address,
    Application,
    Document,
    Email,
    LinkVerdict,
    Milestone,
    Name,
    PayBand,
    Payee,
    PaymentRequest,
    PayoutAccount,
    Phone,
    Place,
    Profile,
    Rate,
    Referral,
    Sighting,
    Sign,
    StoredFile,
    ToldLink,
)
from redflags.casefile.lines import Anchor, Line, Reader, chains, line
from redflags.casefile.records import Records
from screening import days
from screening.paths import path_to

COMPARISONS: dict[str, Promise] = {
    "same": gettext_lazy("same words as the legal name"),
    "compatible": gettext_lazy("fits the legal name"),
    "partial": gettext_lazy("shares a part with the legal name"),
    "different": gettext_lazy("differs from the legal name"),
}


@dataclass(frozen=True, slots=True)
class Add:
    """A noun that can be recorded in a section."""

    label: str
    url: str


@dataclass(slots=True)
class Section:
    """One part of the file."""

    key: str
    title: str | Promise
    icon: str
    lines: list[Line] = field(default_factory=list)
    adds: list[Add] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Band(Anchor):
    """What is paid for such work, and how."""

    pay: str
    source: str
    crypto_is_normal: bool


def sections(records: Records, reader: Reader) -> list[Section]:
    """The sections in the order of the page, empty ones included."""
    return [
        Section(part.key, part.title, part.icon, list(_lines(part, records, reader)), _adds(part, reader))
        for part in _PARTS
    ]


def band(application: Application) -> Band | None:
    """The pay band an offer is compared with: the application's own, or the position's."""
    position = application.position
    bands: tuple[PayBand | None, ...] = (application, position)
    found = next((one for one in bands if one and one.pay_currency and (one.pay_median or one.pay_low)), None)
    normal = application.crypto_is_normal
    normal = bool(position and position.crypto_is_normal) if normal is None else normal
    if found is None and not normal:
        return None
    refs = ["market_rate", f"application:{application.pk}", *([f"position:{position.pk}"] if position else [])]
    return Band(
        ref=f"application:{application.pk}",
        refs=tuple(refs),
        name=_("Pay band"),
        pay=_pay(found) if found else "",
        source=found.pay_source if found else "",
        crypto_is_normal=normal,
    )


def _pay(found: PayBand) -> str:
    figures = [found.pay_low, found.pay_median, found.pay_high]
    told = " – ".join(wording.figure(figure) for figure in figures if figure is not None)
    return f"{told} {found.pay_currency} {found.get_pay_period_display()}"


def _payee(payee: str) -> str:
    return "" if payee == Payee.UNKNOWN else str(Payee(payee).label)


def _kept(parts: list[str]) -> list[str]:
    return [part for part in parts if part]


def _lines(part: "_Part", records: Records, reader: Reader) -> Iterator[Line]:
    for told in part.told:
        yield from told(records, reader)


def _adds(part: "_Part", reader: Reader) -> list[Add]:
    nouns = [BY_SLUG[slug] for slug in part.nouns if reader.full and reader.user.may(BY_SLUG[slug].permission)]
    return [Add(str(noun.label), path_to("record", reader.candidate, noun.slug)) for noun in nouns]


def _names(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in sorted(chains(records.of(Name), "usage"), key=lambda found: found.head.usage != Name.Usage.LEGAL):
        name = chain.head
        compared = _("compared by a person") if name.is_compared else ""
        details = [name.where, str(COMPARISONS.get(name.comparison, "")), compared]
        yield line(chain, reader, label=str(name.get_usage_display()), details=_kept(details))


def _places(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(Place)):
        zone = chain.head.time_zone.replace("_", " ")
        yield line(chain, reader, label=_("Says to live in"), details=_kept([zone]))


def _accommodations(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(Accommodation)):
        asked = chain.head
        yield line(
            chain,
            reader,
            label=_("Accommodation"),
            details=[str(Accommodation.Concern(concern).label) for concern in asked.concerns],
            status={"granted": "confirmed", "declined": "declined", "withdrawn": "cancelled"}.get(
                asked.state, "waiting"
            ),
            status_label=asked.get_state_display(),
        )


def _emails(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(Email), "slot"):
        email = chain.head
        kind = email.get_domain_kind_display() if email.domain_kind != Email.Domain.UNKNOWN else ""
        label = _("E-mail, %(slot)s") % {"slot": email.get_slot_display().lower()}
        yield line(chain, reader, label=label, details=_kept([str(kind)]))


def _phones(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(Phone), "slot"):
        phone = chain.head
        kind = phone.get_line_display() if phone.line != Phone.Line.UNKNOWN else ""
        doubt = "" if phone.is_valid else _("not a number in use")
        label = _("Phone, %(slot)s") % {"slot": phone.get_slot_display().lower()}
        yield line(chain, reader, label=label, details=_kept([str(kind), phone.region, doubt]))


def _profiles(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(Profile), "network"):
        profile = chain.head
        yield line(
            chain,
            reader,
            label=str(profile.get_network_display()),
            value=profile.url or (_("No address told") if profile.is_present is not False else _("None found")),
            url=profile.url,
            details=_kept(_about(profile)),
        )


def _about(profile: Profile) -> list[str]:
    return [
        _("page does not exist") if profile.is_present is False and profile.url else "",
        _("since %(when)s") % {"when": profile.created} if profile.created else "",
        _("%(number)s connections") % {"number": profile.connections} if profile.connections is not None else "",
    ]


def _addresses(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(Address), "purpose"):
        address = chain.head
        kind = address.get_kind_display() if address.kind != Address.Kind.UNKNOWN else ""
        yield line(
            chain,
            reader,
            label=str(address.get_purpose_display()),
            details=_kept([str(kind)]),
            status="confirmed" if address.is_verified else "",
        )


def _rates(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(Rate)):
        yield line(chain, reader, label=_("Asks to earn"))


def _requests(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(PaymentRequest)):
        request = chain.head
        by_us = request.get_asked_by_display() if request.asked_by != PaymentRequest.AskedBy.CANDIDATE else ""
        yield line(chain, reader, label=_("Asks to be paid by"), details=_kept([str(by_us), _payee(request.payee)]))


def _accounts(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(PayoutAccount)):
        account = chain.head
        yield line(
            chain,
            reader,
            label=_("Pay goes to"),
            value=", ".join(_kept([str(account.get_kind_display()), account.provider, account.country])),
            details=_kept(_holder(account)),
            sealed=bool(account.number),
        )


def _holder(account: PayoutAccount) -> list[str]:
    comparison = str(COMPARISONS.get(account.holder_comparison, ""))
    seen = _("compared by a person") if account.holder_confirmed else ""
    holder = _("holder %(name)s") % {"name": account.holder_name} if account.holder_name else ""
    return [holder, comparison, seen, _payee(account.holder), account.network]


def _documents(records: Records, reader: Reader) -> Iterator[Line]:
    files = {file.pk: file for file in records.of(StoredFile)}
    for chain in chains(records.of(Document)):
        document = chain.head
        document.file = files.get(document.file_id or 0)
        yield line(
            chain,
            reader,
            label=str(wording.DOCUMENT_KINDS.get(document.kind, document.kind)),
            value=document.file.name if document.file else _("No file kept"),
            status={"accepted": "confirmed", "doubtful": "open", "rejected": "contradicted"}.get(
                document.state, "unverified"
            ),
            status_label=document.get_state_display(),
        )


def _sightings(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(Sighting)):
        sighting = chain.head
        zone = _("clock on %(zone)s") % {"zone": sighting.time_zone.replace("_", " ")} if sighting.time_zone else ""
        kind = sighting.get_kind_display() if sighting.kind != Sighting.Kind.UNKNOWN else ""
        told = ", ".join(_kept([str(kind), sighting.country, sighting.asn])) or _("Origin not told")
        label = sighting.context.capitalize() or _("Session")
        yield line(chain, reader, label=label, value=told, details=_kept([zone]))


def _milestones(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(Milestone)):
        step = chain.head
        other = _("received or signed by somebody else") if step.by_other else ""
        due = _("promised for %(day)s") % {"day": days.day(step.due_on)} if step.due_on else ""
        yield line(
            chain,
            reader,
            label=_("Done") if step.is_done else _("Promised"),
            value=str(step.get_kind_display()),
            details=_kept([due, other]),
        )


def _signs(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(Sign)):
        if chain.head.interview_id is None:
            yield line(chain, reader, label=_("Seen"))


def _referrals(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(Referral)):
        referral = chain.head
        label = str(referral.get_direction_display())
        yield line(chain, reader, label=label, value=referral.other_name or _("Not told"))


def _told_links(records: Records, reader: Reader) -> Iterator[Line]:
    for chain in chains(records.of(ToldLink)):
        told = chain.head
        meaning = str(LinkVerdict.Meaning(told.meaning).label) if told.meaning else ""
        shared = str(told.get_kind_display()) if told.kind else ""
        yield line(
            chain,
            reader,
            label=_("Told of a link"),
            value=told.other_name or _("Nobody named"),
            details=_kept([shared, meaning]),
        )


@dataclass(frozen=True, slots=True)
class _Part:
    key: str
    title: Promise
    icon: str
    told: tuple[Callable[[Records, Reader], Iterator[Line]], ...]
    nouns: tuple[str, ...]


_PARTS = (
    _Part(
        "who",
        gettext_lazy("Who"),
        "candidates",
        (_names, _places, _accommodations),
        ("name", "place", "accommodation"),
    ),
    _Part("contacts", gettext_lazy("Contacts"), "phone", (_emails, _phones, _profiles), ("email", "phone", "profile")),
    _Part("addresses", gettext_lazy("Addresses"), "pin", (_addresses,), ("address",)),
    _Part("money", gettext_lazy("Money"), "money", (_rates, _requests, _accounts), ("rate", "payment", "account")),
    _Part("documents", gettext_lazy("Documents"), "document", (_documents,), ("document",)),
    _Part("network", gettext_lazy("Network"), "globe", (_sightings,), ("network",)),
    _Part("onboarding", gettext_lazy("Hiring and work"), "flag", (_milestones, _signs), ("milestone", "sign")),
    _Part("others", gettext_lazy("Other people"), "people", (_referrals, _told_links), ("referral", "link")),
)
