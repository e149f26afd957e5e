"""Puts many new rows into the database at once: keys are reserved first, then every table is filled with one COPY."""

import io
import json
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import connection, models
from django.db.backends.utils import CursorWrapper

from screening.vault import SealedField

Text = Callable[[Any], str]

_ESCAPES = str.maketrans({"\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"})
_NULL = r"\N"

WORTH_COUNTING = 50
"""Rows; PostgreSQL's own threshold for looking at a table again, which it does a minute later."""


def reserve_keys(rows: Sequence[models.Model]) -> None:
    """Give unsaved rows of one model their keys, so that rows of any table can point at them."""
    if not rows:
        return
    table, column = rows[0]._meta.db_table, rows[0]._meta.pk.column
    with connection.cursor() as cursor:
        cursor.execute(
            "WITH own AS MATERIALIZED (SELECT pg_get_serial_sequence(%s, %s)::regclass AS keys) "  # looked up once
            "SELECT nextval(own.keys) FROM own, generate_series(1, %s)",
            [table, column, len(rows)],
        )
        for row, (key,) in zip(rows, cursor.fetchall(), strict=True):
            row.pk = key


def copy(rows: Sequence[models.Model]) -> None:
    """Store rows of one model that have their keys. Neither `save()` nor signals run; constraints and triggers do."""
    if not rows:
        return
    model = type(rows[0])
    fields = model._meta.concrete_fields
    lines = map("\t".join, zip(*(_cells(rows, field) for field in fields), strict=True))
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in fields)
    with connection.wrap_database_errors, connection.cursor() as cursor:
        cursor.copy_expert(
            f"COPY {quote(model._meta.db_table)} ({columns}) FROM STDIN",
            io.StringIO("\n".join(lines) + "\n"),
        )
        _let_planner_know(cursor, model._meta.db_table, len(rows))


def _let_planner_know(cursor: CursorWrapper, table: str, added: int) -> None:
    """Count a table anew that has at least doubled: plans made for the small one can take minutes on the large one."""
    cursor.execute("SELECT reltuples FROM pg_class WHERE oid = %s::regclass", [connection.ops.quote_name(table)])
    (believed,) = cursor.fetchone()
    if added >= max(believed, WORTH_COUNTING):
        cursor.execute(f"ANALYZE {connection.ops.quote_name(table)}")


def insert(rows: Sequence[models.Model]) -> None:
    """Reserve keys and store."""
    reserve_keys(rows)
    copy(rows)


def _cells(rows: Sequence[models.Model], field: "models.Field[Any, Any]") -> list[str]:
    """A column: what its kind of field asks for is asked once, and not again for every row."""
    if isinstance(field, models.ForeignKey):
        for row in rows:
            other = field.get_cached_value(row, None)
            if other is not None:
                setattr(row, field.attname, other.pk)  # it had no key when it was assigned
    text, values = _text_of(field), map(attrgetter(field.attname), rows)
    if isinstance(field, SealedField | ArrayField | models.JSONField):
        return [_NULL if value is None else text(value) for value in values]
    return list(map(_Written(text).__getitem__, values))


class _Written(dict[Any, str]):
    """What the values of a column look like, each worked out once: most columns tell few different ones.

    Never for what is sealed: equal values must not look equal.
    """

    def __init__(self, text: Text) -> None:
        super().__init__({None: _NULL})
        self.text = text

    def __missing__(self, value: Any) -> str:
        """A value that had not come yet."""
        written = self[value] = self.text(value)
        return written


def _text_of(field: "models.Field[Any, Any]") -> Text:
    match field:
        case SealedField():
            return lambda value: str(field.get_prep_value(value))  # a token: nothing in it to escape
        case ArrayField():
            return _array
        case models.JSONField():
            return lambda value: json.dumps(value).translate(_ESCAPES)
        case models.BooleanField():
            return lambda value: "t" if value else "f"
        case models.CharField() | models.TextField():
            return lambda value: str(value).translate(_ESCAPES)
        case _:
            return str


def _array(values: Iterable[str]) -> str:
    items = ('"' + str(value).replace("\\", r"\\").replace('"', r"\"") + '"' for value in values)
    return ("{" + ",".join(items) + "}").translate(_ESCAPES)
