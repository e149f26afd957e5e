"""Everything that happened, newest first: what was recorded, asked, answered, decided and said of findings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import wording
from candidates.forms.menu import of_row
from candidates.models import (
    Application,
    CallAttempt,
    Check,
    CheckResult,
    Fact,
    Interview,
    LinkVerdict,
    Message,
    Relation,
    Sign,
    Stage,
    StageChange,
)
from redflags.casefile.lines import Reader, day_of
from redflags.casefile.records import Records
from redflags.casefile.words import render
from redflags.catalogue import by_code
from redflags.models import Decision, Enquiry, Finding, FindingVerdict


class Kind(StrEnum):
    """What the time line can be narrowed to."""

    FACT = "fact"
    WRITTEN = "written"
    INTERVIEW = "interview"
    CHECK = "check"
    FINDING = "finding"
    LETTER = "letter"
    STAGE = "stage"


KIND_LABELS: dict[Kind, Promise] = {
    Kind.FACT: gettext_lazy("Facts"),
    Kind.WRITTEN: gettext_lazy("Messages and notes"),
    Kind.INTERVIEW: gettext_lazy("Interviews"),
    Kind.CHECK: gettext_lazy("Checks"),
    Kind.FINDING: gettext_lazy("Findings and answers"),
    Kind.LETTER: gettext_lazy("Letters and answers"),
    Kind.STAGE: gettext_lazy("Stages and decisions"),
}

CHANGED: dict[str, Promise] = {
    Relation.ADDS: gettext_lazy("%(what)s recorded"),
    Relation.CHANGES: gettext_lazy("%(what)s changed"),
    Relation.CORRECTS: gettext_lazy("%(what)s: entry mended"),
    Relation.RETRACTS: gettext_lazy("%(what)s: entry taken back"),
}
"""What became of an entry, in words, by its relation to the one before."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened."""

    kind: Kind
    icon: str
    title: str
    at: date | datetime | None
    by: str = ""
    text: str = ""
    url: str = ""

    @property
    def day(self) -> date:
        """The day it counts under; undated things come last."""
        if isinstance(self.at, datetime):
            return timezone.localtime(self.at).date()
        return self.at or date.min


def timeline(
    records: Records,
    reader: Reader,
    *,
    findings: Iterable[Finding],
    verdicts: Iterable[FindingVerdict],
    decisions: Iterable[Decision],
    link_verdicts: Iterable[LinkVerdict],
    letters: Iterable[Enquiry],
    calls: Iterable[CallAttempt],
    stage_changes: Iterable[StageChange],
    application: Application,
) -> list[Event]:
    """All events, newest first."""
    events = [
        *_facts(records, reader),
        *_talks(records, reader),
        *(_finding(finding) for finding in findings),
        *(event for verdict in verdicts for event in _verdict(verdict)),
        *(_link(verdict) for verdict in link_verdicts),
        *(event for decision in decisions for event in _decision(decision)),
        *(event for letter in letters for event in _letter(letter)),
        *(_call(call) for call in calls),
        *(_stage(change) for change in stage_changes),
    ]
    if application.applied_on:
        events.append(Event(Kind.STAGE, "candidates", _("Applied"), application.applied_on, text=application.title))
    return sorted(events, key=lambda event: (event.day, _moment(event.at)), reverse=True)


def _moment(at: date | datetime | None) -> float:
    return at.timestamp() if isinstance(at, datetime) else 0.0


def _facts(records: Records, reader: Reader) -> Iterator[Event]:
    for item in records.found.values():
        if not isinstance(item, Fact) or isinstance(item, CheckResult | Sign):
            continue
        noun = of_row(str(item._meta.model_name), str(getattr(item, "kind", "")))
        kind = Kind.WRITTEN if isinstance(item, Message) else Kind.FACT
        title = str(CHANGED[item.relation]) % {"what": noun.label}
        by = reader.name(item.recorded_by_id)
        yield Event(kind, noun.icon, title, day_of(item), by, wording.describe(item, full=False), f"#fact-{item.ref}")


