"""What people do with exports: ask for one, agree to another's, stop one, begin it anew, take the file away."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from redflags.exports.files import remove
from redflags.exports.table import Asked
from redflags.exports.tables import TABLES
from redflags.models import Export, ExportSchedule
from redflags.notices import EXPORT_FAILED, EXPORT_TO_AGREE
from redflags.register import Filters, Order
from screening import clock, foureyes
from screening.actions import notices
from screening.audit import record
from screening.doorbell import ring
from screening.models import Organisation, User
from screening.roles import Permission, can
from screening.submissions import claim

WORK = "redflags.jobs.make_exports"
QUEUE = "heavy"

State = Export.State


class OvertakenError(Exception):
    """The export is no longer where it was: somebody, or a worker, was quicker."""


@transaction.atomic
def ask(
    filters: dict[str, Any],
    *,
    ticked: Collection[int] | None = None,
    order: str = "",
    view: str = "",
    table: str = "candidates",
    file_format: Export.Format = Export.Format.CSV,
    columns: Collection[str] = (),
    opened: bool = False,
    reason: str,
    by: User,
    now: datetime,
    schedule: ExportSchedule | None = None,
    once: UUID | None = None,
) -> Export:
    """Owe a file of a table, for the applications of the list as it was narrowed, or that were ticked on it.

    About more of them than one person may export alone, it waits for a second one. Raises AlreadySubmittedError,
    foureyes.WrittenReasonNeededError.
    """
    claim(once, by)
    export = Export(
        table=table,
        format=file_format,
        columns=list(columns),
        opened=opened,
        filters=filters,
        ticked=None if ticked is None else sorted(ticked),
        order=order,
        view=view,
        reason=reason,
        schedule=schedule,
        asked_by=by,
        asked_at=now,
    )
    export.total = TABLES[table].source.total(asked(export, by))
    waits = _is_large(export) and not _may_go(export, now)
    export.state = State.AWAITING if waits else State.OWED
    export.save(force_insert=True)
    told = ["reason", table, file_format, *filters, *(f"column:{name}" for name in columns)]
    told += [] if ticked is None else ["ticked"]
    told += [*([f"order:{order}"] if order else []), *(["view"] if view else []), *(["opened"] if opened else [])]
    record("export.asked", actor=by, target=export, fields=told)
    _tell_whom_it_waits_for(export, now) if waits else ring(WORK, queue=QUEUE)
    return export


@transaction.atomic
def agree(export: Export, *, by: User, now: datetime) -> Export:
    """Let a large export go, as the second person.

    Raises OvertakenError, foureyes.SecondPersonNeededError, foureyes.WrittenReasonNeededError.
    """
    locked = _lock(export, State.AWAITING)
    agreement = foureyes.agree(
        first_by=locked.asked_by_id,
        second_by=by.pk,
        sole_operator=Organisation.get().sole_operator,
        reason=locked.reason,
        now=now,
    )
    locked.state, locked.agreed_by, locked.agreed_at = State.OWED, by, now
    locked.counts_from, locked.alone = agreement.counts_from, agreement.alone
    locked.save(update_fields=["state", "agreed_by", "agreed_at", "counts_from", "alone"])
    record("export.agreed", actor=by, target=locked)
    ring(WORK, queue=QUEUE)
    return locked


@transaction.atomic
def refuse(export: Export, *, by: User, now: datetime) -> Export:
    """Keep a large export from being made. Raises OvertakenError, foureyes.SecondPersonNeededError."""
    locked = _lock(export, State.AWAITING)
    if locked.asked_by_id == by.pk:
        raise foureyes.SecondPersonNeededError
    locked.state, locked.problem = State.FAILED, Export.Problem.REFUSED
    locked.refused_by, locked.finished_at = by, now
    locked.save(update_fields=["state", "problem", "refused_by", "finished_at"])
    record("export.refused", actor=by, target=locked)
    notices.tell(EXPORT_FAILED, [locked.asked_by], target=locked, by=by, now=now)
    return locked


@transaction.atomic
def cancel(export: Export, *, by: User, now: datetime) -> Export:
    """Stop an export; a worker that is at it finds out before its next batch, and nothing is left of the file.

    Raises OvertakenError.
    """
    locked = _lock(export, *Export.CAN_BE_CANCELLED)
    if locked.claim:
        remove(locked)
    locked.state, locked.claim, locked.claimed_at, locked.finished_at = State.CANCELLED, None, None, now
    locked.save(update_fields=["state", "claim", "claimed_at", "finished_at"])
    record("export.cancelled", actor=by, target=locked)
    return locked


@transaction.atomic
def start_again(export: Export, *, by: User, now: datetime) -> Export:
    """Have a file made, from the beginning, that was stopped or could not be made. Raises OvertakenError."""
    locked = _lock(export, *Export.CAN_START_AGAIN)
    if not locked.can_start_again:
        raise OvertakenError
    waits = _is_large(locked) and not _may_go(locked, now)
    locked.state = State.AWAITING if waits else State.OWED
    locked.claim, locked.claimed_at, locked.attempts, locked.problem, locked.finished_at = None, None, 0, "", None
    locked.save()
    record("export.started_again", actor=by, target=locked)
    _tell_whom_it_waits_for(locked, now) if waits else ring(WORK, queue=QUEUE)
    return locked


def hold_back(export: Export, now: datetime) -> None:
    """Have one wait, for another person or a day, that grew beyond what one person may export alone."""
    try:
        waits = not _may_go(export, now)
    except foureyes.WrittenReasonNeededError:
        waits = True  # who asked can stop it, and ask again with a whole sentence
    export.state, export.claim, export.claimed_at = State.AWAITING if waits else State.OWED, None, None
    export.save(update_fields=["state", "claim", "claimed_at", "total", "counts_from", "alone"])
    if waits:
        _tell_whom_it_waits_for(export, now)


def hasten(stopped: QuerySet[Export]) -> None:
    """Have a worker make files at once that it could not make, or that were given up."""
    stopped.update(state=Export.State.OWED, claimed_at=None, attempts=0, problem="", finished_at=None)
    ring(WORK, queue=QUEUE)


@transaction.atomic
def note_downloaded(export: Export, *, by: User) -> None:
    """Write down that somebody took the file away."""
    record("export.downloaded", actor=by, target=export)


def asked(export: Export, person: User) -> Asked:
    """What an export asks for, of what the person may see now."""
    order = Order(export.order) if export.order else None
    today = clock.today(export.asked_at)
    filters = Filters.of(export.filters)
    return Asked(person, filters, today, opened=export.opened, order=order, ticked=export.ticked)


def is_too_large(export: Export) -> bool:
    """Whether a second person has to agree, and did not."""
    return export.counts_from is None and _is_large(export)


def _is_large(export: Export) -> bool:
    return export.total > Organisation.get().export_alone


def _may_go(export: Export, now: datetime) -> bool:
    """Whether it was agreed to, or is asked for by a one-person firm: there it waits a day, with a mark.

    Raises foureyes.WrittenReasonNeededError.
    """
    if export.counts_from is None and Organisation.get().sole_operator:
        agreement = foureyes.agree(
            first_by=None, second_by=export.asked_by_id, sole_operator=True, reason=export.reason, now=now
        )
        export.counts_from, export.alone = agreement.counts_from, agreement.alone
    return export.counts_from is not None


def _tell_whom_it_waits_for(export: Export, now: datetime) -> None:
    needs = (Permission.EXPORT, TABLES[export.table].needs)
    able = [person for person in User.objects.filter(is_active=True) if all(can(person, need) for need in needs)]
    notices.tell(EXPORT_TO_AGREE, able, target=export, by=export.asked_by, now=now, once=now.isoformat())


def _lock(export: Export, *states: str) -> Export:
    """Raises OvertakenError."""
    locked = Export.objects.select_for_update(of=("self",)).select_related("asked_by").get(pk=export.pk)
    if locked.state not in states:
        raise OvertakenError
    return locked
