"""A table of candidates on its way in, and lists and evidence packs on their way out, by the code a worker runs."""

import gc
import os
import time
from collections.abc import Iterator
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory, TemporaryFile

from django.db import connection
from django.db.models import Count
from django.utils import timezone

from candidates import files
from candidates.actions import import_work, imports
from candidates.models import Candidate, Import
from redflags.actions import export_work, exports, pack_work, packs
from redflags.bench import workbooks
from redflags.bench.filled import fill
from redflags.bench.measuring import once
from redflags.bench.people import table
from redflags.exports.candidates import CANDIDATES, values
from redflags.exports.table import Asked
from redflags.models import EvidencePack, Export
from redflags.packs.profiles import BY_CODE
from redflags.packs.telling import tell
from redflags.register import Filters, narrowed
from screening import clock
from screening.models import Organisation, User
from screening.workbooks import XlsxWriter

ROWS = 10_000
IN_WORKBOOK = 100_000
"""Rows of a workbook at most."""

SERIALS_FROM = 2_000_000
"""People no generated register has."""


def lines(by: User, *, rows: int, in_workbook: int) -> Iterator[str]:
    """Seconds and rows a second of both ways; exports with so many rows more on the register."""
    yield _imported("CSV", table(SERIALS_FROM, ROWS).encode(), by)
    yield from workbooks.lines(by, rows=in_workbook, first=SERIALS_FROM + ROWS)
    yield packed(by)  # before the rows that have nothing on file
    Organisation.objects.update(export_alone=10_000_000)
    fill(rows, by)
    yield _copied(by)
    for file_format in (Export.Format.CSV, Export.Format.JSONL):
        yield _exported(file_format, by)
    yield _copied(by)
    yield _in_workbook(by)


def _imported(kind: str, content: bytes, by: User) -> str:
    batch = workbooks.uploaded(content, by)
    _none, checking = once(lambda: _work(batch))
    batch.refresh_from_db()
    imports.start(batch, mode=Import.Mode.SKIP, by=by, version=batch.version)
    _none, applying = once(lambda: _work(batch))
    batch.refresh_from_db()
    rate = batch.rows_good / (checking + applying) * 1000
    return (
        f"import of {kind}, {batch.rows:,} rows, {batch.state}, {batch.rows_failed:,} with problems: "
        f"check {checking / 1000:.1f} s, apply {applying / 1000:.1f} s, {rate:,.0f} rows a second"
    )


def packed(by: User) -> str:
    """How long a worker takes for everything about whoever has the most on file."""
    events = Count("messages", distinct=True) + Count("checks", distinct=True) + Count("historyentrys", distinct=True)
    counted = Candidate.objects.annotate(on_file=events).order_by("-on_file", "pk")
    fullest, lines = counted.first(), counted.values_list("on_file", flat=True).first()
    if fullest is None:
        return "evidence pack: nobody is on file"
    asked = packs.ask(
        fullest,
        others=[],
        profile=BY_CODE["full"],
        language="en",
        reason="bench",
        incident=None,
        by=by,
        now=timezone.now(),
    )
    EvidencePack.objects.filter(pk=asked.pk).update(state=EvidencePack.State.OWED)
    _none, first = once(_pack)
    done = EvidencePack.objects.get(pk=asked.pk)
    EvidencePack.objects.filter(pk=asked.pk).update(state=EvidencePack.State.OWED, claimed_at=None)
    _none, warm = once(_pack)
    return (
        f"evidence pack of {lines} lines, {done.state}: {first / 1000:.2f} s with fonts to read, "
        f"{warm / 1000:.2f} s after, {done.pages} pages, {done.size / 1000:.0f} kB"
    )


def _copied(by: User) -> str:
    """What PostgreSQL's own COPY makes of the same statement, as psql's \\copy does: nothing can be quicker."""
    found = values(narrowed(Filters(stage="any"), user=by, today=clock.today()).order_by("pk"))
    sql, params = found.query.sql_with_params()
    with connection.cursor() as cursor, TemporaryFile() as file:
        statement = f"COPY ({cursor.mogrify(sql, params).decode()}) TO STDOUT WITH (FORMAT csv, HEADER)"
        before = _busy()
        _none, spent = once(lambda: cursor.copy_expert(statement, file))
        rows, busy = cursor.rowcount, _busy() - before
    return f"COPY of {rows:,} rows: {_rate(rows, spent, busy)}"


def _busy() -> float:
    """Seconds of processor time of this process and of the one that serves it; other work hardly moves them."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (server,) = cursor.fetchone()
    try:
        told = Path(f"/proc/{server}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:  # elsewhere
        return time.process_time()
    return time.process_time() + (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def _rate(rows: int, spent: float, busy: float) -> str:
    per_second = rows / spent * 1000
    return f"{spent / 1000:.1f} s, {per_second:,.0f} rows a second, {rows / busy:,.0f} for each second of processor"


def _in_workbook(by: User) -> str:
    """The first rows, as a workbook."""
    source, after, made = CANDIDATES.source, 0, 0
    asked = Asked(by, Filters(stage="any"), clock.today())
    rows_of, headings = CANDIDATES.chosen([]).rows_of(), CANDIDATES.chosen([]).headings()
    with TemporaryDirectory() as folder, TemporaryFile() as file:
        started = time.perf_counter()
        writer = XlsxWriter(file, headings, title="Candidates", folder=Path(folder), properties={})
        while made < IN_WORKBOOK and (batch := source.batch(asked, after, None)):
            writer.add(rows_of(batch.subjects))
            after, made = batch.last, made + batch.number
        writer.close([])
        spent, size = time.perf_counter() - started, file.tell() / 1_000_000
    return f"export of {made:,} rows of {len(headings)} columns as xlsx: {spent:.1f} s, {size:.1f} MB"


def _exported(file_format: Export.Format, by: User) -> str:
    """The rate of one format, and what lies on disk at the end."""
    filters = Filters(stage="any").as_json()
    asked = exports.ask(filters, table="candidates", file_format=file_format, reason="bench", by=by, now=timezone.now())
    before = _busy()
    _none, spent = once(_export)
    busy = _busy() - before
    done = Export.objects.get(pk=asked.pk)
    size = files.place_of(done.path).stat().st_size / 1_000_000 if done.path else 0
    return (
        f"export of {done.rows:,} rows as {file_format}, {done.state}: {_rate(done.rows, spent, busy)}, {size:.1f} MB, "
        f"at most {getrusage(RUSAGE_SELF).ru_maxrss // 1000:,} MB of memory in this process"
    )


def _work(batch: Import) -> None:
    claimed = import_work.claim_next(timezone.now())
    if claimed == batch:
        import_work.work_on(claimed)


def _pack() -> None:
    claimed = pack_work.claim_next(timezone.now())
    if claimed:
        pack_work.make(claimed, tell=tell, now=timezone.now())


def _export() -> None:
    claimed = export_work.claim_next(timezone.now())
    if claimed:
        gc.freeze()  # as the process of a job does
        export_work.make(claimed)
        gc.unfreeze()
