"""Tasks that interviews, checks and visits make: due today or late, or waiting for others."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce, TruncDate
from django.urls import reverse
from django.utils.translation import gettext as _

from candidates.models import Application, HireClock, Interview, Milestone
from redflags import due
from redflags.worklist import words
from redflags.worklist.circle import Circle
from redflags.worklist.task import SHOWN, Task, whose

CHECK_COLUMNS = ("candidate", "application", "kind", "subject", "requested_on", "created_at")
INTERVIEW_COLUMNS = ("candidate", "application", "on", "starts_at", "created_at")


def interviews_due(circle: Circle) -> Iterator[Task]:
    """Interviews of today, and those that lack an outcome."""
    found = circle.interviews.filter(due.interviews_by_today(circle.moment))
    by_day = (Coalesce("on", TruncDate("starts_at")), "starts_at", "pk")
    for interview in _first(found.only(*INTERVIEW_COLUMNS).order_by(*by_day)):
        since = interview.starts_at or circle.midnight(interview.on or circle.moment.today)
        late = _is_over(interview, circle)
        yield Task(
            **whose(interview),
            says=_("Write down how the interview went.") if late else _("Hold the interview."),
            url=reverse("interview", args=[interview.pk]),
            since=since,
            is_late=late,
            moment=words.lateness(circle.moment, since) if late else words.time_of_day(interview.starts_at),
        )


def checks_due(circle: Circle) -> Iterator[Task]:
    """Contacts to call back; checks without an answer for too long, or whose reminder could not be sent."""
    found = circle.checks.filter(Q(due.unsendable()) | due.late_checks(circle.moment) | due.calls_due(circle.moment))
    for check in _first(found.only(*CHECK_COLUMNS).order_by("requested_on", "pk")):
        if check.call_back_at and check.call_back_at < circle.moment.end_of_day:
            yield _call_back(check, circle)
            continue
        since = circle.midnight(check.requested_on) if check.requested_on else check.created_at
        yield Task(
            **whose(check),
            says=words.unsendable(check, check.mail_problem) if check.mail_problem else words.unanswered(check),
            url=reverse("check", args=[check.pk]),
            since=since,
            is_late=True,
            moment=words.asked_on(since),
        )


def _call_back(check: Any, circle: Circle) -> Task:
    at = check.call_back_at
    is_late = circle.moment.calendar.day_of(at) < circle.moment.today
    return Task(
        **whose(check),
        says=words.call_back(check),
        url=reverse("check_call", args=[check.pk]),
        since=at,
        is_late=is_late,
        moment=words.lateness(circle.moment, at) if is_late else words.time_of_day(at),
    )


def plan_due(circle: Circle) -> Iterator[Task]:
    """Applications with lines of their check plan that nobody was asked about in time."""
    told = circle.late_lines.order_by("reached", "pk").values_list("pk", "line_kind", "reached", "allowed")
    lines: dict[int, list[tuple[str, date]]] = defaultdict(list)
    for key, kind, reached, allowed in _first(told):
        lines[key].append((kind, circle.moment.calendar.after(reached, allowed)))
    found = Application.objects.filter(pk__among=list(lines)).values_list("pk", "candidate")
    for key, candidate in found:
        kinds, days = zip(*lines[key], strict=True)
        since = circle.midnight(min(days))
        yield Task(
            candidate=candidate,
            application=key,
            says=words.to_ask(kinds),
            url=f"{reverse('candidate', args=[candidate])}?application={key}#plan",
            since=since,
            is_late=True,
            moment=words.lateness(circle.moment, since),
        )


def visits_due(circle: Circle) -> Iterator[Task]:
    """Visits whose day has come."""
    for visit in _first(circle.visits.filter(due_on__lte=circle.moment.today)):
        since = circle.midnight(visit.due_on or circle.moment.today)
        yield Task(
            candidate=visit.candidate_id,
            says=_("A visit was agreed: note that it took place, or agree on another day."),
            url=_file_of(visit),
            since=since,
            is_late=visit.due_on != circle.moment.today,
            moment=words.lateness(circle.moment, since),
        )


def clocks_due(circle: Circle) -> Iterator[Task]:
    """What is to be done after a hire, and its day has come."""
    for row in _first(circle.clocks.filter(due_on__lte=circle.moment.today).select_related("application")):
        since = circle.midnight(row.due_on)
        yield Task(
            candidate=row.application.candidate_id,
            application=row.application_id,
            says=words.to_do(row),
            url=_after_hire(row),
            since=since,
            is_late=row.due_on != circle.moment.today,
            moment=words.lateness(circle.moment, since),
        )


def checks_awaited(circle: Circle) -> Iterator[Task]:
    """Checks whose answer has time."""
    late = due.late_checks(circle.moment) | Q(due.calls_due(circle.moment), call_back_at__isnull=False)
    found = circle.checks.filter(~Q(due.unsendable())).exclude(late)
    for check in _first(found.only(*CHECK_COLUMNS).order_by("requested_on", "pk")):
        yield Task(
            **whose(check),
            says=words.awaited(check),
            url=reverse("check", args=[check.pk]),
            since=circle.midnight(check.requested_on) if check.requested_on else check.created_at,
            moment=words.call_back_on(check.call_back_at) or words.next_reminder(check.reminded_at),
        )


def interviews_to_come(circle: Circle) -> Iterator[Task]:
    """Interviews after today, and those without a day."""
    found = circle.interviews.exclude(due.interviews_by_today(circle.moment))
    for interview in _first(found.only(*INTERVIEW_COLUMNS).order_by("created_at", "pk")):
        day = interview.starts_at or interview.on
        yield Task(
            **whose(interview),
            says=_("An interview is arranged.") if day else _("Give the interview a day."),
            url=reverse("interview", args=[interview.pk]),
            since=interview.created_at,
            moment=words.on_day(day) if day else "",
        )


def visits_to_come(circle: Circle) -> Iterator[Task]:
    """Visits after today."""
    for visit in _first(circle.visits.filter(due_on__gt=circle.moment.today)):
        yield Task(
            candidate=visit.candidate_id,
            says=_("A visit is agreed."),
            url=_file_of(visit),
            since=visit.recorded_at,
            moment=words.by_day(visit.due_on) if visit.due_on else "",
        )


def _is_over(interview: Interview, circle: Circle) -> bool:
    if interview.starts_at:
        return interview.starts_at <= circle.moment.now - due.INTERVIEW_LASTS
    return bool(interview.on and interview.on < circle.moment.today)


def _after_hire(row: HireClock) -> str:
    address = reverse("candidate", args=[row.application.candidate_id])
    return f"{address}?application={row.application_id}#after-hire"


def _file_of(visit: Milestone) -> str:
    return reverse("candidate", args=[visit.candidate_id])


def _first(rows: QuerySet[Any]) -> QuerySet[Any]:
    return rows[: SHOWN + 1]
