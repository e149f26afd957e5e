"""What people do with incidents: open one with a reason, do its steps, say who may see it, lift the hold, close it."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction

from candidates.actions import holds
from candidates.models import Application, Candidate
from redflags import runbook
from redflags.models import Incident, IncidentStep
from screening import clock
from screening.audit import record
from screening.models import User
from screening.overtaken import refuse_stale
from screening.submissions import claim

State = IncidentStep.State


class AlreadyOpenError(Exception):
    """This application has an incident under way; it is in `incident`."""

    def __init__(self, incident: Incident) -> None:
        super().__init__()
        self.incident = incident


class ClosedError(Exception):
    """The incident is closed: its steps and its circle stay as they are."""


class HoldNeededError(Exception):
    """The hold of an open incident is not lifted."""


@transaction.atomic
def open_incident(
    application: Application,
    *,
    reason: str,
    circle: Iterable[User],
    by: User,
    now: datetime,
    once: UUID | None = None,
) -> Incident:
    """Open an incident: its file goes under legal hold, and the clocks of the runbook start.

    Raises AlreadyOpenError, AlreadySubmittedError.
    """
    claim(once, by)
    candidate = Candidate.objects.select_for_update().get(pk=application.candidate_id)
    if under_way := Incident.objects.filter(application=application, closed_at=None).first():
        raise AlreadyOpenError(under_way)
    hold = holds.put(candidate, reason=reason[:1_000], by=by, now=now)
    incident = Incident.objects.create(application=application, reason=reason, hold=hold, opened_by=by, opened_at=now)
    incident.circle.set({by, *circle})
    IncidentStep.objects.bulk_create(
        IncidentStep(incident=incident, code=step.code, due_at=due_at)
        for step, due_at in runbook.clocks(now, clock.calendar())
    )
    record("incident.opened", actor=by, candidate=candidate, target=incident, fields=["reason", "circle"])
    return incident


@transaction.atomic
def finish_step(step: IncidentStep, *, state: IncidentStep.State, note: str, by: User, now: datetime) -> None:
    """Say that a step is done or not needed; a later word takes the place of an earlier one. Raises ClosedError."""
    incident, locked = _locked(step)
    locked.state, locked.note, locked.done_by, locked.done_at = state, note, by, now
    locked.save(update_fields=["state", "note", "done_by", "done_at"])
    verb = "incident_step.done" if state == State.DONE else "incident_step.set_aside"
    record(verb, actor=by, candidate=incident.application.candidate, target=locked, fields=["note", "state"])


@transaction.atomic
def reopen_step(step: IncidentStep, *, by: User) -> None:
    """Take back that a step is done; its note stays. Doing it twice changes nothing. Raises ClosedError."""
    incident, locked = _locked(step)
    if locked.state == State.OPEN:
        return
    locked.state, locked.done_by, locked.done_at = State.OPEN, None, None
    locked.save(update_fields=["state", "done_by", "done_at"])
    record("incident_step.reopened", actor=by, candidate=incident.application.candidate, target=locked)


@transaction.atomic
def change_circle(incident: Incident, *, circle: Iterable[User], by: User, seen: str = "") -> None:
    """Say who else may see an incident; who opened it stays in. `seen` is the mark of the circle that was read.

    Raises ClosedError, StaleVersionError.
    """
    locked = _lock(incident.pk)
    wanted = {user.pk for user in circle} | {locked.opened_by_id}
    standing = list(locked.circle.values_list("pk", flat=True))
    refuse_stale(seen, standing)
    if wanted != set(standing):
        locked.circle.set(wanted)
        record("incident.circle_changed", actor=by, candidate=locked.application.candidate, target=locked)


@transaction.atomic
def close(incident: Incident, *, outcome: Incident.Outcome, note: str, by: User, now: datetime) -> None:
    """Close an incident with what was found; the legal hold goes on until somebody lifts it. Raises ClosedError."""
    locked = _lock(incident.pk)
    locked.outcome, locked.closing_note, locked.closed_by, locked.closed_at = outcome, note, by, now
    locked.save(update_fields=["outcome", "closing_note", "closed_by", "closed_at"])
    record("incident.closed", actor=by, candidate=locked.application.candidate, target=locked, fields=["outcome"])


@transaction.atomic
def lift_hold(incident: Incident, *, reason: str, by: User, now: datetime) -> None:
    """Let the usual periods run again. Raises HoldNeededError while any incident that rests on the hold is open."""
    Candidate.objects.select_for_update().get(pk=incident.application.candidate_id)
    if Incident.objects.filter(hold=incident.hold_id, closed_at=None).exists():
        raise HoldNeededError
    holds.lift(incident.hold, reason=reason, by=by, now=now)


def _locked(step: IncidentStep) -> tuple[Incident, IncidentStep]:
    incident = _lock(step.incident_id)
    return incident, IncidentStep.objects.select_for_update().get(pk=step.pk)


def _lock(incident: int) -> Incident:
    """An open incident. Raises ClosedError."""
    around = Incident.objects.select_related("application__candidate")
    locked = around.select_for_update(of=("self",)).get(pk=incident)
    if not locked.is_open:
        raise ClosedError
    return locked
