"""What people do with exports: ask for one, and take the file away."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from redflags.models import Export
from screening.audit import record
from screening.doorbell import ring
from screening.models import User
from screening.submissions import claim

WORK = "redflags.jobs.make_exports"
QUEUE = "heavy"


@transaction.atomic
def ask(
    filters: dict[str, Any],
    *,
    table: str = "candidates",
    file_format: Export.Format = Export.Format.CSV,
    reason: str,
    by: User,
    now: datetime,
    once: UUID | None = None,
) -> Export:
    """Owe a file of a table, for the applications of the list as it was narrowed; a worker makes it.

    Raises AlreadySubmittedError.
    """
    claim(once, by)
    export = Export.objects.create(
        table=table, format=file_format, filters=filters, reason=reason, asked_by=by, asked_at=now
    )
    record("export.asked", actor=by, target=export, fields=["reason", table, file_format, *filters])
    ring(WORK, queue=QUEUE)
    return export


def hasten(stopped: QuerySet[Export]) -> None:
    """Have a worker make files at once that it could not make, or that were given up."""
    stopped.update(state=Export.State.OWED, claimed_at=None, attempts=0, problem="", finished_at=None)
    ring(WORK, queue=QUEUE)


@transaction.atomic
def note_downloaded(export: Export, *, by: User) -> None:
    """Write down that somebody took the file away."""
    record("export.downloaded", actor=by, target=export)
