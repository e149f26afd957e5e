"""What of a report comes from findings, checks and the incident: what happened, and what is not known (pure)."""

from collections.abc import Callable, Iterator

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import wording
from candidates.models import (
    Address,
    Check,
    CheckResult,
    Document,
    Email,
    Fact,
    HistoryEntry,
    Interview,
    Message,
    Milestone,
    Name,
    PaymentRequest,
    PayoutAccount,
    Phone,
    Place,
    Profile,
    Rate,
    Sighting,
    Source,
    StoredFile,
)
from redflags.casefile.findings import ShownFinding
from redflags.casefile.records import Records
from redflags.engine.vocabulary import Family, Strength
from redflags.reports import form
from redflags.reports.form import NO, YES, Row
from redflags.reports.from_facts import day, joined, minute, table, told
from redflags.reports.material import Known, Material
from redflags.runbook import BY_CODE

QUOTED = 600
"""Characters of a message that evidence repeats."""

STRENGTHS: dict[int, Promise] = {
    Strength.WEAK: gettext_lazy("weak sign"),
    Strength.MEDIUM: gettext_lazy("medium sign"),
    Strength.STRONG: gettext_lazy("strong sign"),
    Strength.DECISIVE: gettext_lazy("decisive sign"),
}

STATUSES: dict[str, Promise] = {
    "open": gettext_lazy("open question"),
    "asked": gettext_lazy("the person was asked"),
    "to_confirm": gettext_lazy("read from a text, confirmed by nobody"),
    "confirmed": gettext_lazy("confirmed"),
    "explained": gettext_lazy("explained"),
    "cleared": gettext_lazy("cleared"),
}


NOUNS: dict[type[Fact], Promise] = {
    Address: gettext_lazy("address"),
    Document: gettext_lazy("document"),
    Email: gettext_lazy("e-mail address"),
    HistoryEntry: gettext_lazy("work or education"),
    Name: gettext_lazy("name"),
    PaymentRequest: gettext_lazy("way of payment"),
    PayoutAccount: gettext_lazy("account"),
    Phone: gettext_lazy("phone"),
    Place: gettext_lazy("place"),
    Profile: gettext_lazy("profile"),
    Rate: gettext_lazy("pay"),
    Sighting: gettext_lazy("session"),
}
"""What a line of the file is, where its words alone do not say it."""


def _reporter(material: Material) -> dict[str, str]:
    person = material.reporter
    return {
        "organisation": material.organisation.name,
        "address": material.organisation.address,
        "phone": material.organisation.phone,
        "contact": person.name,
        "role": joined(*person.role_labels),
        "email": person.email,
    }


def _summary(material: Material) -> dict[str, str]:
    counting = [finding for finding in material.findings if finding.counts]
    first = min((finding.first_seen for finding in counting), default=None)
    return {
        "noticed_on": day(first or material.incident.opened_at),
        "noticed_how": _("What was claimed was compared with what was found while the application was screened."),
        "what": "\n".join(_course(material)),
        "why": "\n".join(f"– {finding.title}: {finding.says}" for finding in _main(counting)),
        "sanctions": "\n".join(_sanctions(material)),
    }


def _main(counting: list[ShownFinding]) -> list[ShownFinding]:
    """The signs that are not common among honest people; where there are none, all of them."""
    return [finding for finding in counting if finding.strength > Strength.WEAK] or counting


def _course(material: Material) -> Iterator[str]:
    """What happened, without a name: who needs it gets item 3."""
    application = material.application
    on = application.applied_on or timezone.localtime(application.created_at).date()
    yield _("%(day)s: the person applied as %(role)s.") % {"day": day(on), "role": application.title or "?"}
    yield from _hired(material)
    if material.closed:
        yield _("%(day)s: the application was closed.") % {"day": day(material.closed.on or material.closed.at)}
    moment = {"moment": minute(material.incident.opened_at)}
    yield _("%(moment)s: an incident was opened. What is told here is suspected, not established.") % moment


def _hired(material: Material) -> Iterator[str]:
    """Offer, device, first day, pay: what was entrusted to the person, and when."""
    steps = [step for step in told(material, Milestone) if step.is_done]
    for step in sorted(steps, key=lambda step: (day(step.on or step.recorded_at), step.pk)):
        yield f"{day(step.on or step.recorded_at)}: {step.get_kind_display()}."


def _sanctions(material: Material) -> Iterator[str]:
    checks = [check for check in material.records.of(Check) if check.kind == Check.Kind.SANCTIONS]
    for check in checks:
        result = {"result": check.get_state_display().lower(), "day": day(check.requested_on) or "?"}
        yield _("Sanctions lists, check of %(day)s: %(result)s.") % result
    if not checks:
        yield _("No sanctions list was searched.")


def _findings(material: Material) -> dict[str, str]:
    return {"unknown": "\n".join(dict.fromkeys(unknown(material)))}


def unknown(material: Known) -> Iterator[str]:
    """Every gap: a reader has to see what rests on nothing. Referees are named under item 9 alone."""
    for line in material.plan:
        if line.verified < line.wanted:
            what = {"what": _planned(line.kind), "verified": line.verified, "wanted": line.wanted}
            yield _("%(what)s: %(verified)s of %(wanted)s verified, through contacts we found ourselves.") % what
    for check in material.records.of(Check):
        if check.is_open or check.state in (Check.State.UNREACHABLE, Check.State.DECLINED):
            asked = str(check.get_kind_display()) if check.kind == Check.Kind.REFERENCE else _check(check)
            what = {"what": asked, "state": check.get_state_display().lower()}
            yield _("%(what)s: %(state)s.") % what
    for finding in material.findings:
        if finding.status == "to_confirm":
            yield _("%(what)s: read from a text, confirmed by nobody.") % {"what": finding.title}
    if material.texts_unread:
        yield _("Texts that could not be read by a machine: %(number)s.") % {"number": material.texts_unread}
    if not any(sighting.ip for sighting in told(material, Sighting)):
        yield _("No IP address is on file.")
    for question in material.questions:
        yield _("Not gathered: %(what)s") % {"what": question}


