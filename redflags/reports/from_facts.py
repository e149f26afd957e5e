"""What of a report comes from facts: the person, papers, work, money, equipment, connections, linked persons (pure)."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import TypeVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from candidates import wording
from candidates.models import (
    Address,
    Check,
    Document,
    Email,
    Fact,
    LinkKind,
    Milestone,
    Name,
    Payee,
    PaymentRequest,
    PayoutAccount,
    Phone,
    Place,
    Profile,
    Rate,
    Referral,
    Sighting,
    Source,
    StoredFile,
    ToldLink,
    Value,
)
from candidates.sharing import Tie
from redflags.gather.rows import standing
from redflags.reports import form
from redflags.reports.form import Row, Table
from redflags.reports.material import Known, Material, Other
from screening.vault import Sealed

M = TypeVar("M", bound=models.Model)


def told(material: Known, model: type[M]) -> Iterator[M]:
    """Lines of one kind that are or once were true, oldest first: mended entries and retractions are left out."""
    for row in standing(material.records.rows.get(str(model._meta.model_name), ())):
        yield material.records.found[row.ref]  # type: ignore[misc]  # the ref names its model


def opened(sealed: Sealed | None) -> str:
    """A sealed value, in the clear; "" where there is none."""
    return sealed.open() if sealed else ""


def day(moment: date | datetime | None) -> str:
    """A day as the form holds it."""
    if isinstance(moment, datetime):
        moment = timezone.localtime(moment).date()
    return moment.isoformat() if moment else ""


def minute(moment: datetime | None) -> str:
    """A day and minute as the form holds them, with the offset of the clock."""
    return timezone.localtime(moment).isoformat(sep=" ", timespec="minutes") if moment else ""


def joined(*parts: object, by: str = ", ") -> str:
    """The parts that say something."""
    return by.join(str(part) for part in parts if part)


def who_told(fact: Fact) -> str:
    """Who says it."""
    return str(Source(fact.source).label)


def table(path: str) -> Table:
    """The table a path names."""
    _item, part = form.part_of(path)
    if not isinstance(part, Table):
        raise KeyError(path)
    return part


def _since(fact: Value) -> str:
    """The day a value is in effect from, else the day it came on file."""
    return day(fact.effective_on or fact.recorded_at)


def _names(material: Material) -> Iterator[Row]:
    for name in told(material, Name):
        used = joined(name.get_usage_display(), name.where)
        yield form.row(table("person.names"), ref=name.ref, name=name.value, used=used, told=who_told(name))


def _contacts(material: Material) -> Iterator[Row]:
    columns = table("person.contacts")
    for email in told(material, Email):
        kind = _("E-mail, %(slot)s") % {"slot": email.get_slot_display().lower()}
        value = opened(email.address)
        yield form.row(columns, ref=email.ref, kind=kind, value=value, told=who_told(email), since=_since(email))
    for phone in told(material, Phone):
        line = "" if phone.line == Phone.Line.UNKNOWN else phone.get_line_display()
        kind = joined(_("Phone, %(slot)s") % {"slot": phone.get_slot_display().lower()}, line)
        value = opened(phone.number)
        yield form.row(columns, ref=phone.ref, kind=kind, value=value, told=who_told(phone), since=_since(phone))


def _places(material: Material) -> Iterator[Row]:
    columns = table("person.places")
    for place in told(material, Place):
        town = joined(place.city, place.region, place.country)
        yield form.row(
            columns,
            ref=place.ref,
            kind=_("Says to live in"),
            town=town,
            zone=place.time_zone,
            told=who_told(place),
            since=_since(place),
        )
    for address in told(material, Address):
        kind = "" if address.kind == Address.Kind.UNKNOWN else address.get_kind_display()
        yield form.row(
            columns,
            ref=address.ref,
            kind=joined(address.get_purpose_display(), kind),
            street=opened(address.street),
            town=joined(address.city, address.region, address.country),
            told=who_told(address),
            since=_since(address),
        )


def _profiles(material: Material) -> Iterator[Row]:
    for profile in told(material, Profile):
        absent = profile.is_present is False
        seen = joined(
            _("page does not exist") if absent and profile.url else _("none found") if absent else "",
            _("since %(when)s") % {"when": profile.created} if profile.created else "",
            _("%(number)s connections") % {"number": profile.connections} if profile.connections is not None else "",
        )
        network = profile.get_network_display()
        yield form.row(table("person.profiles"), ref=profile.ref, network=network, url=profile.url, detail=seen)


def _papers(material: Material) -> Iterator[Row]:
    """Documents that somebody looked at; a number is never on file."""
    for document in told(material, Document):
        if document.state == Document.State.RECEIVED:
            continue
        yield form.row(
            table("documents.papers"),
            ref=document.ref,
            kind=str(wording.DOCUMENT_KINDS.get(document.kind, document.kind)),
            result=joined(document.get_state_display(), document.note, by=": "),
            on=day(document.on or document.recorded_at),
            by=material.names.get(document.recorded_by_id or 0, ""),
        )


def _engagement(material: Material) -> dict[str, str]:
    application = material.application
    done = {step.kind: step for step in told(material, Milestone) if step.is_done}
    by = Referral.Direction.BY
    referrers = [referral.other_name for referral in told(material, Referral) if referral.direction == by]
    return {
        "role": application.title,
        "channel": application.channel,
        "referrer": joined(*referrers),
        "applied_on": day(application.applied_on),
        "offered_on": _on(done.get(Milestone.Kind.OFFER)),
        "started_on": _on(done.get(Milestone.Kind.START)),
        "ended_on": day(material.closed.on or material.closed.at) if material.closed else "",
    }


def _on(step: Milestone | None) -> str:
    return day(step.on or step.recorded_at) if step else ""


def _payments(material: Material) -> dict[str, str]:
    lines = [
        joined(
            day(request.effective_on or request.recorded_at),
            joined(request.get_method_display(), _payee(request.payee), request.note, by=", "),
            by=": ",
        )
        for request in told(material, PaymentRequest)
    ]
    rates = [f"{_since(rate)}: {_('asked to earn')} {wording.describe(rate)}" for rate in told(material, Rate)]
    return {"asked": "\n".join([*lines, *rates])}


def _payee(payee: str) -> str:
    return "" if payee == Payee.UNKNOWN else str(Payee(payee).label)


def _accounts(material: Material) -> Iterator[Row]:
    for account in told(material, PayoutAccount):
        yield form.row(
            table("payments.accounts"),
            ref=account.ref,
            kind=account.get_kind_display(),
            provider=joined(account.provider, account.network),
            country=account.country,
            holder=joined(account.holder_name, _payee(account.holder)),
            number=opened(account.number),
            since=_since(account),
            detail=account.reason,
        )


def _no_rows(_material: Material) -> Iterator[Row]:
    """What the product keeps no record of."""
    yield from ()


def _devices(material: Material) -> Iterator[Row]:
    done = {step.kind: step for step in told(material, Milestone) if step.is_done}
    sent, received = done.get(Milestone.Kind.DEVICE_SHIPPED), done.get(Milestone.Kind.DEVICE_RECEIVED)
    if not sent and not received:
        return
    to = {address.purpose: address for address in told(material, Address)}
    address = to.get(Address.Purpose.SHIPPING) or to.get(Address.Purpose.HOME)
    other = received and received.by_other
    yield form.row(
        table("equipment.devices"),
        ref=(sent or received).ref,  # type: ignore[union-attr]  # one of them is there
        what=_("Device"),
        sent_on=_on(sent),
        ship_to=wording.describe(address, full=True) if address else "",
        received_on=_on(received),
        received_by=_("somebody else than the addressee") if other else "",
    )


def _sessions(material: Material) -> Iterator[Row]:
    for seen in told(material, Sighting):
        yield form.row(
            table("network.sessions"),
            ref=seen.ref,
            on=day(seen.on or seen.recorded_at),
            zone=seen.time_zone,
            ip=opened(seen.ip),
            origin=joined(seen.country, seen.asn),
            kind="" if seen.kind == Sighting.Kind.UNKNOWN else seen.get_kind_display(),
            context=seen.context,
        )


def _linked(material: Material) -> Iterator[Row]:
    """Everybody who shares something, by number; nobody is chosen yet."""
    columns = table("linked.people")
    for other in material.others:
        who = _("Another person on our register, number %(number)s") % {"number": other.pk}
        yield form.row(
            columns, ref=f"candidate:{other.pk}", who=who, shares=_shared(other, material), detail=_link(other)
        )
    for referral in told(material, Referral):
        who = f"{referral.get_direction_display()}: {referral.other_name}"
        yield form.row(columns, ref=referral.ref, who=who, detail=referral.note)
    for link in told(material, ToldLink):
        shares = link.get_kind_display() if link.kind else ""
        yield form.row(columns, ref=link.ref, who=link.other_name, shares=shares, detail=link.note)
    for check in material.records.of(Check):
        if check.kind == Check.Kind.REFERENCE:
            reached = joined(opened(check.contact_phone), opened(check.contact_email))
            who = _("Referee: %(name)s") % {"name": check.contact_name or check.subject or "?"}
            yield form.row(columns, ref=check.ref, who=who, shares=reached, detail=str(check.get_found_display()))


def _shared(other: Other, material: Material) -> str:
    """What two people share, each kind once, with the value where it is one that identifies."""
    values: dict[str, list[str]] = defaultdict(list)
    for tie in other.ties:
        value = _value(tie, material)
        if value not in values[tie.means]:
            values[tie.means].append(value)
    return "\n".join(joined(LinkKind(kind).label, joined(*found), by=": ") for kind, found in sorted(values.items()))


def _value(tie: Tie, material: Material) -> str:
    """The candidate's own side of what is shared."""
    line = material.records.found.get(tie.ref)
    if isinstance(line, PayoutAccount):
        return opened(line.number)
    if isinstance(line, StoredFile):
        return line.sha256
    if isinstance(line, Email | Phone | Address | Profile):
        return wording.describe(line, full=True)
    return ""


def _link(other: Other) -> str:
    if other.verdict is None:
        return _("Nobody has looked into this link.")
    return joined(other.verdict.get_meaning_display(), other.verdict.reason, by=": ")


FIELDS: dict[str, Callable[[Material], dict[str, str]]] = {"engagement": _engagement, "payments": _payments}

TABLES: dict[str, Callable[[Material], Iterator[Row]]] = {
    "person.names": _names,
    "person.contacts": _contacts,
    "person.places": _places,
    "person.profiles": _profiles,
    "documents.papers": _papers,
    "payments.accounts": _accounts,
    "payments.transactions": _no_rows,
    "equipment.devices": _devices,
    "network.sessions": _sessions,
    "linked.people": _linked,
}
