"""Reads from the database what a report is filled in from; what is done with it is in prefill.py."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from candidates import sharing
from candidates.models import Application, LinkVerdict, Stage, StageChange
from candidates.sharing import Tie
from redflags.casefile import findings as told
from redflags.casefile import records, unknown
from redflags.casefile.findings import ShownFinding
from redflags.casefile.links import verdicts_of
from redflags.casefile.records import Records
from redflags.catalogue import catalogue
from redflags.engine.assurance import PlanLine
from redflags.models import Decision, Finding, FindingVerdict, Incident, IncidentStep, Standing
from screening.models import Organisation, TrailEvent, User


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody on the register who shares something, and what a reviewer said of the two."""

    pk: int
    ties: list[Tie]
    verdict: LinkVerdict | None


class Known(Protocol):
    """What it takes to say what is not known."""

    @property
    def records(self) -> Records:
        """Everything on file."""

    @property
    def findings(self) -> list[ShownFinding]:
        """Without those on trial."""

    @property
    def questions(self) -> list[str]:
        """What rules would need to know."""

    @property
    def plan(self) -> list[PlanLine]:
        """The check plan as far as it is reached."""

    @property
    def texts_unread(self) -> int:
        """Texts no machine could read."""


@dataclass(frozen=True, slots=True)
class Material:
    """Everything on file that a report can be filled in from."""

    records: Records
    application: Application
    incident: Incident
    organisation: Organisation
    reporter: User
    findings: list[ShownFinding]  # without those on trial
    questions: list[str]  # what rules would need to know
    plan: list[PlanLine]
    texts_unread: int
    others: list[Other]
    closed: StageChange | None
    decision: Decision | None
    steps: list[IncidentStep]  # those that are done
    names: dict[int, str]  # of people who recorded something
    taken: dict[str, list[tuple[str, datetime]]]  # by ref of a document: who downloaded it, and when


def of(incident: Incident, *, by: User) -> Material:
    """What is on file now; a fixed number of queries."""
    application = Application.objects.select_related("candidate", "position").get(pk=incident.application_id)
    candidate = application.candidate
    found = records.read(candidate.pk)
    standing = Standing.objects.filter(application=application).first()
    verdicts = FindingVerdict.objects.filter(candidate=candidate, undone_at=None).select_related("said_by", "agreed_by")
    shown = told.shown(
        Finding.objects.filter(application=application, shadow=False),
        {verdict.key: verdict for verdict in verdicts},
        by,
    )
    return Material(
        records=found,
        application=application,
        incident=incident,
        organisation=Organisation.get(),
        reporter=by,
        findings=shown,
        questions=questions_of(standing, application),
        plan=[PlanLine(**line) for line in standing.plan] if standing else [],
        texts_unread=standing.texts_unread if standing else 0,
        others=_others(application),
        closed=StageChange.objects.filter(application=application, after=Stage.CLOSED).order_by("pk").last(),
        decision=Decision.objects.filter(application=application, ended_at=None).select_related("by").first(),
        steps=list(incident.steps.filter(state=IncidentStep.State.DONE).select_related("done_by").order_by("done_at")),
        names=dict(User.objects.filter(pk__in=found.people()).values_list("pk", "name")),
        taken=_taken(str(item) for item in found.found.values() if str(item).startswith("document:")),
    )


def questions_of(standing: Standing | None, application: Application) -> list[str]:
    """What rules wait for, as far as the stage may ask it; a closed application is asked about like an employed one."""
    if standing is None:
        return []
    stage = Stage.EMPLOYED if application.stage == Stage.CLOSED else application.stage
    return [question.ask for question in unknown.questions(standing.unknown, catalogue(), stage)]


def _others(application: Application) -> list[Other]:
    ties: dict[int, list[Tie]] = defaultdict(list)
    candidate = application.candidate
    for tie in sharing.ties([candidate.pk]).of.get(candidate.pk, ()):
        if not tie.is_own_referee:
            ties[tie.other].append(tie)
    verdicts = verdicts_of(candidate) if ties else {}
    return [Other(pk, shared, verdicts.get(pk)) for pk, shared in sorted(ties.items())]


def _taken(refs: Iterable[str]) -> dict[str, list[tuple[str, datetime]]]:
    """Who took which document away, and when: from the trail."""
    events = TrailEvent.objects.filter(verb="document.downloaded", target__in=list(refs)).select_related("actor")
    taken: dict[str, list[tuple[str, datetime]]] = defaultdict(list)
    for event in events.order_by("pk"):
        taken[event.target].append((event.actor.name if event.actor else "", event.at))
    return dict(taken)
