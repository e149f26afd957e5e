"""Stores standings and findings of any number of applications with one statement."""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, models

from redflags.models import Finding, RecountOwed, Standing

_KEPT = ("id", "application", "key", "first_seen_at")
"""Columns of a finding that stay as they were when it is found again."""


def store(standings: Sequence[Standing], findings: Iterable[Finding]) -> list[int]:
    """Put these in the place of what was stored of the same applications; findings found again keep their row.

    The dashboards owe each a recount.
    Returns the applications that stand at a higher level than before; one that was never assessed does not.
    """
    values: dict[str, Any] = {
        "applications": [standing.application_id for standing in standings],
        "findings": _as_json(Finding, findings),
        "standings": _as_json(Standing, standings),
    }
    with connection.cursor() as cursor:
        cursor.execute(_statement(), values)
        return [application for (application,) in cursor.fetchall()]


@cache
def _statement() -> str:
    """Composed of the models' own names once; rows come as JSON, which PostgreSQL reads as rows of the tables.

    A finding that is found again unchanged is not written again.
    """
    changing = [str(f.column) for f in Finding._meta.concrete_fields if f.name not in _KEPT]
    standing = [str(f.column) for f in Standing._meta.concrete_fields if not f.primary_key]
    findings, standings, recounts = (
        connection.ops.quote_name(model._meta.db_table) for model in (Finding, Standing, RecountOwed)
    )
    return f"""
        WITH told AS MATERIALIZED (SELECT * FROM jsonb_populate_recordset(NULL::{findings}, %(findings)s)),
        gone AS (
            DELETE FROM {findings} stored WHERE stored.application_id = ANY(%(applications)s) AND NOT EXISTS (
                SELECT FROM told WHERE told.application_id = stored.application_id AND told.key = stored.key
            )
        ),
        kept AS (
            INSERT INTO {findings} AS stored (application_id, key, first_seen_at, {_list(changing)})
            SELECT application_id, key, first_seen_at, {_list(changing)} FROM told
            ON CONFLICT (application_id, key) DO UPDATE SET {_excluded(changing)}
            WHERE ({_list(changing, "stored")}) IS DISTINCT FROM ({_list(changing, "excluded")})
        ),
        before AS (
            SELECT application_id, level FROM {standings}
            WHERE application_id = ANY(%(applications)s) AND reassess_at IS DISTINCT FROM assessed_at
        ),
        stood AS (
            INSERT INTO {standings} (application_id, {_list(standing)})
            SELECT application_id, {_list(standing)} FROM jsonb_populate_recordset(NULL::{standings}, %(standings)s)
            ON CONFLICT (application_id) DO UPDATE SET {_excluded(standing)}
            RETURNING application_id, level
        ),
        owed AS (
            INSERT INTO {recounts} (application) SELECT application_id FROM stood
        )
        SELECT application_id FROM stood JOIN before USING (application_id) WHERE stood.level > before.level
    """  # noqa: S608  (names of columns; values are parameters)


def _list(columns: Iterable[str], table: str = "") -> str:
    prefix = f"{table}." if table else ""
    return ", ".join(f"{prefix}{connection.ops.quote_name(column)}" for column in columns)


def _excluded(columns: Iterable[str]) -> str:
    return ", ".join(f"{column} = excluded.{column}" for column in map(connection.ops.quote_name, columns))


def _as_json(model: type[models.Model], rows: Iterable[models.Model]) -> str:
    columns = [field.attname for field in model._meta.concrete_fields]
    found: list[dict[str, Any]] = [{column: getattr(row, column) for column in columns} for row in rows]
    return json.dumps(found, cls=_Encoder)


class _Encoder(DjangoJSONEncoder):
    """Instants to the microsecond: a verdict that counts from one must not count before it."""

    def default(self, o: Any) -> Any:
        """ISO 8601 as Python writes it."""
        return o.isoformat() if hasattr(o, "isoformat") else super().default(o)
