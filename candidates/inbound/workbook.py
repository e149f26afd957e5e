"""Reads a sheet of an XLSX workbook row by row, as the texts that a table of text would hold.

A workbook is an archive of XML: how much it unpacks to is bounded before anything is read, its XML is read without
entities, and rows stream. A formula is never taken: what a program shows for it is not what the file says.
"""

import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import IO, Any, TypeVar
from xml.etree.ElementTree import Element, ParseError
from zipfile import BadZipFile, ZipFile

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse
from django.utils.translation import gettext as _
from openpyxl.reader.excel import ExcelReader
from openpyxl.utils.escape import unescape
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.xml.constants import SHARED_STRINGS

from candidates.inbound import limits
from candidates.inbound.problems import Problem, UnusableFileError

EXACT = 10**15
"""Whole numbers from here on have lost digits in a spreadsheet."""

AT_ONCE = 100
"""Rows that are held at once."""

T = TypeVar("T")

_BOOK = "xl/workbook.xml"
_UNREADABLE = (
    BadZipFile, ParseError, DefusedXmlException, InvalidFileException, KeyError, ValueError, TypeError, IndexError,
    AttributeError, OverflowError, EOFError, OSError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What a broken archive or broken XML makes the reader raise."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of a sheet, and what is wrong with its cells by their place."""

    number: int  # as the spreadsheet counts
    cells: list[str]
    faults: Mapping[int, str] = field(default_factory=dict)


def is_workbook(path: Path) -> bool:
    """Whether a file is an archive that holds a workbook of this kind."""
    try:
        with ZipFile(path) as archive:
            return _BOOK in archive.namelist()
    except (BadZipFile, OSError, ValueError):
        return False


def sheets(path: Path) -> Sequence[str]:
    """The names of the sheets that people see. Raises UnusableFileError."""
    with _opened(path) as book:
        seen = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
    if not seen:
        raise UnusableFileError(Problem(0, "", _("The workbook has no sheet that can be seen.")))
    return seen


def rows(path: Path, sheet: str) -> Iterator[SheetRow]:
    """Every row of a sheet that is not empty. Raises UnusableFileError where it cannot be read on."""
    with _opened(path) as book:
        if sheet not in book.sheetnames:
            raise UnusableFileError(Problem(0, "", _("The workbook has no sheet “%(name)s”.") % {"name": sheet[:40]}))
        page = book[sheet]
        page.reset_dimensions()  # what a file says of its size may be wrong
        for number, cells in enumerate(_quietly(page.iter_rows()), 1):
            row = _row(number, cells)
            if row.cells:
                yield row


class _Reader(ExcelReader):  # type: ignore[misc]  # the library has no types
    """The library's, with the table of texts as it stands: its own is left with some escapes read and others not."""

    def read_strings(self) -> None:
        """Raises UnusableFileError for more than is held in memory."""
        part = self.package.find(SHARED_STRINGS)
        if part is not None:
            name = part.PartName[1:]
            if self.archive.getinfo(name).file_size > limits.TEXTS:
                raise _too_large()
            with self.archive.open(name) as file:
                self.shared_strings = list(_texts(file))


def _texts(file: IO[bytes]) -> Iterator[str]:
    """Each text of the table, its escapes unread."""
    told = iterparse(file, events=("start", "end"), forbid_dtd=True)
    _event, root = next(told)
    for event, node in told:
        if event == "end" and node.tag.endswith("}si"):
            yield "".join(piece.text or "" for piece in _visible(node))
            root.clear()


def _visible(item: Element) -> Iterator[Element]:
    """The pieces of a text, without the readings that Japanese names carry above them."""
    for child in item:
        if child.tag.endswith("}t"):
            yield child
        elif child.tag.endswith("}r"):
            yield from _visible(child)


def _quietly(told: Iterator[T]) -> Iterator[T]:
    """The same, without the reader's warnings: they repeat what stands in cells."""
    while True:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            some = list(islice(told, AT_ONCE))
        if not some:
            return
        yield from some


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    """The workbook, closed behind whoever reads; what breaks on the way is told as one problem of the file."""
    _bounded(path)
    with path.open("rb") as file:  # by its name the library would tell what it is, and ours has none
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                reader = _Reader(file, read_only=True, keep_links=False)
                reader.read()
            yield reader.wb
        except UnusableFileError:
            raise
        except _UNREADABLE:
            message = _("The workbook is broken here, or written in a way that cannot be read: save it as XLSX again.")
            raise UnusableFileError(Problem(0, "", message)) from None


def _bounded(path: Path) -> None:
    """Refuse what unpacks to more than a real table does; the archive's own figures bound what is read of it."""
    try:
        with ZipFile(path) as archive:
            parts = archive.infolist()
    except (BadZipFile, OSError, ValueError):
        raise UnusableFileError(Problem(0, "", _("The workbook is broken: save it as XLSX again."))) from None
    if sum(part.file_size for part in parts) > limits.UNPACKED or len(parts) > limits.PARTS:
        raise _too_large()
    if any(part.filename.endswith("vbaProject.bin") for part in parts):
        raise UnusableFileError(Problem(0, "", _("The workbook holds a program (macros): save it as XLSX without.")))


def _too_large() -> UnusableFileError:
    message = _("The workbook unpacks to more than %(limit)s MB: split it, or save the sheet as CSV.")
    return UnusableFileError(Problem(0, "", message % {"limit": limits.UNPACKED // 1_000_000}))


def _row(number: int, cells: Sequence[Any]) -> SheetRow:
    texts: list[str] = []
    faults: dict[int, str] = {}
    for place, cell in enumerate(cells):
        value = cell.value
        if value is None:
            texts.append("")
            continue
        if fault := _fault(value, cell.data_type):
            faults[place] = fault
        texts.append(_text(value))
    while texts and not texts[-1].strip():
        texts.pop()
    return SheetRow(number, texts, faults)


def _fault(value: Any, kind: str) -> str:
    """Why a cell cannot be taken, or ""."""
    if kind == "f":
        return _("A formula stands here: copy the column and paste it as values only, then bring the file again.")
    if kind == "e" and value != "#N/A":
        return _("The spreadsheet shows an error here (%(error)s).") % {"error": str(value)[:10]}
    if isinstance(value, int | float) and abs(value) >= EXACT:
        return _("The spreadsheet shortened this number; format the column as text and type it again.")
    return ""


def _text(value: Any) -> str:
    """What a cell holds, as a table of text would: days in ISO form, whole numbers without a point."""
    if isinstance(value, str):
        return str(unescape(value))
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < EXACT:
        return str(int(value))
    return str(getattr(value, "text", value))  # of an array formula, its text
