"""Finds what is due, every few seconds: one leader among any number of tickers, and no error stops the clock."""

import logging
import time
from collections.abc import Callable, Iterable

from django.db import DatabaseError, InterfaceError, connection
from django.utils import timezone
from django.utils.module_loading import import_string
from redis.exceptions import RedisError

from screening.models import Heartbeat
from screening.schedule import Sweep

LEADER = 7_270_001
"""Advisory lock: whoever holds it sweeps."""

log = logging.getLogger(__name__)


class Ticker:
    """Runs each sweep when its time has come."""

    def __init__(self, sweeps: Iterable[Sweep], clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._next = dict.fromkeys(sweeps, clock())

    def tick(self) -> bool:
        """One round; False when another ticker leads or PostgreSQL is away."""
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_try_advisory_lock(%s)", [LEADER])
                if not cursor.fetchone()[0]:
                    return False
                try:
                    self._sweep()
                    Heartbeat.objects.update_or_create(process="ticker", defaults={"beat_at": timezone.now()})
                finally:
                    cursor.execute("SELECT pg_advisory_unlock(%s)", [LEADER])
        except (DatabaseError, InterfaceError) as error:
            log.warning("the database does not answer: %s", type(error).__name__)
            connection.close()
            return False
        return True

    def _sweep(self) -> None:
        now = self._clock()
        for sweep, due in self._next.items():
            if due > now:
                continue
            self._next[sweep] = now + sweep.every
            try:
                import_string(sweep.run)()
            except (RedisError, DatabaseError) as error:
                log.warning("%s will be tried again: %s", sweep.run, type(error).__name__)
