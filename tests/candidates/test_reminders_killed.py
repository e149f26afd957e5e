"""Reminders with real workers: RQ processes that are really killed, a real Redis, a real mail server."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.utils import timezone
from redis import Redis

from candidates import jobs
from candidates.actions import reminders as actions
from candidates.models import Check, Reminder
from screening import outbox
from screening.embedded.home import PROJECT
from screening.models import TrailEvent
from tests import make
from tests.candidates import chased
from tests.candidates.chased import REFEREE
from tests.postbox import Postbox

PATIENCE = 60

pytestmark = pytest.mark.django_db(transaction=True)

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
def worker(own_redis: str, mailbox: Postbox) -> Iterator[Start]:
    """Start RQ workers of the mail queue as `make run` does; `burst` ends one when the queue is empty."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*options: str) -> subprocess.Popen[bytes]:
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "screening.settings",
            "DATABASE_URL": _test_database(),
            "REDIS_URL": own_redis,
            "EMAIL_URL": f"smtp://127.0.0.1:{mailbox.port}",
        }
        command = [sys.executable, "manage.py", "rqworker", "mail", "--serializer", "rq.serializers.JSONSerializer"]
        process = subprocess.Popen(
            [*command, *options], cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, start_new_session=True
        )
        started.append(process)
        return process

    yield start
    mailbox.release()
    for process in started:
        _kill(process)


def test_many_workers_send_each_reminder_once_however_often_the_bell_rings(worker: Start, mailbox: Postbox) -> None:
    recruiter = make.user()
    made = [chased.asked(by=recruiter) for _n in range(12)]
    for _ring in range(3):
        Reminder.objects.update(rung_at=None)
        jobs.sweep_reminders()
    workers = [worker("--burst") for _n in range(3)]
    assert [process.wait(PATIENCE) for process in workers] == [0, 0, 0]
    assert sorted(mailbox.copies.values()) == [1] * 12
    assert Reminder.objects.filter(step=Reminder.Step.REQUEST, sent_at=None).count() == 0
    assert Reminder.objects.filter(step=Reminder.Step.FIRST).count() == 12
    assert Check.objects.filter(pk__in=[check.pk for check in made], state=Check.State.WAITING).count() == 12
    assert TrailEvent.objects.filter(verb="reminder.sent").count() == 12


@pytest.mark.parametrize(("moment", "copies"), [("hold_before", 1), ("hold", 2)])
def test_a_worker_killed_while_it_sends_loses_nothing_and_its_claim_comes_back(
    worker: Start, mailbox: Postbox, moment: str, copies: int
) -> None:
    check = chased.asked(by=make.user())
    mailbox.next_ones.append(moment)
    victim = worker()
    _until(lambda: not mailbox.next_ones, "the worker to be in the middle of sending")
    _kill(victim)
    held = chased.newest(check)
    assert held.sent_at is None
    assert held.claim is not None
    jobs.sweep_reminders()
    assert chased.newest(check).claim == held.claim, "nobody else takes it before the claim lapses"
    _let_pass(held, outbox.LEASE)
    mailbox.release()
    jobs.sweep_reminders()
    assert worker("--burst").wait(PATIENCE) == 0
    assert Reminder.objects.get(pk=held.pk).sent_at is not None
    assert list(mailbox.copies.values()) == [copies], "never lost, and a second copy carries the same Message-ID"


def test_a_bell_that_redis_lost_is_rung_again(worker: Start, own_redis: str, mailbox: Postbox) -> None:
    check = chased.asked(by=make.user())
    with Redis.from_url(own_redis) as redis:
        redis.flushdb()
    assert worker("--burst").wait(PATIENCE) == 0
    assert mailbox.mails == []
    jobs.sweep_reminders()
    assert worker("--burst").wait(PATIENCE) == 0
    assert len(mailbox.to(REFEREE)) == 1
    assert chased.newest(check).step == Reminder.Step.FIRST


def test_a_job_in_redis_holds_a_key_and_nothing_personal(own_redis: str) -> None:
    check = chased.asked(by=make.user())
    with Redis.from_url(own_redis) as redis:
        everything = b" ".join(b" ".join([*job.keys(), *job.values()]) for job in _jobs(redis))
    assert b"send_reminder" in everything
    for told in (REFEREE, "Robin", check.candidate.name):
        assert told.encode() not in everything


def _jobs(redis: "Redis[bytes]") -> Iterator[dict[bytes, bytes]]:
    for key in redis.scan_iter("rq:job:*"):
        if redis.type(key) == b"hash":
            yield redis.hgetall(key)


def _let_pass(held: Reminder, time_gone: timedelta) -> None:
    """As if so much time had passed since the claim and the last bell."""
    before = timezone.now() - time_gone - outbox.RING_AGAIN
    Reminder.objects.filter(pk=held.pk).update(claimed_at=before, rung_at=before)
    assert actions.owed(timezone.now()).filter(pk=held.pk).exists()


def _kill(process: subprocess.Popen[bytes]) -> None:
    """kill -9 of the worker and of the process it forked for the job, which is in a group of its own."""
    for pid in [*_children(process.pid), process.pid]:
        if Path(f"/proc/{pid}").exists():
            os.kill(pid, signal.SIGKILL)
    process.wait()


def _children(pid: int) -> list[int]:
    told = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in told.read_text().split()] if told.exists() else []


def _until(condition: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"still waiting: {what}"
        time.sleep(0.02)


def _test_database() -> str:
    """The address of this test's database."""
    told = connection.settings_dict
    host = str(told["HOST"]).replace("/", "%2F")
    return f"postgres://{told['USER']}:{told['PASSWORD']}@{host}:{told['PORT']}/{told['NAME']}"
