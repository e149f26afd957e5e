"""Adds made-up people to a register, for trials and measurements: `manage.py generate --candidates N`."""

import time
from argparse import ArgumentParser, BooleanOptionalAction
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils import timezone

from redflags.generator.company import of_register
from redflags.generator.filling import CHUNK, fill, fill_by_two
from screening import clock
from screening.models import User
from screening.roles import Role


class Command(BaseCommand):
    """Deterministic from the seed; a second run continues where the first ended."""

    help = "Add made-up people with full histories; about one in eight is a false applicant."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """--candidates, --seed, --assess."""
        parser.add_argument("--candidates", type=int, required=True, metavar="N")
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument("--assess", action=BooleanOptionalAction, default=True, help="also say where they stand")

    def handle(self, *, candidates: int, seed: int, assess: bool, **_options: Any) -> None:
        """Fill, and show how far it is."""
        if candidates < 1:
            raise CommandError("--candidates: at least one.")
        people = User.objects.filter(is_active=True).order_by("pk")
        staff, recruiters = list(people[:3]), list(people.filter(roles__contains=[Role.RECRUITER]))
        if not staff:
            raise CommandError("Nobody has an account yet: make the first one (make run prints its link).")
        now, began = timezone.now(), time.monotonic()
        company = of_register(staff, clock.today(now), recruiters)
        made_up: dict[str, Any] = {"seed": seed, "company": company, "by": staff[-1], "now": now}
        by_two = assess and candidates > CHUNK and not connection.in_atomic_block
        for done in fill_by_two(candidates, **made_up) if by_two else fill(candidates, assess=assess, **made_up):
            rate = done / max(time.monotonic() - began, 0.001)
            self.stdout.write(f"  {done:,} of {candidates:,} candidates, {rate:,.0f} a second")
        if not assess:
            self.stdout.write("They have no standing yet: run manage.py assess.")
