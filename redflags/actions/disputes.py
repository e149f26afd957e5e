"""What people do when a candidate says something held is wrong: note it, mend it, or let the statement stand."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from candidates.models import Candidate
from redflags import accesstime, disputed
from redflags.models import Dispute
from screening.audit import record
from screening.models import User
from screening.overtaken import StaleVersionError, refuse_stale
from screening.submissions import claim

State = Dispute.State


class NotOpenError(Exception):
    """The candidate's word was dealt with already."""


class NotMendedError(Exception):
    """The entry still stands as it was: mend it or take it back first."""


@transaction.atomic
def note(
    candidate: Candidate,
    *,
    ref: str,
    statement: str,
    received_on: date,
    way: str,
    by: User | None,
    once: UUID | None = None,
) -> Dispute:
    """Note what a candidate says; the clock runs from that day. `by` None is the page behind a link."""
    if by is not None:
        claim(once, by)
    noted = Dispute.objects.create(
        candidate=candidate,
        ref=ref,
        statement=statement,
        received_on=received_on,
        way=way,
        due_on=accesstime.due_on(received_on),
        created_by=by,
    )
    record(
        "dispute.noted",
        actor=by,
        candidate=candidate,
        target=noted,
        fields=["statement", *([ref] if ref else [])],
        via="web" if by else "link",
    )
    return noted


@transaction.atomic
def place(dispute: Dispute, *, ref: str, version: int, by: User) -> None:
    """Say which entry it is about. Raises NotOpenError, StaleVersionError."""
    locked = _lock(dispute.pk, version)
    locked.ref = ref
    _save(locked, "ref")
    record("dispute.placed", actor=by, candidate=locked.candidate, target=locked, fields=[ref])


@transaction.atomic
def accept(dispute: Dispute, *, version: int, by: User, now: datetime) -> None:
    """Say that the candidate was right, once the entry was mended the usual way, which assessed the file anew.

    Nothing is erased, also under legal hold: the entry that was wrong stays readable as such.
    Raises NotOpenError, StaleVersionError, NotMendedError.
    """
    locked = _lock(dispute.pk, version)
    if disputed.mended(locked) is None:
        raise NotMendedError
    locked.state, locked.decided_by, locked.decided_at = State.ACCEPTED, by, now
    _save(locked, "state", "decided_by", "decided_at")
    record("dispute.accepted", actor=by, candidate=locked.candidate, target=locked)


@transaction.atomic
def refuse(dispute: Dispute, *, reason: str, version: int, by: User, now: datetime) -> None:
    """Let the entry stand, with the candidate's statement beside it. Raises NotOpenError, StaleVersionError."""
    locked = _lock(dispute.pk, version)
    locked.state, locked.reason, locked.decided_by, locked.decided_at = State.REFUSED, reason, by, now
    _save(locked, "state", "reason", "decided_by", "decided_at")
    record("dispute.refused", actor=by, candidate=locked.candidate, target=locked, fields=["reason"])


@transaction.atomic
def withdraw(dispute: Dispute, *, version: int, by: User, now: datetime) -> None:
    """Note that the candidate takes it back. Raises NotOpenError, StaleVersionError."""
    locked = _lock(dispute.pk, version)
    locked.state, locked.decided_by, locked.decided_at = State.WITHDRAWN, by, now
    _save(locked, "state", "decided_by", "decided_at")
    record("dispute.withdrawn", actor=by, candidate=locked.candidate, target=locked)


@transaction.atomic
def note_told(dispute: Dispute, *, told: str, by: User, now: datetime, seen: str = "") -> None:
    """Note that whoever had got the wrong entry was told. A later word takes the place of an earlier one.

    Raises NotOpenError, StaleVersionError where the earlier one is not the one of the mark `seen`.
    """
    locked = Dispute.objects.select_for_update(of=("self",)).select_related("candidate").get(pk=dispute.pk)
    if locked.state != State.ACCEPTED:
        raise NotOpenError
    refuse_stale(seen, locked.told_note)
    locked.told_note, locked.told_at = told, now
    _save(locked, "told_note", "told_at")
    record("dispute.told", actor=by, candidate=locked.candidate, target=locked, fields=["told_note"])


def _save(locked: Dispute, *fields: str) -> None:
    locked.version += 1
    locked.save(update_fields=[*fields, "version"])


def _lock(pk: int, version: int) -> Dispute:
    Candidate.objects.select_for_update().get(disputes=pk)
    locked = Dispute.objects.select_for_update(of=("self",)).select_related("candidate").get(pk=pk)
    if not locked.is_open:
        raise NotOpenError
    if locked.version != version:
        raise StaleVersionError
    return locked
