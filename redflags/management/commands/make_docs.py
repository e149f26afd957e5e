"""Writes docs/rules from the rules, and what else in docs is generated: `manage.py make_docs [--check]`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from candidates.inbound import dossier_docs
from redflags.catalogue import catalogue
from redflags.copies import schema as copy_schema
from redflags.docs import differences, pages
from redflags.packs import schema as pack_schema
from redflags.reports import schema

RULES = settings.BASE_DIR / "docs" / "rules"
OTHERS = {
    settings.BASE_DIR / "docs" / "dossier-file.md": dossier_docs.page,
    settings.BASE_DIR / "docs" / "authority-report.schema.json": schema.page,
    settings.BASE_DIR / "docs" / "evidence-pack.schema.json": pack_schema.page,
    settings.BASE_DIR / "docs" / "candidate-copy.schema.json": copy_schema.page,
}
"""Further files that are written, each by what knows its content."""


class Command(BaseCommand):
    """Writes a page a rule and their index; with --check only tells what is stale."""

    help = "Write docs/rules, docs/dossier-file.md and the schemas of what leaves the house."
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
            wrong += _others(check=check)
        if check and wrong:
            raise CommandError("\n".join([*wrong, "Run: manage.py make_docs"]))
        if not check:
            _write(folder, wanted, found)
        self.stdout.write(f"{len(wanted)} pages, {0 if check else len(wrong)} changed")


def _others(*, check: bool) -> list[str]:
    """What is wrong with the other generated files; they are mended unless this is only a check."""
    stale = [path for path, page in OTHERS.items() if not path.exists() or path.read_text("utf-8") != page()]
    for path in [] if check else stale:
        path.write_text(OTHERS[path](), encoding="utf-8")
    return [f"{path.name}: stale" for path in stale]


def _write(folder: Path, wanted: dict[str, str], found: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in found.keys() - wanted.keys():
        (folder / name).unlink()
    for name, text in wanted.items():
        if found.get(name) != text:
            (folder / name).write_text(text, encoding="utf-8")
