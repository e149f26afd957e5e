"""Writes docs/rules from the rules: `manage.py make_docs [--check]`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from redflags.catalogue import catalogue
from redflags.docs import differences, pages


class Command(BaseCommand):
    """Writes a page a rule and their index; with --check only tells what is stale."""

    help = "Write docs/rules from the rules."
    requires_system_checks: list[str] = []  # as Django declares it

    def add_arguments(self, parser: ArgumentParser) -> None:
        """--check, --folder."""
        parser.add_argument("--check", action="store_true", help="write nothing; fail when a page is stale")
        parser.add_argument("--folder", type=Path, default=settings.BASE_DIR / "docs" / "rules")

    def handle(self, *, check: bool, folder: Path, **_options: Any) -> None:
        """Bring the folder in line with the catalogue, or say where it is not."""
        wanted = pages(catalogue())
        found = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}
        wrong = differences(wanted, found)
        if check and wrong:
            raise CommandError("\n".join([*wrong, "Run: manage.py make_docs"]))
        if not check:
            _write(folder, wanted, found)
        self.stdout.write(f"{len(wanted)} pages, {0 if check else len(wrong)} changed")


def _write(folder: Path, wanted: dict[str, str], found: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in found.keys() - wanted.keys():
        (folder / name).unlink()
    for name, text in wanted.items():
        if found.get(name) != text:
            (folder / name).write_text(text, encoding="utf-8")
