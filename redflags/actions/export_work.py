"""What a worker does with exports: claims one, writes its file batch by batch, and survives being killed.

The file grows under a name made from the claim and gets its last name in the transaction that calls it done: there is
never half a file under that name, and whoever takes over knows what the one before may have left.
"""

import errno
import hashlib
import logging
import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone, translation

from candidates.files import place_of
from candidates.models import Application
from redflags.exports import candidates
from redflags.models import Export
from redflags.notices import EXPORT_FAILED, EXPORT_READY
from redflags.register import Filters, narrowed
from screening import clock
from screening.actions import notices
from screening.audit import record
from screening.models import User
from screening.roles import Permission, can
from screening.spreadsheets import BYTE_ORDER_MARK, csv_text

log = logging.getLogger(__name__)

State, Problem = Export.State, Export.Problem

FOLDER = "exports"

BATCH = 1_000
"""Rows of one transaction; between two the right to export is asked about again."""

LEASE = timedelta(seconds=60)
"""How long a claim holds without a sign of life."""

KEPT = timedelta(hours=24)
"""How long a finished file can be downloaded."""

MOST_ATTEMPTS = 3
"""Claims after which an export that stops every worker is given up."""


class LostClaimError(Exception):
    """Another worker took the export over."""


class NoLongerAllowedError(Exception):
    """Who asked for it may not export any more."""


def owed(now: datetime) -> Q:
    """Exports that nobody has in hand: under way, and not claimed or claimed too long ago."""
    return Q(state__in=Export.UNDER_WAY) & (Q(claimed_at=None) | Q(claimed_at__lt=now - LEASE))


def expired(now: datetime) -> Q:
    """Exports whose file has to go."""
    return ~Q(path="") & Q(expires_at__lte=now)


@transaction.atomic
def claim_next(now: datetime) -> Export | None:
    """Take the oldest export that is owed, or None; what a worker before left of it is removed."""
    export = Export.objects.select_for_update(skip_locked=True).filter(owed(now)).order_by("pk").first()
    if export is None:
        return None
    if export.claim:
        _remove(export.claim)
    export.claim, export.claimed_at, export.attempts = uuid4(), now, export.attempts + 1
    export.state, export.rows, export.total = State.RUNNING, 0, 0
    export.save(update_fields=["claim", "claimed_at", "attempts", "state", "rows", "total"])
    return export


def make(export: Export) -> None:
    """Write the file of a claimed export, in the language of who asked for it and the organisation's time.

    Errors of the database are raised: the claim lapses, and the work is done again.
    """
    if export.attempts > MOST_ATTEMPTS:
        fail(export, export.problem or Problem.STOPPED)
        return
    try:
        with translation.override(export.asked_by.language), timezone.override(clock.zone()):
            _finish(export, _write(export))
    except LostClaimError:
        log.info("export %s was taken over by another worker", export.pk)
        _remove(_claim_of(export))
    except NoLongerAllowedError:
        fail(export, Problem.NO_LONGER_ALLOWED)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        fail(export, Problem.DISK_FULL if full else type(error).__name__)


@transaction.atomic
def fail(export: Export, problem: str) -> None:
    """Give a claimed export up, and say why; nothing is left of its file."""
    _remove(_claim_of(export))
    held = Export.objects.filter(pk=export.pk, claim=export.claim)
    if held.update(state=State.FAILED, problem=problem, finished_at=timezone.now(), claim=None, claimed_at=None):
        log.warning("export %s failed: %s", export.pk, problem)
        record("export.failed", actor=export.asked_by, target=export, via="job")
        if problem != Problem.NO_LONGER_ALLOWED:  # who may not export any more is not led there
            notices.tell(EXPORT_FAILED, [export.asked_by], target=export, now=timezone.now())


def note_problem(export: Export, problem: str) -> None:
    """Keep what stopped a worker, by the class of the error; the claim lapses and the work is done again."""
    log.error("export %s stopped: %s", export.pk, problem)
    Export.objects.filter(pk=export.pk, claim=export.claim).update(problem=problem[:80])


