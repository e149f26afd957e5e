"""What a worker does with exports: claims one, writes its file batch by batch, and survives being killed.

The file grows in a folder named by the claim and gets its last name in the transaction that calls it done: there is
never half a file under that name, and whoever takes over knows what the one before may have left.
"""

import errno
import hashlib
import logging
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext

from candidates.files import place_of
from candidates.models import Application
from redflags.exports.tables import TABLES
from redflags.models import Export
from redflags.notices import EXPORT_FAILED, EXPORT_READY
from redflags.register import Filters, narrowed
from screening import clock
from screening.actions import notices
from screening.audit import record
from screening.models import User
from screening.roles import Permission, can
from screening.tables import About, CsvWriter, JsonLinesWriter, Row, Sink, Writer
from screening.workbooks import XlsxWriter

log = logging.getLogger(__name__)

State, Problem = Export.State, Export.Problem

FOLDER = "exports"

BATCH = 1_000
"""Applications of one transaction; between two the right to export is asked about again."""

LEASE = timedelta(seconds=60)
"""How long a claim holds without a sign of life."""

SIGN_OF_LIFE = timedelta(seconds=5)
"""How long a file may grow without one."""

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
        _remove(export)
    export.claim, export.claimed_at, export.attempts = uuid4(), now, export.attempts + 1
    export.state, export.done, export.rows, export.total = State.RUNNING, 0, 0, 0
    export.save(update_fields=["claim", "claimed_at", "attempts", "state", "done", "rows", "total"])
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
        _remove(export)
    except NoLongerAllowedError:
        fail(export, Problem.NO_LONGER_ALLOWED)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        fail(export, Problem.DISK_FULL if full else type(error).__name__)


