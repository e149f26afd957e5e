"""For a one-person firm whose only admin lost phone and recovery codes: whoever runs the server lets him or her in."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from screening.actions.people import remove_second_factors
from screening.models import User


class Command(BaseCommand):
    """Removes a person's second factors; the trail says that it was done from the command line."""

    help = "Removes a person's second factors and sessions; the next sign-in asks for a new factor."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Whose."""
        parser.add_argument("email")

    def handle(self, *, email: str, **_options: Any) -> None:
        """Remove them."""
        person = User.objects.filter(email=email.strip().lower()).first()
        if person is None:
            raise CommandError("Nobody signs in with this address.")
        remove_second_factors(person, by=None, via="command")
        self.stdout.write("Removed. The next sign-in asks for the password and then for a new second factor.")
