"""What a pack says, as data: from the material, under a profile, in the language in force (pure).

PDF and JSON are two drawings of the same content. What a profile withholds is not in it at all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from candidates import wording
from candidates.models import (
    Check,
    CheckResult,
    Document,
    Message,
    PayoutAccount,
    Sighting,
    Source,
)
from redflags.casefile import words
from redflags.casefile.findings import ShownFinding
from redflags.casefile.history import History
from redflags.casefile.lines import Line
from redflags.casefile.marks import Marked
from redflags.casefile.talks import InterviewItem, Text
from redflags.engine.rule import Rule
from redflags.models import Dispute, EvidencePack, Finding, FindingVerdict, TuningSet
from redflags.packs import together_told
from redflags.packs.material import Case, Person, Seal
from redflags.packs.profiles import WHAT, Profile, What
from redflags.packs.staff import Staff
from redflags.packs.together import Together
from redflags.packs.written import SCHEMA, digest, known
from redflags.reports.from_facts import opened
from redflags.reports.from_facts import told as standing
from redflags.reports.from_findings import STATUSES, STRENGTHS, evidence, unknown
from screening.models import Organisation, TrailEvent

READS = ("candidate.viewed", "finding.viewed")
"""Verbs of reading, which are counted by person instead of listed."""

KEPT_APART = frozenset({"incident", "incidentstep", "incident_step", "legal_hold", "legalhold", "report", "pack"})
"""Nouns of events that only a profile with incidents tells."""


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds the people: the pack itself and whose it is."""

    pack: EvidencePack
    profile: Profile
    organisation: Organisation
    staff: Staff
    seal: Seal | None
    tunings: dict[int, TuningSet]
    together: Together | None  # none: it tells of one person, or of nobody's links
    made_at: datetime


def content(people: list[Person], around: Around) -> dict[str, Any]:
    """Everything the pack says, with the SHA-256 of it."""
    each = [_person(person, around) for person in people]
    body = {
        "pack": _about(around),
        "together": together_told.told(around.together, each, around.staff) if around.together else None,
        "people": each,
        "rules": list(_rules(people, around)),
        "trail_seal": _seal(around.seal),
    }
    return {"schema": SCHEMA, **body, "sha256": digest(body)}


def moment(told: datetime | None) -> str | None:
    """An instant with the offset of the organisation's clock."""
    return timezone.localtime(told).isoformat(timespec="seconds") if told else None


def day(told: date | datetime | None) -> str | None:
    """A day."""
    if isinstance(told, datetime):
        told = timezone.localtime(told).date()
    return told.isoformat() if told else None


def plain(marked: Marked | None) -> str:
    """A text without its marks."""
    return "".join(part.text for part in marked.parts) if marked else ""


def _about(around: Around) -> dict[str, Any]:
    pack, profile, staff = around.pack, around.profile, around.staff
    return {
        "number": pack.pk,
        "organisation": around.organisation.name,
        "profile": {
            "code": profile.code,
            "of": profile.since.isoformat(),
            "name": str(profile.name),
            "withholds": [
                {"what": what.value, "name": str(WHAT[what]), "reason": str(reason)}
                for what, reason in profile.withholds.items()
            ],
        },
        "language": pack.language,
        "reason": pack.reason,
        "incident": pack.incident_id if profile.gives(What.INCIDENTS) else None,
        "asked_by": staff.of(pack.asked_by),
        "asked_at": moment(pack.asked_at),
        "approved_by": staff.of(pack.approved_by) or None,
        "approved_at": moment(pack.approved_at),
        "approved_by_one_person_alone": pack.alone,
        "made_at": moment(around.made_at),
        "time_zone": timezone.get_current_timezone_name(),
    }


def _seal(found: Seal | None) -> dict[str, Any] | None:
    return {"last_event": found.last_event, "digest": found.digest, "key_id": found.key_id} if found else None


def _person(person: Person, around: Around) -> dict[str, Any]:
    profile = around.profile
    teller = _Teller(person, around)
    return {
        "number": person.candidate.pk,
        "pseudonym": str(person.candidate.pseudonym),
        "name": person.candidate.name,
        "on_file_since": moment(person.candidate.created_at),
        "applications": [teller.application(case) for case in person.cases],
        "file": list(teller.file()),
        "employment": list(teller.history(person.employment)),
        "education": list(teller.history(person.education)),
        "interviews": [teller.interview(one) for one in person.interviews],
        "messages": list(teller.messages()),
        "checks": [teller.check(check) for check in person.checks if teller.tells(check)],
        "disagreements": [teller.disagreement(one) for one in person.disputes],
        "linked": list(teller.linked()),
        "incidents": list(teller.incidents()) if profile.gives(What.INCIDENTS) else [],
        "documents": list(teller.documents()),
        "custody": teller.custody(),
    }