@transaction.atomic
def fail(export: Export, problem: str) -> None:
    """Give a claimed export up, and say why; nothing is left of its file."""
    _remove(export)
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
    claim = _claim_of(export)
    _leftovers(claim).mkdir(mode=0o700, parents=True, exist_ok=True)
    with os.fdopen(os.open(_growing(claim), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        sink = _Sink(file, alive=lambda: _tell_alive(export))
        writer = _writer(export, sink)
        for rows in _batches(export):
            writer.add(rows)
        writer.close(_about(export))
        file.flush()
        os.fsync(file.fileno())
    return sink.digest.hexdigest()


class _Sink:
    """Takes the bytes of the file one after the other, keeps count of their hash, and tells that the worker lives.

    It cannot be wound back, so the hash is that of what lies on disk. Putting a large workbook together can take longer
    than a claim holds without a sign of life.
    """

    def __init__(self, file: BinaryIO, *, alive: Callable[[], None]) -> None:
        self.digest = hashlib.sha256()
        self._file, self._alive, self._told = file, alive, time.monotonic()

    def write(self, piece: bytes, /) -> int:
        self.digest.update(piece)
        if time.monotonic() - self._told > SIGN_OF_LIFE.total_seconds():
            self._alive()
            self._told = time.monotonic()
        return self._file.write(piece)

    def flush(self) -> None:
        self._file.flush()


def _writer(export: Export, sink: Sink) -> Writer:
    """What writes the format that was asked for."""
    table = TABLES[export.table]
    headings = table.headings()
    if export.format == Export.Format.CSV:
        return CsvWriter(sink, headings)
    if export.format == Export.Format.JSONL:
        return JsonLinesWriter(sink, headings)
    properties = {
        "title": f"{table.label}, {export}",
        "subject": export.filters_in_short,
        "author": export.asked_by.name,
        "comments": export.reason,
        "created": export.asked_at,
    }
    folder = _leftovers(_claim_of(export))
    return XlsxWriter(sink, headings, title=str(table.label), folder=folder, properties=properties)


def _about(export: Export) -> About:
    """What a file says of itself, where its format has a place for it; its own hash cannot stand in it."""
    return [
        (gettext("Table"), str(TABLES[export.table].label)),
        (gettext("Export"), str(export.pk)),
        (gettext("Who"), export.asked_by.name),
        (gettext("When"), timezone.localtime(export.asked_at)),
        (gettext("Reason"), export.reason),
        (gettext("Narrowed to"), export.filters_in_short or gettext("All open applications")),
        (gettext("Applications"), export.done),
        (gettext("Rows"), export.rows),
        (gettext("Time zone"), timezone.get_current_timezone_name()),
        ("SHA-256", gettext("It stands beside the download, and its first characters in the file's name.")),
    ]


def _batches(export: Export) -> Iterator[Sequence[Row]]:
    """Rows batch by batch in the order of the applications' keys: one that moves meanwhile comes once."""
    table = TABLES[export.table]
    after = done = rows = 0
    while True:
        with transaction.atomic():
            wanted = _wanted(export)
            _tell_progress(export, done, rows, wanted)
            keys = list(wanted.filter(pk__gt=after).order_by("pk").values_list("pk", flat=True)[:BATCH])
            batch = list(table.rows(Application.objects.filter(pk__in=keys).order_by("pk")))
        if not keys:
            return
        yield batch
        after, done, rows = keys[-1], done + len(keys), rows + len(batch)


def _wanted(export: Export) -> QuerySet[Application]:
    """What the list shows, to the person as he or she is now: a role or a team taken away counts at once."""
    person = User.objects.get(pk=export.asked_by_id)
    if not can(person, Permission.EXPORT):
        raise NoLongerAllowedError
    return narrowed(Filters.of(export.filters), user=person, today=clock.today(export.asked_at))


def _tell_progress(export: Export, done: int, rows: int, wanted: QuerySet[Application]) -> None:
    """Note how far it is, which is a sign of life too. Raises LostClaimError."""
    if not done:
        export.total = wanted.order_by().count()
    export.done, export.rows = done, rows
    _note(export, done=done, rows=rows, total=max(export.total, done))


def _tell_alive(export: Export) -> None:
    """Say that the work goes on, to a person who may still export. Raises LostClaimError, NoLongerAllowedError."""
    if not can(User.objects.get(pk=export.asked_by_id), Permission.EXPORT):
        raise NoLongerAllowedError
    _note(export)


def _note(export: Export, **progress: int) -> None:
    held = Export.objects.filter(pk=export.pk, claim=export.claim)
    if not held.update(claimed_at=timezone.now(), **progress):
        raise LostClaimError


@transaction.atomic
def _finish(export: Export, sha256: str) -> None:
    """Give the file its last name and the export its end, or neither. Raises LostClaimError."""
    held = Export.objects.select_for_update().filter(pk=export.pk, claim=export.claim).first()
    if held is None:
        raise LostClaimError
    now, last = timezone.now(), _last(export)
    held.state, held.path, held.sha256 = State.DONE, f"{FOLDER}/{last.name}", sha256
    held.finished_at, held.expires_at, held.claimed_at, held.problem = now, now + KEPT, None, ""
    held.save(update_fields=["state", "path", "sha256", "finished_at", "expires_at", "claimed_at", "problem"])
    record("export.made", actor=export.asked_by, target=export, via="job")
    notices.tell(EXPORT_READY, [export.asked_by], target=export, now=now)
    _growing(_claim_of(export)).rename(last)
    _clear(_leftovers(_claim_of(export)))
    _sync(last.parent)


def _claim_of(export: Export) -> UUID:
    if export.claim is None:
        raise LostClaimError
    return export.claim


def _leftovers(claim: UUID) -> Path:
    """The folder of all that is written under a claim before the file has its last name."""
    return place_of(f"{FOLDER}/{claim.hex}.part")


def _growing(claim: UUID) -> Path:
    return _leftovers(claim) / "file"


def _last(export: Export) -> Path:
    return place_of(f"{FOLDER}/{_claim_of(export).hex}.{export.format}")


def _remove(export: Export) -> None:
    """Take away whatever was written under the claim."""
    _last(export).unlink(missing_ok=True)
    _clear(_leftovers(_claim_of(export)))


def _clear(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _sync(folder: Path) -> None:
    """Wait until the new name is on disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
