"""Everything on file about one candidate, read in one query: as rows for the reading and as models for the page."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeVar

from django.db import models

from candidates.models import Check, Interview, StoredFile
from redflags.gather.columns import COLUMNS
from redflags.gather.rows import Row, Rows, Tables, from_database
from screening.vault import Sealed, SealedField

M = TypeVar("M", bound=models.Model)


def _decimal(told: float) -> Decimal:
    return Decimal(str(told))


_MODELS: tuple[type[models.Model], ...] = (*COLUMNS, Interview, Check, StoredFile)
_UNREAD = {"text"}  # of a stored file: it can be very long, and the page does not show it

TABLES: Tables = {
    model: tuple(
        field.attname
        for field in model._meta.concrete_fields
        if field.name != "candidate" and not (model is StoredFile and field.name in _UNREAD)
    )
    for model in _MODELS
}
"""Every column: unlike rules, a page may show names and, to those who may see them, sealed values."""

_READ_FROM: dict[type[models.Model], list[tuple[str, Callable[[Any], Any]]]] = {
    model: [
        (field.attname, Sealed if isinstance(field, SealedField) else _decimal)
        for field in model._meta.concrete_fields
        if field.attname in columns and isinstance(field, SealedField | models.DecimalField)
    ]
    for model, columns in TABLES.items()
}
"""Columns whose values are made of what the database answers."""


@dataclass(frozen=True, slots=True)
class Records:
    """What is on file, in both shapes, by the same refs."""

    rows: Rows
    found: dict[str, models.Model]

    def of(self, model: type[M]) -> Iterator[M]:
        """The stored rows of one kind, oldest first."""
        for row in self.rows.get(str(model._meta.model_name), ()):
            yield self.found[row.ref]  # type: ignore[misc]  # the ref names its model

    def people(self) -> set[int]:
        """Keys of the people who recorded something."""
        return {key for item in self.found.values() if (key := getattr(item, "recorded_by_id", None))}


def read(candidate: int) -> Records:
    """Everything on file, imports that were taken back left out."""
    rows = from_database([candidate], TABLES)[candidate]
    by_name = {str(model._meta.model_name): model for model in _MODELS}
    found = {row.ref: _model(by_name[table], row, candidate) for table, items in rows.items() for row in items}
    return Records(rows, found)


def _model(model: type[models.Model], row: Row, candidate: int) -> models.Model:
    values: dict[str, Any] = {name: getattr(row, name) for name in TABLES[model]}
    for name, read_from in _READ_FROM[model]:
        if values[name] is not None:
            values[name] = read_from(values[name])
    return model(**values, candidate_id=candidate)
