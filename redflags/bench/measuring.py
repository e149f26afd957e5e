"""Times work: medians and 95th percentiles in milliseconds, and ratios to something timed in the same run.

Absolute figures move with the load of the machine; ratios taken side by side are the thing to trust.
"""

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from django.db import connection
from django.test.utils import CaptureQueriesContext

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Figures:
    """One thing that was done again and again: its queries, and its time in ms.

    `cpu` is what this process computed: other work on the machine hardly moves it. The database is not in it.
    """

    queries: int
    p50: float
    p95: float
    cpu: float  # median


def repeated(works: Iterable[Callable[[], object]]) -> Figures:
    """Time pieces of work of one kind; the first is done twice, and its queries are counted apart."""
    first, *others = works
    with CaptureQueriesContext(connection) as queries:
        first()
        asked = len(queries)
    times, computing = [], []
    for work in (first, *others):
        started = time.process_time()
        times.append(once(work)[1])
        computing.append((time.process_time() - started) * 1000)
    times.sort()
    return Figures(asked, statistics.median(times), times[int(len(times) * 0.95)], statistics.median(computing))


def once(work: Callable[[], T]) -> tuple[T, float]:
    """What work brings, and its time in milliseconds."""
    started = time.perf_counter()
    brought = work()
    return brought, (time.perf_counter() - started) * 1000


def best_of(rounds: int, work: Callable[[], object]) -> float:
    """The shortest processor time in milliseconds: what others on the machine do does not count."""
    times = []
    for _round in range(rounds):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times) * 1000
