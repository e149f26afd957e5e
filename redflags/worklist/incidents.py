"""Tasks of incidents: clocks that ran out, for whoever is in the circle; reports and packs to agree to."""

from collections.abc import Iterator

from django.db.models import Count, Min, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from candidates.models import Candidate
from candidates.names import sortable
from redflags.models import AuthorityReport, EvidencePack, Incident, IncidentStep
from redflags.worklist.circle import Circle
from redflags.worklist.task import SHOWN, Task
from screening.roles import Permission, can


def late(circle: Circle) -> Iterator[Task]:
    """Incidents under way of which a step is late; only for those in their circle, which holds who opened them."""
    if not circle.has["incidents"]:
        return
    ran_out = Q(steps__state=IncidentStep.State.OPEN, steps__due_at__lt=circle.moment.now)
    found = Incident.objects.visible_to(circle.user).filter(circle=circle.user, closed_at=None)
    counted = _named(found, circle).annotate(
        late_since=Min("steps__due_at", filter=ran_out), number=Count("steps", filter=ran_out, distinct=True)
    )
    shown = counted.exclude(late_since=None).select_related("application__candidate").order_by("late_since")
    for incident in shown[: SHOWN + 1]:
        says = ngettext(
            "Incident: %(number)s step is late.", "Incident: %(number)s steps are late.", incident.number
        ) % {"number": incident.number}
        yield Task(
            name=incident.application.candidate.name,
            says=says,
            url=reverse("incident", args=[incident.pk]),
            since=incident.late_since,
            is_late=True,
        )


def to_approve(circle: Circle) -> Iterator[Task]:
    """Reports that somebody else approved first."""
    if not can(circle.user, Permission.LEAD_INCIDENTS):
        return
    seen = _named(Incident.objects.visible_to(circle.user), circle)
    found = AuthorityReport.objects.filter(state=AuthorityReport.State.PROPOSED, incident__in=seen)
    others = found.exclude(proposed_by=circle.user).select_related("proposed_by", "incident__application__candidate")
    for report in others.order_by("proposed_at")[: SHOWN + 1]:
        if report.proposed_by and report.proposed_at:
            says = _("%(name)s approved a report to an authority: read it, then approve or change it.")
            yield Task(
                name=report.incident.application.candidate.name,
                says=says % {"name": report.proposed_by.name},
                url=reverse("report", args=[report.pk]),
                since=report.proposed_at,
            )


def packs_to_agree(circle: Circle) -> Iterator[Task]:
    """Evidence packs that somebody else asked for."""
    if not can(circle.user, Permission.LEAD_INCIDENTS):
        return
    waiting = EvidencePack.objects.filter(
        state=EvidencePack.State.PROPOSED, candidate__in=Candidate.objects.visible_to(circle.user)
    )
    for word in sortable(circle.words).split():
        waiting = waiting.filter(candidate__name_sort__contains=word)
    others = waiting.exclude(asked_by=circle.user).select_related("asked_by", "candidate")
    for pack in others.order_by("asked_at")[: SHOWN + 1]:
        yield Task(
            name=pack.candidate.name,
            says=_("%(name)s asks for an evidence pack: look at it, then agree or not.") % {"name": pack.asked_by.name},
            url=reverse("pack", args=[pack.pk]),
            since=pack.asked_at,
        )


def _named(found: QuerySet[Incident], circle: Circle) -> QuerySet[Incident]:
    """Those about people whose names hold the words that are searched for."""
    for word in sortable(circle.words).split():
        found = found.filter(application__candidate__name_sort__contains=word)
    return found
