"""Fills a register with made-up people, chunk by chunk: memory stays flat however many they are."""

import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from datetime import datetime

from django.db import transaction
from django.db.models import Max

from candidates.models import Candidate
from redflags.actions.assessments import assess_applications
from redflags.generator.register import BLOCK, PREFIX, Made, external_key, made
from redflags.generator.storing import store
from redflags.generator.story import Company
from screening.audit import record
from screening.beside import processes
from screening.models import User

CHUNK = 4 * BLOCK
AHEAD = 3
"""Chunks that are under way or wait for a process."""

PATIENCE = 120
"""Seconds to wait for those who come before to be stored."""


def next_serial() -> int:
    """The first serial number from which nobody on the register was made up, at the start of a block."""
    newest = Candidate.objects.filter(external_key__startswith=PREFIX).aggregate(newest=Max("external_key"))["newest"]
    return 0 if newest is None else (int(newest.removeprefix(PREFIX)) // BLOCK + 1) * BLOCK


def fill(count: int, *, seed: int, company: Company, by: User, assess: bool, now: datetime) -> Iterator[int]:
    """Add so many people; yields how many there are so far, after each chunk has been committed."""
    for serials, done in _chunks(count):
        with transaction.atomic():
            applications = _stored(list(made(seed, serials, company, now)), serials, by=by)
            if assess:
                assess_applications(applications, now=now)
        yield done


def fill_by_two(count: int, *, seed: int, company: Company, by: User, now: datetime) -> Iterator[int]:
    """The same, outside any transaction, by two processes: one stores while the other makes up or assesses.

    Whoever is stored when it is interrupted may have no standing yet; `manage.py assess` sees to that.
    """
    with processes(2) as others:
        under_way: deque[tuple[Future[None], int]] = deque()
        before = None
        for serials, done in _chunks(count):
            under_way.append((others.submit(_add, serials, before, seed, company, by, now), done))
            before = serials[-1]
            if len(under_way) > AHEAD:
                yield _finished(*under_way.popleft())
        while under_way:
            yield _finished(*under_way.popleft())


def _finished(work: Future[None], done: int) -> int:
    work.result()
    return done


def _add(serials: range, before: int | None, seed: int, company: Company, by: User, now: datetime) -> None:
    """Make these people up, store them once the one `before` is stored, and assess them in a transaction of its own."""
    people = list(made(seed, serials, company, now))
    if before is not None:
        _await(before)
    with transaction.atomic():
        applications = _stored(people, serials, by=by)
    with transaction.atomic():
        assess_applications(applications, now=now)


def _await(serial: int) -> None:
    """Wait until somebody is stored: who comes later gets larger keys. Raises TimeoutError where that fails."""
    until = time.monotonic() + PATIENCE
    stored = Candidate.objects.filter(external_key=external_key(serial), withdrawn_at=None)  # as the index has them
    while not stored.exists():
        if time.monotonic() > until:
            raise TimeoutError(f"{external_key(serial)} is not stored")
        time.sleep(0.01)


def _chunks(count: int) -> Iterator[tuple[range, int]]:
    """Serial numbers of those to make next, and how many there are with them."""
    first = next_serial()
    for start in range(first, first + count, CHUNK):
        serials = range(start, min(start + CHUNK, first + count))
        yield serials, serials[-1] + 1 - first


def _stored(people: Sequence[Made], serials: range, *, by: User) -> list[int]:
    applications = store(people, reviewer=by)
    record("register.filled", actor=None, target=f"{PREFIX}{serials[0]}:{serials[-1]}", via="command")
    return applications
