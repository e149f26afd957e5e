"""Keeps the counts of the dashboards: who changed is owed a recount, a worker folds it in, a command counts anew."""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from typing import Any, Final

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q

from candidates.models import Application
from redflags.due import Moment
from redflags.models import CountedCase, RecountOwed, Tally
from redflags.tallies.cells import CELLS
from redflags.tallies.lateness import of_applications

FOLDING: Final = 7_270_031
"""Advisory lock: one folds at a time, so that nobody waits for a count."""

CHUNK: Final = 2_000
WORK: Final = "redflags.jobs.fold_figures"

SLICES: Final = """
    (VALUES ('all', '', true), ('position', {0}.position::text, true),
        ('source', {0}.source, false), ('channel', {0}.channel, false)) AS slice (name, value, whole)
    CROSS JOIN LATERAL (VALUES ({1}), ({0}.team)) AS among (team)
"""
"""Every measure is counted in all and by position; by source and channel only what became of applications. Each of
those counts once among everybody, so that a page of all teams reads few rows, and once in its team."""

OF_SLICE: Final = "(slice.whole OR cell LIKE 'fair|%%' OR cell LIKE 'delay|%%')"

COUNTS: Final = """
    SELECT slice.name AS slice, slice.value, among.team, split_part(cell, '|', 1) AS measure,
        split_part(cell, '|', 2) AS month, split_part(cell, '|', 3) AS a, split_part(cell, '|', 4) AS b
"""

_FOLD: Final = f"""
    WITH {CELLS},
    before AS MATERIALIZED (
        SELECT * FROM redflags_countedcase WHERE application = ANY(%(applications)s)
    ),
    moved AS (
        SELECT 1 AS step, team, position, source, channel, cells FROM fresh
        WHERE NOT EXISTS (
            SELECT FROM before WHERE before.application = fresh.id
            AND (before.team, before.position, before.source, before.channel, before.cells::text[])
                = (fresh.team, fresh.position, fresh.source, fresh.channel, fresh.cells)
        )
        UNION ALL
        SELECT -1, team, position, source, channel, cells::text[] FROM before
        WHERE NOT EXISTS (
            SELECT FROM fresh WHERE before.application = fresh.id
            AND (before.team, before.position, before.source, before.channel, before.cells::text[])
                = (fresh.team, fresh.position, fresh.source, fresh.channel, fresh.cells)
        )
    ),
    delta AS (
        SELECT slice, value, team, measure, month, a, b, sum(step) AS n FROM (
            {COUNTS}, counted.step
            FROM moved AS counted CROSS JOIN LATERAL {SLICES.format("counted", Tally.EVERY_TEAM)}
            CROSS JOIN LATERAL unnest(counted.cells) AS cell WHERE {OF_SLICE}
        ) steps GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(step) <> 0
    ),
    counted AS (
        INSERT INTO redflags_tally AS stored (slice, value, team, measure, month, a, b, n)
        SELECT slice, value, team, measure, month, a, b, n FROM delta
        ON CONFLICT (slice, value, measure, month, team, a, b) DO UPDATE SET n = stored.n + excluded.n
    ),
    gone AS (
        DELETE FROM redflags_countedcase WHERE application = ANY(%(applications)s)
        AND application NOT IN (SELECT id FROM fresh)
    ),
    told AS (SELECT * FROM unnest(%(turning)s::bigint[], %(turns)s::timestamptz[]) AS told (id, turns_at))
    INSERT INTO redflags_countedcase AS stored (application, team, position, source, channel, cells, turns_at)
    SELECT fresh.id, team, position, source, channel, cells, told.turns_at FROM fresh LEFT JOIN told USING (id)
    ON CONFLICT (application) DO UPDATE SET team = excluded.team, position = excluded.position,
        source = excluded.source, channel = excluded.channel, cells = excluded.cells, turns_at = excluded.turns_at
    WHERE (stored.team, stored.position, stored.source, stored.channel, stored.cells, stored.turns_at)
        IS DISTINCT FROM (excluded.team, excluded.position, excluded.source, excluded.channel, excluded.cells,
            excluded.turns_at)
"""  # noqa: S608  (names of our own; values are parameters)

