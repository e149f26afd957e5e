"""Changes of positions and of people's applications for them."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.db import models, transaction

from candidates.models import Application, Candidate, PlanLine, Position
from screening.audit import record
from screening.models import User
from screening.submissions import claim


class StaleVersionError(Exception):
    """Somebody else changed the row after it was read; nothing was written."""


@transaction.atomic
def add_position(position: Position, *, plan: Sequence[PlanLine], by: User, once: UUID | None = None) -> Position:
    """Store a new position with its check plan. Raises AlreadySubmittedError."""
    claim(once, by)
    position.save(force_insert=True)
    _store_plan(position, plan)
    record("position.added", actor=by, target=position)
    return position


@transaction.atomic
def change_position(
    position: Position, *, values: Mapping[str, Any], plan: Sequence[PlanLine], version: int, by: User
) -> Position:
    """Write a position that was read at `version`; where it changes, its open applications are owed an assessment.

    Raises StaleVersionError.
    """
    locked = Position.objects.select_for_update().get(pk=position.pk)
    changed = _apply(locked, values, version)
    if _plan_of(locked) != sorted((line.kind, line.count, line.stage) for line in plan):
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
    return application


@transaction.atomic
def change_application(application: Application, *, values: Mapping[str, Any], version: int, by: User) -> Application:
    """Write an application that was read at `version`. Raises StaleVersionError."""
    candidate = Candidate.objects.select_for_update().get(pk=application.candidate_id)
    locked = Application.objects.select_for_update().get(pk=application.pk)
    changed = _apply(locked, values, version)
    if changed:
        locked.version += 1
        locked.save(update_fields=[*changed, "version"])
        record("application.changed", actor=by, candidate=candidate, target=locked, fields=changed)
    return locked


def _apply(row: models.Model, values: Mapping[str, Any], version: int) -> list[str]:
    if row.version != version:  # type: ignore[attr-defined]  # both kinds of rows have one
        raise StaleVersionError
    changed = [name for name, value in values.items() if getattr(row, name) != value]
    for name in changed:
        setattr(row, name, values[name])
    return changed


def _plan_of(position: Position) -> list[tuple[str, int, str]]:
    return sorted(position.plan.values_list("kind", "count", "stage"))


def _store_plan(position: Position, plan: Sequence[PlanLine]) -> None:
    for line in plan:
        line.position = position
    PlanLine.objects.bulk_create(plan)
