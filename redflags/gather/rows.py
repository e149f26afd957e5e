"""The rows behind a dossier, in one shape whether they come from the database or from a file.

From the database one query brings all facts of any number of candidates, as JSON objects of the allowed columns.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from datetime import date, datetime
from functools import cache
from types import SimpleNamespace
from typing import Any

from django.db import connection, models

from candidates.intake import Intake
from candidates.models import Check, Import, Interview, StoredFile
from redflags.gather.columns import CHECK_COLUMNS, COLUMNS, FILE_COLUMNS, INTERVIEW_COLUMNS
from screening.among import Keys
from screening.models import Organisation
from screening.prepared import Prepared

Row = SimpleNamespace
"""A row's allowed columns, its `ref`, and for keys of other rows their refs (`replaces`, `interview`, `check_made`)."""

Rows = dict[str, list[Row]]
"""Rows by model name ("phone"), oldest first."""

Tables = Mapping[type[models.Model], tuple[str, ...]]
"""Which columns of which models are read."""

_TABLES: Tables = {
    **COLUMNS,  # type: ignore[dict-item]  # a fact is a model
    Interview: INTERVIEW_COLUMNS,
    Check: CHECK_COLUMNS,
    StoredFile: FILE_COLUMNS,
}
_DAYS = {"on", "effective_on", "requested_on", "due_on", "domain_since", "learned_on"}
_INSTANTS = {"recorded_at", "created_at", "starts_at"}
LEARNED = ("recorded_at", "created_at")
"""Columns that say when a row came in, whichever it has; its `learned_on` is the organisation's day of that."""

ZONE = f"(SELECT time_zone FROM {connection.ops.quote_name(Organisation._meta.db_table)} WHERE id = 1)"  # noqa: S608  (names of our own)
"""SQL for the organisation's time zone."""
_TARGETS = {
    "interview": "interview",
    "check_made": "check",
    "file": "storedfile",
    "other": "candidate",
    "recorded_by": "user",
}


def from_database(candidates: Iterable[int], tables: Tables = _TABLES) -> dict[int, Rows]:
    """Rows by candidate, of imports that were not taken back; one query."""
    wanted = list(candidates)
    found: dict[int, Rows] = {key: defaultdict(list) for key in wanted}
    with connection.cursor() as cursor:
        cursor.execute(*_statement(tuple(tables.items())).asked(connection, [Keys(wanted)]))
        for table, candidate, content in cursor:
            found[candidate][table].append(_row(table, json.loads(content)))
    for rows in found.values():
        for table in rows.values():
            table.sort(key=lambda row: row.id)
    return found


@cache
def _statement(tables: tuple[tuple[type[models.Model], tuple[str, ...]], ...]) -> Prepared:
    """One statement for all tables, composed once: composing it takes longer than PostgreSQL needs to answer it.

    The time zone and the imports that were taken back are looked up once in it; for each table they would be planned
    anew, which takes longer than all the rest.
    """
    imports = connection.ops.quote_name(Import._meta.db_table)
    taken_back = f"ARRAY(SELECT id FROM {imports} WHERE reverted_at IS NOT NULL)"  # noqa: S608  (names of our own)
    known = f"WITH known AS MATERIALIZED (SELECT {ZONE} AS zone, {taken_back} AS taken_back) "
    told = " UNION ALL ".join(_select(model, columns) for model, columns in tables)
    return Prepared(known + told, {}, ["candidates"])


def _select(model: type[models.Model], columns: tuple[str, ...]) -> str:
    """Names come from the models alone; values are parameters. Text, so that the driver leaves the objects to us."""
    meta, quote = model._meta, connection.ops.quote_name
    pairs = ", ".join(f"'{column}', fact.{quote(column)}" for column in columns)
    if learned := next((column for column in LEARNED if column in columns), None):
        pairs += f", 'learned_on', (fact.{quote(learned)} AT TIME ZONE known.zone)::date"
    query = (
        f"SELECT '{meta.model_name}', fact.candidate_id, json_build_object({pairs})::text "  # noqa: S608
        f"FROM {quote(meta.db_table)} fact, known WHERE fact.candidate_id = ANY(%(candidates)s)"
    )
    if model is StoredFile:
        return query
    return f"{query} AND (fact.batch_id IS NULL OR fact.batch_id <> ALL(known.taken_back))"


def _row(table: str, content: dict[str, Any]) -> Row:
    days, instants, others = _kinds(table, tuple(content))
    for name in days:
        content[name] = date.fromisoformat(content[name]) if content[name] else None
    for name in instants:
        content[name] = datetime.fromisoformat(content[name]) if content[name] else None
    for name, other, prefix in others:
        key = content[name]
        content[other] = f"{prefix}{key}" if key else ""
    return Row(ref=f"{table}:{content['id']}", **content)


@cache
def _kinds(table: str, columns: tuple[str, ...]) -> tuple[list[str], list[str], list[tuple[str, str, str]]]:
    """Columns that hold days and instants, and those that hold keys: of what, and how a ref to it begins."""
    others = [(column, column.removesuffix("_id")) for column in columns if column.endswith("_id")]
    return (
        [column for column in columns if column in _DAYS],
        [column for column in columns if column in _INSTANTS],
        [(column, other, f"{_TARGETS.get(other, table)}:") for column, other in others],
    )


def from_intake(intake: Intake) -> Rows:
    """The same rows of a file: refs are places in the file, keys of other rows their places."""
    rows: Rows = defaultdict(list)
    for number, (model, columns, item) in enumerate(_items(intake)):
        content = {column: getattr(item, column) for column in columns if not column.endswith("_id")}
        undated = dict.fromkeys(_INSTANTS & content.keys())  # a file is learned day by day, not today
        row = Row(**{**content, **undated, "id": number, "ref": intake.origin(item), "batch_id": None})
        for column in (c for c in columns if c.endswith("_id") and c != "batch_id"):
            other = getattr(item, column.removesuffix("_id"), None)
            setattr(row, column.removesuffix("_id"), intake.origin(other) if isinstance(other, models.Model) else "")
        rows[str(model._meta.model_name)].append(row)
    return rows


def _items(intake: Intake) -> Iterator[tuple[type[models.Model], tuple[str, ...], Any]]:
    for item in (*intake.facts, *intake.interviews, *intake.checks):
        yield type(item), _TABLES[type(item)], item


def standing(rows: Iterable[Row]) -> list[Row]:
    """Rows without those that were never true: corrected and retracted ones, and the retractions themselves.

    What mends the entry of a real change is that change from then on.
    """
    kept = list(rows)
    void = {row.replaces for row in kept if row.relation in ("corrects_entry", "retracts") and row.replaces}
    by_ref = {row.ref: row for row in kept}
    return [_inheriting(row, by_ref) for row in kept if row.ref not in void and row.relation != "retracts"]


def _inheriting(row: Row, by_ref: Mapping[str, Row]) -> Row:
    origin = row
    while origin.relation == "corrects_entry" and origin.replaces in by_ref:
        origin = by_ref[origin.replaces]
    if origin is row:
        return row
    heir = copy(row)
    heir.relation, heir.replaces = origin.relation, origin.replaces
    return heir