_SUM: Final = f"""
    WITH right_ones AS MATERIALIZED (
        SELECT slice, value, team, measure, month, a, b, count(*)::integer AS n FROM (
            {COUNTS}
            FROM redflags_countedcase AS counted CROSS JOIN LATERAL {SLICES.format("counted", Tally.EVERY_TEAM)}
            CROSS JOIN LATERAL unnest(counted.cells) AS cell WHERE {OF_SLICE}
        ) cells GROUP BY 1, 2, 3, 4, 5, 6, 7
    ),
    wrong AS MATERIALIZED (
        SELECT slice, value, team, measure, month, a, b, stored.id, right_ones.n, stored.n AS told
        FROM right_ones FULL JOIN redflags_tally AS stored USING (slice, value, team, measure, month, a, b)
        WHERE right_ones.n IS DISTINCT FROM stored.n
    ),
    gone AS (DELETE FROM redflags_tally WHERE id IN (SELECT id FROM wrong WHERE n IS NULL)),
    mended AS (
        INSERT INTO redflags_tally AS stored (slice, value, team, measure, month, a, b, n)
        SELECT slice, value, team, measure, month, a, b, n FROM wrong WHERE n IS NOT NULL
        ON CONFLICT (slice, value, measure, month, team, a, b) DO UPDATE SET n = excluded.n
    )
    SELECT count(*) FROM wrong WHERE coalesce(n, 0) <> coalesce(told, 0)
"""  # noqa: S608  (names of our own)


def owe(applications: Q) -> None:
    """Note that applications must be counted again, in the running transaction."""
    keys = Application.objects.filter(applications).values_list("pk", flat=True)
    RecountOwed.objects.bulk_create([RecountOwed(application=key) for key in keys])


def owe_everybody() -> None:
    """Note that everybody must be counted again: the calendar changed, or the schedule by which answers are late."""
    RecountOwed.objects.create(application=None)


def owes(now: datetime) -> bool:
    """Whether there is something to fold in."""
    return RecountOwed.objects.exists() or CountedCase.objects.filter(turns_at__lte=now).exists()


def fold(now: datetime) -> int:
    """Count some of those again that are owed it, oldest first; 0 where there are none, or while somebody else does.

    An application is counted from its rows as they are, so that counting it twice changes nothing.
    """
    with transaction.atomic():
        if not _alone():
            return 0
        keys = _claim(now)
        if keys:
            _count(keys, now)
        return len(keys)


def rebuild(now: datetime) -> Iterator[int]:
    """Count everybody anew, chunk by chunk, and sum up the cells again; yields how many are done, then -cells mended.

    Dashboards can be read meanwhile. Who changes meanwhile stays owed.
    """
    done = 0
    for keys in _chunks():
        with transaction.atomic():
            _wait()
            _count(keys, now)
        done += len(keys)
        yield done
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = 0")
        _wait()
        cursor.execute(_SUM, {})
        (mended,) = cursor.fetchone()
    yield -mended


def _chunks() -> Iterator[list[int]]:
    """Keys of all applications, and of those that are still counted though they are gone."""
    last = 0
    while keys := list(Application.objects.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:CHUNK]):
        yield keys
        last = keys[-1]
    there = Application.objects.filter(pk=OuterRef("application"))
    gone = CountedCase.objects.filter(~Exists(there)).order_by("pk").values_list("application", flat=True)
    while keys := list(gone[:CHUNK]):
        yield keys


def _claim(now: datetime) -> list[int]:
    """Take notes off the pile, and those whom the clock turned; "everybody" becomes a note for each."""
    if RecountOwed.objects.filter(application=None).delete()[0]:
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO redflags_recountowed (application) SELECT id FROM candidates_application")
    owed = dict(RecountOwed.objects.order_by("pk").values_list("pk", "application")[:CHUNK])
    RecountOwed.objects.filter(pk__in=list(owed)).delete()
    keys = {key for key in owed.values() if key is not None}
    turned = CountedCase.objects.filter(turns_at__lte=now).order_by("turns_at")
    return sorted(keys | set(turned.values_list("application", flat=True)[: CHUNK - len(keys)]))


def _count(keys: Collection[int], now: datetime) -> None:
    moment = Moment.of(now)
    lateness = of_applications(keys, moment)
    late = [(key, what) for key, listed in lateness.late.items() for what in sorted(listed)]
    values: dict[str, Any] = {
        "applications": list(keys),
        "zone": moment.calendar.zone.key,
        "today": moment.today,
        "late": [key for key, _what in late],
        "late_for": [str(what) for _key, what in late],
        "turning": list(lateness.turns_at),
        "turns": list(lateness.turns_at.values()),
    }
    with connection.cursor() as cursor:
        cursor.execute(_FOLD, values)


def _alone() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [FOLDING])
        return bool(cursor.fetchone()[0])


def _wait() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL lock_timeout = 0")
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [FOLDING])


RUN_FOR: Final = timedelta(seconds=10)
"""A job folds so long, and rings for the rest: others wait in the same queue."""
