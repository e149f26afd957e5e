"""Listens to the trail: what is owed follows what was recorded, before the same transaction commits."""

from typing import Any

from django.dispatch import receiver
from django.utils import timezone

from candidates.actions import posthire, schedules
from candidates.models import Candidate
from screening.audit import recorded
from screening.doorbell import ring
from screening.models import TrailEvent

CALENDAR = frozenset({"time_zone", "weekend", "holidays"})
"""Settings of the organisation that say when something falls due."""

MOVES_CLOCKS = frozenset({"milestone", "stage", "interview", "checkresult", "address", "checklist", "application"})
"""Nouns that begin, move or stop a clock after a hire."""


@receiver(recorded)
def follow_calendar(sender: object, event: TrailEvent, **_more: Any) -> None:
    """Move the reminders that are owed to the new working days and local times; a worker moves clocks after a hire.

    Those lock people, for whom whoever saves the settings should not wait.
    """
    if event.verb == "organisation.changed" and not CALENDAR.isdisjoint(event.fields):
        schedules.follow_calendar(now=timezone.now())
        ring("candidates.jobs.keep_hire_clocks")


@receiver(recorded)
def follow_facts(sender: object, event: TrailEvent, candidate: Candidate | None, **_more: Any) -> None:
    """Keep the clocks after a hire in step with what was recorded of a person."""
    if isinstance(candidate, Candidate) and event.verb.partition(".")[0] in MOVES_CLOCKS:
        posthire.sync([candidate.pk], now=timezone.now(), by=event.actor, via=event.via)
