"""Calls to the contact of a check: each attempt is noted as it was made."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from candidates.actions.checks import NotOpenError
from candidates.actions.locking import lock
from candidates.models import CallAttempt, Check
from screening.audit import record
from screening.models import User
from screening.submissions import claim

NOT_CALLED = (Check.State.PLANNED, Check.State.CANCELLED)
"""States in which nobody is called: asking comes first, with what it takes, and what was given up stays so."""


@transaction.atomic
def log(attempt: CallAttempt, *, by: User, now: datetime, once: UUID | None = None) -> CallAttempt:
    """Note an attempt. The newest one tells whether somebody is to be called back.

    Raises NotOpenError for a check that was not asked yet or was given up, AlreadySubmittedError.
    """
    claim(once, by)
    candidate, check = lock(attempt.check_made_id)
    if check.state in NOT_CALLED:
        raise NotOpenError
    attempt.called_by, attempt.called_at = by, now
    attempt.save(force_insert=True)
    told = [
        name
        for name in ("number", "found_where", "outcome", "spoke_to", "call_back_at", "note")
        if getattr(attempt, name)
    ]
    record("call.logged", actor=by, candidate=candidate, target=attempt, fields=told)
    return attempt
