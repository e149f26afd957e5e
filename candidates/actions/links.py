"""What people say of links between candidates; nothing is merged, everything can be undone."""

from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from candidates import sharing
from candidates.models import Candidate, LinkVerdict
from screening.audit import record
from screening.models import User
from screening.submissions import claim


class AlreadyJudgedError(Exception):
    """Somebody else said what this link means in the meantime."""


@transaction.atomic
def judge(
    candidate: Candidate,
    other: Candidate,
    *,
    meaning: LinkVerdict.Meaning,
    reason: str,
    by: User,
    now: datetime,
    once: UUID | None = None,
) -> LinkVerdict:
    """Say what a link means, for both sides and for what they share now.

    What was said before either side changed no longer holds, and makes room. Raises AlreadyJudgedError,
    AlreadySubmittedError.
    """
    claim(once, by)
    low, high = sorted((candidate, other), key=lambda person: person.pk)
    known = sharing.ties([candidate.pk])
    if (candidate.pk, other.pk) not in known.settled:
        LinkVerdict.objects.filter(low=low, high=high, undone_at=None).update(undone_at=now)
    try:
        with transaction.atomic():
            verdict = LinkVerdict.objects.create(
                low=low,
                high=high,
                meaning=meaning,
                reason=reason,
                lines=sharing.lines_between(candidate, other),
                names=sharing.names_of(candidate.name, other.name),
                said_by=by,
                said_at=now,
            )
    except IntegrityError:
        raise AlreadyJudgedError from None
    record("link.judged", actor=by, candidate=candidate, target=verdict, fields=["meaning", "reason"])
    return verdict


@transaction.atomic
def undo(verdict: LinkVerdict, *, candidate: Candidate, by: User, now: datetime) -> None:
    """Take back what was said of a link; saying it twice changes nothing."""
    if LinkVerdict.objects.filter(pk=verdict.pk, undone_at=None).update(undone_at=now):
        record("link.verdict_undone", actor=by, candidate=candidate, target=verdict)
