"""Fills a register with made-up people, chunk by chunk: memory stays flat however many they are."""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import datetime

from django.db import transaction
from django.db.models import Max

from candidates.models import Candidate
from redflags.actions.assessments import assess_applications
from redflags.generator.register import BLOCK, PREFIX, made
from redflags.generator.storing import store
from redflags.generator.story import Company
from screening.audit import record
from screening.beside import processes
from screening.models import User

CHUNK = 8 * BLOCK
AHEAD = 2
"""Chunks that may be stored and wait to be assessed."""


def next_serial() -> int:
    """The first serial number from which nobody on the register was made up, at the start of a block."""
    newest = Candidate.objects.filter(external_key__startswith=PREFIX).aggregate(newest=Max("external_key"))["newest"]
    return 0 if newest is None else (int(newest.removeprefix(PREFIX)) // BLOCK + 1) * BLOCK


def fill(count: int, *, seed: int, company: Company, by: User, assess: bool, now: datetime) -> Iterator[int]:
    """Add so many people; yields how many there are so far, after each chunk has been committed."""
    for serials, done in _chunks(count):
        with transaction.atomic():
            applications = _stored(serials, seed=seed, company=company, by=by, now=now)
            if assess:
                assess_applications(applications, now=now)
        yield done


def fill_by_two(count: int, *, seed: int, company: Company, by: User, now: datetime) -> Iterator[int]:
    """The same, outside any transaction: a second process assesses who was stored while the next are made.

    Whoever is stored when it is interrupted may have no standing yet; `manage.py assess` sees to that.
    """
    with processes(1) as other:
        under_way: deque[Future[None]] = deque()
        for serials, done in _chunks(count):
            with transaction.atomic():
                applications = _stored(serials, seed=seed, company=company, by=by, now=now)
            under_way.append(other.submit(assess_committed, applications, now))
            if len(under_way) > AHEAD:
                under_way.popleft().result()
            yield done
        for work in under_way:
            work.result()


def assess_committed(applications: list[int], now: datetime) -> None:
    """A standing for each, in a transaction of its own."""
    with transaction.atomic():
        assess_applications(applications, now=now)


def _chunks(count: int) -> Iterator[tuple[range, int]]:
    """Serial numbers of those to make next, and how many there are with them."""
    first = next_serial()
    for start in range(first, first + count, CHUNK):
        serials = range(start, min(start + CHUNK, first + count))
        yield serials, serials[-1] + 1 - first


def _stored(serials: range, *, seed: int, company: Company, by: User, now: datetime) -> list[int]:
    applications = store(list(made(seed, serials, company, now)), reviewer=by)
    record("register.filled", actor=None, target=f"{PREFIX}{serials[0]}:{serials[-1]}", via="command")
    return applications
