"""Asks for exports and reads the files they become, for tests."""

import csv
import io
import json
from pathlib import Path
from typing import Any

from django.conf import settings as project
from django.utils import timezone
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from redflags import jobs
from redflags.actions import exports
from redflags.models import Export
from redflags.register import Filters
from screening.models import TrailEvent, User
from screening.spreadsheets import unguarded

REASON = "Monthly report"


def asked(by: User, table: str = "candidates", file_format: str = "csv", order: str = "", **filters: Any) -> Export:
    return exports.ask(
        Filters.of(filters).as_json(),
        order=order,
        table=table,
        file_format=Export.Format(file_format),
        reason=REASON,
        by=by,
        now=timezone.now(),
    )


def made(by: User, table: str = "candidates", file_format: str = "csv", order: str = "", **filters: Any) -> Export:
    export = asked(by, table, file_format, order, **filters)
    assert jobs.make_exports() == 1
    export.refresh_from_db()
    return export


def place_of(export: Export) -> Path:
    return Path(project.MEDIA_ROOT) / export.path


def read(export: Export) -> list[dict[str, str]]:
    """The rows of the file as a spreadsheet shows them, without the guard."""
    text = place_of(export).read_bytes().decode("utf-8-sig")
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return [{name: unguarded(cell) for name, cell in row.items()} for row in rows]


def in_workbook(export: Export) -> dict[str, list[list[Any]]]:
    """The cells of every sheet, as another program reads them; none is a formula."""
    book = load_workbook(place_of(export))
    cells = [cell for sheet in book for line in sheet for cell in line]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "inlineStr"}
    return {sheet.title: [[_read(cell.value) for cell in line] for line in sheet] for sheet in book}


def _read(value: Any) -> Any:
    return unescape(value) if isinstance(value, str) else value


def in_lines(export: Export) -> list[dict[str, Any]]:
    return [json.loads(line) for line in place_of(export).read_text("ascii").split("\n")[:-1]]


def left_in(folder: Path) -> list[str]:
    return [place.name for place in folder.iterdir()] if folder.exists() else []


def verbs() -> list[str]:
    return list(TrailEvent.objects.filter(verb__startswith="export.").order_by("pk").values_list("verb", flat=True))
