"""Rings a worker after commit: a hint that work is owed, never the only record of it."""

import logging
import time

import django_rq
from django.conf import settings
from django.db import transaction
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

log = logging.getLogger(__name__)


PATIENCE = 1.0
"""Seconds that a person waits for Redis at most."""

SILENCE = 3.0
"""Seconds in which a Redis that did not answer is not rung again: who rings for a hundred rows waits for it once."""

_silent_until: dict[str, float] = {}


def connect() -> Redis:
    """A connection for whoever must not wait: no retries, PATIENCE for each answer."""
    return Redis.from_url(
        settings.REDIS_URL, socket_connect_timeout=PATIENCE, socket_timeout=PATIENCE, retry=Retry(NoBackoff(), 0)
    )


def ring(job: str, /, *args: int, queue: str = "default") -> None:
    """Enqueue a job by dotted name with primary keys once the transaction commits; a dead Redis only delays it."""

    def knock() -> None:
        ring_now(job, *args, queue=queue)

    transaction.on_commit(knock)


def ring_now(job: str, /, *args: int, queue: str = "default") -> bool:
    """Enqueue at once; False when Redis does not answer, or did not lately (the ticker sweeps what is owed)."""
    if time.monotonic() < _silent_until.get(settings.REDIS_URL, 0):
        return False
    try:
        django_rq.get_queue(queue, connection=connect()).enqueue(job, *args, result_ttl=0, failure_ttl=86_400, ttl=600)
    except RedisError as error:
        log.warning("doorbell of %s silent: %s", queue, type(error).__name__)
        _silent_until[settings.REDIS_URL] = time.monotonic() + SILENCE
        return False
    return True


def unheard(queue: str) -> int:
    """How many bells of a queue no worker has heard yet; 0 when Redis does not answer."""
    try:
        return int(django_rq.get_queue(queue, connection=connect()).count)
    except RedisError as error:
        log.warning("doorbell of %s silent: %s", queue, type(error).__name__)
        return 0
