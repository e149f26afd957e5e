"""Real RQ workers for a test: processes of their own on a Redis database of their own, which can be killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import django_rq
import pytest
from django.db import connection
from redis import Redis
from rq import SimpleWorker

from screening.embedded.home import PROJECT
from screening.jobs import OwnWorker
from tests.postbox import Postbox

PATIENCE = 60
"""Seconds that a process may take for what it is waited for."""

# No job of these workers assesses anybody: what only assessments use takes two seconds of every start.
PREPARED = """
import django, sys
django.setup()
from screening import jobs
jobs.PRELOAD = "screening.mail.preload"
{prepared}
from django.core.management import execute_from_command_line
execute_from_command_line(sys.argv)
"""

Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def own_redis(settings: Any, worker_id: str) -> Iterator[str]:
    """A database of Redis that no other test rings in."""
    number = 1 + int("".join(filter(str.isdigit, worker_id)) or 0) % 15
    parts = urlsplit(settings.REDIS_URL)
    url = f"{parts.scheme}://{parts.netloc}{parts.path}?db={number}"
    settings.REDIS_URL = url
    with Redis.from_url(url) as redis:
        redis.flushdb()
        yield url
        redis.flushdb()


@pytest.fixture
def worker(settings: Any, own_redis: str, mailbox: Postbox) -> Iterator[Start]:
    """Start RQ workers of the mail queue as `make run` does; `burst` ends one when the queue is empty.

    `prepared` is code that the worker runs before it begins, to be taught something bad.
    """
    started: list[subprocess.Popen[bytes]] = []

    def start(*options: str, prepared: str = "") -> subprocess.Popen[bytes]:
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "screening.settings",
            "DATABASE_URL": _database(),
            "REDIS_URL": own_redis,
            "EMAIL_URL": f"smtp://127.0.0.1:{mailbox.port}",
            "BASE_URL": settings.BASE_URL,
        }
        program = ["-c", PREPARED.format(prepared=prepared)]
        command = [sys.executable, *program, "rqworker", "mail", "--serializer", "rq.serializers.JSONSerializer"]
        process = subprocess.Popen(
            [*command, *options], cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, start_new_session=True
        )
        started.append(process)
        return process

    yield start
    mailbox.release()
    for process in started:
        kill(process)


def enqueue(job: str, *args: object, queue: str) -> None:
    """Ring at once, inside the test's transaction, which never commits."""
    django_rq.get_queue(queue, commit_mode="auto").enqueue(job, *args, result_ttl=0, failure_ttl=86_400)


class WorkerHere(SimpleWorker, OwnWorker):
    """Our worker, which runs jobs in this process instead of forking."""


def work_off(queue: str) -> None:
    """Work off what waits in a queue, in this process and so in the test's transaction."""
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        worker = django_rq.get_worker(queue, worker_class=WorkerHere, serializer="rq.serializers.JSONSerializer")
        worker.work(burst=True)
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)


def kill(process: subprocess.Popen[bytes]) -> None:
    """kill -9 of the worker and of the process it forked for the job, which is in a group of its own."""
    for pid in [*_children(process.pid), process.pid]:
        if Path(f"/proc/{pid}").exists():
            os.kill(pid, signal.SIGKILL)
    process.wait()


def _children(pid: int) -> list[int]:
    told = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in told.read_text().split()] if told.exists() else []


def until(condition: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"still waiting: {what}"
        time.sleep(0.02)


def _database() -> str:
    """The address of this test's database."""
    told = connection.settings_dict
    host = str(told["HOST"]).replace("/", "%2F")
    return f"postgres://{told['USER']}:{told['PASSWORD']}@{host}:{told['PORT']}/{told['NAME']}"
