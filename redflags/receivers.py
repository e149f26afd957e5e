"""Listens to the trail: what was recorded about a candidate is assessed before the same transaction commits."""

from typing import Any

from django.dispatch import receiver
from django.utils import timezone

from candidates.models import Application, Candidate, Fingerprint, Stage
from redflags.actions.assessments import assess_applications
from redflags.models import Standing
from screening.audit import recorded
from screening.doorbell import ring
from screening.models import TrailEvent

UNMOVED = ("candidate.viewed", "sealed.revealed", "finding.viewed", "document.downloaded")
"""Verbs that tell of reading, not of change."""


@receiver(recorded)
def assess_what_changed(sender: object, event: TrailEvent, candidate: Candidate | None, **_more: Any) -> None:
    """Assess all of the candidate's applications; people who share a value are owed to the worker."""
    if event.verb == "position.changed":
        owe_position(int(event.target.partition(":")[2]))
    if not isinstance(candidate, Candidate) or event.verb in UNMOVED:
        return
    assess_applications(
        Application.objects.filter(candidate=candidate).values_list("pk", flat=True), now=timezone.now()
    )
    owe_neighbours(candidate)


def owe_neighbours(candidate: Candidate) -> None:
    """Note that people who share a value with this candidate must be assessed again, and ring the worker."""
    own = Fingerprint.objects.filter(candidate=candidate).values("digest")
    neighbours = Fingerprint.objects.filter(digest__in=own).exclude(candidate=candidate).values("candidate")
    owed = Standing.objects.filter(application__candidate__in=neighbours)
    if owed.update(reassess_at=timezone.now()):
        ring("redflags.jobs.reassess_owed")


def owe_position(position: int) -> None:
    """Note that the open applications for a position must be assessed again: its pay band or plan changed."""
    owed = Standing.objects.filter(application__position=position).exclude(application__stage=Stage.CLOSED)
    if owed.update(reassess_at=timezone.now()):
        ring("redflags.jobs.reassess_owed")
