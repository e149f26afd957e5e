"""Fills a register with made-up people, chunk by chunk: memory stays flat however many they are."""

from collections.abc import Iterator
from datetime import datetime

from django.db import transaction
from django.db.models import Max

from candidates.models import Candidate
from redflags.actions.assessments import assess_applications
from redflags.generator.register import BLOCK, PREFIX, made
from redflags.generator.storing import store
from redflags.generator.story import Company
from screening.audit import record
from screening.models import User

CHUNK = 8 * BLOCK


def next_serial() -> int:
    """The first serial number from which nobody on the register was made up, at the start of a block."""
    newest = Candidate.objects.filter(external_key__startswith=PREFIX).aggregate(newest=Max("external_key"))["newest"]
    return 0 if newest is None else (int(newest.removeprefix(PREFIX)) // BLOCK + 1) * BLOCK


def fill(count: int, *, seed: int, company: Company, by: User, assess: bool, now: datetime) -> Iterator[int]:
    """Add so many people; yields how many there are so far, after each chunk has been committed."""
    first = next_serial()
    for start in range(first, first + count, CHUNK):
        serials = range(start, min(start + CHUNK, first + count))
        with transaction.atomic():
            applications = store(list(made(seed, serials, company, now)), reviewer=by)
            if assess:
                assess_applications(applications, now=now)
            record("register.filled", actor=None, target=f"{PREFIX}{serials[0]}:{serials[-1]}", via="command")
        yield serials[-1] + 1 - first
