"""What people do with imports: bring files, name columns, start, take back, throw away."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from candidates import files
from candidates.actions.reverting import Reverted, take_back
from candidates.files import Kept
from candidates.inbound.mapping import Mapping
from candidates.inbound.table import Dialect
from candidates.inbound.uploads import Brought
from candidates.models import Import, ImportRow, Position
from screening.audit import record
from screening.doorbell import ring
from screening.models import Team, User
from screening.submissions import claim

WORK = "candidates.jobs.work_on_imports"
QUEUE = "heavy"

State = Import.State


class StaleImportError(Exception):
    """The import is no longer where this step starts: somebody or a worker went on with it."""


@dataclass(frozen=True, slots=True)
class Aim:
    """Where an import goes: what its source is called, who will see the candidates, what they apply for."""

    source: str = ""
    team: Team | None = None
    position: Position | None = None


@transaction.atomic
def bring_table(
    kept: Kept, aim: Aim, *, dialect: Dialect, mapping: Mapping, by: User, now: datetime, once: UUID | None = None
) -> Import:
    """Take a table in; its columns are named next. Raises AlreadySubmittedError."""
    claim(once, by)
    batch = Import.objects.create(
        format=Import.Format.CSV,
        name=kept.name,
        path=kept.path,
        sha256=kept.sha256,
        source=aim.source,
        team=aim.team,
        position=aim.position,
        dialect=dialect.as_dict(),
        mapping=mapping.as_dict(),
        created_by=by,
        created_at=now,
    )
    record("import.uploaded", actor=by, target=batch, fields=["file"])
    return batch


@transaction.atomic
def bring_files(
    brought: Sequence[Brought], aim: Aim, *, kind: Import.Format, by: User, now: datetime, once: UUID | None = None
) -> Import:
    """Take files of one candidate each in; a worker checks them. Raises AlreadySubmittedError."""
    claim(once, by)
    digests = "".join(sorted(item.kept.sha256 for item in brought))
    first, more = brought[0].kept, len(brought) - 1
    batch = Import.objects.create(
        format=kind,
        name=f"{first.name[:180]} +{more}" if more else first.name,
        sha256=hashlib.sha256(digests.encode()).hexdigest() if more else first.sha256,
        state=State.CHECKING,
        rows=len(brought),
        source=aim.source,
        team=aim.team,
        position=aim.position,
        created_by=by,
        created_at=now,
    )
    ImportRow.objects.bulk_create(_file_row(batch, number, item) for number, item in enumerate(brought, 1))
    record("import.uploaded", actor=by, target=batch, fields=["files"])
    ring(WORK, queue=QUEUE)
    return batch


def _file_row(batch: Import, number: int, item: Brought) -> ImportRow:
    return ImportRow(
        batch=batch,
        number=number,
        name=item.kept.name,
        path="" if item.problems else item.kept.path,
        sha256=item.kept.sha256,
        problems=[{"line": p.line, "column": p.key, "message": p.message} for p in item.problems],
    )


@transaction.atomic
def name_columns(
    batch: Import, mapping: Mapping, dialect: Dialect, *, by: User, version: int, once: UUID | None = None
) -> Import:
    """Store what the columns mean, and have every row checked. Raises StaleImportError, AlreadySubmittedError."""
    claim(once, by)
    found = _locked(batch, version, State.UPLOADED, State.READY, State.FAILED)
    if not found.can_be_mapped:
        raise StaleImportError
    found.mapping, found.dialect = mapping.as_dict(), dialect.as_dict()
    found.state, found.problem = State.CHECKING, ""
    found.rows = found.rows_done = found.rows_failed = found.rows_known = found.reached = found.attempts = 0
    found.claim = found.claimed_at = None
    _save(found)
    found.lines.all().delete()
    record("import.mapped", actor=by, target=found, fields=["mapping"])
    ring(WORK, queue=QUEUE)
    return found


@transaction.atomic
def start(batch: Import, *, mode: Import.Mode, by: User, version: int, once: UUID | None = None) -> Import:
    """Have a checked import applied by a worker. Raises StaleImportError, AlreadySubmittedError."""
    claim(once, by)
    found = _locked(batch, version, State.READY)
    if not found.rows_good or (mode == Import.Mode.ALL and found.rows_failed):
        raise StaleImportError
    found.mode, found.state = mode, State.RUNNING
    found.rows_done = found.rows_known = found.reached = found.attempts = 0
    _save(found)
    record("import.started", actor=by, target=found, fields=["mode"])
    ring(WORK, queue=QUEUE)
    return found


@transaction.atomic
def revert(batch: Import, *, by: User, reason: str, now: datetime, once: UUID | None = None) -> Reverted:
    """Take everything back that an import brought.

    Raises StaleImportError, AlreadySubmittedError, and holds.UnderHoldError where some of it has to be kept.
    """
    claim(once, by)
    found = Import.objects.select_for_update().get(pk=batch.pk)
    if found.state != State.DONE:
        raise StaleImportError
    record("import.reverted", actor=by, target=found, fields=["state"])
    found.revert_reason, found.reverted_by = reason, by
    found.save(update_fields=["revert_reason", "reverted_by"])
    return take_back(found, state=State.REVERTED, now=now)


@transaction.atomic
def discard(batch: Import, *, by: User, once: UUID | None = None) -> None:
    """Throw an import away that brought nothing yet, with its files. Raises StaleImportError, AlreadySubmittedError."""
    claim(once, by)
    found = Import.objects.select_for_update().get(pk=batch.pk)
    if found.state not in (State.UPLOADED, State.READY, State.FAILED, State.CHECKING):
        raise StaleImportError
    if found.candidates.exists():
        raise StaleImportError
    record("import.discarded", actor=by, target=found)
    files.discard_after_commit([found.path, *found.lines.values_list("path", flat=True)])
    found.delete()


def hasten(stopped: QuerySet[Import]) -> None:
    """Have a worker go on at once with imports that an error stopped. The caller's transaction records why."""
    stopped.update(claimed_at=None, attempts=0, problem="")
    ring(WORK, queue=QUEUE)


@transaction.atomic
def note_downloaded(batch: Import, *, by: User) -> None:
    """Write down that somebody took a copy of the rows that failed."""
    record("import.rows_downloaded", actor=by, target=batch)


def _locked(batch: Import, version: int, *states: str) -> Import:
    found = Import.objects.select_for_update().get(pk=batch.pk)
    if found.version != version or found.state not in states:
        raise StaleImportError
    return found


def _save(found: Import) -> None:
    found.version += 1
    found.save()
