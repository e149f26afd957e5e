"""Stores many rows of a table at once through COPY, several times faster than INSERT; for imports.

Like bulk_create it calls no save() and sends no signal; rows get their keys. Related rows must have theirs already.
"""

import io
import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from django.db import connection, models

M = TypeVar("M", bound=models.Model)

_ESCAPED = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_NULL = "\\N"


def copy_rows(table: type[M], rows: Sequence[M]) -> None:
    """Insert rows in the running transaction and set their keys."""
    if not rows:
        return
    for row, key in zip(rows, _new_keys(table, len(rows)), strict=True):
        row.pk = key
    columns = list(table._meta.concrete_fields)
    readers = [_reader(column) for column in columns]
    content = io.StringIO("".join("\t".join(read(row) for read in readers) + "\n" for row in rows))
    names = ", ".join(connection.ops.quote_name(str(column.column)) for column in columns)
    with connection.cursor() as cursor:
        cursor.copy_expert(f"COPY {connection.ops.quote_name(table._meta.db_table)} ({names}) FROM STDIN", content)


def _new_keys(table: type[models.Model], count: int) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, %s)::regclass) FROM generate_series(1, %s)",
            [connection.ops.quote_name(table._meta.db_table), str(table._meta.pk.column), count],
        )
        return [key for (key,) in cursor.fetchall()]


def _reader(column: "models.Field[Any, Any]") -> Callable[[models.Model], str]:
    """What a row has in a column, as COPY reads it."""
    name, prepare = column.attname, column.get_prep_value
    custom = type(column).get_prep_value not in _PLAIN

    def read(row: models.Model) -> str:
        value = getattr(row, name)
        return _as_text(prepare(value) if custom else value)

    def read_json(row: models.Model) -> str:
        value = getattr(row, name)
        return _NULL if value is None else json.dumps(value).translate(_ESCAPED)

    return read_json if isinstance(column, models.JSONField) else read


_PLAIN = frozenset(
    field.get_prep_value
    for field in (models.CharField, models.TextField, models.IntegerField, models.DecimalField, models.BooleanField)
) | {models.ForeignKey.get_prep_value, models.DateField.get_prep_value, models.DateTimeField.get_prep_value}
"""Preparations that change nothing about a value that was read as its column keeps it."""


def _as_text(value: Any) -> str:
    match value:
        case None:
            return _NULL
        case str():
            return value.translate(_ESCAPED)
        case bool():
            return "t" if value else "f"
        case int() | Decimal() | UUID():
            return str(value)
        case datetime() | date():
            return value.isoformat()
        case list():
            return _as_array(value).translate(_ESCAPED)
    raise TypeError(f"COPY of a {type(value).__name__} is not known")


def _as_array(values: list[str]) -> str:
    """An array literal of texts."""
    quoted = ('"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' for value in values)
    return "{" + ",".join(quoted) + "}"
