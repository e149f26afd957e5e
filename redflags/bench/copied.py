"""Makes a register large in the database itself: its people once more, and again, under other names.

A copy is of a candidate with the applications, their standings and findings, interviews, checks and counts, and of the
name that the search goes by, each with a key of its own: what lists, filters, queues and dashboards find their way
through. Facts, texts and the trail are not copied, so the page of a copy would be half empty; nobody opens one.
"""

import io
import random
from collections.abc import Iterator, Sequence
from typing import Any, Final

from django.db import connection, models

from candidates.models import Application, Candidate, Check, Interview
from candidates.names import sortable
from candidates.searchable import team_key
from candidates.searchwords import NAMES, keys
from redflags.generator.names import FAMILY, GIVEN
from redflags.models import CountedCase, Finding, Standing

STRIDE: Final = 10_000_000
"""What is added to the keys of a table with each copy: no register is generated that large."""

PAIRS: Final = 20_000
"""Given and family names to choose from, put together."""

TABLES: Final[tuple[type[models.Model], ...]] = (
    Candidate,
    Application,
    Standing,
    Finding,
    Check,
    Interview,
    CountedCase,
)

_MOVED: Final = ("id", "candidate_id", "application_id", "application", "check_made_id", "interview_id")
"""Columns that hold keys of what is copied as well."""

_OTHERWISE: Final = {
    "pseudonym": "gen_random_uuid()",
    "name": "given.name",
    "name_sort": "given.name_sort",
    "external_key": "''",
    "stage_since": f"now() - (hashint8(row.id + number * {STRIDE}::bigint) & 8191) * interval '1 hour'",
    **{
        column: f"CASE WHEN row.{column} IS NOT NULL THEN "
        "(%(recruiters)s::bigint[])[1 + (row.id + number * 7919) %% cardinality(%(recruiters)s::bigint[])] END"
        for column in ("recruiter_id", "responsible_id")
    },
}


def _drawn(key: str) -> str:
    """One of the names, the same whenever the same key draws."""
    return f"(hashint8({key}) & 2147483647) %% {PAIRS}"


_CARDS: Final = f"""
    INSERT INTO candidates_searchcard (candidate_id, keys)
    SELECT row.id, given.keys FROM candidates_candidate row
    JOIN made_up_name given ON given.n = {_drawn("row.id")}
    WHERE row.id >= %(first)s::bigint * {STRIDE} AND row.id < (%(last)s::bigint + 1) * {STRIDE}
"""  # noqa: S608  (numbers of our own)

_INDEX: Final = "CREATE INDEX search_by_key ON candidates_searchcard USING gin (keys) WITH (gin_pending_list_limit=512)"


def copy(first: int, last: int, recruiters: Sequence[int]) -> None:
    """Copy everybody who was generated once more for each number from `first` (1 at the beginning) to `last`.

    The copies are these recruiters' own. A copy counts on the dashboards in the cells of whom it was copied from, so
    all counts grow alike.
    """
    values: dict[str, Any] = {"first": first, "last": last, "recruiters": list(recruiters)}
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 0")
        cursor.execute("SET maintenance_work_mem = '512MB'")
        cursor.execute("DROP TABLE IF EXISTS made_up_name")
        cursor.execute("CREATE TEMPORARY TABLE made_up_name (n integer, name text, name_sort text, keys integer[])")
        cursor.copy_expert("COPY made_up_name FROM STDIN", io.StringIO("".join(_names())))
        for model in TABLES:
            cursor.execute(_statement(model), values)
        cursor.execute("DROP INDEX search_by_key")
        cursor.execute(_CARDS, values)
        cursor.execute(_INDEX)
        cursor.execute("UPDATE redflags_tally SET n = n / %s * %s", [first, last + 1])


def _statement(model: type[models.Model]) -> str:
    """All columns of a table as they are, but for keys, names, recruiters and since when somebody waits."""
    meta, quote = model._meta, connection.ops.quote_name
    columns = [str(field.column) for field in meta.concrete_fields]
    told = {column: _OTHERWISE.get(column, f"row.{quote(column)}") for column in columns}
    told |= {column: f"row.{column} + number * {STRIDE}::bigint" for column in _MOVED if column in told}
    names = f"JOIN made_up_name given ON given.n = {_drawn('row.id + number * ' + str(STRIDE) + '::bigint')}"
    return (
        f"INSERT INTO {quote(meta.db_table)} ({', '.join(map(quote, told))}) "  # noqa: S608  (names of our own models)
        f"SELECT {', '.join(told.values())} FROM {quote(meta.db_table)} row "
        "CROSS JOIN generate_series(%(first)s::bigint, %(last)s::bigint) number "
        f"{names if model is Candidate else ''} WHERE row.{quote(str(meta.pk.column))} < {STRIDE}"
    )


def _names() -> Iterator[str]:
    lot = random.Random(1)  # noqa: S311  (made-up people, no secret)
    for number in range(PAIRS):
        name = f"{lot.choice(GIVEN)} {lot.choice(FAMILY)}"
        found = ",".join(map(str, [team_key(None), *keys({NAMES: [name]})]))
        yield f"{number}\t{name}\t{sortable(name)}\t{{{found}}}\n"
