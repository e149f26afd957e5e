"""Sets up a made-up company on an empty register, to try the product on: `manage.py demo`."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from candidates.models import Candidate
from redflags.generator.company import NAME, Account
from redflags.generator.demo import SEED, load
from screening.models import User


class Command(BaseCommand):
    """Does nothing where there are people or candidates already."""

    help = "Load a made-up company with about 60 candidates over nine months, and print whom to sign in as."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """--seed."""
        parser.add_argument("--seed", type=int, default=SEED, help="another seed, other people")

    def handle(self, *, seed: int, **_options: Any) -> None:
        """Load it, unless something is here."""
        if User.objects.exists() or Candidate.objects.exists():
            self.stdout.write(
                "The demo was not loaded: this register is in use. In another folder, or with another VAR_DIR, "
                "`make demo` starts a fresh one."
            )
            return
        accounts = load(seed, now=timezone.now())
        self.stdout.write(f"{NAME}: {Candidate.objects.count()} made-up candidates. Sign in as")
        for account in accounts:
            self.stdout.write(_told(account))
        self.stdout.write(
            "Passwords and secrets are shown this once. Enter a secret in an authenticator app; it then makes the "
            "one-time codes."
        )


def _told(account: Account) -> str:
    role = ", ".join(account.user.role_labels)
    return f"  {role:<10} {account.user.email:<22} password {account.password}   code secret {account.secret}"
