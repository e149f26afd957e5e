"""Tasks that interviews, checks and visits make: due today or late, or waiting for others."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce, TruncDate
from django.utils.translation import gettext as _

from candidates.models import HireClock, Interview, Milestone
from redflags import due
from redflags.worklist import words
from redflags.worklist.circle import Circle
from redflags.worklist.task import SHOWN, Task, whose
from screening.paths import path_to

CHECK_COLUMNS = ("candidate", "application", "kind", "subject", "requested_on", "created_at")
INTERVIEW_COLUMNS = ("candidate", "application", "on", "starts_at", "created_at")


def interviews_due(circle: Circle) -> Iterator[Task]:
    """Interviews of today, and those that lack an outcome."""
    for interview in circle.rows(_interviews_due):
        since = interview.starts_at or circle.midnight(interview.on or circle.moment.today)
        late = _is_over(interview, circle)
        yield Task(
            **whose(interview),
            says=_("Write down how the interview went.") if late else _("Hold the interview."),
            url=path_to("interview", interview.pk),
            since=since,
            is_late=late,
            moment=words.lateness(circle.moment, since) if late else words.time_of_day(interview.starts_at),
        )


def _interviews_due(circle: Circle) -> QuerySet[Interview]:
    found = circle.interviews.filter(due.interviews_by_today(circle.moment)).only(*INTERVIEW_COLUMNS)
    return _first(found.order_by(Coalesce("on", TruncDate("starts_at")), "starts_at", "pk"))


def checks_due(circle: Circle) -> Iterator[Task]:
    """Contacts to call back; checks without an answer for too long, or whose reminder could not be sent."""
    for check in circle.rows(_checks_due):
        if check.call_back_at and check.call_back_at < circle.moment.end_of_day:
            yield _call_back(check, circle)
            continue
        since = circle.midnight(check.requested_on) if check.requested_on else check.created_at
        yield Task(
            **whose(check),
            says=words.unsendable(check, check.mail_problem) if check.mail_problem else words.unanswered(check),
            url=path_to("check", check.pk),
            since=since,
            is_late=True,
            moment=words.asked_on(since),
        )


def _checks_due(circle: Circle) -> QuerySet[Any]:
    found = circle.checks.filter(Q(due.unsendable()) | due.late_checks(circle.moment) | due.calls_due(circle.moment))
    return _first(found.only(*CHECK_COLUMNS).order_by("requested_on", "pk"))


def _call_back(check: Any, circle: Circle) -> Task:
    at = check.call_back_at
    is_late = circle.moment.calendar.day_of(at) < circle.moment.today
    return Task(
        **whose(check),
        says=words.call_back(check),
        url=path_to("check_call", check.pk),
        since=at,
        is_late=is_late,
        moment=words.lateness(circle.moment, at) if is_late else words.time_of_day(at),
    )


def plan_due(circle: Circle) -> Iterator[Task]:
    """Applications with lines of their check plan that nobody was asked about in time."""
    lines: dict[int, list[tuple[str, date]]] = defaultdict(list)
    candidates: dict[int, int] = {}
    for key, candidate, kind, reached, allowed in circle.rows(_lines_due):
        lines[key].append((kind, circle.moment.calendar.after(reached, allowed)))
        candidates[key] = candidate
    for key, candidate in candidates.items():
        kinds, days = zip(*lines[key], strict=True)
        since = circle.midnight(min(days))
        yield Task(
            candidate=candidate,
            application=key,
            says=words.to_ask(kinds),
            url=f"{path_to('candidate', candidate)}?application={key}#plan",
            since=since,
            is_late=True,
            moment=words.lateness(circle.moment, since),
        )


def _lines_due(circle: Circle) -> QuerySet[Any, tuple[int, int, str, date, int]]:
    lines = circle.late_lines.order_by("reached", "pk")
    return _first(lines.values_list("pk", "candidate", "line_kind", "reached", "allowed"))


def visits_due(circle: Circle) -> Iterator[Task]:
    """Visits whose day has come."""
    for visit in circle.rows(_visits_due):
        since = circle.midnight(visit.due_on or circle.moment.today)
        yield Task(
            candidate=visit.candidate_id,
            says=_("A visit was agreed: note that it took place, or agree on another day."),
            url=_file_of(visit),
            since=since,
            is_late=visit.due_on != circle.moment.today,
            moment=words.lateness(circle.moment, since),
        )


def _visits_due(circle: Circle) -> QuerySet[Milestone]:
    return _first(circle.visits.filter(due_on__lte=circle.moment.today))


def clocks_due(circle: Circle) -> Iterator[Task]:
    """What is to be done after a hire, and its day has come."""
    for row in circle.rows(_clocks_due):
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


def _clocks_due(circle: Circle) -> QuerySet[HireClock]:
    return _first(circle.clocks.filter(due_on__lte=circle.moment.today).select_related("application"))


def checks_awaited(circle: Circle) -> Iterator[Task]:
    """Checks whose answer has time."""
    for check in circle.rows(_checks_awaited):
        yield Task(
            **whose(check),
            says=words.awaited(check),
            url=path_to("check", check.pk),
            since=circle.midnight(check.requested_on) if check.requested_on else check.created_at,
            moment=words.call_back_on(check.call_back_at) or words.next_reminder(check.reminded_at),
        )


def _checks_awaited(circle: Circle) -> QuerySet[Any]:
    late = due.late_checks(circle.moment) | Q(due.calls_due(circle.moment), call_back_at__isnull=False)
    found = circle.checks.filter(~Q(due.unsendable())).exclude(late)
    return _first(found.only(*CHECK_COLUMNS).order_by("requested_on", "pk"))


def interviews_to_come(circle: Circle) -> Iterator[Task]:
    """Interviews after today, and those without a day."""
    for interview in circle.rows(_interviews_to_come):
        day = interview.starts_at or interview.on
        yield Task(
            **whose(interview),
            says=_("An interview is arranged.") if day else _("Give the interview a day."),
            url=path_to("interview", interview.pk),
            since=interview.created_at,
            moment=words.on_day(day) if day else "",
        )


def _interviews_to_come(circle: Circle) -> QuerySet[Interview]:
    found = circle.interviews.exclude(due.interviews_by_today(circle.moment))
    return _first(found.only(*INTERVIEW_COLUMNS).order_by("created_at", "pk"))


def visits_to_come(circle: Circle) -> Iterator[Task]:
    """Visits after today."""
    for visit in circle.rows(_visits_to_come):
        yield Task(
            candidate=visit.candidate_id,
            says=_("A visit is agreed."),
            url=_file_of(visit),
            since=visit.recorded_at,
            moment=words.by_day(visit.due_on) if visit.due_on else "",
        )


def _visits_to_come(circle: Circle) -> QuerySet[Milestone]:
    return _first(circle.visits.filter(due_on__gt=circle.moment.today))


def _is_over(interview: Interview, circle: Circle) -> bool:
    if interview.starts_at:
        return interview.starts_at <= circle.moment.now - due.INTERVIEW_LASTS
    return bool(interview.on and interview.on < circle.moment.today)


def _after_hire(row: HireClock) -> str:
    address = path_to("candidate", row.application.candidate_id)
    return f"{address}?application={row.application_id}#after-hire"


def _file_of(visit: Milestone) -> str:
    return path_to("candidate", visit.candidate_id)


def _first(rows: QuerySet[Any]) -> QuerySet[Any]:
    return rows[: SHOWN + 1]
