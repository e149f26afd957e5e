"""Measures pages on generated registers: `manage.py bench [SIZE ...]`, on a database that nobody needs."""

import random
import statistics
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from candidates.models import Candidate
from screening.models import User
from screening.roles import Role

SIZES: Final = (1_000,)
ROUNDS: Final = 40
LISTS: Final = ("candidates", "positions")


@dataclass(frozen=True, slots=True)
class Figures:
    """One page: how many queries it needs, and the median and 95th percentile of its time in milliseconds."""

    queries: int
    p50: float
    p95: float


class Command(BaseCommand):
    """Grows the register to each size in turn and times its pages."""

    help = "Time pages on registers of generated candidates (`make bench` runs it with servers of its own)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """SIZE ..."""
        parser.add_argument("sizes", metavar="SIZE", nargs="*", type=int, help="candidates, such as 1000 100000")

    def handle(self, *, sizes: list[int], **_options: Any) -> None:
        """Raises CommandError where real candidates could be."""
        if Candidate.objects.exists():
            raise CommandError("There are candidates already. Use `make bench`, which has a database of its own.")
        visitor = Client(headers={"host": "localhost"})
        visitor.force_login([_person(role) for role in (Role.RECRUITER, Role.HR_LEAD, Role.AUDITOR)][-1])
        self.stdout.write(f"{'candidates':>10}  {'page':<12}{'queries':>8}{'p50 ms':>9}{'p95 ms':>9}")
        for size in sorted(sizes or SIZES):
            self._grow(size)
            for name in LISTS:
                self._line(size, name, measure(visitor, [reverse(name)]))
            self._line(size, "candidate", measure(visitor, _candidate_pages()))

    def _grow(self, size: int) -> None:
        started = time.perf_counter()
        call_command("generate", candidates=size - Candidate.objects.count(), stdout=self.stderr)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        self.stderr.write(f"{size:,} candidates after {time.perf_counter() - started:.0f} s")

    def _line(self, size: int, name: str, figures: Figures) -> None:
        self.stdout.write(f"{size:>10,}  {name:<12}{figures.queries:>8}{figures.p50:>9.1f}{figures.p95:>9.1f}")


def _person(role: Role) -> User:
    """Somebody without a password, whom the made-up interviews name."""
    return User.objects.create_user(email=f"{role}@example.org", password=None, name=str(role.label), roles=[role])


def measure(visitor: Client, pages: Sequence[str]) -> Figures:
    """Visit the pages in turn, ROUNDS times in all. Raises CommandError for one that is not served."""
    _visit(visitor, pages[0])  # once without a look at the clock: caches fill, the session is noted
    with CaptureQueriesContext(connection) as queries:
        _visit(visitor, pages[0])
        asked = len(queries)
    times = sorted(_visit(visitor, pages[number % len(pages)]) for number in range(ROUNDS))
    return Figures(asked, statistics.median(times), times[int(len(times) * 0.95)])


def _visit(visitor: Client, page: str) -> float:
    started = time.perf_counter()
    response = visitor.get(page)
    response.getvalue()
    if response.status_code != 200:
        raise CommandError(f"{page} answers {response.status_code}")
    return (time.perf_counter() - started) * 1000


def _candidate_pages() -> list[str]:
    """Other people each time, the same ones in every run."""
    keys = list(Candidate.objects.order_by("pk").values_list("pk", flat=True))
    chosen = random.Random(1).sample(keys, min(len(keys), ROUNDS))  # noqa: S311  (a sample, no secret)
    return [reverse("candidate", args=[key]) for key in chosen]