class _Teller:
    """Tells one person's material under a profile."""

    def __init__(self, person: Person, around: Around) -> None:
        self.person, self.around = person, around
        self.gives, self.staff = around.profile.gives, around.staff
        self.found = person.records.found
        self.shown = [finding for case in person.cases for finding in case.findings]
        self.rested_on = {ref for finding in self.shown for ref in finding.refs}

    # --- applications, findings, decisions

    def application(self, case: Case) -> dict[str, Any]:
        application = case.application
        told: dict[str, Any] = {
            "number": application.pk,
            "position": application.title,
            "channel": application.channel,
            "applied_on": day(application.applied_on),
            "on_file_since": moment(application.created_at),
            "stage": str(application.get_stage_display()),
            "closing_reason": application.close_reason,
            "recruiter": self.staff.of(application.recruiter),
            "assessment": self._assessment(case),
            "plan": [self._planned(line) for line in case.plan],
            "findings": [self.finding(finding, case) for finding in case.findings],
            "not_known": list(dict.fromkeys(unknown(case))),
            "letters": [self._letter(letter) for letter in case.letters],
            "decisions": [self._decision(decision) for decision in case.decisions],
            "first_views": [],
        }
        if self.gives(What.SCORES):
            told["first_views"] = [
                {
                    "view": str(view.get_opinion_display()),
                    "reason": view.reason,
                    "by": self.staff.of(view.by),
                    "at": moment(view.at),
                }
                for view in case.first_views
            ]
        return told

    def _assessment(self, case: Case) -> dict[str, Any] | None:
        if case.standing is None:
            return None
        scores = self.gives(What.SCORES)
        return {
            "assessed_at": moment(case.standing.assessed_at),
            "rules_set": case.standing.tuning,
            "percent_of_plan_verified": case.standing.assurance,
            "level": case.level if scores else None,
            "score": case.standing.score if scores else None,
        }

    def _planned(self, line: Any) -> dict[str, Any]:
        known = Check.Kind(line.kind).label if line.kind in Check.Kind.values else _("Live identity test")
        return {"what": str(known), "wanted": line.wanted, "verified": line.verified, "weak": line.weak}

    def finding(self, finding: ShownFinding, case: Case) -> dict[str, Any]:
        row = case.rows[finding.pk]
        answers = [verdict for verdict in self.person.verdicts if _is_about(verdict, row)]
        return {
            "number": finding.pk,
            "rule": row.code,
            "version": row.version,
            "title": finding.title,
            "says": finding.says,
            "family": words.family_title(finding.family),
            "strength": str(STRENGTHS[finding.strength]),
            "status": str(STATUSES[finding.status]),
            "counts": finding.counts,
            "first_seen_on": day(finding.first_seen),
            "why": finding.why,
            "innocent_explanations": list(finding.innocent),
            "what_would_clear_it": list(finding.clears),
            "sources": list(finding.named_by),
            "note": str(finding.note),
            "evidence": [{"ref": ref, "says": self._evidence(ref)} for ref in finding.refs],
            "answers": [self._verdict(verdict) for verdict in answers],
        }

    def _evidence(self, ref: str) -> str:
        """A line of the file in words; of what a profile withholds only that it is there."""
        line = self.found.get(ref)
        if isinstance(line, Message) and not self._may_quote(line):
            return _("%(what)s of %(day)s, withheld") % {
                "what": line.get_kind_display(),
                "day": day(line.on or line.recorded_at),
            }
        if isinstance(line, CheckResult):
            check = self.found.get(f"check:{line.check_made_id}")
            if isinstance(check, Check) and not self.tells(check):
                return _("A check, withheld")
            if not self.gives(What.WORDS):
                return f"{day(line.on or line.recorded_at)}, {line.get_state_display()}"
        if isinstance(line, Check) and not self._names_subject(line):
            return f"{line.get_kind_display()}, {line.get_state_display()}"
        if line is None and (ref.startswith("candidate:") or not self.gives(What.LINKED)):
            return _("Something shared with another person on the register")
        return evidence(ref, self.person.records)

    def _verdict(self, verdict: FindingVerdict) -> dict[str, Any]:
        return {
            "answer": str(verdict.get_kind_display()),
            "reason": verdict.reason,
            "evidence_seen": verdict.evidence,
            "by": self.staff.of(verdict.said_by),
            "at": moment(verdict.said_at),
            "second_person": self.staff.of(verdict.agreed_by) or None,
            "by_one_person_alone": verdict.alone,
            "holds_until": day(verdict.expires_on),
            "undone_at": moment(verdict.undone_at),
            "undone_by": self.staff.of(verdict.undone_by) or None,
        }

    def _letter(self, letter: Any) -> dict[str, Any]:
        return {
            "number": letter.pk,
            "asked_at": moment(letter.asked_at),
            "asked_by": self.staff.of(letter.asked_by),
            "state": str(letter.get_state_display()),
            "read_at": moment(letter.read_at),
            "points": [
                {
                    "asked": point.text,
                    "answers": [
                        {"on": day(message.on or message.recorded_at), "text": message.text}
                        for message in point.messages.all()
                    ],
                    "documents": [document.ref for document in point.documents.all()],
                }
                for point in sorted(letter.points.all(), key=lambda one: one.place)
            ],
        }

    def _decision(self, decision: Any) -> dict[str, Any]:
        return {
            "decision": str(decision.get_kind_display()),
            "reason": decision.reason,
            "by": self.staff.of(decision.by),
            "at": moment(decision.at),
            "second_person": self.staff.of(decision.agreed_by) or None,
            "by_one_person_alone": decision.alone,
            "awaits_second_person": decision.awaits_second,
            "ended_at": moment(decision.ended_at),
            "findings_that_were_open": [
                {"rule": str(one.get("code", "")), "version": one.get("version")} for one in decision.considered
            ],
        }

    # --- the file

    def file(self) -> Iterator[dict[str, Any]]:
        for section in self.person.sections:
            if section.key == "others" and not self.gives(What.LINKED):
                continue
            lines = [self.line(line) for line in section.lines if self._tells_line(line)]
            yield {"key": section.key, "title": str(section.title), "lines": lines}

    def _tells_line(self, line: Line) -> bool:
        return line.fact._meta.model_name != "accommodation" or self.gives(What.ADJUSTMENTS)

    def line(self, line: Line, *, where: str = "") -> dict[str, Any]:
        fact = line.fact
        change = line.change
        return {
            "ref": line.ref,
            "what": line.label,
            "value": line.value,
            "in_full": self._number(line),
            "details": [str(detail) for detail in (where, *line.details) if detail],
            "status": str(line.status_label),
            "source": line.source,
            "on": day(line.on),
            "recorded_at": moment(fact.recorded_at),
            "recorded_by": self.staff.by_key(fact.recorded_by_id),
            "came_with_import": fact.batch_id,
            "note": plain(line.note) if self.gives(What.NOTES) else "",
            "change": change
            and {
                "before": change.before,
                "on": day(change.on),
                "reason": plain(change.reason),
                "evidence": str(change.evidence),
                "evidence_note": change.evidence_note,
            },
            "earlier": [
                {
                    "value": old.value,
                    "source": old.source,
                    "on": day(old.on),
                    "entered_wrongly": old.was_wrong,
                }
                for old in line.earlier
            ],
            "disagreements": [one.pk for one in self.person.disputes if one.ref and one.ref in (line.ref, *line.refs)],
        }

    def _number(self, line: Line) -> str | None:
        """What is sealed beside the value: in full, or its last characters."""
        fact = line.fact
        if isinstance(fact, PayoutAccount) and fact.number:
            return opened(fact.number) if self.gives(What.ACCOUNTS) else fact.hint or None
        if isinstance(fact, Sighting) and fact.ip:
            return opened(fact.ip) if self.gives(What.NETWORK) else None
        return None

    def history(self, told: History) -> Iterator[dict[str, Any]]:
        for row in told.rows:
            yield {
                "organisation": row.organisation,
                "paid_work": row.is_paid_work,
                "told": [self.line(line) for line in chain.from_iterable(row.cells)],
            }

    def interview(self, item: InterviewItem) -> dict[str, Any]:
        one = item.interview
        return {
            "ref": one.ref,
            "on": day(one.on or one.starts_at),
            "how": item.mode,
            "outcome": item.outcome,
            "seen": [{"what": seen.label, "note": seen.note if self.gives(What.NOTES) else ""} for seen in item.signs],
            "notes": [self._text(note) for note in item.notes if self._may_quote(self._message(note))],
            "ratings": [
                {
                    "by": self.staff.of(card.author),
                    "overall": str(card.get_overall_display()),
                    "knows_the_work": str(card.get_knowledge_display()),
                    "note": card.note if self.gives(What.NOTES) else "",
                }
                for card in item.scorecards
                if self.gives(What.SCORES)
            ],
        }

    def messages(self) -> Iterator[dict[str, Any]]:
        """Messages and notes, oldest first; those of interviews stand there."""
        for text in reversed(self.person.texts):
            message = self._message(text)
            if message.interview_id is None and self._may_quote(message):
                yield self._text(text)

    def _message(self, text: Text) -> Message:
        return self.found[text.ref]  # type: ignore[return-value]  # the ref names its model

    def _text(self, text: Text) -> dict[str, Any]:
        message = self._message(text)
        return {
            "ref": text.ref,
            "kind": str(message.get_kind_display()),
            "writer": self.staff.by_key(message.recorded_by_id)
            if message.kind == Message.Kind.NOTE
            else str(message.get_writer_display()),
            "channel": text.channel,
            "on": day(text.on),
            "recorded_at": moment(message.recorded_at),
            "text": message.text,
        }

    def _may_quote(self, message: Message) -> bool:
        if message.writer == Message.Writer.REFEREE:
            return self.gives(What.WORDS)
        if message.kind == Message.Kind.NOTE and message.writer == Message.Writer.STAFF:
            return self.gives(What.NOTES)
        return self.gives(What.MESSAGES) or message.ref in self.rested_on

    # --- checks

    def tells(self, check: Check) -> bool:
        """Whether a check is told of at all."""
        return check.kind != Check.Kind.CRIMINAL or self.gives(What.BACKGROUND)

    def _names_subject(self, check: Check) -> bool:
        return check.kind != Check.Kind.REFERENCE or self.gives(What.REFEREES)

    def check(self, check: Check) -> dict[str, Any]:
        refers = self.gives(What.REFEREES)
        answers = [one for one in standing(self.person, CheckResult) if one.check_made_id == check.pk]  # type: ignore[arg-type]
        return {
            "ref": check.ref,
            "kind": str(check.get_kind_display()),
            "of": check.subject if self._names_subject(check) else "",
            "state": str(check.get_state_display()),
            "asked_on": day(check.requested_on),
            "asked_by_way_of": str(check.get_through_display()),
            "contact_found": str(check.get_found_display()),
            "contact_found_where": check.found_where,
            "contact": {
                "name": check.contact_name,
                "email": opened(check.contact_email),
                "phone": opened(check.contact_phone),
            }
            if refers
            else None,
            "outside_the_plan": check.outside_plan,
            "agreed_by_the_person_on": day(check.consent_on),
            "answers": [self._answer(answer, check) for answer in answers],
        }

    def _answer(self, answer: CheckResult, check: Check) -> dict[str, Any]:
        found = Check.Found(answer.found or check.found)
        return {
            "ref": answer.ref,
            "result": str(answer.get_state_display()),
            "on": day(answer.on or answer.recorded_at),
            "how": str(answer.get_channel_display()) if answer.channel else "",
            "through": str(found.label),
            "answered_by": answer.answered_by if self.gives(What.REFEREES) else "",
            "said": answer.note if self.gives(What.WORDS) else "",
            "paper": str(answer.get_paper_display()) if answer.paper else "",
            "recorded_by": self.staff.by_key(answer.recorded_by_id),
        }

    # --- beside the file

    def disagreement(self, dispute: Dispute) -> dict[str, Any]:
        return {
            "number": dispute.pk,
            "entry": dispute.ref,
            "received_on": day(dispute.received_on),
            "says": dispute.statement,
            "state": str(dispute.get_state_display()),
            "reason": dispute.reason,
            "decided_at": moment(dispute.decided_at),
        }

    def linked(self) -> Iterator[dict[str, Any]]:
        """Others by number and by what is shared; a name only of whom the pack tells as well."""
        for other in self.person.linked:
            yield {
                "number": other.pk,
                "shares": list(other.kinds),
                "looked_into": str(other.verdict.get_meaning_display()) if other.verdict else None,
                "reason": other.verdict.reason if other.verdict else "",
            }

    def incidents(self) -> Iterator[dict[str, Any]]:
        for incident in self.person.incidents:
            yield {
                "number": incident.pk,
                "opened_at": moment(incident.opened_at),
                "opened_by": self.staff.of(incident.opened_by),
                "reason": incident.reason,
                "outcome": str(incident.get_outcome_display()) if incident.outcome else "",
                "closed_at": moment(incident.closed_at),
                "closing_note": incident.closing_note,
            }

    def documents(self) -> Iterator[dict[str, Any]]:
        """Every document, also those that were looked at and not kept."""
        for number, document in enumerate(standing(self.person, Document), start=1):  # type: ignore[arg-type]
            file = self.person.files.get(document.file_id or 0)
            yield {
                "ref": document.ref,
                "number": number,
                "kind": str(wording.DOCUMENT_KINDS.get(document.kind, document.kind)),
                "result": str(document.get_state_display()),
                "note": document.note if self.gives(What.NOTES) else "",
                "received_at": moment(document.recorded_at),
                "source": str(Source(document.source).label),
                "recorded_by": self.staff.by_key(document.recorded_by_id),
                "kept": file is not None,
                "file_name": file.name if file else "",
                "size": file.size if file else None,
                "sha256": file.sha256 if file else None,
                "custody": [self._event(event) for event in self.person.events if event.target == document.ref],
            }

    def custody(self) -> dict[str, Any]:
        """Who added, opened and changed what, and when: from the trail, which holds names of fields and no values."""
        events = [event for event in self.person.events if self._is_told(event)]
        reads: dict[str, list[datetime]] = {}
        for event in events:
            if event.verb in READS:
                reads.setdefault(self.staff.by_key(event.actor_id), []).append(event.at)
        return {
            "read": [
                {"who": who, "times": len(times), "first": moment(times[0]), "last": moment(times[-1])}
                for who, times in sorted(reads.items())
            ],
            "events": [self._event(event) for event in events if event.verb not in READS],
            "older_events_left_out": self.person.events_left_out,
        }

    def _is_told(self, event: TrailEvent) -> bool:
        nouns = {event.verb.partition(".")[0], event.target.partition(":")[0]}
        return self.gives(What.INCIDENTS) or not (nouns & KEPT_APART or "purpose:report" in event.fields)

    def _event(self, event: Any) -> dict[str, Any]:
        return {
            "number": event.pk,
            "at": moment(event.at),
            "who": self.staff.by_key(event.actor_id),
            "what": event.verb,
            "of": event.target,
            "fields": list(event.fields),
            "via": event.via,
        }


