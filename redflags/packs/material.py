"""Reads from the database what a pack holds; what of it goes in, and in which words, is decided in content.py."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import Q
from django.utils import timezone

from candidates.models import Application, Candidate, Check, HistoryEntry, Scorecard, StoredFile
from redflags.casefile import findings as told
from redflags.casefile import history, links, sections, talks
from redflags.casefile.findings import ShownFinding
from redflags.casefile.history import History
from redflags.casefile.lines import Reader
from redflags.casefile.links import LinkedCandidate
from redflags.casefile.records import Records, read
from redflags.casefile.sections import Section
from redflags.casefile.talks import InterviewItem, Text
from redflags.engine.assurance import PlanLine
from redflags.models import (
    Decision,
    Dispute,
    Enquiry,
    Finding,
    FindingVerdict,
    FirstView,
    Incident,
    Level,
    Standing,
    TuningSet,
)
from redflags.packs.profiles import Profile, What
from redflags.packs.staff import Staff
from redflags.reports.material import questions_of
from screening.models import TrailEvent, TrailSeal, User

MOST_EVENTS = 5_000
"""Events of the trail that one pack lists for one person: the newest ones, and it says how many are left out."""


@dataclass(slots=True)
class Case:
    """One application: where it stands, what was found, what was decided."""

    application: Application
    standing: Standing | None
    findings: list[ShownFinding]  # without those on trial
    rows: dict[int, Finding]  # the same as they are stored
    decisions: list[Decision]
    first_views: list[FirstView]
    letters: list[Enquiry]  # to the candidate, oldest first
    questions: list[str]
    records: Records

    @property
    def plan(self) -> list[PlanLine]:
        """The check plan as far as it is reached."""
        return [PlanLine(**line) for line in self.standing.plan] if self.standing else []

    @property
    def texts_unread(self) -> int:
        """Texts that no machine could read."""
        return self.standing.texts_unread if self.standing else 0

    @property
    def level(self) -> str:
        """Where it stands, in a word."""
        return str(Level(self.standing.level).label) if self.standing else ""


@dataclass(slots=True)
class Person:
    """Everything on file about one person that a pack can hold."""

    candidate: Candidate
    records: Records
    sections: list[Section]
    employment: History
    education: History
    interviews: list[InterviewItem]
    texts: list[Text]
    checks: list[Check]
    cases: list[Case]
    verdicts: list[FindingVerdict]  # all that was ever said of findings
    disputes: list[Dispute]
    linked: list[LinkedCandidate]
    incidents: list[Incident]
    events: list[TrailEvent]  # oldest first
    events_left_out: int = 0
    files: dict[int, StoredFile] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seal:
    """Up to where the trail is chained and signed."""

    last_event: int
    digest: str
    key_id: str


def of(candidate: Candidate, *, profile: Profile, by: User, staff: Staff) -> Person:
    """What is on file about one person now; a fixed number of queries, and few more for each application."""
    records = read(candidate.pk)
    found = list(candidate.applications.select_related("position", "recruiter", "standing").order_by("pk"))
    events, left_out = _events(candidate)
    staff.learn(records.people() | {event.actor_id for event in events if event.actor_id})
    reader = Reader(by, candidate.pk, {}, staff.labels, full=profile.gives(What.CONTACTS))
    written = talks.texts(records, reader)
    verdicts = list(
        FindingVerdict.objects.filter(candidate=candidate)
        .select_related("said_by", "agreed_by", "undone_by")
        .order_by("said_at", "pk")
    )
    return Person(
        candidate=candidate,
        records=records,
        sections=sections.sections(records, reader),
        employment=history.history(records, reader, HistoryEntry.Kind.EMPLOYMENT, today=timezone.localdate()),
        education=history.history(records, reader, HistoryEntry.Kind.EDUCATION, today=timezone.localdate()),
        interviews=talks.interviews(records, reader, _scorecards(candidate), written),
        texts=written,
        checks=list(records.of(Check)),
        cases=_cases(found, records, verdicts, by),
        verdicts=verdicts,
        disputes=list(Dispute.objects.filter(candidate=candidate).order_by("pk")),
        linked=links.linked(candidate, by) if profile.gives(What.LINKED) else [],
        incidents=list(
            Incident.objects.filter(application__in=found).select_related("opened_by", "closed_by").order_by("pk")
        ),
        events=events,
        events_left_out=left_out,
        files={file.pk: file for file in records.of(StoredFile)},
    )


def seal() -> Seal | None:
    """The newest seal of the trail."""
    newest = TrailSeal.objects.order_by("-last_event").first()
    return Seal(newest.last_event, newest.digest, newest.key_id) if newest else None


def tunings(people: list[Person]) -> dict[int, TuningSet]:
    """The sets of rules that the people's standings were made with, by number."""
    numbers = {case.standing.tuning for person in people for case in person.cases if case.standing}
    return {found.number or 0: found for found in TuningSet.objects.filter(number__in=numbers)}


def _cases(found: list[Application], records: Records, verdicts: list[FindingVerdict], by: User) -> list[Case]:
    standing = {verdict.key: verdict for verdict in verdicts if verdict.undone_at is None}
    findings: dict[int, list[Finding]] = defaultdict(list)
    for finding in Finding.objects.filter(application__in=found, shadow=False):
        findings[finding.application_id].append(finding)
    decisions: dict[int, list[Decision]] = defaultdict(list)
    for decision in Decision.objects.filter(application__in=found).select_related("by", "agreed_by", "ended_by"):
        decisions[decision.application_id].append(decision)
    views: dict[int, list[FirstView]] = defaultdict(list)
    for view in FirstView.objects.filter(application__in=found).select_related("by").order_by("pk"):
        views[view.application_id].append(view)
    letters: dict[int, list[Enquiry]] = defaultdict(list)
    asked = Enquiry.objects.filter(Q(asked_at__isnull=False), application__in=found)
    around = ("points__messages", "points__documents")
    for letter in asked.select_related("asked_by", "read_by").prefetch_related(*around).order_by("pk"):
        letters[letter.application_id].append(letter)
    cases = []
    for application in found:
        stands = getattr(application, "standing", None)
        cases.append(
            Case(
                application=application,
                standing=stands,
                findings=told.shown(findings[application.pk], standing, by),
                rows={finding.pk: finding for finding in findings[application.pk]},
                decisions=sorted(decisions[application.pk], key=lambda one: one.pk),
                first_views=views[application.pk],
                letters=letters[application.pk],
                questions=questions_of(stands, application),
                records=records,
            )
        )
    return cases


def _scorecards(candidate: Candidate) -> dict[int, list[Scorecard]]:
    found: dict[int, list[Scorecard]] = defaultdict(list)
    for card in Scorecard.objects.filter(interview__candidate=candidate).select_related("author").order_by("pk"):
        found[card.interview_id].append(card)
    return found


def _events(candidate: Candidate) -> tuple[list[TrailEvent], int]:
    """What the trail tells of the person; no event holds a value."""
    found = TrailEvent.objects.filter(candidate=candidate.pseudonym)
    newest = list(found.order_by("-pk")[: MOST_EVENTS + 1])
    left_out = found.count() - MOST_EVENTS if len(newest) > MOST_EVENTS else 0
    return newest[:MOST_EVENTS][::-1], left_out
