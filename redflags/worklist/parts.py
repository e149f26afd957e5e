"""The parts of a worklist: each reads what belongs to it in a fixed number of queries."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, Exists, Min, OuterRef, Q, QuerySet
from django.urls import reverse

from candidates.models import Application, Check, Interview
from redflags import due, fired
from redflags.actions.decisions import blind_among
from redflags.models import Decision, Finding, FindingVerdict, Level
from redflags.worklist import followed, letters, planned, requests, words
from redflags.worklist.circle import Circle
from redflags.worklist.task import SHOWN, Part, Task, Tasks, whose
from screening.roles import Permission, can

Reader = Callable[[Circle], Iterator[Task]]


def parts(circle: Circle, only: Part | None = None) -> list[Tasks]:
    """What a person sees of the list, or one part of it; parts without a task as well."""
    shown = [part for part in READERS if part is not Part.STRONG or can(circle.user, Permission.CLEAR_FINDINGS)]
    found = {part: list(READERS[part](circle)) for part in shown if only in (None, part)}
    told = [task.application for tasks in found.values() for task in tasks if task.application]
    blind = blind_among(told, circle.user)
    return [Tasks.of(part, [_veiled(task, blind) for task in tasks]) for part, tasks in found.items()]


def _veiled(task: Task, blind: Collection[int]) -> Task:
    """A task without the level, where its reader gives a view first."""
    is_blind = task.application is not None and task.application.pk in blind
    return replace(task, level=None) if is_blind else task


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
    found = fired.counting().filter(fired.unseen(), application__in=circle.keys[0])
    found = found.exclude(application__in=circle.put_off)
    for application, group in _grouped(found):
        says = words.new_findings(group["number"], group["codes"])
        yield Task(**whose(application), says=says, url=_page_of(application), since=group["since"])


def strong(circle: Circle) -> Iterator[Task]:
    """Applications with strong findings nobody has answered, whoever recruits."""
    found = fired.counting().filter(fired.strong_and_unanswered(), application__in=circle.visible)
    for application, group in _grouped(found):
        says = words.to_answer(group["codes"])
        yield Task(**whose(application), says=says, url=_page_of(application), since=group["since"])


def ours(circle: Circle) -> Iterator[Task]:
    """Applications for which nothing is planned, nothing awaited and nothing new: the next step is ours."""
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
    rows = (
        found.exclude(pk__in=circle.put_off)
        .filter(something, ~awaited, ~new)
        .select_related("candidate", "position", "standing")
    )
    for application in rows.order_by("stage_since", "pk")[: SHOWN + 1]:
        says = words.next_step(
            application, has_readings=application.has_readings, has_planned_checks=application.has_planned
        )
        yield Task(**whose(application), says=says, url=_page_of(application), since=application.stage_since)


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
    waiting = FindingVerdict.objects.filter(candidate__in=circle.keys[1], awaits_second=True, undone_at=None)
    for verdict in waiting.select_related("candidate", "said_by").order_by("said_at")[: SHOWN + 1]:
        yield Task(
            name=verdict.candidate.name,
            says=words.second_person(verdict, circle.user),
            url=reverse("candidate", args=[verdict.candidate_id]),
            since=verdict.said_at,
        )


def decisions_to_agree(circle: Circle) -> Iterator[Task]:
    """Adverse decisions that a second person has to agree to."""
    waiting = Decision.objects.filter(application__in=circle.keys[0], awaits_second=True, ended_at=None)
    found = waiting.select_related("application__candidate", "application__position", "application__standing", "by")
    for decision in found.order_by("at")[: SHOWN + 1]:
        says = words.decision_to_agree(decision, circle.user)
        url = f"{_page_of(decision.application)}#decision"
        yield Task(**whose(decision.application), says=says, url=url, since=decision.at)


def _grouped(findings: QuerySet[Finding]) -> Iterator[tuple[Application, Mapping[str, Any]]]:
    """Applications with their findings, longest waiting first; two queries."""
    groups: list[Mapping[str, Any]] = list(
        findings.order_by()
        .values("application")
        .annotate(since=Min("first_seen_at"), number=Count("pk"), codes=ArrayAgg("code", distinct=True))
        .order_by("since")[: SHOWN + 1]
    )
    keys = [group["application"] for group in groups]
    applications = Application.objects.select_related("candidate", "position", "standing").in_bulk(keys)
    return ((applications[group["application"]], group) for group in groups)


def _page_of(application: Application) -> str:
    return f"{reverse('candidate', args=[application.candidate_id])}?application={application.pk}"


READERS: dict[Part, Reader] = {
    Part.DUE: due_or_late,
    Part.STRONG: strong,
    Part.FOR_ME: followed.for_me,
    Part.LOOK: to_look_at,
    Part.OURS: ours,
    Part.OTHERS: waiting_for_others,
}
"""In the order of the page; strong findings are for who may clear them."""
