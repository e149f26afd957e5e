"""A workbook on its way in, by a worker in a process of its own, beside COPY of the rows that it stored."""

import csv
import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import NamedTuple

from django.apps import apps
from django.db import connection, models, transaction
from django.utils import timezone
from xlsxwriter import Workbook

from candidates import files
from candidates.actions import imports
from candidates.actions.imports import Aim
from candidates.inbound.table import Dialect
from candidates.inbound.uploads import guessed, head_of
from candidates.models import Import
from redflags.bench.people import table
from screening.models import User

_WORKER = "import django; django.setup(); from candidates import jobs; jobs.work_on_imports()"


def lines(by: User, *, rows: int, first: int) -> Iterator[str]:
    """Seconds, rates and the memory of the worker, then what COPY makes of the same rows."""
    batch = uploaded(workbook(table(first, rows)), by)
    check = _worked()
    batch.refresh_from_db()
    imports.start(batch, mode=Import.Mode.SKIP, by=by, version=batch.version)
    apply = _worked()
    batch.refresh_from_db()
    spent, busy = check.spent + apply.spent, check.busy + apply.busy
    yield (
        f"import of {batch.rows:,} rows of a workbook, {batch.state}: check {check.spent:.1f} s, apply "
        f"{apply.spent:.1f} s, {rows / spent:,.0f} rows a second, {rows / busy:,.0f} for each second of the worker's "
        f"processor, at most {max(check.memory, apply.memory):,} MB of memory in it"
    )
    stored, copying = _copied(batch)
    yield (
        f"COPY of the {stored:,} rows it stored, with their indexes: {copying:.1f} s, {rows / copying:,.0f} people a "
        f"second; applying took {apply.spent / copying:.1f} times as long, with the check {spent / copying:.1f} times"
    )


def workbook(told: str) -> bytes:
    """A table as a workbook, every cell a text."""
    out = io.BytesIO()
    with Workbook(out, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("People")
        for number, row in enumerate(csv.reader(io.StringIO(told))):
            for place, cell in enumerate(row):
                sheet.write_string(number, place, cell)
    return out.getvalue()


def uploaded(content: bytes, by: User) -> Import:
    """An import of a file that waits to be checked."""
    kept = files.keep([content], "bench")
    dialect = Dialect.of(kept.place)
    mapping = guessed(head_of(kept, dialect), None)
    batch = imports.bring_table(kept, Aim(), dialect=dialect, mapping=mapping, by=by, now=timezone.now())
    return imports.name_columns(batch, mapping, dialect, by=by, version=batch.version)


class _Work(NamedTuple):
    """What a worker took, from the first module it read: seconds, those of its processor, memory in MB at most."""

    spent: float
    busy: float
    memory: int


def _worked() -> _Work:
    """Have a worker do what is owed. Raises ChildProcessError."""
    started = time.perf_counter()
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "screening.settings"}
    worker = subprocess.Popen([sys.executable, "-c", _WORKER], env=environment)  # noqa: S603  (a program of our own)
    _pid, status, used = os.wait4(worker.pid, 0)
    if status:
        raise ChildProcessError(status)
    return _Work(time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss // 1_000)


def _copied(batch: Import) -> tuple[int, float]:
    """How many rows of all tables an import stored, and the seconds of COPY into tables of the same shape."""
    rows, spent = 0, 0.0
    with transaction.atomic(), connection.cursor() as cursor:
        for model in apps.get_models():
            condition = _brought_by(model)
            if condition:
                name = model._meta.db_table
                with TemporaryFile() as file:
                    found = f"SELECT * FROM {name} WHERE {condition % batch.pk}"  # noqa: S608  (names of our own)
                    cursor.copy_expert(f"COPY ({found}) TO STDOUT", file)
                    rows += cursor.rowcount
                    file.seek(0)
                    cursor.execute(f"CREATE TEMP TABLE copy_of_{name} (LIKE {name} INCLUDING ALL) ON COMMIT DROP")
                    started = time.perf_counter()
                    cursor.copy_expert(f"COPY copy_of_{name} FROM STDIN", file)
                    spent += time.perf_counter() - started
    return rows, spent


def _brought_by(model: type[models.Model]) -> str:
    """Which rows of a table came with an import, as a condition with a place for its key; "" for none."""
    names = {field.name: field for field in model._meta.concrete_fields}
    if model._meta.proxy:
        return ""
    if "batch" in names and names["batch"].related_model is Import:
        return f"{names['batch'].column} = %d"
    if "candidate" in names and names["candidate"].is_relation:
        return f"{names['candidate'].column} IN (SELECT id FROM candidates_candidate WHERE batch_id = %d)"  # noqa: S608  (a key of our own)
    return ""
