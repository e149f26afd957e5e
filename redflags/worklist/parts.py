"""The parts of a worklist: each reads what belongs to it in a fixed number of queries."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, Exists, Min, OuterRef, Q, QuerySet

from candidates.models import Application, Candidate, Check, Interview, Stage
from redflags import due, fired
from redflags.actions.decisions import blind_of
from redflags.models import Decision, Finding, FindingVerdict, Level
from redflags.worklist import followed, letters, planned, requests, words
from redflags.worklist.circle import Circle, of
from redflags.worklist.task import SHOWN, Part, Task, Tasks
from screening.composed import composed
from screening.models import User
from screening.paths import path_to
from screening.roles import Permission, can

Reader = Callable[[Circle], Iterator[Task]]


def parts(circle: Circle, only: Part | None = None) -> list[Tasks]:
    """What a person sees of the list, or one part of it; parts without a task as well."""
    shown = [part for part in READERS if part is not Part.STRONG or can(circle.user, Permission.CLEAR_FINDINGS)]
    found = {part: list(READERS[part](circle)) for part in shown if only in (None, part)}
    kept = [Tasks.of(part, tasks) for part, tasks in found.items()]
    filled = _whom([task for tasks in kept for task in tasks.rows], circle.user)
    return [replace(tasks, rows=[filled(task) for task in tasks.rows]) for tasks in kept]


def _whom(tasks: Collection[Task], user: User) -> Callable[[Task], Task]:
    """What fills in the name, the title and the level, without the level where its reader gives a view first."""
    applications: dict[int, dict[str, Any]] = {}
    asking: set[int] = set()
    keys = {task.application for task in tasks if task.application}
    for key, name, role, title, level, stage, asks in _shown(applications=keys) if keys else ():
        applications[key] = {"name": name, "title": role if title is None else title, "level": level}
        if asks and stage != Stage.CLOSED:
            asking.add(key)
    for key in blind_of(asking, user):
        applications[key]["level"] = None
    keys = {task.candidate for task in tasks if task.candidate and not task.application}
    names = dict(_names(candidates=keys)) if keys else {}

    def filled(task: Task) -> Task:
        if task.application:
            return replace(task, **applications[task.application])
        return replace(task, name=names[task.candidate]) if task.candidate else task

    return filled


@composed
def _shown(*, applications: Iterable[int]) -> QuerySet[Application, tuple[Any, ...]]:
    columns = ("pk", "candidate__name", "role", "position__title", "standing__level", "stage")
    return Application.objects.filter(pk__among=applications).values_list(*columns, "position__asks_view_first")


@composed
def _names(*, candidates: Iterable[int]) -> QuerySet[Candidate, tuple[int, str]]:
    return Candidate.objects.filter(pk__among=candidates).values_list("pk", "name")


def due_or_late(circle: Circle) -> Iterator[Task]:
    """Interviews, checks, lines of plans, visits and clocks whose day has come; letters and requests to act on."""
    return chain(
        planned.interviews_due(circle),
        planned.checks_due(circle),
        planned.plan_due(circle),
        planned.visits_due(circle),
        planned.clocks_due(circle),
        letters.to_act_on(circle),
        requests.due(circle),
    )


def to_look_at(circle: Circle) -> Iterator[Task]:
    """Applications with findings that are newer than the last look at the file."""
    for group in circle.rows(_unseen):
        yield _about(group, words.new_findings(group["number"], group["codes"]))


def _unseen(circle: Circle) -> QuerySet[Finding, Any]:
    found = fired.counting().filter(fired.unseen(), of("application", circle.keys[0]))
    return _grouped(found.exclude(application__in=circle.put_off))


def strong(circle: Circle) -> Iterator[Task]:
    """Applications with strong findings nobody has answered, whoever recruits."""
    for group in circle.rows(_strong):
        yield _about(group, words.to_answer(group["codes"]))


def _strong(circle: Circle) -> QuerySet[Finding, Any]:
    found = fired.counting().filter(fired.strong_and_unanswered(circle.moment.today))
    return _grouped(found.filter(application__in=circle.visible))


def ours(circle: Circle) -> Iterator[Task]:
    """Applications for which nothing is planned, nothing awaited and nothing new: the next step is ours."""
    for key, candidate, stage, since, level, has_readings, has_planned in circle.rows(_ours):
        says = words.next_step(stage, level, has_readings=has_readings, has_planned_checks=has_planned)
        yield Task(candidate=candidate, application=key, says=says, url=_page_of(candidate, key), since=since)


def _ours(circle: Circle) -> QuerySet[Application, tuple[Any, ...]]:
    own = Q(application=OuterRef("pk"))
    awaited = Q(Exists(Interview.objects.filter(own, due.planned_interviews()))) | Q(
        Exists(Check.objects.filter(own, due.awaited_checks()))
    )
    new = Q(Exists(fired.counting().filter(own, fired.unseen())))
    readings = Exists(fired.counting().filter(own, status=Finding.Status.TO_CONFIRM))
    found = circle.applications.annotate(
        has_readings=readings,
        has_planned=Exists(Check.objects.filter(own, state=Check.State.PLANNED, batch__reverted_at=None)),
    )
    something = Q(stage__in=list(words.NEXT_STEPS)) | Q(readings) | Q(standing__level__gte=Level.HOLD)
    rows = found.exclude(pk__in=circle.put_off).filter(something, ~awaited, ~new).order_by("stage_since", "pk")
    columns = ("pk", "candidate", "stage", "stage_since", "standing__level", "has_readings", "has_planned")
    return rows.values_list(*columns)[: SHOWN + 1]


def waiting_for_others(circle: Circle) -> Iterator[Task]:
    """What is asked, arranged or agreed, and waits for its day or its answer."""
    return chain(
        planned.checks_awaited(circle),
        planned.interviews_to_come(circle),
        planned.visits_to_come(circle),
        awaiting_agreement(circle),
        decisions_to_agree(circle),
        letters.awaited(circle),
    )


def awaiting_agreement(circle: Circle) -> Iterator[Task]:
    """Answers to decisive findings that a second person has to agree to."""
    if not circle.has["verdicts"]:
        return
    for verdict in circle.rows(_answers_to_agree):
        yield Task(
            candidate=verdict.candidate_id,
            says=words.second_person(verdict, circle.user),
            url=path_to("candidate", verdict.candidate_id),
            since=verdict.said_at,
        )


def _answers_to_agree(circle: Circle) -> QuerySet[FindingVerdict]:
    waiting = FindingVerdict.objects.filter(of("candidate", circle.keys[1]), awaits_second=True, undone_at=None)
    return waiting.select_related("said_by").order_by("said_at")[: SHOWN + 1]


def decisions_to_agree(circle: Circle) -> Iterator[Task]:
    """Adverse decisions that a second person has to agree to."""
    if not circle.has["decisions"]:
        return
    for decision in circle.rows(_decisions_to_agree):
        candidate, key = decision.application.candidate_id, decision.application_id
        says = words.decision_to_agree(decision, circle.user)
        url = f"{_page_of(candidate, key)}#decision"
        yield Task(candidate=candidate, application=key, says=says, url=url, since=decision.at)


def _decisions_to_agree(circle: Circle) -> QuerySet[Decision]:
    waiting = Decision.objects.filter(of("application", circle.keys[0]), awaits_second=True, ended_at=None)
    return waiting.select_related("application", "by").order_by("at")[: SHOWN + 1]


def _grouped(findings: QuerySet[Finding]) -> QuerySet[Finding, Any]:
    """Applications, by key, with what their findings come to, longest waiting first."""
    return (
        findings.order_by()
        .values("application", "application__candidate")
        .annotate(since=Min("first_seen_at"), number=Count("pk"), codes=ArrayAgg("code", distinct=True))
        .order_by("since")[: SHOWN + 1]
    )


def _about(group: Mapping[str, Any], says: str) -> Task:
    candidate, key = group["application__candidate"], group["application"]
    return Task(candidate=candidate, application=key, says=says, url=_page_of(candidate, key), since=group["since"])


def _page_of(candidate: int, application: int) -> str:
    return f"{path_to('candidate', candidate)}?application={application}"


READERS: dict[Part, Reader] = {
    Part.DUE: due_or_late,
    Part.STRONG: strong,
    Part.FOR_ME: followed.for_me,
    Part.LOOK: to_look_at,
    Part.OURS: ours,
    Part.OTHERS: waiting_for_others,
}
"""In the order of the page; strong findings are for who may clear them."""
