"""What pages and downloads say of an import: a look at its first rows, its failed rows, a table to start from."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy

from candidates import wording
from candidates.inbound.columns import PROBLEM
from candidates.inbound.lines import read_lines
from candidates.inbound.mapping import Mapping
from candidates.models import Import, Name

_NOUNS = {
    "name": gettext_lazy("names"),
    "place": gettext_lazy("places"),
    "email": gettext_lazy("e-mail addresses"),
    "phone": gettext_lazy("phone numbers"),
    "address": gettext_lazy("postal addresses"),
    "profile": gettext_lazy("public profiles"),
    "historyentry": gettext_lazy("work and education"),
    "rate": gettext_lazy("requested rates"),
    "paymentrequest": gettext_lazy("requested payments"),
    "payoutaccount": gettext_lazy("payout accounts"),
    "interview": gettext_lazy("interviews"),
    "sign": gettext_lazy("things seen"),
    "check": gettext_lazy("checks"),
    "checkresult": gettext_lazy("answers to checks"),
    "message": gettext_lazy("messages and notes"),
    "document": gettext_lazy("documents"),
    "sighting": gettext_lazy("network observations"),
    "accommodation": gettext_lazy("accommodations"),
    "milestone": gettext_lazy("milestones"),
    "referral": gettext_lazy("referrals"),
    "toldlink": gettext_lazy("links to others"),
}


def brought_labels(brings: dict[str, int]) -> list[str]:
    """What a file brings, in words."""
    return [f"{_NOUNS[kind]}: {number}" for kind, number in brings.items()]


@dataclass(frozen=True, slots=True)
class Preview:
    """A row as it was understood."""

    number: int
    name: str
    role: str
    facts: Sequence[tuple[str, str]]  # noun and line


def preview_of(batch: Import) -> Iterator[Preview]:
    """The good rows of a table as they were understood."""
    for line in read_lines(batch):
        if line.intake is not None:
            told = [fact for fact in line.intake.facts if not isinstance(fact, Name)]
            facts = [(_noun(str(fact._meta.model_name)), wording.describe(fact, full=True)) for fact in told]
            role = line.intake.application.role if line.intake.application else ""
            yield Preview(line.number, line.intake.candidate.name, role, facts)


def _noun(kind: str) -> str:
    return str(capfirst(str(_NOUNS[kind])))


def failed_rows(batch: Import) -> Iterator[list[str]]:
    """The rows that failed as they stood, with what is wrong with each, under their header."""
    mapping = Mapping.told(batch.mapping)
    names = [column.name for column in mapping.columns]
    keep = [place for place, name in enumerate(names) if name.strip().casefold() != PROBLEM]
    yield [*(names[place] for place in keep), PROBLEM]
    failed = batch.lines.exclude(problems=[]).filter(cells__isnull=False).order_by("number")
    for row in failed.iterator(chunk_size=500):
        cells = json.loads(row.cells.open())
        told = [cells[place] if place < len(cells) else "" for place in keep]
        yield [*told, "; ".join(_said(problem) for problem in row.problems)]


def _said(problem: dict[str, str]) -> str:
    return f"{problem['column']}: {problem['message']}" if problem["column"] else problem["message"]


TEMPLATE = {
    "Full name": "Avery Example",
    "E-mail": "avery@example.com",
    "Phone": "+1 416 555 0123",
    "Town": "Toronto",
    "Region": "ON",
    "Country": "CA",
    "Time zone": "America/Toronto",
    "Position": "Backend developer",
    "Applied on": "2026-01-15",
    "Channel": "Careers page",
    "Stage": "applied",
    "Requested rate": "CAD 55/h",
    "LinkedIn": "https://www.linkedin.com/in/avery-example",
    "GitHub": "https://github.com/avery-example",
    "Current employer": "Example Corp",
    "Current title": "Developer",
    "Start date": "2021-03",
    "School": "Example University",
    "Degree": "BSc",
    "Notes": "Made up: replace this row.",
}
"""A table to start from: headers that are recognised, and a made-up person."""
