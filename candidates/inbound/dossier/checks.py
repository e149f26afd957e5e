"""Checks in a dossier file, with the contact that was asked and the answer."""

from django.utils.translation import gettext as _

from candidates import emails, phones
from candidates.inbound import words
from candidates.inbound.reader import Item, Reader, text, word
from candidates.inbound.tree import Path
from candidates.models import Check, CheckResult, HistoryEntry
from candidates.names import sortable
from screening.vault import Sealed


def read(reader: Reader) -> None:
    """Every check, and its answer where there is one."""
    for item, path in reader.each("checks"):
        check = _check(reader, item, path)
        reader.add(check, path)
        if check.state not in Check.OPEN_STATES or item.get("detail"):
            on = reader.day(item, "completed_on", path)
            reader.add(
                CheckResult(
                    check_made=check,
                    state=check.state,
                    on=on,
                    agrees=item.get("agrees") or [],
                    note=text(item, "detail"),
                    source="staff",
                ),
                (*path, "status"),
            )


def _check(reader: Reader, item: Item, path: Path) -> Check:
    kind = item["type"] if item["type"] in Check.Kind else "other"
    if kind != item["type"]:
        reader.notice((*path, "type"), _("unknown kind of check, kept as “other”"))
    contact: Item = item.get("contact") or {}
    found, where = contact.get("found", "unknown"), word(contact, "where")
    if found == "independent" and not where:
        reader.notice((*path, "contact", "found"), _("an independent contact says where it was found: kept as unknown"))
        found = "unknown"
    check = Check(
        kind=kind,
        subject=word(item, "subject") or _named(reader, kind, text(item, "detail")),
        contact_name=word(contact, "name"),
        found=found,
        found_where=where,
        state=words.STATES.get(item["status"], str(item["status"])),
        requested_on=reader.day(item, "requested_on", path),
    )
    _reach(reader, check, contact, (*path, "contact"))
    return check


def _named(reader: Reader, kind: str, detail: str) -> str:
    """The employer or school of the person's own history that an answer names, so that each is one subject."""
    told = sortable(detail)
    entries = (f for f in reader.intake.of(HistoryEntry) if isinstance(f, HistoryEntry) and f.kind == kind)
    return next((f.organisation for f in entries if f.organisation and sortable(f.organisation) in told), "")


def _reach(reader: Reader, check: Check, contact: Item, path: Path) -> None:
    """How the contact is reached, sealed."""
    try:
        if told := word(contact, "email"):
            address = emails.parse(told)
            check.contact_email, check.contact_domain = Sealed.of(address), emails.domain_kind(address)
            check.contact_host = emails.domain_of(address)
            check.contact_hint = f"@{check.contact_host}"
    except emails.UnreadableEmailError as error:
        reader.notice((*path, "email"), str(error))
    try:
        if told := word(contact, "phone"):
            check.contact_phone = Sealed.of(phones.parse(told).e164)
    except phones.UnreadablePhoneError as error:
        reader.notice((*path, "phone"), str(error))
