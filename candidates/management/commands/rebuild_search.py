"""Makes what a search goes by anew from the facts: `manage.py rebuild_search`."""

import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from candidates.actions import indexing
from candidates.models import SearchFill


class Command(BaseCommand):
    """What is owed is a row for each person: stopped half-way, it goes on where it was, here or in a worker."""

    help = (
        "Make the search index anew, with progress; people go on searching meanwhile. It can be stopped and repeated."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """--resume."""
        parser.add_argument("--resume", action="store_true", help="only go on with what is owed already")

    def handle(self, *, resume: bool, **_options: Any) -> None:
        """Owe everybody, unless told to resume, and fill."""
        total = SearchFill.objects.count() if resume else indexing.owe_everybody(timezone.now())
        done, began, told = 0, time.monotonic(), 0.0
        while count := indexing.fill_next():
            done += count
            if time.monotonic() - told > 1:
                told = time.monotonic()
                self.stdout.write(f"  {done:,} of {total:,} people, {done / (told - began):,.0f} a second")
        self.stdout.write(f"The search knows {done:,} people anew.")
