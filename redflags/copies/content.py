"""What a copy says, as data: everything held about its reader, in plain words, in the language in force.

Nobody else is named: referees and other candidates are left out, and what is left out is told with its reason.
Incidents, reports to authorities and packs are never in it: the law asks not to tell of them.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from candidates import wording
from candidates.models import (
    Application,
    Candidate,
    Check,
    CheckResult,
    Document,
    HistoryEntry,
    Interview,
    Message,
    Referral,
    Scorecard,
    Sighting,
    Sign,
    StoredFile,
    ToldLink,
)
from redflags.casefile import sections
from redflags.casefile.lines import Line, Reader, chains, day_of
from redflags.casefile.records import Records, read
from redflags.copies.choice import SCHEMA, Choice
from redflags.copies.explained import compared
from redflags.copies.texts import Written, written
from redflags.models import AccessRequest, Decision, Dispute, Enquiry, Finding, Level
from redflags.packs.content import day
from redflags.reports.from_facts import opened
from redflags.reports.from_facts import told as standing
from screening.models import Organisation, User

Withheld = AccessRequest.Withheld


@dataclass(frozen=True, slots=True)
class _OnFile:
    """What reading facts takes."""

    records: Records


def of(request: AccessRequest, choice: Choice, by: User, now: datetime) -> dict[str, Any]:
    """The copy as it would be now; a fixed number of queries."""
    return _Copy(request, choice, by, now).told()


class _Copy:
    def __init__(self, request: AccessRequest, choice: Choice, by: User, now: datetime) -> None:
        self.request, self.choice, self.now = request, choice, now
        self.candidate: Candidate = request.candidate
        self.records = read(self.candidate.pk)
        self.facts: Any = _OnFile(self.records)
        self.reader = Reader(by, self.candidate.pk, {}, {}, full=True)
        self.disputes = list(Dispute.objects.filter(candidate=self.candidate).order_by("pk"))
        self.texts: list[Written] = written(self.candidate, self.records)
        found = self.candidate.applications.select_related("position", "standing").order_by("pk")
        self.applications: list[Application] = list(found)

    def told(self) -> dict[str, Any]:
        house = Organisation.get()
        assessed = Withheld.ASSESSMENT not in self.choice.withheld
        return {
            "schema": SCHEMA,
            "copy": {
                "request": self.request.pk,
                "organisation": house.name,
                "address": house.address,
                "phone": house.phone,
                "language": self.request.language,
                "asked_on": day(self.request.asked_on),
                "made_on": day(self.now),
            },
            "you": {"name": self.candidate.name, "on_file_since": day(self.candidate.created_at)},
            "applications": [self._application(one) for one in self.applications],
            "held": list(self._held()),
            "history": list(self._history()),
            "interviews": list(self._interviews()),
            "messages": list(self._messages()),
            "checks": [self._check(check) for check in self.records.of(Check)],
            "documents": list(self._documents()),
            "letters": list(self._letters()),
            "assessments": list(self._assessments()) if assessed else [],
            "decisions": list(self._decisions()) if Withheld.DECISIONS not in self.choice.withheld else [],
            "notes": list(self._notes()),
            "disagreements": [self._disagreement(one) for one in self.disputes],
            "left_out": list(self._left_out()),
        }

    @staticmethod
    def _application(application: Application) -> dict[str, Any]:
        return {
            "position": application.title,
            "applied_on": day(application.applied_on or application.created_at),
            "channel": application.channel,
            "stage": str(application.get_stage_display()),
        }

    def _held(self) -> Iterator[dict[str, Any]]:
        for section in sections.sections(self.records, self.reader):
            if section.key in ("others", "documents"):
                continue
            lines = [self._line(line) for line in section.lines if line.fact._meta.model_name != "sign"]
            if lines:
                yield {"title": str(section.title), "lines": lines}

    def _line(self, line: Line) -> dict[str, Any]:
        fact = line.fact
        value = ", ".join(filter(None, (line.value, *(str(detail) for detail in line.details))))
        if isinstance(fact, Sighting) and fact.ip:
            value = f"{opened(fact.ip)}, {value}"
        if line.sealed:
            hint = getattr(fact, "hint", "")
            value = f"{value}, {_('number ending in %(hint)s') % {'hint': hint}}" if hint else value
        refs = (line.ref, *line.refs)
        return {
            "ref": line.ref,
            "what": line.label,
            "value": value,
            "who_says_so": line.source,
            "on": day(line.on),
            "state": str(line.status_label),
            "before": [old.value for old in line.earlier if not old.was_wrong and old.value],
            "you_disagree": any(one.ref in refs and one.state == Dispute.State.REFUSED for one in self.disputes),
        }

    def _history(self) -> Iterator[dict[str, Any]]:
        for chain in chains(self.records.of(HistoryEntry)):
            entry = chain.head
            yield {
                "ref": entry.ref,
                "kind": str(entry.get_kind_display()),
                "organisation": entry.organisation,
                "what": ", ".join(filter(None, (entry.title, entry.field))),
                "when": wording.span(entry),
                "who_says_so": str(entry.get_source_display()),
            }

    def _interviews(self) -> Iterator[dict[str, Any]]:
        ratings: dict[int, list[str]] = defaultdict(list)
        for card in Scorecard.objects.filter(interview__candidate=self.candidate).order_by("pk"):
            ratings[card.interview_id].append(str(card.get_overall_display()))
        for one in self.records.of(Interview):
            yield {
                "on": day(one.on or one.starts_at),
                "how": str(one.get_held_display() if one.held else one.get_offered_display()),
                "outcome": str(one.get_outcome_display()),
                "ratings": ratings[one.pk],
            }

    def _messages(self) -> Iterator[dict[str, Any]]:
        """What the reader wrote; what our people wrote stands among the notes."""
        for message in standing(self.facts, Message):
            if message.writer == Message.Writer.CANDIDATE:
                yield {"on": day(day_of(message)), "channel": message.channel, "text": message.text}

    def _check(self, check: Check) -> dict[str, Any]:
        """A referee is never named, and nobody's words are repeated: only what became of the question."""
        is_person = check.kind == Check.Kind.REFERENCE
        answers = [one for one in standing(self.facts, CheckResult) if one.check_made_id == check.pk]
        return {
            "what": str(check.get_kind_display()),
            "of": _("a referee") if is_person else check.subject,
            "asked_on": day(check.requested_on),
            "state": str(check.get_state_display()),
            "answers": [{"result": str(one.get_state_display()), "on": day(day_of(one))} for one in answers],
        }

    def _documents(self) -> Iterator[dict[str, Any]]:
        files = {file.pk: file for file in self.records.of(StoredFile)}
        for document in standing(self.facts, Document):
            file = files.get(document.file_id or 0)
            yield {
                "ref": document.ref,
                "kind": str(wording.DOCUMENT_KINDS.get(document.kind, document.kind)),
                "received_on": day(day_of(document)),
                "result": str(document.get_state_display()),
                "file_name": file.name if file else "",
                "size": file.size if file else None,
                "sha256": file.sha256 if file else None,
            }

    def _letters(self) -> Iterator[dict[str, Any]]:
        asked = Enquiry.objects.filter(candidate=self.candidate, asked_at__isnull=False).order_by("pk")
        for letter in asked.prefetch_related("points__messages"):
            yield {
                "asked_on": day(letter.asked_at),
                "points": [
                    {"asked": point.text, "you_answered": [message.text for message in point.messages.all()]}
                    for point in sorted(letter.points.all(), key=lambda one: one.place)
                ],
            }

    def _assessments(self) -> Iterator[dict[str, Any]]:
        found: dict[int, list[Finding]] = defaultdict(list)
        for finding in Finding.objects.filter(application__in=self.applications, shadow=False).order_by("pk"):
            found[finding.application_id].append(finding)
        for application in self.applications:
            stands = getattr(application, "standing", None)
            if stands is None:
                continue
            yield {
                "position": application.title,
                "assessed_on": day(stands.assessed_at),
                "percent_of_checks_done": stands.assurance,
                "level": str(Level(stands.level).label),
                "score": stands.score,
                "compared": list(_compared(found[application.pk])),
                "not_told": sum(1 for finding in found[application.pk] if not compared(finding.flag)),
            }

    def _decisions(self) -> Iterator[dict[str, Any]]:
        made = Decision.objects.filter(application__candidate=self.candidate).select_related("by").order_by("pk")
        for decision in made:
            reason = decision.reason if f"decision:{decision.pk}" in self.choice.given else None
            yield {
                "decision": str(decision.get_kind_display()),
                "on": day(decision.at),
                "by": ", ".join(str(label) for label in decision.by.role_labels),
                "people": 2 if decision.agreed_by_id else 1,
                "holds": decision.ended_at is None,
                "reason": reason,
            }

    def _notes(self) -> Iterator[dict[str, Any]]:
        for text in self.texts:
            if text.ref in self.choice.given and not text.ref.startswith("decision:"):
                yield {"kind": text.kind, "on": day(text.on), "text": text.text}

    def _disagreement(self, dispute: Dispute) -> dict[str, Any]:
        return {
            "received_on": day(dispute.received_on),
            "entry": dispute.ref,
            "you_say": dispute.statement,
            "state": str(dispute.get_state_display()),
            "reason": dispute.reason,
        }

    def _left_out(self) -> Iterator[dict[str, Any]]:
        """What is held and not told, how much of it, and why."""
        is_referee = Message.Writer.REFEREE
        answers = sum(1 for one in standing(self.facts, CheckResult) if one.note)
        words = sum(1 for message in standing(self.facts, Message) if message.writer == is_referee)
        others = sum(1 for model in (Referral, ToldLink) for _one in standing(self.facts, model))
        seen = sum(1 for _one in standing(self.facts, Sign))
        unread = sum(1 for text in self.texts if text.ref not in self.choice.given)
        numbers = sum(1 for line in self.records.rows.get("payoutaccount", ()) if line.number)
        in_confidence = _("They are people of their own, who spoke to us in confidence.")
        told = (
            (_("Words and names of referees and others who were asked"), answers + words, in_confidence),
            (_("Entries that are about other people"), others, in_confidence),
            (_("What was ticked in interviews"), seen, _("It would show how misuse is noticed.")),
            (_("Notes of our own people"), unread, _("They tell about other people, or nobody has released them.")),
            (_("Account numbers in full"), numbers, _("So that nobody who finds this copy can use them. Ask us.")),
        )
        yield from ({"what": what, "number": number, "reason": reason} for what, number, reason in told if number)
        for what in sorted(self.choice.withheld):
            yield {"what": str(Withheld(what).label), "number": None, "reason": self.choice.reason}


def _compared(findings: list[Finding]) -> Iterator[dict[str, Any]]:
    """Each comparison once, with what came of it; a question that is left wins over one that is answered."""
    left: dict[str, bool] = {}
    for finding in findings:
        if told := compared(finding.flag):
            is_open = finding.status != Finding.Status.EXPLAINED
            left[told] = left.get(told, False) or is_open
    for told, is_open in left.items():
        yield {
            "what": told,
            "came_of_it": _("Not confirmed so far: a question is left.")
            if is_open
            else _("Explained: no question is left."),
        }
