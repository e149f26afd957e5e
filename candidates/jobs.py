"""What the workers do for the facts; every job is idempotent and may run twice."""

from typing import Any

from candidates.actions import documents
from candidates.models import StoredFile
from screening.doorbell import ring_now


def read_files(**_unknown: Any) -> int:
    """Read every file that waits, oldest first; any number of workers may run."""
    waiting = StoredFile.objects.filter(state=StoredFile.State.WAITING).order_by("pk").values_list("pk", flat=True)
    return sum(documents.read_one(pk) for pk in waiting)


def sweep_files() -> None:
    """Ring a worker while files wait: the bell may have been lost."""
    if StoredFile.objects.filter(state=StoredFile.State.WAITING).exists():
        ring_now("candidates.jobs.read_files")
