"""A worker that is really killed in the middle of an import: the next one goes on, and nothing is there twice."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

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

ROWS = 120
PATIENCE = 60
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
    recruiter = make.user()
    untouched = importing.import_all(importing.people(ROWS), recruiter)
    expected = importing.register()
    imports.revert(untouched, by=recruiter, reason="to compare with", now=timezone.now())
    batch = importing.bring(importing.people(ROWS), recruiter)
    imports.start(batch, mode=Import.Mode.SKIP, by=recruiter, version=batch.version)
    done = 0
    for _death in range(3):
        process = worker()
        _wait_for_progress(process, batch, beyond=done)
        process.send_signal(signal.SIGKILL)
        process.wait()
        done = Import.objects.get(pk=batch.pk).rows_done
        assert done < ROWS
        assert Candidate.objects.filter(batch=batch).count() == done, "rows and progress are stored together"
        Import.objects.filter(pk=batch.pk).update(claimed_at=timezone.now() - import_work.LEASE * 2)
    jobs.work_on_imports()
    batch.refresh_from_db()
    assert (batch.state, batch.rows_done, batch.rows_known) == (Import.State.DONE, ROWS, 0)
    assert importing.register() == expected


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
