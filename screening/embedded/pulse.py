"""Whether the ticker or a queue's worker lives, for health checks: `python -m screening.embedded.pulse NAME`.

It asks PostgreSQL and Redis directly: loading Django once a minute would cost more than the work it watches.
"""

import contextlib
import os
import socket
import sys
from collections.abc import Mapping

import redis
import rq

from screening.embedded import keys
from screening.embedded.dumps import Database

TICKER_LATE = "2 minutes"


def ticker_lives(environ: Mapping[str, str]) -> bool:
    """Whether any ticker left its mark lately; the others of several wait for it to fall silent."""
    question = "SELECT 1 FROM screening_heartbeat WHERE process = 'ticker' AND beat_at > now() - %s::interval"
    database = Database(keys.read(environ, "DATABASE_URL"))
    with contextlib.closing(database.connect()) as connection, connection.cursor() as cursor:
        cursor.execute(question, [TICKER_LATE])
        return cursor.fetchone() is not None


def worker_lives(environ: Mapping[str, str], queue: str) -> bool:
    """Whether a worker of this machine is registered for the queue; one that dies falls out by itself."""
    connection = redis.Redis.from_url(keys.read(environ, "REDIS_URL"))
    workers = rq.Worker.all(queue=rq.Queue(queue, connection=connection))
    return any(worker.hostname == socket.gethostname() for worker in workers)


def main(name: str) -> int:
    """0 if it lives, 1 if not."""
    lives = ticker_lives(os.environ) if name == "ticker" else worker_lives(os.environ, name)
    return 0 if lives else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
