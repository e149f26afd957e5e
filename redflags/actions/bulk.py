"""What people do with bulk changes: ask for one, stop it, take it back. A worker or the request does the rest."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from redflags.models import Bulk, BulkRow
from screening.audit import record
from screening.doorbell import ring
from screening.models import User
from screening.submissions import claim

WORK = "redflags.jobs.change_in_bulk"
QUEUE = "heavy"

AT_ONCE = 100
"""Rows that are changed before the answer is sent; more are a worker's."""

State = Bulk.State


class NotUndoableError(Exception):
    """It is under way, was taken back already, or changed nothing."""


@transaction.atomic
def ask(
    bulk: Bulk,
    *,
    rows: Sequence[int] = (),
    filters: dict[str, Any] | None = None,
    by: User,
    now: datetime,
    rings: bool = True,
    once: UUID | None = None,
) -> Bulk:
    """Owe a change of rows that were ticked, or of all that fit filters until now. Raises AlreadySubmittedError.

    Whoever does the work at once rings no worker: the two would only get in each other's way.
    """
    claim(once, by)
    bulk.asked_by, bulk.asked_at, bulk.filters = by, now, filters
    if filters is None:
        bulk.gathered, bulk.total = True, len(rows)
    bulk.save(force_insert=True)
    BulkRow.objects.bulk_create([BulkRow(bulk=bulk, application_id=key) for key in sorted(rows)])
    record("bulk.asked", actor=by, target=bulk, fields=["note", bulk.kind, *(filters or ())])
    if rings:
        ring(WORK, queue=QUEUE)
    return bulk


@transaction.atomic
def cancel(bulk: Bulk, *, by: User, now: datetime) -> None:
    """Stop one that is under way: whoever works on it has lost its claim. What was changed stays, and can be undone."""
    under_way = Bulk.objects.filter(pk=bulk.pk, state__in=(State.OWED, State.RUNNING))
    if under_way.update(state=State.CANCELLED, claim=None, claimed_at=None, finished_at=now):
        record("bulk.cancelled", actor=by, target=bulk)


@transaction.atomic
def undo(bulk: Bulk, *, by: User, rings: bool = True) -> Bulk:
    """Owe the taking back of every row that nobody changed since. Raises NotUndoableError."""
    locked = Bulk.objects.select_for_update(of=("self",)).get(pk=bulk.pk)
    if not locked.can_be_undone:
        raise NotUndoableError
    locked.state, locked.problem, locked.attempts = State.UNDOING, "", 0
    locked.claim = locked.claimed_at = None
    locked.save(update_fields=["state", "problem", "attempts", "claim", "claimed_at"])
    record("bulk.undo_asked", actor=by, target=locked)
    if rings:
        ring(WORK, queue=QUEUE)
    return locked


def hasten(stopped: QuerySet[Bulk]) -> None:
    """Have a worker go on at once with changes that stopped, or that were given up."""
    stopped.filter(state=State.FAILED).update(state=State.OWED)
    stopped.update(claimed_at=None, attempts=0, problem="", finished_at=None)
    ring(WORK, queue=QUEUE)
