"""Assesses applications that have no standing yet, or all of them: `manage.py assess [--all]`."""

import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from candidates.models import Application
from redflags.actions.assessments import assess_applications

CHUNK = 200


class Command(BaseCommand):
    """Goes on where it was stopped: what has been assessed stays so."""

    help = "Say where applications stand that nobody has assessed; with --all, every application again."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """--all."""
        parser.add_argument("--all", action="store_true", help="also those that have a standing")

    def handle(self, *, all: bool, **_options: Any) -> None:
        """Assess chunk by chunk, and show how far it is."""
        owed = Application.objects.order_by("pk") if all else Application.objects.filter(standing=None).order_by("pk")
        total, done, last, began = owed.count(), 0, 0, time.monotonic()
        while keys := list(owed.filter(pk__gt=last).values_list("pk", flat=True)[:CHUNK]):
            assess_applications(keys, now=timezone.now())
            done, last = done + len(keys), keys[-1]
            rate = done / max(time.monotonic() - began, 0.001)
            self.stdout.write(f"  {done:,} of {total:,} applications, {rate:,.0f} a second")
