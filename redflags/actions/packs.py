"""What people do with evidence packs: ask for one, agree as the second person, stop it, take it away."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from candidates.models import Candidate
from redflags.models import EvidencePack, Incident
from redflags.packs.profiles import Profile
from screening import foureyes
from screening.audit import record
from screening.doorbell import ring
from screening.models import Organisation, User
from screening.submissions import claim

State = EvidencePack.State

WORK = "redflags.jobs.make_packs"
QUEUE = "heavy"


class NotWaitingError(Exception):
    """The pack does not wait for a second person any more, or cannot be stopped any more."""


@transaction.atomic
def ask(
    candidate: Candidate,
    *,
    others: Collection[Candidate],
    profile: Profile,
    language: str,
    reason: str,
    incident: Incident | None,
    by: User,
    now: datetime,
    once: UUID | None = None,
) -> EvidencePack:
    """Ask for a pack; one that opens sealed values waits for a second person before a worker makes it.

    Raises AlreadySubmittedError.
    """
    claim(once, by)
    pack = EvidencePack.objects.create(
        candidate=candidate,
        incident=incident,
        profile=profile.code,
        language=language,
        reason=reason,
        state=State.PROPOSED if profile.second_person else State.OWED,
        asked_by=by,
        asked_at=now,
    )
    pack.others.set(others)
    told = [f"profile:{profile.code}", *(["incident"] if incident else [])]
    for person in (candidate, *others):
        record("pack.asked", actor=by, candidate=person, target=_target(pack), fields=told)
    if not profile.second_person:
        ring(WORK, queue=QUEUE)
    return pack


@transaction.atomic
def agree(pack: EvidencePack, *, reason: str, by: User, now: datetime) -> EvidencePack:
    """Agree as the second person; in a one-person firm alone, with a reason, and the file is made after a delay.

    Raises NotWaitingError, foureyes.SecondPersonNeededError, foureyes.WrittenReasonNeededError.
    """
    locked = _lock(pack.pk)
    if locked.state != State.PROPOSED:
        raise NotWaitingError
    agreement = foureyes.agree(
        first_by=locked.asked_by_id,
        second_by=by.pk,
        sole_operator=Organisation.get().sole_operator,
        reason=reason,
        now=now,
    )
    locked.state, locked.approved_by, locked.approved_at = State.OWED, by, now
    locked.counts_from, locked.alone = agreement.counts_from, agreement.alone
    locked.alone_reason = reason if agreement.alone else ""
    locked.save(update_fields=["state", "approved_by", "approved_at", "counts_from", "alone", "alone_reason"])
    for person in (locked.candidate, *locked.others.all()):
        record("pack.agreed", actor=by, candidate=person, target=_target(locked))
    if not agreement.alone:
        ring(WORK, queue=QUEUE)
    return locked


@transaction.atomic
def cancel(pack: EvidencePack, *, by: User, now: datetime) -> None:
    """Stop a pack that is not made yet; a worker who has it in hand notices within one part. Raises NotWaitingError."""
    locked = _lock(pack.pk)
    if locked.state not in (State.PROPOSED, *EvidencePack.UNDER_WAY):
        raise NotWaitingError
    locked.state, locked.finished_at = State.CANCELLED, now
    locked.save(update_fields=["state", "finished_at"])
    record("pack.cancelled", actor=by, candidate=locked.candidate, target=_target(locked))


def hasten(stopped: QuerySet[EvidencePack]) -> None:
    """Have a worker make packs at once that it could not make, or that were given up."""
    stopped.update(state=State.OWED, claimed_at=None, attempts=0, problem="", finished_at=None)
    ring(WORK, queue=QUEUE)


@transaction.atomic
def note_downloaded(pack: EvidencePack, *, by: User) -> None:
    """Write down that somebody took the file away, for everybody it tells of."""
    told = [f"profile:{pack.profile}", f"sha256:{pack.sha256[:32]}"]
    for person in (pack.candidate, *pack.others.all()):
        record("pack.downloaded", actor=by, candidate=person, target=_target(pack), fields=told)


def _lock(pack: int) -> EvidencePack:
    return EvidencePack.objects.select_for_update(of=("self",)).select_related("candidate").get(pk=pack)


def _target(pack: EvidencePack) -> str:
    """What the trail calls a pack."""
    return f"pack:{pack.pk}"
