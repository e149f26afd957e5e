"""Writes docs/rules from the rules and docs/dossier-file.md from its schema: `manage.py make_docs [--check]`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from candidates.inbound import dossier_docs
from redflags.catalogue import catalogue
from redflags.docs import differences, pages

RULES = settings.BASE_DIR / "docs" / "rules"
DOSSIER_FILE = settings.BASE_DIR / "docs" / "dossier-file.md"


class Command(BaseCommand):
    """Writes a page a rule and their index; with --check only tells what is stale."""

    help = "Write docs/rules from the rules, and docs/dossier-file.md from the schema."
    requires_system_checks: list[str] = []  # as Django declares it

    def add_arguments(self, parser: ArgumentParser) -> None:
        """--check, --folder."""
        parser.add_argument("--check", action="store_true", help="write nothing; fail when a page is stale")
        parser.add_argument("--folder", type=Path, default=RULES)

    def handle(self, *, check: bool, folder: Path, **_options: Any) -> None:
        """Bring the folder in line with the catalogue, or say where it is not."""
        wanted = pages(catalogue())
        found = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}
        wrong = differences(wanted, found)
        if folder == RULES:
            wrong += _dossier_file(check=check)
        if check and wrong:
            raise CommandError("\n".join([*wrong, "Run: manage.py make_docs"]))
        if not check:
            _write(folder, wanted, found)
        self.stdout.write(f"{len(wanted)} pages, {0 if check else len(wrong)} changed")


def _dossier_file(*, check: bool) -> list[str]:
    """What is wrong with the page about dossier files; it is mended unless this is only a check."""
    stale = not DOSSIER_FILE.exists() or DOSSIER_FILE.read_text(encoding="utf-8") != dossier_docs.page()
    if stale and not check:
        DOSSIER_FILE.write_text(dossier_docs.page(), encoding="utf-8")
    return [f"{DOSSIER_FILE.name}: stale"] if stale else []


def _write(folder: Path, wanted: dict[str, str], found: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in found.keys() - wanted.keys():
        (folder / name).unlink()
    for name, text in wanted.items():
        if found.get(name) != text:
            (folder / name).write_text(text, encoding="utf-8")
