"""A worker that is really killed in the middle of an import: the next one goes on, and nothing is there twice.

`IMPORT_KILLS=20 SEED=1` kill as often and at other moments (`make chaos-import`).
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from random import Random

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from candidates import jobs
from candidates.actions import import_work, imports
from candidates.models import Candidate, Import
from screening.embedded.home import PROJECT
from tests import make
from tests.candidates import importing

KILLS = int(os.environ.get("IMPORT_KILLS", "4"))
SEED = int(os.environ.get("SEED", "1"))
ROWS_A_KILL = 40
PATIENCE = 60
LONGEST = 0.2
"""Seconds from its first progress to the death of a worker: three chunks."""
WORKER = """
import django, time
django.setup()
from candidates import jobs
from candidates.actions import import_work
import_work.CHUNK = 10
hold = import_work._hold
def slowly(batch):
    hold(batch)
    time.sleep(0.05)
import_work._hold = slowly
jobs.work_on_imports()
"""


@pytest.fixture
def worker() -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """A process of its own that works as an RQ worker does, slowly."""
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "screening.settings",
            "DATABASE_URL": _test_database(),
            "MEDIA_ROOT": str(settings.MEDIA_ROOT),
        }
        started.append(subprocess.Popen([sys.executable, "-c", WORKER], cwd=PROJECT, env=environment))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()


@pytest.mark.django_db(transaction=True)
def test_an_import_whose_worker_is_killed_again_and_again_ends_like_one_that_was_left_alone(
    settings, tmp_path, worker
) -> None:
    settings.MEDIA_ROOT = tmp_path
    recruiter, rows = make.user(), ROWS_A_KILL * KILLS
    book = importing.workbook(importing.people(rows))
    untouched = importing.import_all(book, recruiter)
    expected = importing.register()
    imports.revert(untouched, by=recruiter, reason="to compare with", now=timezone.now())
    batch, moments = importing.brought(book, recruiter), Random(SEED)
    checking = KILLS // 2
    _kill_again_and_again(worker, batch, moments, times=checking)
    assert not Candidate.objects.filter(batch=batch).exists(), "checking brings nobody in"
    batch = importing.worked(batch)
    assert (batch.state, batch.rows, batch.rows_failed) == (Import.State.READY, rows, 0)
    imports.start(batch, mode=Import.Mode.SKIP, by=recruiter, version=batch.version)
    for done in _kill_again_and_again(worker, batch, moments, times=KILLS - checking):
        print(f"killed with {done} of {rows} rows in")
    jobs.work_on_imports()
    batch.refresh_from_db()
    assert (batch.state, batch.rows_done, batch.rows_known) == (Import.State.DONE, rows, 0)
    assert importing.register() == expected


def _kill_again_and_again(
    worker: Callable[[], subprocess.Popen[bytes]], batch: Import, moments: Random, *, times: int
) -> list[int]:
    """Let a worker get on, then kill it at any moment of what it does next; returns how far it was each time."""
    reached = [0]
    applying = Import.objects.get(pk=batch.pk).state != Import.State.CHECKING
    for _death in range(times):
        process = worker()
        _wait_for_progress(process, batch, beyond=reached[-1])
        time.sleep(moments.uniform(0, LONGEST))
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL, "the worker ended before it was killed"
        done = Import.objects.get(pk=batch.pk).rows_done
        if applying:
            assert Candidate.objects.filter(batch=batch).count() == done, "rows and progress are stored together"
        Import.objects.filter(pk=batch.pk).update(claimed_at=timezone.now() - import_work.LEASE * 2)
        reached.append(done)
    return reached[1:]


def _wait_for_progress(process: subprocess.Popen[bytes], batch: Import, *, beyond: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while Import.objects.get(pk=batch.pk).rows_done <= beyond:
        assert process.poll() is None, "the worker ended before it was killed"
        assert time.monotonic() < deadline, "the worker never got on"
        time.sleep(0.01)


def _test_database() -> str:
    """The address of this test's database."""
    told = connection.settings_dict
    host = str(told["HOST"]).replace("/", "%2F")
    return f"postgres://{told['USER']}:{told['PASSWORD']}@{host}:{told['PORT']}/{told['NAME']}"
