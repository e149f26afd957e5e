"""What the database was asked, written out: of a statement it keeps a plan of, only the name is sent."""

from collections.abc import Iterable, Mapping

from django.db import connection


def written_out(queries: Iterable[Mapping[str, str]]) -> list[str]:
    """The statements of captured queries."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, statement FROM pg_prepared_statements")
        kept = dict(cursor.fetchall())
    return [_written_out(query["sql"], kept) for query in queries]


def _written_out(sql: str, kept: Mapping[str, str]) -> str:
    if not sql.startswith("EXECUTE "):
        return sql
    _prepare, _as, statement = kept[sql.split()[1].rstrip(";")].partition(" AS ")
    return statement
