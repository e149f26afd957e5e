"""What admins do with background work that failed: have it tried again, or forget a job."""

from datetime import datetime
from typing import Any

from django.db import transaction

from screening import doorbell, queues
from screening.audit import record
from screening.models import User
from screening.owed import Kind


class NotFailingError(Exception):
    """The row is done or a worker is at it: there is nothing to try again."""


@transaction.atomic
def retry(kind: Kind[Any], pk: int, *, by: User, now: datetime) -> None:
    """Clear the pause of a row that failed, and ring. Raises NotFailingError."""
    if kind.mending is None:
        raise NotFailingError
    row = kind.failing(now).filter(kind.mending.helps, pk=pk).select_for_update(of=("self",)).first()
    if row is None:
        raise NotFailingError
    kind.mending.hasten(type(row)._default_manager.filter(pk=row.pk), now)
    record("work.retried", actor=by, target=row)


@transaction.atomic
def retry_job(queue: str, pk: str, *, by: User) -> None:
    """Put a failed job back into its queue. Raises queues.NoSuchFailureError, RedisError.

    Redis is asked last: an event without a retry is rolled back, and a job may run twice.
    """
    with doorbell.connect() as connection:
        record("job.retried", actor=by, target=queues.function_of(connection, queue, pk)[:80])
        queues.requeue(connection, queue, pk)


@transaction.atomic
def discard_job(queue: str, pk: str, *, by: User) -> None:
    """Forget a failed job; what it should have done stays owed. Raises queues.NoSuchFailureError, RedisError."""
    with doorbell.connect() as connection:
        record("job.discarded", actor=by, target=queues.function_of(connection, queue, pk)[:80])
        queues.discard(connection, queue, pk)