def _flags(material: Material) -> Iterator[Row]:
    """What counts goes in; what was explained or cleared is listed, and left out unless a person includes it."""
    for finding in material.findings:
        status = str(STATUSES[finding.status])
        said = f"{status} ({finding.answer.reason})" if finding.answer and finding.answer.reason else status
        yield form.row(
            table("findings.flags"),
            ref=f"finding:{finding.pk}",
            use=YES if finding.counts else NO,
            what=f"{finding.title}: {finding.says}",
            evidence="\n".join(evidence(ref, material.records) for ref in finding.refs),
            weight=f"{STRENGTHS[finding.strength]}, {said}",
            source=joined(*finding.named_by, by="; "),
            rule=finding.code,
        )


def evidence(ref: str, records: Records) -> str:
    """A line of the file in words; values that identify stand in their own items."""
    line = records.found.get(ref)
    if isinstance(line, Message):
        text = Truncator(line.text).chars(QUOTED)
        return f"{_moment(line)}, {line.get_kind_display()}, {line.get_writer_display()}: “{text}”"
    if isinstance(line, Interview):
        on = day(line.on or line.starts_at)
        return joined(on, _("Interview: %(outcome)s") % {"outcome": line.get_outcome_display().lower()})
    if isinstance(line, Check):
        return joined(day(line.requested_on), _check(line), line.get_state_display())
    if isinstance(line, CheckResult):
        return joined(_moment(line), line.get_state_display(), line.note)
    if isinstance(line, Fact):
        noun = NOUNS.get(type(line), "")
        return joined(_moment(line), noun, wording.describe(line), Source(line.source).label)
    if ref.startswith("candidate:"):
        return _("Something shared with another person on the register")
    return _("Line %(ref)s of the file") % {"ref": ref}


def _moment(fact: Fact) -> str:
    return day(getattr(fact, "on", None) or getattr(fact, "effective_on", None) or fact.recorded_at)


def _planned(kind: str) -> str:
    """A line of a check plan; a live test is no check of its own."""
    return str(Check.Kind(kind).label) if kind in Check.Kind.values else _("Live identity test")


def _check(check: Check) -> str:
    return joined(check.get_kind_display(), check.subject)


def _verified(material: Material) -> Iterator[Row]:
    """Every answer to a check, the one that verified as well as the one that contradicted."""
    checks = {check.pk: check for check in material.records.of(Check)}
    for answer in told(material, CheckResult):
        check = checks.get(answer.check_made_id)
        if check is None:
            continue
        channel = answer.get_channel_display() if answer.channel else ""
        found = Check.Found(answer.found or check.found)
        yield form.row(
            table("findings.verified"),
            ref=answer.ref,
            what=_check(check),
            result=joined(answer.get_state_display(), answer.note, by=": "),
            how=joined(channel, found.label, answer.found_where or check.found_where),
            on=day(answer.on or answer.recorded_at),
        )


def _taken(material: Material) -> Iterator[Row]:
    columns = table("actions.taken")
    if material.decision:
        what = _("Decided: %(what)s") % {"what": material.decision.get_kind_display()}
        on, by = minute(material.decision.at), material.decision.by.name
        yield form.row(columns, ref=f"decision:{material.decision.pk}", what=what, on=on, by=by)
    moment, by = minute(material.incident.opened_at), material.incident.opened_by.name
    held = _("File put under legal hold")
    yield form.row(columns, ref=f"legalhold:{material.incident.hold_id}", what=held, on=moment, by=by)
    for step in material.steps:
        yield form.row(
            columns,
            ref=f"incidentstep:{step.pk}",
            what=str(BY_CODE[step.code].title),
            on=minute(step.done_at),
            by=step.done_by.name if step.done_by else "",
            detail=step.note,
        )


def _files(material: Material) -> Iterator[Row]:
    files = {file.pk: file for file in material.records.of(StoredFile)}
    for document in told(material, Document):
        file = files.get(document.file_id or 0)
        if file is None:
            continue
        yield form.row(
            table("attachments.files"),
            ref=document.ref,
            name=file.name,
            kind=str(wording.DOCUMENT_KINDS.get(document.kind, document.kind)),
            size=file.size,
            sha256=file.sha256,
            custody="\n".join(_custody(document, material)),
        )


def _custody(document: Document, material: Material) -> Iterator[str]:
    recorded = {"moment": minute(document.recorded_at), "source": Source(document.source).label}
    by = material.names.get(document.recorded_by_id or 0, "")
    yield joined(_("%(moment)s: received, from: %(source)s") % recorded, by)
    for name, moment in material.taken.get(document.ref, ()):
        yield _("%(moment)s: copy taken by %(name)s") % {"moment": minute(moment), "name": name}


def _network(material: Material) -> dict[str, str]:
    seen = [finding for finding in material.findings if finding.counts and finding.family == Family.NETWORK]
    return {"tools": "\n".join(f"{finding.title}: {finding.says}" for finding in seen)}


FIELDS: dict[str, Callable[[Material], dict[str, str]]] = {
    "reporter": _reporter,
    "summary": _summary,
    "findings": _findings,
    "network": _network,
}

TABLES: dict[str, Callable[[Material], Iterator[Row]]] = {
    "findings.flags": _flags,
    "findings.verified": _verified,
    "actions.taken": _taken,
    "attachments.files": _files,
}