def _rules(people: list[Person], around: Around) -> Iterator[dict[str, Any]]:
    """The rules behind the findings, with what they say today, and how they are set here."""
    used: dict[str, set[int]] = {}
    sets: dict[str, set[int]] = {}
    for case in (case for person in people for case in person.cases):
        for finding in case.findings:
            row = case.rows[finding.pk]
            used.setdefault(row.code, set()).add(row.version)
            sets.setdefault(row.code, set()).add(case.standing.tuning if case.standing else 0)
    for code in sorted(used):
        rule = known(code)
        told: dict[str, Any] = {
            "code": code,
            "title": _(rule.title) if rule else code,
            "versions_used": sorted(used[code]),
            "version_now": rule.version if rule else None,
            "sets_used": sorted(sets[code]),
            "family": words.family_title(rule.family) if rule else "",
            "why": _(rule.why) if rule else "",
            "innocent_explanations": [_(one) for one in rule.innocent] if rule else [],
            "sources": [": ".join(filter(None, (one.who, one.where))) for one in rule.sources] if rule else [],
            "thresholds": [],
        }
        if rule and around.profile.gives(What.RULES):
            told["thresholds"] = list(_thresholds(rule, sets[code], around.tunings))
        yield told


def _thresholds(rule: Rule, sets: Iterable[int], tunings: dict[int, TuningSet]) -> Iterator[dict[str, Any]]:
    for number in sorted(sets):
        own = tunings[number].told.get(rule.code, {}).get("params", {}) if number in tunings else {}
        for name, param in sorted(rule.params.items()):
            yield {"set": number, "name": name, "value": own.get(name, param.default), "unit": param.unit}


def _is_about(verdict: FindingVerdict, row: Finding) -> bool:
    """Whether an answer was given to this finding, or to what it was before a line came or went."""
    return verdict.key == row.key or (verdict.code == row.code and bool(set(verdict.refs) & set(row.refs)))
