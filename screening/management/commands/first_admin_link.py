"""Prints the one-time link with which the first person makes an account."""

from argparse import ArgumentParser
from typing import Any
from urllib.parse import urlsplit

from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse
from django.utils import timezone

from screening.actions.invitations import invite_founder


class Command(BaseCommand):
    """Silent once there is anybody; each call ends the link of the call before."""

    help = "Prints a one-time link that makes the first account; nothing once there is one."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where the product answers."""
        parser.add_argument("--base-url", required=True, help="such as http://127.0.0.1:8000")

    def handle(self, *, base_url: str, **_options: Any) -> None:
        """Make the link and print it alone on a line."""
        parts = urlsplit(base_url)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise CommandError("--base-url must look like http://127.0.0.1:8000 or https://screening.example.org")
        token = invite_founder(now=timezone.now())
        if token:
            self.stdout.write(base_url.rstrip("/") + reverse("join", args=[token]))
