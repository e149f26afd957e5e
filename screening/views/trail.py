"""The trail page: who did what, newest first; candidates appear by pseudonym only."""

from datetime import datetime, time, timedelta

from django.db import connection
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from screening.forms.trail import TrailFilter
from screening.models import TrailEvent
from screening.roles import Permission, SignedInRequest, allow

PAGE = 50


@allow(Permission.VIEW_TRAIL)
@require_safe
def trail(request: SignedInRequest) -> HttpResponse:
    """A page of events; the filters and the place in the list are in the address."""
    form = TrailFilter(request.GET, verbs=_verbs())
    if not form.is_valid():
        return render(request, "trail/trail.html", {"form": form, "events": []}, status=422)
    events = list(_filtered(form)[: PAGE + 1])
    context = {"form": form, "events": events[:PAGE], "older": events[PAGE - 1].pk if len(events) > PAGE else None}
    return render(request, "trail/trail.html", context)


def _filtered(form: TrailFilter) -> QuerySet[TrailEvent]:
    wanted = form.cleaned_data
    events = TrailEvent.objects.select_related("actor").order_by("-pk")
    if wanted["verb"]:
        events = events.filter(verb=wanted["verb"])
    if wanted["actor"]:
        events = events.filter(actor=wanted["actor"])
    if wanted["day"]:
        midnight, next_midnight = (
            timezone.make_aware(datetime.combine(day, time.min))
            for day in (wanted["day"], wanted["day"] + timedelta(days=1))
        )
        events = events.filter(at__gte=midnight, at__lt=next_midnight)
    if wanted["before"]:
        events = events.filter(pk__lt=wanted["before"])
    return events


def _verbs() -> list[str]:
    """Every verb in the trail, hopping from one to the next in the index instead of reading all events."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            WITH RECURSIVE hop AS (
                (SELECT verb FROM screening_trailevent ORDER BY verb LIMIT 1)
                UNION ALL
                SELECT (SELECT verb FROM screening_trailevent WHERE verb > hop.verb ORDER BY verb LIMIT 1)
                FROM hop WHERE hop.verb IS NOT NULL
            )
            SELECT verb FROM hop WHERE verb IS NOT NULL
            """
        )
        return [verb for (verb,) in cursor.fetchall()]
