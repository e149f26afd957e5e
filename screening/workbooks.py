"""Tables as XLSX: every text is a cell of type text, so that no spreadsheet takes one for a formula.

Rows wait in files below a folder of the caller's, not in memory, until the workbook is closed. What a sheet cannot hold
is told in the workbook: it goes on in a further sheet, and control characters, which XML forbids, show as their signs.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

from screening.spreadsheets import Cell, plain
from screening.tables import About, Heading, Row, Sink

SHEET_ROWS = 1_048_575
"""Rows of a sheet below its titles."""

CELL_UNITS = 32_767
"""UTF-16 code units that a cell holds."""

PIECE = 16_000
"""Characters of a longer text that go into one cell: never more than its units."""

FIRST_DAY = date(1900, 3, 1)
"""Days before have no number that all spreadsheets agree on; they are written as text."""

EXACT = 10**15
"""Whole numbers from here on lose digits in a spreadsheet; they are written as text."""

WIDTHS: dict[type, int] = {str: 24, int: 12, date: 12, datetime: 18}
ABOUT_WIDTHS = (28, 80)

_FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SIGNS = 0x2400
"""Where Unicode has the pictures of control characters."""


class XlsxWriter:
    """A workbook that is being made: the table, further sheets where it needs them, and "About this file"."""

    def __init__(
        self, sink: Sink, headings: Sequence[Heading], *, title: str, folder: Path, properties: dict[str, Any]
    ) -> None:
        self._book = Workbook(sink, {"constant_memory": True, "tmpdir": str(folder)})
        self._book.set_properties({name: _shown(value) for name, value in properties.items()})
        self._text = self._book.add_format({"num_format": "@"})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._instant = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._bold = self._book.add_format({"bold": True, "num_format": "@"})
        self._headings, self._title = headings, title
        self._sheets = self._long_rows = self._signs = 0
        self._long: Any = None
        self._begin_sheet()

    def add(self, rows: Iterable[Row]) -> None:
        """Write further rows."""
        for row in rows:
            if self._row == SHEET_ROWS:
                self._begin_sheet()
            self._row += 1
            for column, value in enumerate(row):
                if value is not None and value != "":
                    self._put(column, value)

    def close(self, about: About) -> None:
        """Add the sheet that tells of the file, and put the workbook together."""
        # Translators: the name of a sheet, at most 31 characters, as is “Long texts”
        sheet = self._book.add_worksheet(_("About this file"))
        for column, width in enumerate(ABOUT_WIDTHS):
            sheet.set_column(column, column, width)
        wrapped = self._book.add_format({"num_format": "@", "text_wrap": True, "valign": "top", "align": "left"})
        for row, (label, value) in enumerate([*about, *self._notes()]):
            _write(sheet, row, 0, label, self._bold)
            _write(sheet, row, 1, _FORBIDDEN.sub(_sign, plain(value)), wrapped)
        try:
            self._book.close()
        except FileCreateError as error:
            raise error.args[0] from error

    def _begin_sheet(self) -> None:
        self._sheets += 1
        self._name = self._title if self._sheets == 1 else f"{self._title} {self._sheets}"
        self._sheet = self._book.add_worksheet(self._name)
        self._sheet.freeze_panes(1, 0)
        for column, heading in enumerate(self._headings):
            self._sheet.set_column(column, column, WIDTHS[heading.kind])
            _write(self._sheet, 0, column, heading.title, self._bold)
        self._row = 0

    def _put(self, column: int, value: str | int | date) -> None:
        if isinstance(value, str):
            _write(self._sheet, self._row, column, self._fitting(column, value), self._text)
        elif isinstance(value, datetime) and value.date() >= FIRST_DAY:
            self._sheet.write_datetime(self._row, column, value.replace(tzinfo=None), self._instant)
        elif isinstance(value, date) and not isinstance(value, datetime) and value >= FIRST_DAY:
            self._sheet.write_datetime(self._row, column, value, self._day)
        elif isinstance(value, int) and abs(value) < EXACT:
            self._sheet.write_number(self._row, column, value)
        else:
            _write(self._sheet, self._row, column, plain(value), self._text)

    def _fitting(self, column: int, text: str) -> str:
        """The text as the cell holds it; a longer one begins here and stands whole in a sheet of its own."""
        text, signs = _FORBIDDEN.subn(_sign, text)
        self._signs += signs
        if len(text) <= PIECE or _units(text) <= CELL_UNITS:
            return text
        pieces = [text[start : start + PIECE] for start in range(0, len(text), PIECE)]
        for number, piece in enumerate(pieces, start=1):
            self._keep(column, number, piece)
        more = _("[Goes on. The whole text stands in the sheet “%(sheet)s”.]") % {"sheet": _("Long texts")}
        return f"{pieces[0]}\n{more}"

    def _keep(self, column: int, number: int, piece: str) -> None:
        if self._long is None:
            self._long = self._book.add_worksheet(_("Long texts"))
            for place, title in enumerate((_("Sheet"), _("Line"), _("Column"), _("Part"), _("Text"))):
                _write(self._long, 0, place, title, self._bold)
        self._long_rows += 1
        _write(self._long, self._long_rows, 0, self._name, self._text)
        self._long.write_number(self._long_rows, 1, self._row + 1)
        _write(self._long, self._long_rows, 2, self._headings[column].title, self._text)
        self._long.write_number(self._long_rows, 3, number)
        _write(self._long, self._long_rows, 4, piece, self._text)

    def _notes(self) -> About:
        """What in this workbook is not as it stands in the database."""
        notes: list[tuple[str, Cell]] = []
        if self._sheets > 1:
            told = _("The table is longer than a sheet can be: it stands in %(number)s sheets.")
            notes.append((_("Sheets"), told % {"number": self._sheets}))
        if self._long is not None:
            told = _(
                "A cell holds 32,767 characters. Longer texts begin in their cell and stand whole, in parts, in “%s”."
            )
            notes.append((_("Long texts"), told % _("Long texts")))
        if self._signs:
            told = _("%(number)s characters cannot stand in such a file and are shown by signs, such as ␁.")
            notes.append((_("Control characters"), told % {"number": self._signs}))
        return notes


def _write(sheet: Any, row: int, column: int, text: str, style: Any) -> None:
    """One cell of type text. Raises ValueError where a sheet has no such cell: nothing is lost without a word."""
    if sheet.write_string(row, column, text, style):
        raise ValueError("a cell outside of the sheet")


def _shown(value: Any) -> Any:
    """A property of the document; an instant in UTC, as the format wants it."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None)
    return _FORBIDDEN.sub(_sign, value)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _sign(found: re.Match[str]) -> str:
    code = ord(found[0])
    return chr(_SIGNS + code) if code < 0x20 else "\ufffd"
