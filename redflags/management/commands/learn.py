"""Learns how much each concept of the reading weighs: `manage.py learn SENTENCES`."""

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from django.core.management.base import BaseCommand, CommandError

from redflags.reading import weighing
from redflags.reading.learning import Example, learn
from redflags.reading.weighing import BIAS, NOTHING

SHIPPED: Final = Path(weighing.__file__).with_name("weights.json")


class Command(BaseCommand):
    """Writes the weights of the reading anew; run it when its words or its sentences have changed."""

    help = "Learn the weights of the reading from a table of sentences: label | language and speaker | text."
    requires_system_checks: list[str] = []  # as Django declares it

    def add_arguments(self, parser: ArgumentParser) -> None:
        """SENTENCES, --to."""
        parser.add_argument("sentences", metavar="SENTENCES", type=Path)
        parser.add_argument("--to", metavar="FILE", type=Path, default=SHIPPED, help="where they go (as they ship)")

    def handle(self, *, sentences: Path, to: Path, **_options: Any) -> None:
        """Learn from every line and store what was learned."""
        examples = list(_examples(sentences))
        weights = learn(examples)
        pulls = {BIAS: weights.bias, **weights.pulls}
        rows = ",\n".join(
            f"{json.dumps(name)}: {json.dumps([round(10 * pull) for pull in pulling], separators=(',', ':'))}"
            for name, pulling in pulls.items()
        )
        head = f'{{"labels": {json.dumps(weights.labels)},\n"tenths": {{'
        to.write_text(f"{head}\n{rows}\n}}}}\n", "utf-8")
        self.stdout.write(f"{len(examples)} sentences, {len(weights.pulls)} concepts")


def _examples(table: Path) -> Iterator[Example]:
    try:
        lines = table.read_text("utf-8").splitlines()
    except OSError as error:
        raise CommandError(f"{table}: {error.strerror}") from error
    for line in lines:
        if line and not line.startswith("#"):
            label, _who, text = (part.strip() for part in line.split("|", 2))
            yield Example(text, () if label == NOTHING else tuple(label.split("+")))
