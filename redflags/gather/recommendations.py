"""Who recommended whom around a candidate, told on either file, and which of these ways lead to a confirmed case."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from django.db import connection

from redflags.engine import dossier as d
from redflags.engine.vocabulary import Strength
from redflags.gather.rows import ZONE


@dataclass(frozen=True, slots=True)
class Recommended:
    """What is known of a candidate's recommendations beyond the candidate's own rows."""

    steps: Mapping[str, int] = field(default_factory=dict)  # to a confirmed case, by ref of the own row
    elsewhere: tuple[d.Referral, ...] = ()  # told on other people's files


NOBODY: Final = Recommended()

_STANDS: Final = """
told.other_id IS NOT NULL AND told.relation <> 'retracts'
AND NOT EXISTS (
    SELECT FROM candidates_referral later
    WHERE later.replaces_id = told.id AND later.relation IN ('corrects_entry', 'retracts')
)
AND NOT EXISTS (SELECT FROM candidates_import WHERE id = told.batch_id AND reverted_at IS NOT NULL)
"""

_EDGES: Final = f"""
SELECT told.id, told.candidate_id AS one, told.other_id AS other, told.direction, told."on", told.recorded_at,
       FALSE AS elsewhere
FROM candidates_referral told WHERE {_STANDS}
UNION ALL
SELECT told.id, told.other_id, told.candidate_id, CASE told.direction WHEN 'by' THEN 'of' ELSE 'by' END,
       told."on", told.recorded_at, TRUE
FROM candidates_referral told WHERE {_STANDS}
"""  # noqa: S608  (here and below: pieces of statements, no value)
"""Every recommendation from both ends, "by" meaning that `one` was recommended by `other`."""

_CONFIRMED: Final = f"""
SELECT FROM redflags_findingverdict said
JOIN redflags_finding found ON found.key = said.key AND found.strength >= {int(Strength.STRONG)}
JOIN candidates_application file ON file.id = found.application_id AND file.candidate_id = said.candidate_id
WHERE said.kind = 'confirmed' AND said.undone_at IS NULL AND NOT said.awaits_second
  AND found.status <> 'explained' AND NOT found.shadow AND said.said_at < %(until)s AND said.candidate_id =
"""
"""A case is confirmed when a person confirmed a finding that is at least strong."""

_AROUND: Final = f"""
WITH edge AS NOT MATERIALIZED ({_EDGES})
SELECT near.one, near.id, near.other, near.direction, near."on",
    (near.recorded_at AT TIME ZONE {ZONE})::date, near.elsewhere,
    CASE
        WHEN EXISTS ({_CONFIRMED} near.other) THEN 1
        WHEN EXISTS (
            SELECT FROM edge far
            WHERE far.one = near.other AND far.other <> near.one AND EXISTS ({_CONFIRMED} far.other)
        ) THEN 2
    END
FROM edge near WHERE near.one = ANY(%(candidates)s) AND near.recorded_at < %(until)s
ORDER BY near.id
"""  # noqa: S608

_WITHIN_TWO: Final = f"""
WITH edge AS NOT MATERIALIZED ({_EDGES})
SELECT near.other FROM edge near WHERE near.one = %(candidate)s
UNION
SELECT far.other FROM edge near JOIN edge far ON far.one = near.other WHERE near.one = %(candidate)s
"""  # noqa: S608


def around(candidates: Iterable[int], *, until: datetime | None = None) -> dict[int, Recommended]:
    """The recommendations of candidates, by candidate, as known before a moment; one query, none for none."""
    wanted = list(candidates)
    if not wanted:
        return {}
    steps: dict[int, dict[str, int]] = defaultdict(dict)
    elsewhere: dict[int, list[d.Referral]] = defaultdict(list)
    own: set[tuple[int, int]] = set()
    with connection.cursor() as cursor:
        cursor.execute(_AROUND, {"candidates": wanted, "until": until or "infinity"})
        rows = sorted(cursor.fetchall(), key=lambda row: row[6])  # own rows first: a way told on both files is one
    for one, key, other, direction, on, learned_on, is_elsewhere, to_case in rows:
        ref = f"referral:{key}"
        if not is_elsewhere:
            own.add((one, other))
            steps[one].update({ref: to_case} if to_case else {})
        elif (one, other) not in own:
            elsewhere[one].append(_referral(ref, direction, other, on, learned_on, to_case))
    return {key: Recommended(steps[key], tuple(elsewhere[key])) for key in steps.keys() | elsewhere.keys()}


def within_two(candidate: int) -> set[int]:
    """People whose standing may depend on this candidate's case: at most two recommendations away."""
    with connection.cursor() as cursor:
        cursor.execute(_WITHIN_TWO, {"candidate": candidate})
        return {other for (other,) in cursor} - {candidate}


def _referral(ref: str, direction: str, other: int, on: date | None, known_on: date, steps: int | None) -> d.Referral:
    return d.Referral(
        ref=ref,
        known_on=known_on,
        direction=direction,
        confirmed_case=steps is not None,
        steps=steps or 1,
        other=f"candidate:{other}",
        on=on,
    )
