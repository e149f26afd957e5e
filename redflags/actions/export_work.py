"""What a worker does with exports: claims one, writes its file batch by batch, and survives being killed.

The file grows in a folder named by the claim and gets its last name in the transaction that calls it done: there is
never half a file under that name, and whoever takes over knows what the one before may have left.
"""

import errno
import hashlib
import logging
import os
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, BinaryIO
from uuid import uuid4

from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone, translation
from django.utils.translation import gettext

from candidates.files import place_of
from redflags.actions.exports import asked, hold_back, is_too_large
from redflags.exports import files
from redflags.exports.about import about
from redflags.exports.files import FOLDER, LostClaimError, claim_of
from redflags.exports.table import Table
from redflags.exports.tables import TABLES
from redflags.models import Export
from redflags.notices import EXPORT_FAILED, EXPORT_ON_SCHEDULE, EXPORT_READY
from screening import clock
from screening.actions import notices
from screening.audit import record
from screening.models import User
from screening.roles import Permission, can
from screening.tables import CsvWriter, Heading, JsonLinesWriter, Row, Sink, Writer
from screening.workbooks import XlsxWriter

log = logging.getLogger(__name__)

State, Problem = Export.State, Export.Problem

LEASE = timedelta(seconds=60)
"""How long a claim holds without a sign of life."""

SIGN_OF_LIFE = timedelta(seconds=5)
"""How long a file may grow without one."""

KEPT = timedelta(hours=24)
"""How long a finished file can be downloaded."""

MOST_ATTEMPTS = 3
"""Claims after which an export that stops every worker is given up."""


class NoLongerAllowedError(Exception):
    """Who asked for it may not export any more."""


class TooLargeError(Exception):
    """It grew beyond what one person may export alone."""


def owed(now: datetime) -> Q:
    """Exports that nobody has in hand: under way, and not claimed or claimed too long ago."""
    free = Q(claimed_at=None) | Q(claimed_at__lt=now - LEASE)
    return Q(state__in=Export.UNDER_WAY) & free & (Q(counts_from=None) | Q(counts_from__lte=now))


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
        files.remove(export)
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
        log.info("export %s was taken over by another worker, or stopped by a person", export.pk)
        files.remove(export)
    except TooLargeError:
        _hold_back(export)
    except NoLongerAllowedError:
        fail(export, Problem.NO_LONGER_ALLOWED)
    except OSError as error:
        if not Export.objects.filter(pk=export.pk, claim=export.claim).exists():
            files.remove(export)  # it was stopped, and its folder taken away, while we wrote there
            return
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        fail(export, Problem.DISK_FULL if full else type(error).__name__)


@transaction.atomic
def fail(export: Export, problem: str) -> None:
    """Give a claimed export up, and say why; nothing is left of its file."""
    files.remove(export)
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
    claim, table = claim_of(export), TABLES[export.table].chosen(export.columns, opened=export.opened)
    files.leftovers(claim).mkdir(mode=0o700, parents=True, exist_ok=True)
    with os.fdopen(os.open(files.growing(claim), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        sink = _Sink(file, alive=lambda: _tell_alive(export))
        writer = _writer(export, table, sink)
        for rows in _batches(export, table):
            writer.add(rows)
        writer.close([*about(export), ("SHA-256", _where_its_hash_stands())])
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


def _writer(export: Export, table: Table[Any], sink: Sink) -> Writer:
    """What writes the format that was asked for; in every row stands last which export it is from."""
    headings = [*table.headings(), Heading("export", gettext("Export"), int)]
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
    folder = files.leftovers(claim_of(export))
    return XlsxWriter(sink, headings, title=str(table.label), folder=folder, properties=properties)


def _where_its_hash_stands() -> str:
    return gettext("It stands beside the download, and its first characters in the file's name.")


def _batches(export: Export, table: Table[Any]) -> Iterator[Sequence[Row]]:
    """Rows batch by batch, in an order of keys that is read once: one that moves meanwhile comes once."""
    rows_of, mark = table.rows_of(), (export.pk,)
    after = done = rows = 0
    keys: Sequence[int] | None = None
    while True:
        with transaction.atomic():
            _do_not_wait_for_the_disk()
            wanted = asked(export, _person(export))
            if not done:
                export.total = table.source.total(wanted)
                if is_too_large(export):
                    raise TooLargeError
                keys = table.source.keys(wanted)
            _tell_progress(export, done, rows)
            batch = table.source.batch(wanted, after, keys)
            made = [(*row, *mark) for row in rows_of(batch.subjects)] if batch else []
        if batch is None:
            return
        yield made
        after, done, rows = batch.last, done + batch.number, rows + len(made)


def _do_not_wait_for_the_disk() -> None:
    """What a batch stores is how far it is: after a power cut the work begins anew anyway."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL synchronous_commit TO off")


def _person(export: Export) -> User:
    """Who asked, as he or she is now: a role or a team taken away counts at once. Raises NoLongerAllowedError."""
    person = User.objects.get(pk=export.asked_by_id)
    needs = [Permission.EXPORT, TABLES[export.table].needs]
    if export.opened:
        needs.append(Permission.REVEAL_SEALED)
    if not all(can(person, need) for need in needs):
        raise NoLongerAllowedError
    return person


def _tell_progress(export: Export, done: int, rows: int) -> None:
    """Note how far it is, which is a sign of life too. Raises LostClaimError."""
    export.done, export.rows = done, rows
    _note(export, done=done, rows=rows, total=max(export.total, done))


@transaction.atomic
def _hold_back(export: Export) -> None:
    files.remove(export)
    if Export.objects.select_for_update().filter(pk=export.pk, claim=export.claim).exists():
        hold_back(export, timezone.now())


def _tell_alive(export: Export) -> None:
    """Say that the work goes on, to a person who may still export. Raises LostClaimError, NoLongerAllowedError."""
    _person(export)
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
    now = timezone.now()
    held.state, held.path, held.sha256 = State.DONE, f"{FOLDER}/{files.last(export).name}", sha256
    held.finished_at, held.expires_at, held.claimed_at, held.problem = now, now + KEPT, None, ""
    held.save(update_fields=["state", "path", "sha256", "finished_at", "expires_at", "claimed_at", "problem"])
    opened = [column.name for column in TABLES[export.table].columns if column.opens] if export.opened else []
    record("export.made", actor=export.asked_by, target=export, via="job", fields=opened)
    event = EXPORT_READY if export.schedule_id is None else EXPORT_ON_SCHEDULE
    notices.tell(event, [export.asked_by], target=export, now=now, once=now.isoformat())
    files.settle(export)
