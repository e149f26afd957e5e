"""Whether each part of the product lives, in one word: for load balancers, and before what says more."""

from datetime import datetime

from django.conf import settings
from django.db import Error as DatabaseError
from django.db import connection
from redis.exceptions import RedisError

from screening import doorbell, queues
from screening.models import Heartbeat
from screening.readiness import TICKER, TICKER_LATE

UP, DOWN, UNKNOWN = "up", "down", "unknown"


def database() -> str:
    """Whether PostgreSQL answers."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return DOWN
    return UP


def ticker(now: datetime) -> str:
    """Whether a ticker found what is due a moment ago."""
    try:
        beats = Heartbeat.objects.filter(process=TICKER, beat_at__gt=now - TICKER_LATE).exists()
    except DatabaseError:
        return UNKNOWN
    return UP if beats else DOWN


def redis_and_workers() -> dict[str, str]:
    """Whether Redis answers, and whether each queue has somebody who works it off."""
    try:
        with doorbell.connect() as redis:
            found = queues.workers(redis)
    except RedisError:
        return {"redis": DOWN, **{f"worker-{name}": UNKNOWN for name in settings.RQ_QUEUES}}
    return {"redis": UP, **{f"worker-{name}": UP if number else DOWN for name, number in found.items()}}


def parts(now: datetime) -> dict[str, str]:
    """Every part with its word."""
    return {"database": database(), "ticker": ticker(now), **redis_and_workers()}