def _talks(records: Records, reader: Reader) -> Iterator[Event]:
    for interview in records.of(Interview):
        title = _("Interview: %(outcome)s") % {"outcome": interview.get_outcome_display().lower()}
        yield Event(Kind.INTERVIEW, "video", title, interview.on or interview.starts_at, url=f"#fact-{interview.ref}")
    for sign in records.of(Sign):
        if sign.relation == Relation.ADDS and reader.is_told(sign):
            anchor = f"interview:{sign.interview_id}" if sign.interview_id else sign.ref
            by = reader.name(sign.recorded_by_id)
            yield Event(Kind.INTERVIEW, "eye", sign.kind_label, day_of(sign), by, url=f"#fact-{anchor}")
    checks = {check.pk: check for check in records.of(Check)}
    for check in checks.values():
        if check.requested_on:
            title = _("Check asked for: %(kind)s") % {"kind": check.get_kind_display().lower()}
            yield Event(Kind.CHECK, "shield", title, check.requested_on, text=check.subject, url=f"#fact-{check.ref}")
    for result in records.of(CheckResult):
        asked = checks.get(result.check_made_id)
        if asked:
            title = f"{asked.get_kind_display()}: {result.get_state_display().lower()}"
            by = reader.name(result.recorded_by_id)
            yield Event(Kind.CHECK, "shield", title, day_of(result), by, asked.subject, f"#fact-{asked.ref}")


def _finding(finding: Finding) -> Event:
    text = render(finding.says, finding.values)
    return Event(
        Kind.FINDING, "flag", title_of(finding.code), finding.first_seen_at, "", text, f"#finding-{finding.pk}"
    )


def _verdict(verdict: FindingVerdict) -> Iterator[Event]:
    title = f"{verdict.get_kind_display()}: {title_of(verdict.code)}"
    yield Event(Kind.FINDING, "explained", title, verdict.said_at, verdict.said_by.name, verdict.reason)
    if verdict.agreed_at and verdict.agreed_by:
        title = _("Agreed: %(finding)s") % {"finding": title_of(verdict.code)}
        yield Event(Kind.FINDING, "check", title, verdict.agreed_at, verdict.agreed_by.name)
    if verdict.undone_at and verdict.undone_by:
        title = _("Undone: %(finding)s") % {"finding": title_of(verdict.code)}
        yield Event(Kind.FINDING, "undo", title, verdict.undone_at, verdict.undone_by.name)


def _link(verdict: LinkVerdict) -> Event:
    title = _("Link: %(meaning)s") % {"meaning": verdict.get_meaning_display().lower()}
    return Event(Kind.FINDING, "link", title, verdict.said_at, verdict.said_by.name, verdict.reason, "#links")


def _call(call: CallAttempt) -> Event:
    title = _("Call, %(kind)s: %(outcome)s") % {
        "kind": call.check_made.get_kind_display().lower(),
        "outcome": call.get_outcome_display().lower(),
    }
    url = f"{reverse('check', args=[call.check_made_id])}#call-{call.pk}"
    return Event(Kind.CHECK, "phone", title, call.called_at, call.called_by.name, call.note, url)


def _letter(letter: Enquiry) -> Iterator[Event]:
    url = reverse("enquiry", args=[letter.pk])
    if letter.asked_at and letter.asked_by:
        by = letter.asked_by.name
        yield Event(Kind.LETTER, "mail", _("Asked the candidate to confirm facts"), letter.asked_at, by, url=url)
    if letter.answered_at:
        yield Event(Kind.LETTER, "speech", _("The candidate answered"), letter.answered_at, url=url)
    if letter.read_at and letter.read_by:
        yield Event(Kind.LETTER, "check", _("Answer read"), letter.read_at, letter.read_by.name, url=url)


def _decision(decision: Decision) -> Iterator[Event]:
    what = {"what": decision.get_kind_display()}
    title = _("Decided: %(what)s") % what
    yield Event(Kind.STAGE, "flag", title, decision.at, decision.by.name, decision.reason, "#decision")
    if decision.agreed_at and decision.agreed_by:
        yield Event(Kind.STAGE, "check", _("Agreed: %(what)s") % what, decision.agreed_at, decision.agreed_by.name)
    if decision.ended_at and decision.ended_by:
        yield Event(
            Kind.STAGE, "undo", _("No longer decided: %(what)s") % what, decision.ended_at, decision.ended_by.name
        )


def _stage(change: StageChange) -> Event:
    title = _("Stage: %(stage)s") % {"stage": Stage(change.after).label}
    return Event(
        Kind.STAGE, "arrow-right", title, change.on or change.at, change.by.name if change.by else "", change.reason
    )


def title_of(code: str) -> str:
    """A rule's title, or its code once it is gone."""
    try:
        return _(by_code(code).title)
    except KeyError:
        return code
