"""Counts the figures of the dashboards anew from the register: `manage.py rebuild_figures`."""

import time
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from candidates.models import Application
from redflags.actions.tallies import rebuild


class Command(BaseCommand):
    """Dashboards can be read meanwhile; stopping it is harmless, and so is running it twice."""

    help = "Count the figures of the dashboards anew from the register, and say how many were wrong."

    def handle(self, **_options: Any) -> None:
        """Count chunk by chunk, and show how far it is."""
        total, began = Application.objects.count(), time.monotonic()
        for done in rebuild(timezone.now()):
            if done > 0:
                rate = done / max(time.monotonic() - began, 0.001)
                self.stdout.write(f"  {done:,} of {total:,} applications, {rate:,.0f} a second")
            else:
                self.stdout.write(f"Summed up again: {-done:,} figures were wrong.")
