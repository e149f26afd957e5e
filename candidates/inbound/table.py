"""Reads a table row by row: text by its encoding and separator, with quoted newlines and limits, or a sheet."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Self

from django.utils.translation import gettext as _

from candidates.inbound import encodings, limits, workbook
from candidates.inbound.problems import Problem, UnusableFileError

SEPARATORS = {",": ",", ";": ";", "\t": "Tab", "|": "|"}
"""What may stand between cells, and what people call it."""

SAMPLE = 200
"""Records that the guess of a separator looks at."""

_SEPARATOR_LINE = re.compile(r"sep=(.)\s*", re.IGNORECASE)
_END = "end"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a table is written."""

    encoding: str = "utf-8-sig"
    separator: str = ","
    sheet: str = ""  # of a workbook; "": it is text

    @classmethod
    def of(cls, path: Path) -> Self:
        """The dialect a file seems to be written in; of a workbook the first sheet. Raises UnusableFileError."""
        if workbook.is_workbook(path):
            return cls(sheet=workbook.sheets(path)[0])
        encoding = encodings.detect(path)
        with _opened(path, encoding) as file:
            lines = list(islice(_bounded(file), SAMPLE * 5))
        return cls(encoding, _separator(lines))

    @classmethod
    def told(cls, stored: dict[str, Any]) -> Self:
        """The dialect as it was stored."""
        return cls(**stored)

    def as_dict(self) -> dict[str, str]:
        """For storing."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a table."""

    number: int  # as a spreadsheet counts, from 1
    line: int  # on which it starts
    cells: list[str]
    faults: Mapping[int, str] = field(default_factory=dict)  # what is wrong with cells, by their place


def records(path: Path, dialect: Dialect) -> Iterator[Record]:
    """Every row that is not empty. Raises UnusableFileError with the line where the table cannot be read on."""
    if dialect.sheet:
        for row in workbook.rows(path, dialect.sheet):
            yield Record(row.number, row.number, row.cells, row.faults)
        return
    csv.field_size_limit(limits.CELL)
    with _opened(path, dialect.encoding) as file:
        lines = _Counted(_without_separator_line(_bounded(file)))
        yield from _records(lines, dialect)


def _records(lines: "_Counted", dialect: Dialect) -> Iterator[Record]:
    reader = csv.reader(lines, delimiter=dialect.separator, skipinitialspace=True)
    number = 0
    while True:
        line = lines.count + 1
        try:
            cells = next(reader)
        except csv.Error:
            raise _broken_quote(line) from None
        number += 1
        if lines.has_ended:
            if lines.count > line:
                raise _broken_quote(line)
            return
        if any(cell.strip() for cell in cells):
            yield Record(number, line, cells)


def _broken_quote(line: int) -> UnusableFileError:
    message = _("A cell that starts here does not end: a quotation mark is not closed, or it is longer than %(limit)s.")
    return UnusableFileError(Problem(line, "", message % {"limit": f"{limits.CELL:,}"}))


class _Counted:
    """Lines with their count, for naming where a record starts; one more at the end, which an open quote swallows."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self.count = 0
        self.has_ended = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        line = next(self._lines, None)
        self.count += 1
        self.has_ended = line is None
        return _END if line is None else line


def _opened(path: Path, encoding: str) -> Any:
    return path.open(encoding=encoding, errors=encodings.ERRORS, newline="")


def _bounded(lines: Iterable[str]) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        if len(line) > limits.LINE:
            message = _("This line is longer than %(limit)s characters.") % {"limit": f"{limits.LINE:,}"}
            raise UnusableFileError(Problem(number, "", message))
        yield line


def _without_separator_line(lines: Iterator[str]) -> Iterator[str]:
    """Some spreadsheets write "sep=;" first and show the next line as row 1."""
    first = next(lines, None)
    if first is not None and not _SEPARATOR_LINE.fullmatch(first):
        yield first
    yield from lines


def _separator(lines: list[str]) -> str:
    """The separator that gives the most rows of one width; of equal ones, that of the wider rows."""
    told = _SEPARATOR_LINE.fullmatch(lines[0]) if lines else None
    if told and told.group(1) in SEPARATORS:
        return told.group(1)
    return max(SEPARATORS, key=lambda separator: _evenness(lines, separator))


def _evenness(lines: list[str], separator: str) -> tuple[float, int]:
    reader = csv.reader(lines, delimiter=separator, skipinitialspace=True)
    try:
        widths = [len(cells) for cells in islice(reader, SAMPLE) if cells]
    except csv.Error:
        return 0.0, 0
    (width, often), *_others = Counter(widths).most_common(1) or [(1, 0)]
    return (often / len(widths), width) if width > 1 else (0.0, 0)
