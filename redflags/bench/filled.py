"""Fills the register in the database itself, with just what an export of candidates reads: stories take far longer."""

from django.db import connection

from screening.models import User
from screening.vault import seal

FIRST = 500_000_000_000
"""Keys from here on are ours: no generated register comes that far, nor do its copies."""

_STATEMENTS = (
    """
    INSERT INTO candidates_candidate (id, pseudonym, name, name_sort, town, created_at, external_key, version)
    SELECT n, gen_random_uuid(), 'Avery Example ' || n, 'avery example ' || n, 'Toronto, ON', now(), '', 1
    FROM generate_series(%(first)s, %(last)s) n
    """,
    """
    INSERT INTO candidates_application (id, candidate_id, recruiter_id, role, stage, stage_since, applied_on, channel,
        created_at, version, pay_currency, pay_period, pay_source, seniority, employment_type, region, context,
        close_reason)
    SELECT n, n, %(by)s, 'Data Engineer', (ARRAY['applied', 'screening', 'interviewing', 'employed'])[1 + n %% 4],
        now() - n %% 300 * interval '1 day', date '2026-01-01' + (n %% 300)::int, 'Careers page',
        now(), 1, '', '', '', '', '', '', '', ''
    FROM generate_series(%(first)s, %(last)s) n
    """,
    """
    INSERT INTO redflags_standing (application_id, level, score, assurance, plan, unknown, broken, texts_unread,
        open_findings, links, next_due, next_due_on, tuning, assessed_at)
    SELECT n, n %% 4, n %% 90, n %% 100, '[]', '{}', '[]', 0, n %% 3, 0, '', current_date, 0, now()
    FROM generate_series(%(first)s, %(last)s) n
    """,
    """
    INSERT INTO candidates_email (id, candidate_id, source, recorded_at, relation, note, reason, evidence,
        evidence_note, slot, address, hint, domain_kind, digest)
    SELECT n, n, 'application', now(), 'adds', '', '', '', '', 'personal', %(sealed)s, '@example.com', 'free', ''
    FROM generate_series(%(first)s, %(last)s) n
    """,
    """
    INSERT INTO candidates_phone (id, candidate_id, source, recorded_at, relation, note, reason, evidence,
        evidence_note, slot, number, hint, region, line, line_by_hand, is_valid, digest)
    SELECT n, n, 'application', now(), 'adds', '', '', '', '', 'personal', %(sealed)s, '•• ' || n %% 100, 'CA',
        'mobile', false, true, ''
    FROM generate_series(%(first)s, %(last)s) n
    """,
    """
    INSERT INTO redflags_finding (id, application_id, key, code, version, family, flag, strength, status, says, values,
        refs, explained, points, shadow, first_seen_at)
    SELECT n, n, 'k', 'PAY-01', 1, 'payment', 'crypto_payment', 2, 'open', '', '{}', '{}', '', 10, false, now()
    FROM generate_series(%(first)s, %(last)s, 2) n
    """,
)


def fill(rows: int, by: User) -> None:
    """Add so many applications of so many people; half of them have a finding."""
    values: dict[str, int | str] = {
        "first": FIRST,
        "last": FIRST + rows - 1,
        "by": by.pk,
        "sealed": seal("avery@example.com"),
    }
    with connection.cursor() as cursor:
        for statement in _STATEMENTS:
            cursor.execute(statement, values)
        cursor.execute("ANALYZE")
