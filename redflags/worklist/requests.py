"""Tasks that candidates' requests about what is held make: a copy to hand over, something said to be wrong."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from candidates.models import Application, Candidate
from candidates.names import sortable
from redflags import accesstime
from redflags.models import AccessRequest, Dispute
from redflags.worklist import words
from redflags.worklist.circle import Circle, Scope
from redflags.worklist.task import SHOWN, Task
from screening.roles import Permission, can

State = AccessRequest.State


def due(circle: Circle) -> Iterator[Task]:
    """Every request under way, those due first first; whoever asks is often not under way as an applicant any more."""
    if not can(circle.user, Permission.ASK_CANDIDATES):
        return
    yield from _copies(circle) if circle.has["requests"] else ()
    yield from _disputes(circle) if circle.has["disputes"] else ()


def _copies(circle: Circle) -> Iterator[Task]:
    asked = AccessRequest.objects.filter(_whose(circle, Q(state=State.PREPARED)), state__in=AccessRequest.UNDER_WAY)
    for request in asked.select_related("candidate").defer("content").order_by("due_on", "pk")[: SHOWN + 1]:
        match request.state:
            case State.OPEN:
                says = _("Asked for a copy of what is held: prepare it.")
            case State.PREPARED:
                says = _("The copy is prepared: read and approve it.")
            case _approved:
                says = _("The copy is approved: hand it over.")
        yield _task(circle, request, says, reverse("access", args=[request.pk]))


def _disputes(circle: Circle) -> Iterator[Task]:
    said = Dispute.objects.filter(_whose(circle, Q()), state=Dispute.State.OPEN)
    for dispute in said.select_related("candidate").order_by("due_on", "pk")[: SHOWN + 1]:
        says = _("Says that something held is wrong: mend it, or answer.")
        yield _task(circle, dispute, says, reverse("dispute", args=[dispute.pk]))


def _task(circle: Circle, row: AccessRequest | Dispute, says: str, url: str) -> Task:
    is_late = row.is_late(circle.moment.today)
    return Task(
        name=row.candidate.name,
        says=says,
        url=url,
        since=row.created_at,
        is_late=is_late,
        moment=words.lateness(circle.moment, circle.midnight(row.due_on)) if is_late else words.by_day(row.due_on),
    )


def _whose(circle: Circle, to_decide: Q) -> Q:
    """Requests of the scope; one's own are those one noted too, and for who decides what waits for it or ends soon."""
    people = Candidate.objects.visible_to(circle.user)
    for word in sortable(circle.words).split():
        people = people.filter(name_sort__contains=word)
    shown = Q(candidate__in=people)
    match circle.scope:
        case Scope.MINE:
            own = Q(created_by=circle.user) | Q(_recruited(recruiter=circle.user))
            if can(circle.user, Permission.DECIDE):
                own |= Q(due_on__lte=circle.moment.today + accesstime.SOON)
                own |= to_decide if to_decide else Q(pk__in=[])
            return shown & own
        case Scope.TEAM:
            return shown & Q(candidate__team__in=circle.user.teams.all())
        case Scope.UNASSIGNED:
            return shown & ~Q(_recruited(recruiter__isnull=False))
        case Scope.EVERYBODY:
            return shown


def _recruited(**fields: Any) -> Exists:
    """Of requests: an application of the same candidate; asked for each of the few requests, not for everybody."""
    return Exists(Application.objects.filter(candidate=OuterRef("candidate"), **fields))
