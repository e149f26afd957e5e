"""The entries of a calendar between two days, for one circle of candidates: a fixed number of queries."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import chain
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.models import Interview
from redflags import due
from redflags.worklist.circle import Circle
from screening.workdays import ONE_DAY

MOST = 1_000
"""Entries of one kind: a month of a whole firm may hold more than anybody reads."""

INTERVIEW_LASTS = due.INTERVIEW_LASTS
CALL_LASTS = timedelta(minutes=15)
LONGEST_WAIT = timedelta(days=120)
"""No schedule lets a check wait for longer before it is late."""


class Kind(StrEnum):
    """What happens."""

    INTERVIEW = "interview"
    CHECK = "check"
    CALL = "call"
    VISIT = "visit"
    AFTER_HIRE = "after_hire"


KIND_LABELS: dict[Kind, Promise] = {
    Kind.INTERVIEW: _("Interview"),
    Kind.CHECK: _("Answer of a check"),
    Kind.CALL: _("Call back"),
    Kind.VISIT: _("Visit"),
    Kind.AFTER_HIRE: _("After the hire"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something on a day, or at a time of it."""

    kind: Kind
    ref: str  # the line of the file: "interview:7"
    day: date  # the organisation's
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    name: str
    says: str
    url: str
    is_over: bool = False  # held, or not held after all
    is_late: bool = False

    @property
    def label(self) -> Promise:
        """The kind in words."""
        return KIND_LABELS[self.kind]

    @property
    def order(self) -> tuple[date, bool, float, str]:
        """Within a day first what has a time."""
        return self.day, self.starts_at is None, self.starts_at.timestamp() if self.starts_at else 0.0, self.name


def between(circle: Circle, first: date, last: date) -> list[Entry]:
    """What happens from one day to another, both included, in the order it happens."""
    found = chain(
        _interviews(circle, first, last),
        _checks(circle, first, last),
        _visits(circle, first, last),
        _after_hire(circle, first, last),
    )
    return sorted(found, key=lambda entry: entry.order)


def _interviews(circle: Circle, first: date, last: date) -> Iterator[Entry]:
    timed = Q(starts_at__gte=circle.midnight(first), starts_at__lt=circle.midnight(last + ONE_DAY))
    meetings = circle.meetings.filter(timed | Q(starts_at=None, on__range=(first, last)))
    meetings = meetings.exclude(outcome=Interview.Outcome.CANCELLED)
    late = set(
        circle.interviews.filter(due.late_interviews(circle.moment)).order_by().values_list("pk", flat=True)[:MOST]
    )
    for interview in meetings.select_related("candidate").order_by("pk")[:MOST]:
        starts_at = interview.starts_at
        day = circle.moment.calendar.day_of(starts_at) if starts_at else interview.on
        if day is None:
            continue
        planned = interview.outcome == Interview.Outcome.SCHEDULED
        yield Entry(
            kind=Kind.INTERVIEW,
            ref=interview.ref,
            day=day,
            starts_at=starts_at,
            ends_at=starts_at + INTERVIEW_LASTS if starts_at else None,
            name=interview.candidate.name,
            says=interview.get_offered_display() if planned else interview.get_outcome_display(),
            url=reverse("interview", args=[interview.pk]),
            is_over=not planned,
            is_late=interview.pk in late,
        )


def _checks(circle: Circle, first: date, last: date) -> Iterator[Entry]:
    """Checks on the day their answer should be here, and calls that were promised."""
    asked = Q(requested_on__range=(first - LONGEST_WAIT, last))
    called = Q(call_back_at__gte=circle.midnight(first), call_back_at__lt=circle.midnight(last + ONE_DAY))
    found: Iterable[Any] = circle.checks.filter(asked | called).select_related("candidate").order_by("pk")[:MOST]
    for check in found:
        told: dict[str, Any] = {"name": check.candidate.name, "ref": check.ref}
        if check.call_back_at:
            day = circle.moment.calendar.day_of(check.call_back_at)
            if first <= day <= last:
                yield Entry(
                    kind=Kind.CALL,
                    day=day,
                    starts_at=check.call_back_at,
                    ends_at=check.call_back_at + CALL_LASTS,
                    says=check.get_kind_display(),
                    url=reverse("check_call", args=[check.pk]),
                    is_late=day < circle.moment.today,
                    **told,
                )
        if check.requested_on:
            allowed = due.answer_within(check.kind, circle.moment.schedule)
            day = circle.moment.calendar.after(check.requested_on, allowed)
            if first <= day <= last:
                yield Entry(
                    kind=Kind.CHECK,
                    day=day,
                    says=check.get_kind_display(),
                    url=reverse("check", args=[check.pk]),
                    is_late=day <= circle.moment.today,
                    **told,
                )


def _visits(circle: Circle, first: date, last: date) -> Iterator[Entry]:
    for visit in circle.visits.filter(due_on__range=(first, last)).select_related("candidate")[:MOST]:
        if visit.due_on:
            yield Entry(
                kind=Kind.VISIT,
                ref=visit.ref,
                day=visit.due_on,
                name=visit.candidate.name,
                says="",
                url=reverse("candidate", args=[visit.candidate_id]),
                is_late=visit.due_on < circle.moment.today,
            )


def _after_hire(circle: Circle, first: date, last: date) -> Iterator[Entry]:
    clocks = circle.clocks.filter(due_on__range=(first, last)).select_related("application__candidate")
    for row in clocks[:MOST]:
        address = reverse("candidate", args=[row.application.candidate_id])
        yield Entry(
            kind=Kind.AFTER_HIRE,
            ref=f"hireclock:{row.pk}",
            day=row.due_on,
            name=row.application.candidate.name,
            says=row.get_kind_display(),
            url=f"{address}?application={row.application_id}#after-hire",
            is_late=row.due_on < circle.moment.today,
        )
