"""Changes of positions and of people's applications for them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from django.db import models, transaction
from django.utils import timezone

from candidates import checkplan, jurisdictions
from candidates.models import Application, Candidate, PlanLine, Position, Stage
from candidates.notices import APPLICATION_GIVEN
from screening import clock
from screening.actions import notices
from screening.audit import record
from screening.models import User
from screening.overtaken import StaleVersionError
from screening.submissions import claim


class TooEarlyError(Exception):
    """The plan asks for something before the jurisdiction of the position lets it be asked."""

    def __init__(self, waits: Mapping[str, Stage], ruling: jurisdictions.Ruling) -> None:
        super().__init__(sorted(waits))
        self.waits = waits  # by kind of check, the stage it waits for
        self.ruling = ruling


@transaction.atomic
def add_position(position: Position, *, plan: Sequence[PlanLine], by: User, once: UUID | None = None) -> Position:
    """Store a new position with its check plan. Raises TooEarlyError, AlreadySubmittedError."""
    claim(once, by)
    _refuse_early(position, plan)
    position.save(force_insert=True)
    _store_plan(position, plan)
    record("position.added", actor=by, target=position)
    return position


@transaction.atomic
def change_position(
    position: Position, *, values: Mapping[str, Any], plan: Sequence[PlanLine], version: int, by: User
) -> Position:
    """Write a position that was read at `version`; where it changes, its open applications are owed an assessment.

    Raises StaleVersionError, TooEarlyError.
    """
    locked = Position.objects.select_for_update().get(pk=position.pk)
    changed = _apply(locked, values, version)
    _refuse_early(locked, plan)
    if _told(locked.plan.all()) != _told(plan):
        locked.plan.all().delete()
        _store_plan(locked, plan)
        changed.append("plan")
    if changed:
        locked.version += 1
        locked.save(update_fields=[*(set(changed) - {"plan"}), "version"])
        record("position.changed", actor=by, target=locked, fields=changed)
    return locked


@transaction.atomic
def add_application(application: Application, *, by: User, once: UUID | None = None) -> Application:
    """Store a further application of a person on the register. Raises AlreadySubmittedError."""
    claim(once, by)
    candidate = Candidate.objects.select_for_update().get(pk=application.candidate_id)
    application.save(force_insert=True)
    record("application.added", actor=by, candidate=candidate, target=application)
    _tell_recruiter(application, candidate, by=by)
    return application


@transaction.atomic
def change_application(
    application: Application, *, values: Mapping[str, Any], version: int, by: User, tells: bool = True
) -> Application:
    """Write an application that was read at `version`; whoever is given it is told, unless the caller tells of many.

    Raises StaleVersionError.
    """
    candidate = Candidate.objects.select_for_update().get(pk=application.candidate_id)
    locked = Application.objects.select_for_update().get(pk=application.pk)
    changed = _apply(locked, values, version)
    if changed:
        locked.version += 1
        locked.save(update_fields=[*changed, "version"])
        record("application.changed", actor=by, candidate=candidate, target=locked, fields=changed)
    if "recruiter" in changed and tells:
        _tell_recruiter(locked, candidate, by=by)
    return locked


def _tell_recruiter(application: Application, candidate: Candidate, *, by: User) -> None:
    notices.tell(
        APPLICATION_GIVEN,
        [application.recruiter],
        target=application,
        candidate=candidate,
        by=by,
        now=timezone.now(),
        once=str(application.version),  # who gets it back is told again
    )


def _apply(row: models.Model, values: Mapping[str, Any], version: int) -> list[str]:
    if row.version != version:  # type: ignore[attr-defined]  # both kinds of rows have one
        raise StaleVersionError
    changed = [name for name, value in values.items() if getattr(row, name) != value]
    for name in changed:
        setattr(row, name, values[name])
    return changed


def _refuse_early(position: Position, plan: Sequence[PlanLine]) -> None:
    ruling = jurisdictions.in_force(position.jurisdiction_id, clock.today())
    waits = checkplan.too_early(plan, ruling.rules)
    if waits:
        raise TooEarlyError(waits, ruling)


def _told(plan: Iterable[PlanLine]) -> set[tuple[object, ...]]:
    """What a plan says, whatever its rows are."""
    return {(line.kind, line.count, line.stage, line.within, line.duty, line.person_id) for line in plan}


def _store_plan(position: Position, plan: Sequence[PlanLine]) -> None:
    for line in plan:
        line.position = position
    PlanLine.objects.bulk_create(plan)
