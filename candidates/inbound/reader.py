"""Walks the tree of a file, gathers what it tells into an intake, and names what cannot be taken by line and key."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from candidates import countries
from candidates.dates import PartialDate, UnreadableDateError
from candidates.inbound.problems import Problem
from candidates.inbound.tree import Path, Tree, name_of
from candidates.intake import Intake
from candidates.models import Candidate, Check, Fact, Interview

Item = dict[str, Any]

NOW = frozenset({"present", "current", "now", "today", "ongoing", "aujourd'hui", "présent", "actuel"})
"""What stands for "until today" where an end is told."""


class Reader:
    """One file on its way into an intake; what cannot be taken is noticed, never swallowed."""

    def __init__(self, tree: Tree, candidate: Candidate) -> None:
        self.tree = tree
        self.data: Item = tree.data
        self.problems: list[Problem] = []
        self.intake = Intake(candidate)

    def each(self, section: str) -> Iterator[tuple[Item, Path]]:
        """The entries of a section, each with its place."""
        for place, item in enumerate(self.data.get(section) or ()):
            yield item, (section, place)

    def add(self, row: Fact | Interview | Check, path: Path) -> None:
        """Take a row in, with its place."""
        self.intake.add(row, name_of(path))

    def take(self, row: Fact, path: Path) -> None:
        """Take a row in whose derived columns are filled already."""
        row.candidate = self.intake.candidate
        self.intake.origins[id(row)] = name_of(path)
        self.intake.facts.append(row)

    def notice(self, path: Path, message: str) -> None:
        """Say what is dropped or not understood; the file goes in all the same."""
        self.intake.notices.append(str(Problem(self.tree.line(path), name_of(path), message)))

    def refuse(self, path: Path, message: str) -> None:
        """Say what keeps the file out."""
        self.problems.append(Problem(self.tree.line(path), name_of(path), message))

    def partial(self, item: Item, key: str, path: Path) -> str:
        """A date as precise as it was told; "" where there is none. One that is no date is refused."""
        told = item.get(key)
        if told in (None, "") or str(told).strip().lower() in NOW:
            return ""
        try:
            return str(PartialDate.parse(told))
        except UnreadableDateError as error:
            self.refuse((*path, key), str(error))
            return ""

    def day(self, item: Item, key: str, path: Path) -> date | None:
        """The day of an event; a month or a year means its last day, the day by which it was surely known."""
        told = self.partial(item, key, path)
        return PartialDate.parse(told).last if told else None

    def country(self, item: Item, path: Path, key: str = "country") -> str:
        """The code of a country told by code or name; an unknown one is noticed and left out."""
        told = str(item.get(key, "")).strip()
        code = countries.code_of(told)
        if told and not code:
            self.notice((*path, key), _("unknown country, not taken: write two letters like CA"))
        return code


def text(item: Item, *keys: str) -> str:
    """The values of some keys as text, a line each."""
    return "\n".join(str(item[key]) for key in keys if item.get(key))


def word(item: Item, key: str) -> str:
    """One value as text without spaces around it."""
    return str(item.get(key, "")).strip()


def money(told: Any) -> Decimal | None:
    """An amount in cents."""
    return None if told is None else Decimal(str(told)).quantize(Decimal("0.01"))
