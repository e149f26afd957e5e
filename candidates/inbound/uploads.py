"""Looks at what was uploaded before it becomes an import: which format it is, and how a table seems to be written."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from django.utils.translation import gettext as _

from candidates.files import Kept
from candidates.inbound import cells, columns, kinds, limits
from candidates.inbound.mapping import Column, Mapping
from candidates.inbound.problems import Problem, UnusableFileError
from candidates.inbound.table import Dialect, records
from candidates.models import Import

SAMPLES = 50
"""Rows that guesses look at."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A file of an upload, with what is wrong with it as a whole."""

    kept: Kept
    problems: Sequence[Problem] = field(default=())


class MixedFilesError(Exception):
    """Files that cannot come in together; the message says why."""


def sorted_out(kept: Sequence[Kept]) -> tuple[Import.Format, list[Brought]]:
    """The one format of an upload, and its files with what is wrong with them.

    Raises UnusableFileError where no file can be read, MixedFilesError where there is more than one kind.
    """
    formats: set[Import.Format] = set()
    brought: list[Brought] = []
    for file in kept:
        try:
            formats.add(kinds.detect(file.place, file.name))
            brought.append(Brought(file))
        except UnusableFileError as error:
            brought.append(Brought(file, error.problems))
    if not formats:
        raise UnusableFileError(*(_named(problem, item.kept) for item in brought for problem in item.problems))
    if len(formats) > 1:
        raise MixedFilesError(_("These are files of several kinds: bring tables, résumés and dossier files apart."))
    (found,) = formats
    if found == Import.Format.CSV and len(kept) > 1:
        raise MixedFilesError(_("Bring one table at a time: each has columns of its own."))
    return found, brought


def _named(problem: Problem, kept: Kept) -> Problem:
    told = str(problem) if problem.line else problem.message
    return Problem(0, "", f"{kept.name}: {told}")


@dataclass(frozen=True, slots=True)
class Head:
    """The first rows of a table."""

    header: bool
    names: tuple[str, ...]  # of the columns; made up where the table has none
    rows: tuple[tuple[str, ...], ...]  # samples, each as wide as the table

    def samples(self, place: int) -> list[str]:
        """The first values of a column."""
        return [row[place] for row in self.rows if row[place].strip()]


def head_of(kept: Kept, dialect: Dialect, *, before: Import | None = None, header: bool | None = None) -> Head:
    """The first rows of a table; whether the first names the columns is told, or guessed from `before` and the cells.

    Raises UnusableFileError.
    """
    first = _first_rows(kept, dialect)
    named = columns.is_header(first, _known_headers(before)) if header is None else header
    width = len(first[0]) if named else max(map(len, first))
    if width > limits.COLUMNS:
        message = _("The table has %(width)s columns; at most %(limit)s can be read.")
        raise UnusableFileError(Problem(1, "", message % {"width": width, "limit": limits.COLUMNS}))
    names = _names(first[0] if named else [""] * width)
    rows = tuple(tuple((cells_ + [""] * width)[:width]) for cells_ in first[int(named) :])
    return Head(named, names, rows)


def _known_headers(before: Import | None) -> frozenset[str]:
    if before is None or not before.mapping.get("header"):
        return frozenset()
    return frozenset(columns.header_key(column.name) for column in Mapping.told(before.mapping).columns)


def _first_rows(kept: Kept, dialect: Dialect) -> list[list[str]]:
    """Rows up to where the table cannot be read on: checking it will say where that is."""
    found: list[list[str]] = []
    try:
        for record in islice(records(kept.place, dialect), SAMPLES):
            found.append(record.cells)
    except UnusableFileError:
        if not found:
            raise
    if not found:
        raise UnusableFileError(Problem(0, "", _("The file is empty.")))
    return found


def _names(header: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        " ".join(name.split())[:80] or _("Column %(number)s") % {"number": number}
        for number, name in enumerate(header, 1)
    )


def guessed(head: Head, before: Import | None) -> Mapping:
    """A mapping to start from: what was chosen for the same source, else what headers and cells suggest."""
    last = Mapping.told(before.mapping) if before and before.mapping else None
    remembered = {columns.header_key(c.name): c.field for c in last.columns} if last and head.header else {}
    samples = [head.samples(place) for place in range(len(head.names))]
    meanings = columns.guess(head.names, remembered) if head.header else columns.guess_by_content(samples)
    dates = [text for code, texts in zip(meanings, samples, strict=True) if code in _DATED for text in texts]
    return Mapping(
        columns=tuple(Column(name, code) for name, code in zip(head.names, meanings, strict=True)),
        header=head.header,
        region=last.region if last else "",
        dates=cells.order_of(dates) or (last.dates if last else ""),
        currency=last.currency if last else "",
        period=last.period if last else "",
    )


_DATED = frozenset({"applied_on", "job_start", "job_end", "school_end"})
