"""Jobs that kill, and jobs that were forged: real workers, a real Redis, and what somebody wrote into it by hand."""

import json
import os
import pickle
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import django_rq
import pytest
from redis import Redis
from rq.job import JobStatus
from rq.registry import FailedJobRegistry
from rq.serializers import JSONSerializer

from screening import doorbell
from screening.jobs import SafeJob
from tests.screening import poison
from tests.workers import PATIENCE, Start

pytestmark = pytest.mark.django_db(transaction=True)

LEARNT = "from screening import jobs\njobs.ALLOWED_MODULES += ('tests.screening.poison',)"
BAD = ("leaves", "crashes", "never_ends", "waits", "devours", "raises", "is_not_there")
GOOD = 20


@pytest.fixture
def marks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], dict[str, int]]:
    """What jobs were begun, and how often."""
    monkeypatch.setenv("MARKS", str(tmp_path))
    return lambda: {path.name: len(path.read_text().splitlines()) for path in tmp_path.iterdir()}


def test_jobs_that_kill_are_put_aside_after_one_try_and_the_others_are_done(
    worker: Start, own_redis: str, marks: Callable[[], dict[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAIL_CPU_SECONDS", "1")
    queue = _queue()
    for number in range(GOOD):
        queue.enqueue(poison.good, number)
        if number < len(BAD):
            queue.enqueue(f"{poison.__name__}.{BAD[number]}", job_timeout=2 if BAD[number] == "waits" else None)
    for _turn in range(2):
        assert worker("--burst", prepared=LEARNT).wait(PATIENCE) == 0, "the worker itself outlives them all"
    assert marks() == {f"good-{number}": 1 for number in range(GOOD)} | dict.fromkeys(BAD[:-1], 1)
    aside = [_fetch(job) for job in FailedJobRegistry(queue=queue).get_job_ids()]
    assert sorted(job.func_name.rpartition(".")[2] for job in aside) == sorted(BAD)
    assert {job.get_status() for job in aside} == {JobStatus.FAILED}


def test_a_job_of_a_queue_that_stands_back_runs_at_a_lower_priority(
    worker: Start, own_redis: str, marks: Callable[[], dict[str, int]]
) -> None:
    stands_back = "from django.conf import settings\nsettings.JOB_NICE = {'mail': 7}"
    _queue().enqueue(poison.tells_how_nice)
    assert worker("--burst", prepared=f"{LEARNT}\n{stands_back}").wait(PATIENCE) == 0
    assert marks() == {f"nice-{os.nice(0) + 7}": 1}


FORGED = (
    "os.system",
    "subprocess.getoutput",
    "builtins.eval",
    "screening.work.cache.clear",
    "candidates.jobs.ring_now",
)


def test_a_job_that_somebody_wrote_into_redis_is_not_run(worker: Start, own_redis: str, tmp_path: Path) -> None:
    proof = tmp_path / "proof"
    forged = {name: _forge(own_redis, _told(name, f"touch {proof}")) for name in FORGED}
    assert worker("--burst").wait(PATIENCE) == 0
    assert not proof.exists()
    assert {name: _fetch(job).get_status() for name, job in forged.items()} == dict.fromkeys(FORGED, JobStatus.FAILED)
    for name, job in forged.items():
        assert "ForbiddenJobError" in str(_fetch(job).latest_result().exc_string), name


def test_a_pickle_that_somebody_wrote_into_redis_is_not_opened(worker: Start, own_redis: str, tmp_path: Path) -> None:
    proof = tmp_path / "proof"
    forged = _forge(own_redis, pickle.dumps(Payload(proof)))
    assert worker("--burst").wait(PATIENCE) == 0
    assert not proof.exists()
    with Redis.from_url(own_redis) as redis:
        assert redis.hget(f"rq:job:{forged}", "status") == b"failed"


def test_what_a_forged_job_wants_called_afterwards_is_not_called(
    worker: Start, own_redis: str, tmp_path: Path, marks: Callable[[], dict[str, int]]
) -> None:
    _forge(
        own_redis,
        _told("screening.work.sweep_leftovers"),
        success_callback_name="tests.screening.poison.good",
        failure_callback_name="tests.screening.poison.good",
        webhooks=json.dumps([{"url": "http://127.0.0.1:9/", "statuses": ["finished"]}]),
    )
    assert worker("--burst").wait(PATIENCE) == 0
    assert marks() == {}


class Payload:
    """Runs a command wherever it is unpickled."""

    def __init__(self, proof: Path) -> None:
        self.proof = proof

    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, (f"touch {self.proof}",)


def _queue() -> django_rq.queues.DjangoRQ:
    return django_rq.get_queue("mail", connection=doorbell.connect())


def _fetch(job: str) -> SafeJob:
    return SafeJob.fetch(job, connection=doorbell.connect(), serializer=JSONSerializer)


def _told(name: str, *args: str) -> bytes:
    """A call as the JSON serializer writes it."""
    return json.dumps([name, None, args, {}]).encode()


def _forge(address: str, data: bytes, **fields: str) -> str:
    """Put a job into Redis without asking RQ, as who found its port would; returns its key."""
    key = str(uuid4())
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    values = {"data": zlib.compress(data), "created_at": now, "origin": "mail", "status": "queued", "timeout": "5"}
    with Redis.from_url(address) as redis:
        redis.hset(f"rq:job:{key}", mapping=values | fields)
        redis.sadd("rq:queues", "rq:queue:mail")
        redis.rpush("rq:queue:mail", key)
    return key
