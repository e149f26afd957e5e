"""Checks the whole trail against its seals."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from screening.models import TrailEvent, TrailSeal
from screening.work import check_trail


class Command(BaseCommand):
    """Exit status 1 where the trail does not hold."""

    help = "Checks every event of the trail against the chain of signed seals."

    def handle(self, **_options: Any) -> None:
        """Check, say how much holds, and note the day for the settings check."""
        broken = check_trail()
        if broken:
            raise CommandError(f"The trail does not hold from event {broken.event} on: {broken.reason}.", returncode=1)
        last = TrailSeal.objects.order_by("-last_event").first()
        waiting = TrailEvent.objects.filter(pk__gt=last.last_event if last else 0).count()
        self.stdout.write(
            f"The trail holds: {TrailSeal.objects.count()} seals, up to event {last.last_event if last else 0}; "
            f"{waiting} newer events wait for the next seal."
        )
