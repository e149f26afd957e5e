"""Measures pages, rules, assessments and transfers on generated registers: `manage.py bench [SIZE ...]`."""

import time
from argparse import ArgumentParser
from collections.abc import Iterable
from typing import Any, Final

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.test import Client
from django.utils import timezone

from candidates.models import Application, Candidate
from redflags.actions import tallies
from redflags.bench import assessing, copied, crowded, pages, rules, searching, similar, transfers, weights
from screening.models import User
from screening.roles import Role

SIZES: Final = (1_000, 10_000)
COLUMNS: Final = ("queries", "p50 ms", "p95 ms", "cpu ms", "floors", "growth")
TEXTS: Final = 100_000
SEARCHED: Final = 20_000
EXPORTS: Final = 20_000
IMPORTED: Final = 10_000
SAMPLE: Final = 1_000
"""Applications that rules and assessments are timed on."""
GENERATED: Final = 10_000
"""People of a larger register are these over and over, copied in the database: see `redflags.bench.copied`."""
CASELOAD: Final = 500
"""People of one recruiter, closed applications among them."""


class Command(BaseCommand):
    """Grows the register to each size in turn; figures of one run can be compared with each other."""

    help = "Time the product on registers of generated candidates (`make bench` runs it with servers of its own)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """SIZE ... and how much of what takes long."""
        parser.add_argument("sizes", metavar="SIZE", nargs="*", type=int, help="candidates, such as 1000 100000")
        parser.add_argument("--generated", type=int, default=GENERATED, help="people beyond these are copies of them")
        parser.add_argument("--texts", type=int, default=TEXTS, help="stored texts that a new one is compared with")
        parser.add_argument("--searched", type=int, default=SEARCHED, help="people on a register that is searched")
        parser.add_argument("--exports", type=int, default=EXPORTS, help="rows to export beside the register")
        parser.add_argument("--imported", type=int, default=IMPORTED, help="rows of a workbook to import")
        parser.add_argument("--everybody", type=int, default=0, help="stored applications two workers assess again")

    def handle(
        self,
        *,
        sizes: list[int],
        generated: int,
        texts: int,
        searched: int,
        exports: int,
        imported: int,
        everybody: int,
        **_options: Any,
    ) -> None:
        """Raises CommandError where real candidates could be."""
        if Candidate.objects.exists():
            raise CommandError("There are candidates already. Use `make bench`, which has a database of its own.")
        visitor = Client(SERVER_NAME="localhost")
        visitor.force_login(_somebody("visitor", Role.RECRUITER, Role.AUDITOR))
        worker = _somebody("worker", Role.ADMIN)
        smallest: dict[str, float] = {}
        self.stdout.write(f"{'candidates':>10}  {'page':<16}" + "".join(f"{name:>9}" for name in COLUMNS))
        for size in sorted(sizes or SIZES):
            self._grow(size, generated)
            floor = pages.floor().cpu
            for line in pages.lines(visitor):
                self._page(size, line, floor, smallest)
        self._section("Weight of pages", weights.lines(visitor))
        sample = list(Application.objects.order_by("pk").values_list("pk", flat=True)[:SAMPLE])
        self._section("Rules and reading, one core", rules.lines(sample))
        self._section("Assessments", assessing.lines(sample))
        if everybody:
            self._section("Assessing everybody again", assessing.everybody(everybody))
        self._section("Nearly the same texts", similar.lines(texts))
        self._section("Import and export", transfers.lines(worker, rows=exports, in_workbook=imported))
        self._section("Pages while ten exports are made", crowded.lines(visitor))
        self._section("Searching", searching.lines(searched))  # last: its people are left on the register

    def _grow(self, size: int, generated: int = GENERATED) -> None:
        started = time.perf_counter()
        for number in range(User.objects.filter(roles__contains=[Role.RECRUITER]).count(), size // CASELOAD):
            _somebody(f"recruiter-{number}", Role.RECRUITER)
        there = Candidate.objects.count()
        if there < min(size, generated):
            call_command("generate", candidates=min(size, generated) - there, stdout=self.stderr)
            for _done in tallies.rebuild(timezone.now()):  # as the worker does
                pass
            there = min(size, generated)
        if there < size:
            others = User.objects.filter(roles=[Role.RECRUITER]).values_list("pk", flat=True)
            copied.copy(there // generated, size // generated - 1, list(others))
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        self.stderr.write(f"{size:,} candidates after {time.perf_counter() - started:.0f} s")

    def _page(self, size: int, line: pages.Line, floor: float, smallest: dict[str, float]) -> None:
        """One page: how many bare answers its computing is worth, and how its time grew since the smallest register."""
        if line.figures is None:
            self.stdout.write(f"{size:>10,}  {line.page:<16}{'-':>9}")
            return
        found = line.figures
        growth = found.p50 / smallest.setdefault(line.page, found.p50)
        self.stdout.write(
            f"{size:>10,}  {line.page:<16}{found.queries:>9}{found.p50:>9.1f}{found.p95:>9.1f}{found.cpu:>9.1f}"
            f"{found.cpu / floor:>9.0f}{growth:>9.2f}"
        )

    def _section(self, title: str, lines: Iterable[str]) -> None:
        self.stdout.write(title)
        for line in lines:
            self.stdout.write(f"  {line}")


def _somebody(name: str, *roles: Role) -> User:
    """Somebody; roles that must prove a second factor are sent to enrol first, so no visitor of pages has one."""
    return User.objects.create_user(
        email=f"{name}@example.org", password=None, name=name.capitalize(), roles=list(roles)
    )
