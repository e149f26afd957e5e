"""What the workers do for the facts; every job is idempotent and may run twice."""

import time
from typing import Any

from django.utils import timezone

from candidates.actions import documents, import_work, imports, indexing, posthire, reminders, texts
from candidates.models import Import, SearchFill, StoredFile, TextPrint
from screening.doorbell import ring_now

COMPARE_FOR = FILL_FOR = 30.0
"""Seconds."""


def read_files(**_unknown: Any) -> int:
    """Read every file that waits, oldest first; any number of workers may run."""
    waiting = StoredFile.objects.filter(state=StoredFile.State.WAITING).order_by("pk").values_list("pk", flat=True)
    return sum(documents.read_one(pk) for pk in waiting)


def sweep_files() -> None:
    """Ring a worker while files wait: the bell may have been lost."""
    if StoredFile.objects.filter(state=StoredFile.State.WAITING).exists():
        ring_now("candidates.jobs.read_files")


def compare_texts(**_unknown: Any) -> int:
    """Compare the texts that wait for half a minute at most, and ring for the rest: other work waits as well."""
    until = time.monotonic() + COMPARE_FOR
    done = 0
    while count := texts.compare_next(timezone.now()):
        done += count
        if time.monotonic() > until:
            sweep_texts()
            break
    return done


def sweep_texts() -> None:
    """Ring a worker while texts wait to be compared: the bell may have been lost."""
    if TextPrint.objects.filter(compared_at=None).exists():
        ring_now(texts.WORK)


def fill_search(**_unknown: Any) -> int:
    """Make what a search goes by anew for whoever is owed it, for half a minute at most."""
    return indexing.fill_for(FILL_FOR)


def sweep_search() -> None:
    """Ring a worker while people are owed it: an older version of the product knew no search."""
    if SearchFill.objects.exists():
        ring_now(indexing.WORK, queue=indexing.QUEUE)


def work_on_imports(**_unknown: Any) -> int:
    """Check and apply every import that is owed it, oldest first; any number of workers may run."""
    done = 0
    while (batch := import_work.claim_next(timezone.now())) is not None:
        try:
            import_work.work_on(batch)
        except Exception as error:
            # Errors of the database repeat values of the row: only their class may reach a log.
            import_work.release(batch, problem=type(error).__name__)
        done += 1
    return done


def sweep_imports() -> None:
    """Ring a worker while imports are owed: the bell may have been lost, or a worker killed."""
    if Import.objects.filter(import_work.owed(timezone.now())).exists():
        ring_now(imports.WORK, queue=imports.QUEUE)


def send_reminder(reminder: int, **_unknown: Any) -> bool:
    """Send one reminder that is owed; whether it still is, the row knows."""
    return reminders.send_one(reminder, tell_time=timezone.now)


def sweep_reminders() -> None:
    """Ring for every reminder that is owed: the bell may have been lost, or the row fell due by the clock alone."""
    reminders.ring_for_owed(now=timezone.now())


def tell_hire_step(step: int, **_unknown: Any) -> bool:
    """Tell one step of a clock after a hire that is owed; whether it still is, the row knows."""
    return posthire.tell_one(step, tell_time=timezone.now)


def sweep_hire_steps() -> None:
    """Ring for every step that is owed: the bell may have been lost, or the row fell due by the clock alone."""
    posthire.ring_for_owed(now=timezone.now())


def keep_hire_clocks(**_unknown: Any) -> int:
    """Keep the clocks after a hire in step with what imports brought."""
    return posthire.keep_in_step(now=timezone.now())


def sweep_hire_clocks() -> None:
    """Ring a worker to look at everybody who was lately hired."""
    ring_now("candidates.jobs.keep_hire_clocks")
