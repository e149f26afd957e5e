"""One assessment from stored facts to a stored standing, many at once, and as many as wanted by two workers."""

import time
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial

from django.db import connections, transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from candidates.models import Application
from redflags.actions.assessments import assess_applications
from redflags.bench.measuring import once, repeated
from redflags.gather.texts import remembered
from redflags.models import Standing
from screening.beside import processes

CHUNK = 200
WORKERS = 2
FULL = 100_000
"""How many the goal is told for."""

ONES = 200
"""Applications that are assessed one by one."""


def lines(applications: Sequence[int]) -> Iterator[str]:
    """Queries and milliseconds of one, and the rate of many."""
    now = timezone.now()
    some = applications[:ONES]
    for what, assess in (("one whose texts are new", _anew), ("one whose texts were read before", assess_applications)):
        with transaction.atomic():  # as every action does it: the transaction is the caller's
            one = repeated(partial(assess, [key], now=now) for key in some)
        yield f"{what}: {one.queries} queries, p50 {one.p50:.1f} ms, p95 {one.p95:.1f} ms, computing {one.cpu:.1f} ms"
    many = list(applications[: 5 * CHUNK])
    chunks = [many[place : place + CHUNK] for place in range(0, len(many), CHUNK)]
    started = time.process_time()
    _none, spent = once(lambda: [assess_applications(chunk, now=now) for chunk in chunks])
    computing = (time.process_time() - started) * 1000
    yield (
        f"{len(many):,} in chunks of {CHUNK}: {len(many) / spent * 1000:,.0f} a second, "
        f"computing {computing / len(many):.1f} ms each"
    )


def _anew(applications: Sequence[int], *, now: datetime) -> None:
    remembered.cache_clear()
    assess_applications(applications, now=now)


def everybody(most: int) -> Iterator[str]:
    """Owe that many stored applications an assessment, as publishing a rule does, and let two workers do it."""
    keys = list(Application.objects.order_by("pk").values_list("pk", flat=True)[:most])
    Standing.objects.filter(pk__in=keys).update(reassess_at=timezone.now())
    connections.close_all()
    with processes(WORKERS) as workers:
        done = [workers.submit(_work) for _worker in range(WORKERS)]
        figures = [worker.result() for worker in done]
    spent = max(ended for *_rest, ended in figures) - min(begun for _count, _cpu, begun, _ended in figures)
    total = sum(count for count, *_rest in figures)
    cpu = sum(cpu for _count, cpu, *_rest in figures)
    yield (
        f"{total:,} stored applications by {WORKERS} workers: {spent:.0f} s, "
        f"{total / spent:,.0f} a second, computing {cpu / max(total, 1) * 1000:.1f} ms each"
    )
    if total < FULL:
        minutes = spent * FULL / max(total, 1) / 60
        yield f"{FULL:,} would take {minutes:.1f} minutes at this rate (reckoned, not measured)"


def _work() -> tuple[int, float, float, float]:
    """What one worker does once it is up: how many it assessed, its processor seconds, when it began and ended."""
    work = import_string("redflags.jobs.reassess_owed")
    begun, computing = time.time(), time.process_time()
    return work(), time.process_time() - computing, begun, time.time()
