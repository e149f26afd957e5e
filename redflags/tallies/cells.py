"""In which cells an application is counted, as one statement for any number of applications.

A cell is `measure|month|a|b`. An application may stand in a cell twice (it was in a stage twice). Measures:

    open    stage, level ("" without a standing)           where open applications stand now
    ground  level, score and assurance                     the same, how much is verified; both rounded down
    load    recruiter ("0": nobody)                        open applications of a person
    late    what (redflags.due.What)                       open applications that something is late for, now
    fired   code, of the month of its newest finding       in how many applications a rule fired
    became  code, what became of it; the same month        (redflags.fired.Outcome)
    flag    code, of the month of its first finding        the same, when it was first seen
    after   code, of the month of its newest finding       the same, of people who are hired
    said    code, confirmed or answered; month of the word what people said of findings
    reach   furthest stage, of the month it came in        the funnel
    fair    letters of OUTCOMES, of the month it came in   what became of an application
    delay   days, of the month it came in                  from the first finding to the last word of those cleared
    stay    stage, days; of the month it was left          time in stage
    decide  kind, days; of the month of the decision       from coming in to the decision that stands
    check   kind, days; of the month of the answer         from asking to the first answer
    clock   kind, in_time, late or waiting; month it fell due   what is to be done after a hire
    work    person, what; of the month it was done         decisions, first views and answers of a person
    agree   person, yes or no; month of the decision       whether a first view and the decision agree
"""

from typing import Final

from candidates.models import Check, Stage
from candidates.stages import ORDER

OUTCOMES: Final = {
    "f": "flagged",  # a rule in use found something
    "h": "held",  # stands at hold or escalate, or was decided there, or decided to hold
    "c": "cleared",  # flagged, and people cleared or explained until nothing counted any more
    "d": "declined",  # a decision not to proceed stands
}

HIRED: Final = (Stage.ONBOARDING, Stage.PROBATION, Stage.EMPLOYED)

ANSWERED: Final = (
    Check.State.VERIFIED,
    Check.State.CONTRADICTED,
    Check.State.NO_RECORD,
    Check.State.UNREACHABLE,
    Check.State.DECLINED,
)

MANY: Final = 999
"""Days: more than the last bound."""

BOUNDS: Final = (*range(15), *range(21, 85, 7), 120, 180)
"""Days are counted up to these: one by one for two weeks, then in weeks, then in months."""


def bound(days: int) -> int:
    """The bound that so many days are counted under, as `_bound` does."""
    return next((limit for limit in BOUNDS if days <= limit), MANY)


def _bound(days: str) -> str:
    return (
        f"(CASE WHEN {days} <= 0 THEN 0 WHEN {days} <= 14 THEN {days} WHEN {days} <= 84 THEN (({days} + 6) / 7) * 7"
        f" WHEN {days} <= 120 THEN 120 WHEN {days} <= 180 THEN 180 ELSE {MANY} END)::text"
    )


def _day(instant: str) -> str:
    return f"({instant} AT TIME ZONE %(zone)s)::date"


def _month(day: str) -> str:
    return f"to_char({day}, 'YYYY-MM')"


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)


_ORDER = f"ARRAY[{_listed(ORDER)}]"
_STANDS = "NOT EXISTS (SELECT FROM candidates_import i WHERE i.id = {0}.batch_id AND i.reverted_at IS NOT NULL)"

