"""Workbooks on their way in: texts, days and numbers as a table of text would hold them; formulas and bombs refused."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from candidates.actions import imports
from candidates.inbound import limits, workbook
from candidates.inbound.kinds import detect
from candidates.inbound.mapping import Mapping
from candidates.inbound.problems import UnusableFileError
from candidates.inbound.table import Dialect, records
from candidates.models import Candidate, Email, Import, ImportRow
from candidates.previews import failed_rows
from screening.spreadsheets import csv_text
from screening.tables import Heading
from screening.workbooks import XlsxWriter
from tests.candidates import importing
from tests.signing_in import SignedIn

HEADER = ["Full name", "E-mail", "Applied on", "Position"]


def book(*rows: list[Any], sheet: str = "People", hidden: str = "") -> bytes:
    """A workbook of one sheet that people see."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as made:
        if hidden:
            made.add_worksheet(hidden).hide()
        page = made.add_worksheet(sheet)
        if hidden:
            page.activate()
            page.set_first_sheet()
        day = made.add_format({"num_format": "yyyy-mm-dd"})
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                if isinstance(value, date):
                    page.write_datetime(number, place, value, day)
                elif isinstance(value, str) and not value.startswith("{="):
                    page.write_string(number, place, value)
                elif isinstance(value, str):
                    page.write_formula(number, place, value.strip("{}"), None, "shown")
                elif value is not None:
                    page.write(number, place, value)
    return out.getvalue()


@pytest.fixture
def read(tmp_path: Path) -> Callable[[bytes], list[Any]]:
    """Reads content as the product does."""

    def read(content: bytes) -> list[Any]:
        path = tmp_path / "book.xlsx"
        path.write_bytes(content)
        assert detect(path, "book.xlsx") == Import.Format.CSV
        return list(records(path, Dialect.of(path)))

    return read


def test_cells_are_told_as_a_table_of_text_would(read: Callable[[bytes], list[Any]]) -> None:
    values = [
        "007",
        "=1+1",
        "'=1",
        "_x0041_ \r",
        42,
        4.5,
        True,
        date(2026, 2, 27),
        datetime.fromisoformat("2026-02-27T09:30"),
    ]
    first, second = read(book(values, [None], ["below", None, "kept"]))
    assert first.cells == [
        "007", "=1+1", "'=1", "_x0041_ \r", "42", "4.5", "TRUE", "2026-02-27", "2026-02-27 09:30",
    ]  # fmt: skip
    assert (second.number, second.line, second.cells) == (3, 3, ["below", "", "kept"])


def test_what_an_export_wrote_comes_back_exactly(tmp_path: Path) -> None:
    place, hostile = tmp_path / "e.xlsx", ["=1+1", "'=1", "_x0041_", "007", "a\tb\nc", "\u202egpj.exe"]
    with place.open("wb") as file:
        headings = [Heading("text", "Text", str), Heading("day", "Day", date), Heading("number", "Number", int)]
        writer = XlsxWriter(file, headings, title="People", folder=tmp_path, properties={})
        writer.add([[text, date(2026, 2, 27), 7] for text in hostile])
        writer.close([])
    read = [row.cells for row in workbook.rows(place, "People")]
    assert read == [["Text", "Day", "Number"], *([text, "2026-02-27", "7"] for text in hostile)]


def test_formulas_and_numbers_that_lost_digits_are_named_in_their_cell(read: Callable[[bytes], list[Any]]) -> None:
    (row,) = read(book(["Ana", "{=1+1}", 1e15, 12]))
    assert list(row.faults) == [1, 2]
    assert "formula" in row.faults[1]
    assert "format the column as text" in row.faults[2]


def test_the_first_sheet_that_people_see_is_read_unless_another_is_chosen(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(book(["x"], sheet="People", hidden="Lists"))
    assert Dialect.of(path).sheet == "People"
    assert workbook.sheets(path) == ["People"]
    with pytest.raises(UnusableFileError, match="no sheet"):
        list(records(path, Dialect(sheet="Other")))


def rebuilt(content: bytes, **parts: bytes | None) -> bytes:
    """The same archive with other parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, told in parts.items():
            if told is not None:
                new.writestr(name, told)
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
ROOT = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
ENTITIES = b'<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + ROOT + b"&b;</sheetData></worksheet>"


@pytest.mark.parametrize(
    "parts",
    [
        {SHEET: ENTITIES},
        {SHEET: ROOT + b"<row r='1'><c r='A1'><v>1"},
        {SHEET: None},
        {SHEET: ROOT + b"<row r='1'><c r='A1' t='s'><v>99</v></c></row></sheetData></worksheet>"},
        {"xl/workbook.xml": b"<nothing/>"},
        {"xl/styles.xml": b"<"},
        {"xl/vbaProject.bin": b"x"},
    ],
)
def test_what_is_broken_or_dangerous_is_refused_with_a_message(tmp_path: Path, parts: dict[str, bytes | None]) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(rebuilt(book(["Ana"], [date(2026, 1, 1)]), **parts))
    with pytest.raises(UnusableFileError):
        list(records(path, Dialect.of(path)))


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(rebuilt(book(["Ana"]), **{"xl/media/zeros.bin": b"\0" * 3_000_000}))
    assert path.stat().st_size < 20_000
    monkeypatch.setattr(limits, "UNPACKED", 1_000_000)
    with pytest.raises(UnusableFileError, match="unpacks to more"):
        Dialect.of(path)


def test_other_archives_stay_refused(tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.csv", "x")
    with pytest.raises(UnusableFileError, match="This is an archive"):
        detect(path, "b.zip")
    with pytest.raises(UnusableFileError, match="This is a workbook"):
        detect(path, "b.ods")


def test_a_workbook_is_imported_as_a_table_is_with_problems_by_cell(as_recruiter: SignedIn) -> None:
    content = book(
        HEADER,
        ["=Ana Example", "ana@example.org", date(2026, 2, 27), "Developer"],
        ["Ben {=x}", "{=A1}", None, None],
        ["Cy Example", "cy@example.org", "27/02/2026", None],
    )
    sent = as_recruiter.post(
        reverse("import_new"), {"upload": SimpleUploadedFile("people.xlsx", content), "source": ""}
    )
    assert sent.status_code == 302, sent.context["form"].errors
    batch = Import.objects.get()
    page = as_recruiter.get(reverse("import_map", args=[batch.pk]))
    assert '<option value="People" selected>' in page.text
    assert "Ana Example" in page.text
    wrong = as_recruiter.get(f"{reverse('import_map', args=[batch.pk])}?sheet=Other")
    assert (wrong.status_code, "Choose one of what is offered" in wrong.text) == (422, True)
    mapping, dialect = Mapping.told(batch.mapping), Dialect.told(batch.dialect)
    imports.name_columns(batch, mapping, dialect, by=as_recruiter.user, version=batch.version)
    batch = importing.start(importing.worked(batch))
    assert (batch.state, batch.rows, batch.rows_failed) == ("done", 3, 1)
    assert sorted(Candidate.objects.values_list("name", flat=True)) == ["=Ana Example", "Cy Example"]
    assert Email.objects.count() == 2
    (failed,) = ImportRow.objects.filter(batch=batch).exclude(problems=[])
    assert (failed.number, failed.problems[0]["line"], failed.problems[0]["column"]) == (3, 3, "E-mail")
    assert "'=A1" in csv_text(failed_rows(batch))
