"""The rows of an import, whatever its format: each as the intake it tells, or with what is wrong with it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db import models

from candidates.files import place_of
from candidates.inbound import table
from candidates.inbound.csv_table import RowReader
from candidates.inbound.dossier_file import read_dossier
from candidates.inbound.json_resume import read_resume
from candidates.inbound.mapping import Mapping
from candidates.inbound.problems import UnusableFileError
from candidates.intake import MADE_KEY, Intake
from candidates.models import Email, Import, ImportRow, Phone
from screening import clock
from screening.spreadsheets import guarded
from screening.vault import fingerprint

_READERS = {Import.Format.JSON_RESUME: read_resume, Import.Format.DOSSIER: read_dossier}


@dataclass(slots=True)
class Line:
    """One row of a table, or one file."""

    number: int
    intake: Intake | None  # None where problems keep it out
    problems: list[dict[str, Any]] = field(default_factory=list)  # {line, column, message}
    cells: list[str] = field(default_factory=list)

    @property
    def notices(self) -> list[str]:
        """What was dropped or not understood."""
        return self.intake.notices if self.intake else []

    @property
    def brings(self) -> dict[str, int]:
        """Kinds of facts, and how many of each."""
        if self.intake is None:
            return {}
        rows: list[models.Model] = [*self.intake.facts, *self.intake.interviews, *self.intake.checks]
        return dict(Counter(str(row._meta.model_name) for row in rows))


def read_lines(batch: Import, *, after: int = 0) -> Iterator[Line]:
    """The lines of an import behind a number. Raises UnusableFileError where a table cannot be read on."""
    return _rows(batch, after) if batch.is_table else _files(batch, after)


def _rows(batch: Import, after: int) -> Iterator[Line]:
    mapping = Mapping.told(batch.mapping)
    reader = RowReader(mapping, source=batch.source, team=batch.team_id, today=clock.today())
    dialect = table.Dialect.told(batch.dialect)
    for record in table.records(place_of(batch.path), dialect):
        if record.number <= max(after, int(mapping.header)):
            continue
        row = reader.read([guarded(cell) for cell in record.cells] if dialect.sheet else record.cells)
        told = [*_faults(record, mapping), *((p.column, p.message) for p in row.problems)]
        problems = [{"line": record.line, "column": column, "message": message} for column, message in told]
        yield Line(record.number, None if problems else row.intake, problems, record.cells)


def _faults(record: table.Record, mapping: Mapping) -> Iterator[tuple[str, str]]:
    """What is wrong with cells of columns that are taken, before anybody reads them."""
    for place, message in record.faults.items():
        if place < len(mapping.columns) and mapping.columns[place].field:
            yield mapping.columns[place].name, message


def _files(batch: Import, after: int) -> Iterator[Line]:
    read = _READERS[Import.Format(batch.format)]
    for row in ImportRow.objects.filter(batch=batch, number__gt=after).order_by("number").iterator(chunk_size=50):
        if not row.path:
            yield Line(row.number, None, row.problems)
            continue
        try:
            intake = read(place_of(row.path).read_bytes())
            _name_the_nameless(intake, f"{batch.team_id or ''}\0{row.sha256}")
            yield Line(row.number, intake)
        except UnusableFileError as error:
            yield Line(
                row.number, None, [{"line": p.line, "column": p.key, "message": p.message} for p in error.problems]
            )


def _name_the_nameless(intake: Intake, content: str) -> None:
    """Where a file gives neither key nor e-mail nor phone, the whole of it stands for the person."""
    reached = any(isinstance(fact, Email | Phone) for fact in intake.facts)
    if not reached and not intake.candidate.external_key:
        intake.candidate.external_key = MADE_KEY + fingerprint("file", content)