CELLS: Final = f"""
    app AS MATERIALIZED (
        SELECT a.id, a.candidate_id, a.stage, coalesce(a.recruiter_id, 0) AS recruiter,
            coalesce(c.team_id, 0) AS team, coalesce(a.position_id, 0) AS position,
            coalesce(i.source, '') AS source, a.channel,
            coalesce(a.applied_on, {_day("a.created_at")}) AS came,
            s.level, s.score, s.assurance,
            NOT EXISTS (
                SELECT FROM candidates_application o WHERE o.candidate_id = a.candidate_id AND o.id < a.id
            ) AS is_first
        FROM candidates_application a
        JOIN candidates_candidate c ON c.id = a.candidate_id AND c.withdrawn_at IS NULL
        LEFT JOIN candidates_import i ON i.id = a.batch_id
        LEFT JOIN redflags_standing s ON s.application_id = a.id
        WHERE a.id = ANY(%(applications)s)
    ),
    mark AS MATERIALIZED (
        SELECT app.id, app.candidate_id, app.stage, f.code, f.key, {_day("f.first_seen_at")} AS seen,
            CASE
                WHEN f.status = 'explained' THEN 'answered'
                WHEN EXISTS (
                    SELECT FROM redflags_findingverdict v
                    WHERE v.candidate_id = app.candidate_id AND v.key = f.key AND v.kind = 'confirmed'
                    AND v.undone_at IS NULL AND v.refs @> f.refs
                    AND (v.expires_on IS NULL OR v.expires_on >= %(today)s)
                ) THEN 'confirmed'
                ELSE 'open'
            END AS became
        FROM app JOIN redflags_finding f ON f.application_id = app.id AND NOT f.shadow
    ),
    word AS MATERIALIZED (
        SELECT app.id, app.is_first, v.key, v.code, v.said_by_id, {_day("v.said_at")} AS said,
            CASE WHEN v.kind = 'confirmed' THEN 'confirmed' ELSE 'answered' END AS kind
        FROM app JOIN redflags_findingverdict v
        ON v.candidate_id = app.candidate_id AND v.undone_at IS NULL AND NOT v.awaits_second
    ),
    cleared AS (
        SELECT mark.id, max(word.said) - min(mark.seen) AS days
        FROM mark LEFT JOIN word ON word.id = mark.id AND word.key = mark.key AND word.kind = 'answered'
        GROUP BY mark.id HAVING bool_and(mark.became = 'answered') AND count(word.id) > 0
    ),
    step AS MATERIALIZED (
        SELECT app.id, app.came, s.before, s.after, s.id AS step, coalesce(s."on", {_day("s.at")}) AS day
        FROM app JOIN candidates_stagechange s ON s.application_id = app.id
    ),
    stay AS (
        SELECT id, before, day, day - coalesce(lag(day) OVER (PARTITION BY id ORDER BY day, step), came) AS days
        FROM step
    ),
    cell (id, measure, month, a, b) AS (
        SELECT id, 'open', '', stage, coalesce(level::text, '') FROM app WHERE stage <> 'closed'
        UNION ALL
        SELECT id, 'ground', '', level::text, (least(score / 10, 9) * 10) || '.' || (assurance - assurance %% 10
            + CASE WHEN assurance BETWEEN 1 AND 9 THEN 1 ELSE 0 END)
        FROM app WHERE stage <> 'closed' AND level IS NOT NULL
        UNION ALL
        SELECT id, 'load', '', recruiter::text, '' FROM app WHERE stage <> 'closed'
        UNION ALL
        SELECT app.id, 'late', '', told.what, ''
        FROM unnest(%(late)s::bigint[], %(late_for)s::text[]) AS told(id, what) JOIN app USING (id)
        UNION ALL
        SELECT id, 'fired', {_month("max(seen)")}, code, '' FROM mark GROUP BY id, code
        UNION ALL
        SELECT id, 'became', {_month("max(seen)")}, code, became FROM mark GROUP BY id, code, became
        UNION ALL
        SELECT id, 'flag', {_month("min(seen)")}, code, '' FROM mark GROUP BY id, code
        UNION ALL
        SELECT id, 'after', {_month("max(seen)")}, code, '' FROM mark WHERE stage IN ({_listed(HIRED)})
        GROUP BY id, code
        UNION ALL
        SELECT id, 'said', {_month("said")}, code, kind FROM word WHERE is_first
        UNION ALL
        SELECT app.id, 'reach', {_month("app.came")}, ({_ORDER})[greatest(
                1, array_position({_ORDER}, app.stage::text), max(array_position({_ORDER}, step.before::text)),
                max(array_position({_ORDER}, step.after::text))
            )], ''
        FROM app LEFT JOIN step ON step.id = app.id GROUP BY app.id, app.came, app.stage
        UNION ALL
        SELECT app.id, 'fair', {_month("came")},
            CASE WHEN EXISTS (SELECT FROM mark WHERE mark.id = app.id) THEN 'f' ELSE '' END
            || CASE WHEN coalesce(level, 0) >= 2 OR EXISTS (
                SELECT FROM redflags_decision d
                WHERE d.application_id = app.id AND (d.level >= 2 OR d.kind = 'hold')
            ) THEN 'h' ELSE '' END
            || CASE WHEN cleared.id IS NOT NULL THEN 'c' ELSE '' END
            || CASE WHEN EXISTS (
                SELECT FROM redflags_decision d
                WHERE d.application_id = app.id AND d.ended_at IS NULL AND d.kind = 'decline'
            ) THEN 'd' ELSE '' END, ''
        FROM app LEFT JOIN cleared ON cleared.id = app.id
        UNION ALL
        SELECT app.id, 'delay', {_month("came")}, '', {_bound("cleared.days")}
        FROM app JOIN cleared ON cleared.id = app.id
        UNION ALL
        SELECT id, 'stay', {_month("day")}, before, {_bound("days")} FROM stay WHERE before NOT IN ('', 'closed')
        UNION ALL
        SELECT app.id, 'decide', {_month(_day("d.at"))}, d.kind, {_bound(f"({_day('d.at')} - app.came)")}
        FROM app JOIN redflags_decision d ON d.application_id = app.id AND d.ended_at IS NULL
        UNION ALL
        SELECT app.id, 'check', {_month("answer.day")}, c.kind, {_bound("(answer.day - c.requested_on)")}
        FROM app
        JOIN candidates_check c ON c.candidate_id = app.candidate_id AND c.requested_on IS NOT NULL
            AND (c.application_id = app.id OR (c.application_id IS NULL AND app.is_first))
        CROSS JOIN LATERAL (
            SELECT min(coalesce(r."on", {_day("r.recorded_at")})) AS day FROM candidates_checkresult r
            WHERE r.check_made_id = c.id AND r.state IN ({_listed(ANSWERED)}) AND r.relation <> 'retracts'
            AND {_STANDS.format("r")}
        ) answer
        WHERE answer.day IS NOT NULL AND {_STANDS.format("c")}
        UNION ALL
        SELECT app.id, 'clock', {_month("h.due_on")}, h.kind, CASE
            WHEN h.done_on IS NULL THEN 'waiting' WHEN h.done_on <= h.due_on THEN 'in_time' ELSE 'late' END
        FROM app JOIN candidates_hireclock h ON h.application_id = app.id
        WHERE h.ended_at IS NULL OR h.done_on IS NOT NULL
        UNION ALL
        SELECT app.id, 'work', {_month(_day("d.at"))}, d.by_id::text, 'decision'
        FROM app JOIN redflags_decision d ON d.application_id = app.id
        UNION ALL
        SELECT app.id, 'work', {_month(_day("v.at"))}, v.by_id::text, 'view'
        FROM app JOIN redflags_firstview v ON v.application_id = app.id
        UNION ALL
        SELECT id, 'work', {_month("said")}, said_by_id::text, 'answer' FROM word WHERE is_first
        UNION ALL
        SELECT app.id, 'agree', {_month(_day("d.at"))}, v.by_id::text, CASE
            WHEN v.opinion = 'verify' AND d.kind <> 'decline' OR v.opinion = d.kind THEN 'yes' ELSE 'no' END
        FROM app
        JOIN redflags_decision d ON d.application_id = app.id AND d.ended_at IS NULL
        JOIN redflags_firstview v ON v.application_id = app.id
    ),
    fresh AS MATERIALIZED (
        SELECT app.id, app.team, app.position, app.source, app.channel,
            array_agg(concat_ws('|', measure, month, a, b) ORDER BY measure, month, a, b) AS cells
        FROM app JOIN cell USING (id) GROUP BY app.id, app.team, app.position, app.source, app.channel
    )
"""  # noqa: S608  (names of our own; values are parameters)
"""Parts of a WITH: `fresh` has applications and their cells. Parameters: applications, zone, today, late, late_for."""
