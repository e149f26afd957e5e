"""Workbooks: what a sheet or a cell cannot hold is told in the file, and nothing is lost."""

import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from screening import workbooks
from screening.spreadsheets import Cell
from screening.tables import Heading
from screening.workbooks import XlsxWriter


def workbook(folder: Path, *rows: list[Cell]) -> dict[str, list[list[Any]]]:
    """What another program reads in a workbook of these rows."""
    sink = io.BytesIO()
    headings = [Heading("text", "Text", str), Heading("number", "Number", int)]
    writer = XlsxWriter(sink, headings, title="Table", folder=folder, properties={"comments": "a\x01b"})
    writer.add(rows)
    writer.close([("Rows", len(rows))])
    return {sheet.title: [[cell.value for cell in line] for line in sheet] for sheet in load_workbook(sink)}


def test_a_text_that_no_cell_holds_goes_on_in_a_sheet_of_its_own(tmp_path: Path) -> None:
    fits, longer, wide = "a" * 32_767, "=b" * 20_000, "\U0001f600" * 20_000
    sheets = workbook(tmp_path, [fits, 1], [longer, 2], [wide, 3])
    assert sheets["Table"][1][0] == fits
    for line, text in ((3, longer), (4, wide)):
        shown = sheets["Table"][line - 1][0]
        assert (shown[:16_000], len(shown.encode("utf-16-le")) // 2 <= 32_767) == (text[:16_000], True)
        assert "The whole text stands in the sheet “Long texts”." in shown
        parts = [row for row in sheets["Long texts"] if row[:3] == ["Table", line, "Text"]]
        assert "".join(row[4] for row in parts) == text
    assert "32,767" in dict(sheets["About this file"])["Long texts"]


def test_control_characters_are_shown_by_their_signs_and_counted(tmp_path: Path) -> None:
    sheets = workbook(tmp_path, ["a\x01b\x1b[0m\uffff", 10**15])
    assert sheets["Table"][1] == ["a␁b␛[0m\ufffd", "1000000000000000"]
    assert dict(sheets["About this file"])["Control characters"].startswith("3 characters")


def test_rows_that_no_sheet_holds_go_on_in_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "SHEET_ROWS", 2)
    sheets = workbook(tmp_path, *[[f"row {number}", number] for number in range(5)])
    assert [len(sheets[name]) for name in ("Table", "Table 2", "Table 3")] == [3, 3, 2]
    assert sheets["Table 3"] == [["Text", "Number"], ["row 4", 4]]
    assert "3 sheets" in dict(sheets["About this file"])["Sheets"]
