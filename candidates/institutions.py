"""Reads a list of organisations and their domains: a CSV with named columns, and what is wrong in which line (pure)."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import phonenumbers
from django.utils.translation import gettext as _

from candidates.emails import FREE_MAIL
from candidates.models import Institution

COLUMNS = ("name", "domain", "kind", "country", "source")
ALSO = "aliases"
MOST_LINES = 10_000
MOST_CHARACTERS = 1_000_000

_DOMAIN = re.compile(r"(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
_LENGTHS = {"name": 200, "source": 120}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in one line of the list; line 1 is the one with the names of the columns."""

    line: int
    text: str


@dataclass(slots=True)
class Listed:
    """What a list holds."""

    rows: list[Institution] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read(text: str) -> Listed:
    """Every line that can be read, unsaved, and every one that cannot; a line told twice counts once."""
    found = Listed()
    if len(text) > MOST_CHARACTERS:
        found.problems.append(
            Problem(1, _("The list is longer than %(limit)d characters.") % {"limit": MOST_CHARACTERS})
        )
        return found
    lines = csv.reader(text.lstrip("\ufeff").splitlines())
    try:
        _read(lines, found)
    except csv.Error as error:
        found.problems.append(Problem(lines.line_num, str(error)))
    return found


def _read(lines: Iterator[list[str]], found: Listed) -> None:
    header = [name.strip().lower() for name in next(lines, [])]
    missing = [name for name in COLUMNS if name not in header]
    if missing:
        says = _("The first line names the columns; these are missing: %(names)s.") % {"names": ", ".join(missing)}
        found.problems.append(Problem(1, says))
        return
    seen: set[tuple[str, str]] = set()
    for cells in lines:
        number: int = lines.line_num  # type: ignore[attr-defined]  # a csv reader counts its lines
        if not any(cell.strip() for cell in cells):
            continue
        if len(found.rows) >= MOST_LINES:
            found.problems.append(Problem(number, _("A list holds at most %(limit)d lines.") % {"limit": MOST_LINES}))
            return
        told = dict(zip(header, (cell.strip() for cell in cells), strict=False))
        wrong = list(_wrong(told))
        found.problems += [Problem(number, text) for text in wrong]
        row = _row(told) if not wrong else None
        if row and (row.name, row.domain) not in seen:
            seen.add((row.name, row.domain))
            found.rows.append(row)


def _wrong(told: dict[str, str]) -> Iterator[str]:
    for name, most in _LENGTHS.items():
        if not told.get(name):
            yield _("%(column)s is empty.") % {"column": name}
        elif len(told[name]) > most:
            yield _("%(column)s is longer than %(limit)d characters.") % {"column": name, "limit": most}
    domain = _domain(told.get("domain", ""))
    if not _DOMAIN.fullmatch(domain):
        yield _("“%(text)s” is no domain: write it like example.edu, without www or an address.") % {
            "text": told.get("domain", "")[:60]
        }
    elif domain in FREE_MAIL:
        yield _("%(domain)s is free mail: anybody has an address there.") % {"domain": domain}
    if told.get("kind", "").lower() not in Institution.Kind:
        yield _("kind is one of: %(kinds)s.") % {"kinds": ", ".join(Institution.Kind.values)}
    country = told.get("country", "").upper()
    if country and country not in phonenumbers.SUPPORTED_REGIONS:
        yield _("“%(text)s” is not a country: give its two letters, like CA or DE.") % {"text": country[:20]}
    if any(len(alias) > _LENGTHS["name"] for alias in _aliases(told)):
        yield _("%(column)s is longer than %(limit)d characters.") % {"column": ALSO, "limit": _LENGTHS["name"]}


def _row(told: dict[str, str]) -> Institution:
    return Institution(
        name=told["name"],
        aliases=_aliases(told),
        domain=_domain(told["domain"]),
        kind=told["kind"].lower(),
        country=told["country"].upper(),
        source=told["source"],
    )


def _domain(told: str) -> str:
    domain = told.lower().strip().removesuffix(".")
    try:
        return domain.encode("idna").decode() if not domain.isascii() else domain
    except UnicodeError:
        return domain  # refused as no domain


def _aliases(told: dict[str, str]) -> list[str]:
    return [alias for part in told.get(ALSO, "").split(";") if (alias := part.strip())]
