"""What RQ holds, for people and machines who watch it: lengths, workers, jobs that failed.

Never the arguments of a job, never the text of an error. Redis is asked directly, so every function here raises
RedisError while it is away.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

import django_rq
from django.conf import settings
from redis import Redis
from rq import Queue, Worker
from rq.exceptions import InvalidJobOperation, NoSuchJobError
from rq.job import Job
from rq.worker import BaseWorker

from screening.jobs import SafeJob, name_of

MOST_FAILED = 50
"""Failed jobs that are told of each queue, newest first."""

_CLASS = re.compile(r"[A-Za-z_]\w*")


class NoSuchFailureError(Exception):
    """The job is not among the failed ones: somebody else tried it again or discarded it, or a day is over."""


@dataclass(frozen=True, slots=True)
class Hand:
    """A worker that is alive."""

    name: str  # machine and process
    heard_at: datetime | None
    doing: str  # name of the function; "" while it waits


@dataclass(frozen=True, slots=True)
class Line:
    """One queue."""

    name: str
    waiting: int
    failed: int
    hands: tuple[Hand, ...]


@dataclass(frozen=True, slots=True)
class FailedJob:
    """A job that ended with an error; it is forgotten after a day."""

    pk: str
    queue: str
    function: str
    failed_at: datetime
    problem: str  # the class of the error; "" where only its text is known


def lines(connection: Redis) -> list[Line]:
    """Every queue with what waits and who works on it."""
    known = Worker.all(connection=connection)
    queues = [_queue(name, connection) for name in settings.RQ_QUEUES]
    doing = _functions_by_worker(queues)
    return [
        Line(
            queue.name,
            waiting=queue.count,
            failed=queue.failed_job_registry.get_job_count(cleanup=False),
            hands=tuple(_hand(worker, doing) for worker in known if queue.name in worker.queue_names()),
        )
        for queue in queues
    ]


def workers(connection: Redis) -> dict[str, int]:
    """How many workers each queue has."""
    known = Counter(name for worker in Worker.all(connection=connection) for name in worker.queue_names())
    return {name: known[name] for name in settings.RQ_QUEUES}


def failed_jobs(connection: Redis) -> list[FailedJob]:
    """Jobs that failed, newest first."""
    found = [job for name in settings.RQ_QUEUES for job in _failed_of(_queue(name, connection))]
    return sorted(found, key=lambda job: job.failed_at, reverse=True)


def function_of(connection: Redis, queue: str, pk: str) -> str:
    """The name of the function of a failed job. Raises NoSuchFailureError."""
    return name_of(_failed(_queue(queue, connection), pk))


def requeue(connection: Redis, queue: str, pk: str) -> None:
    """Put a failed job back into its queue. Raises NoSuchFailureError."""
    place = _queue(queue, connection)
    try:
        place.failed_job_registry.requeue(_failed(place, pk))
    except InvalidJobOperation:
        raise NoSuchFailureError from None


def discard(connection: Redis, queue: str, pk: str) -> None:
    """Forget a failed job; what is owed stands in the ledger. Raises NoSuchFailureError."""
    place = _queue(queue, connection)
    place.failed_job_registry.remove(_failed(place, pk), delete_job=True)


def _queue(name: str, connection: Redis) -> Queue:
    if name not in settings.RQ_QUEUES:
        raise NoSuchFailureError
    queue: Queue = django_rq.get_queue(name, connection=connection)
    return queue


def _failed(queue: Queue, pk: str) -> Job:
    if pk not in queue.failed_job_registry:
        raise NoSuchFailureError
    try:
        return SafeJob.fetch(pk, connection=queue.connection, serializer=queue.serializer)
    except NoSuchJobError:
        raise NoSuchFailureError from None


def _failed_of(queue: Queue) -> Iterable[FailedJob]:
    keys = queue.failed_job_registry.get_job_ids(0, MOST_FAILED - 1, desc=True, cleanup=False)
    for job in SafeJob.fetch_many(keys, connection=queue.connection, serializer=queue.serializer):
        if job:
            yield _told(job, queue.name)


def _told(job: Job, queue: str) -> FailedJob:
    """What SafeJob kept of a failure. Where a whole text stands instead of a class, it is not shown."""
    result = job.latest_result()
    failed_at = result.created_at if result else job.ended_at or job.created_at
    problem = (result.exc_string if result else "") or ""
    return FailedJob(job.id, queue, name_of(job), failed_at, problem if _CLASS.fullmatch(problem) else "")


def _functions_by_worker(queues: Iterable[Queue]) -> dict[str, str]:
    """What each worker that is at it does."""
    found: dict[str, str] = {}
    for queue in queues:
        keys = queue.started_job_registry.get_job_ids(cleanup=False)
        for job in SafeJob.fetch_many(keys, connection=queue.connection, serializer=queue.serializer):
            if job and job.worker_name:
                found[job.worker_name] = name_of(job)
    return found


def _hand(worker: BaseWorker, doing: dict[str, str]) -> Hand:
    place = f"{worker.hostname or '?'}:{worker.pid or '?'}"
    heard_at = worker.last_heartbeat
    return Hand(place, heard_at.astimezone(UTC) if heard_at else None, doing.get(worker.name, ""))
