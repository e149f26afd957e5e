"""Tables as files: rows go through a writer and are not kept. CSV and JSON Lines are here, XLSX is in `workbooks`.

A writer is opened on something to write to, takes rows batch by batch, and is closed with what the file says of itself,
if its format has a place for that.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from screening.spreadsheets import BYTE_ORDER_MARK, Cell, csv_text, csv_text_of

Row = Sequence[Cell]
About = Sequence[tuple[str, Cell]]
"""What a file says of itself: labels and values."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its name for programs, its title for people, and what its cells are: str, int, date or datetime."""

    name: str
    title: str
    kind: type


class Sink(Protocol):
    """Where the bytes of a file go, one after the other."""

    def write(self, piece: bytes, /) -> int:
        """Take a piece; returns its length. Raises OSError."""

    def flush(self) -> None:
        """Nothing is held back."""


class Writer(Protocol):
    """A file that is being made."""

    def add(self, rows: Iterable[Row]) -> None:
        """Write further rows. Raises OSError."""

    def close(self, about: About) -> None:
        """Write what comes last. Raises OSError."""


class CsvWriter:
    """CSV as spreadsheets read it; formulas are guarded."""

    def __init__(self, sink: Sink, headings: Sequence[Heading]) -> None:
        self._sink, self._kinds = sink, [heading.kind for heading in headings]
        sink.write((BYTE_ORDER_MARK + csv_text([[heading.title for heading in headings]])).encode())

    def add(self, rows: Iterable[Row]) -> None:
        """Write further rows."""
        self._sink.write(csv_text_of(rows, self._kinds).encode())

    def close(self, about: About) -> None:
        """Nothing comes last: CSV has no place for what a file says of itself."""


class JsonLinesWriter:
    """One object for each row and line. All is ASCII: no sign can hide, turn the text around or end a line."""

    def __init__(self, sink: Sink, headings: Sequence[Heading]) -> None:
        self._sink = sink
        self._names = [heading.name for heading in headings]
        self._encode = json.JSONEncoder(default=lambda day: day.isoformat()).encode

    def add(self, rows: Iterable[Row]) -> None:
        """Write further rows; days and instants in ISO form, what is not known as null."""
        lines = (f"{self._encode(dict(zip(self._names, row, strict=True)))}\n" for row in rows)
        self._sink.write("".join(lines).encode())

    def close(self, about: About) -> None:
        """Nothing comes last: every line is a row."""
