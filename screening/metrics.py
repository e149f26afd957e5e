"""Figures about background work in the format of Prometheus. Labels are names of queues and kinds, never of people."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db import connection
from prometheus_client import CollectorRegistry, PlatformCollector, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from redis.exceptions import RedisError

from screening import doorbell, owed, queues
from screening.models import Heartbeat
from screening.readiness import TICKER

CONTENT_TYPE = CONTENT_TYPE_LATEST
PREFIX = "screening"


def text(now: datetime) -> bytes:
    """Everything, asked for now; figures of the process are those of whichever web process answers."""
    registry = CollectorRegistry()
    registry.register(Background(now))
    ProcessCollector(registry=registry)
    PlatformCollector(registry=registry)
    return generate_latest(registry)


class Background(Collector):
    """What waits, who works, what is owed and what failed."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def collect(self) -> Iterable[Metric]:
        """The same questions however much is owed."""
        yield from self._queues()
        yield from self._ticker()
        yield from self._owed()
        yield from self._database()

    def _queues(self) -> Iterable[Metric]:
        try:
            with doorbell.connect() as redis:
                lines = queues.lines(redis)
        except RedisError:
            yield _one("redis_up", "Whether Redis answers; without it nothing is told of queues.", 0)
            return
        yield _one("redis_up", "Whether Redis answers; without it nothing is told of queues.", 1)
        yield _by_queue("queue_jobs", "Jobs that wait.", {line.name: line.waiting for line in lines})
        yield _by_queue("queue_workers", "Workers alive.", {line.name: len(line.hands) for line in lines})
        yield _by_queue("queue_failed_jobs", "Jobs that failed in a day.", {line.name: line.failed for line in lines})

    def _ticker(self) -> Iterable[Metric]:
        beat = Heartbeat.objects.filter(process=TICKER).first()
        if beat:
            yield _one("ticker_age_seconds", "Since the ticker last beat.", (self._now - beat.beat_at).total_seconds())

    def _owed(self) -> Iterable[Metric]:
        tallies = {name: kind.tally(self._now) for name, kind in owed.kinds().items()}
        yield _by_kind("owed", "Due and not done.", {name: tally.due for name, tally in tallies.items()})
        yield _by_kind("owed_held", "In a worker's hand.", {name: tally.held for name, tally in tallies.items()})
        yield _by_kind(
            "owed_late", "Due for 5 minutes and nobody at it.", {name: tally.late for name, tally in tallies.items()}
        )
        yield _by_kind(
            "owed_failed",
            "Tried and failed: tried again by itself, given up in the last 7 days, or a mail that came back.",
            {name: tally.failed for name, tally in tallies.items() if tally.failed is not None},
        )
        yield _by_kind(
            "owed_oldest_seconds",
            "For how long the oldest is due; 0 where nothing is.",
            {name: (self._now - (tally.oldest or self._now)).total_seconds() for name, tally in tallies.items()},
        )

    def _database(self) -> Iterable[Metric]:
        with connection.cursor() as cursor:
            cursor.execute(_CONNECTIONS)
            used, most = cursor.fetchone()
        yield _one("database_connections", "Connections to the database.", used)
        yield _one("database_connections_max", "Connections that the server takes.", most)


_CONNECTIONS = """
SELECT count(*), current_setting('max_connections')::integer FROM pg_stat_activity WHERE datname = current_database()
"""


def _one(name: str, told: str, value: float) -> Metric:
    return GaugeMetricFamily(f"{PREFIX}_{name}", told, value=value)


def _by_queue(name: str, told: str, values: Mapping[str, float]) -> Metric:
    return _labelled("queue", name, told, values)


def _by_kind(name: str, told: str, values: Mapping[str, float]) -> Metric:
    return _labelled("kind", name, told, values)


def _labelled(label: str, name: str, told: str, values: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(f"{PREFIX}_{name}", told, labels=[label])
    for key, value in values.items():
        family.add_metric([key], value)
    return family