def expire(now: datetime) -> int:
    """Remove the files whose time is over; returns how many. Any number of callers may run."""
    gone = 0
    for pk in Export.objects.filter(expired(now)).values_list("pk", flat=True):
        gone += _expire_one(pk, now)
    return gone


@transaction.atomic
def _expire_one(pk: int, now: datetime) -> bool:
    export = Export.objects.select_for_update(skip_locked=True).filter(expired(now), pk=pk).first()
    if export is None:
        return False
    place_of(export.path).unlink(missing_ok=True)
    export.path = ""
    export.save(update_fields=["path"])
    record("export.expired", actor=None, target=export, via="job")
    return True


def _write(export: Export) -> str:
    """Stream every batch to disk and wait until it is there; returns the SHA-256 of the file."""
    place = _growing(_claim_of(export))
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        for text in _texts(export):
            piece = text.encode()
            digest.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def _texts(export: Export) -> Iterator[str]:
    """The header, then the rows batch by batch in the order of their keys: one that moves meanwhile comes once."""
    yield BYTE_ORDER_MARK + csv_text([candidates.header()])
    after = rows = 0
    while True:
        with transaction.atomic():
            wanted = _wanted(export)
            _tell_progress(export, rows, wanted)
            keys = list(wanted.filter(pk__gt=after).order_by("pk").values_list("pk", flat=True)[:BATCH])
            batch = list(candidates.rows(Application.objects.filter(pk__in=keys).order_by("pk")))
        if not keys:
            return
        yield csv_text(batch)
        after, rows = keys[-1], rows + len(batch)


def _wanted(export: Export) -> QuerySet[Application]:
    """What the list shows, to the person as he or she is now: a role or a team taken away counts at once."""
    person = User.objects.get(pk=export.asked_by_id)
    if not can(person, Permission.EXPORT):
        raise NoLongerAllowedError
    return narrowed(Filters.of(export.filters), user=person, today=clock.today(export.asked_at))


def _tell_progress(export: Export, rows: int, wanted: QuerySet[Application]) -> None:
    """Note how far it is, which is a sign of life too. Raises LostClaimError."""
    if not rows:
        export.total = wanted.order_by().count()
    held = Export.objects.filter(pk=export.pk, claim=export.claim)
    if not held.update(rows=rows, total=max(export.total, rows), claimed_at=timezone.now()):
        raise LostClaimError
    export.rows = rows


@transaction.atomic
def _finish(export: Export, sha256: str) -> None:
    """Give the file its last name and the export its end, or neither. Raises LostClaimError."""
    held = Export.objects.select_for_update().filter(pk=export.pk, claim=export.claim).first()
    if held is None:
        raise LostClaimError
    now, claim = timezone.now(), _claim_of(export)
    held.state, held.path, held.sha256 = State.DONE, f"{FOLDER}/{_last(claim).name}", sha256
    held.finished_at, held.expires_at, held.claimed_at, held.problem = now, now + KEPT, None, ""
    held.save(update_fields=["state", "path", "sha256", "finished_at", "expires_at", "claimed_at", "problem"])
    record("export.made", actor=export.asked_by, target=export, via="job")
    notices.tell(EXPORT_READY, [export.asked_by], target=export, now=now)
    _growing(claim).rename(_last(claim))
    _sync(_last(claim).parent)


def _claim_of(export: Export) -> UUID:
    if export.claim is None:
        raise LostClaimError
    return export.claim


def _growing(claim: UUID) -> Path:
    return _last(claim).with_suffix(".part")


def _last(claim: UUID) -> Path:
    return place_of(f"{FOLDER}/{claim.hex}.csv")


def _remove(claim: UUID) -> None:
    for place in (_growing(claim), _last(claim)):
        place.unlink(missing_ok=True)


def _sync(folder: Path) -> None:
    """Wait until the new name is on disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
