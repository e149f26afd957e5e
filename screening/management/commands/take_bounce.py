"""Takes one message that a mail server hands over, and acts on it where it says that a mail of ours came back."""

import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from screening import bounces
from screening.delivery_status import LONGEST

TRY_AGAIN = 75
"""EX_TEMPFAIL: a mail server keeps the message and comes back with it."""


class Command(BaseCommand):
    """Exit status 0 for any message, so that nothing is returned to its sender; 75 while it cannot be told yet.

    That is while the database is away, and while the mail that it is about is just being sent.
    """

    help = "Reads a message from standard input: a notice about a mail that could not be delivered."

    def handle(self, **_options: Any) -> None:
        """Read, act, and say what became of it without naming anybody."""
        message = sys.stdin.buffer.read(LONGEST)
        while sys.stdin.buffer.read(LONGEST):
            pass  # a mail server whose pipe breaks believes that we failed
        try:
            outcome = bounces.take(message, now=timezone.now())
            bounces.beat(timezone.now())
        except bounces.DATABASE_AWAY as error:
            raise CommandError(f"The database is away: {type(error).__name__}.", returncode=TRY_AGAIN) from None
        if outcome is bounces.Outcome.LATER:
            raise CommandError("The mail that it is about is just being sent.", returncode=TRY_AGAIN)
        self.stdout.write(outcome)
