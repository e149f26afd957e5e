"""What people do with rehearsals: ask for one, and stop it."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import QuerySet

from redflags.models import Rehearsal, TuningSet
from redflags.rulebook.words import base_of
from screening.audit import record
from screening.doorbell import ring
from screening.models import Organisation, User

WORK = "redflags.jobs.rehearse"
QUEUE = "heavy"

State = Rehearsal.State


class NotADraftError(Exception):
    """Only a draft is rehearsed."""


@transaction.atomic
def ask(draft: TuningSet, *, as_of: date, by: User, now: datetime) -> Rehearsal:
    """Owe a replay of a draft, as it is now, over everybody on file on a day; one under way for it is returned.

    Raises NotADraftError.
    """
    found = TuningSet.objects.select_for_update().filter(pk=draft.pk, state=TuningSet.State.DRAFT).first()
    if found is None:
        raise NotADraftError
    under_way = Rehearsal.objects.filter(tuning=found, state__in=Rehearsal.UNDER_WAY).first()
    if under_way:
        return under_way
    rehearsal = Rehearsal.objects.create(
        tuning=found,
        told=found.told,
        present=base_of(found),
        as_of=as_of,
        minutes_per_finding=Organisation.get().minutes_per_finding,
        asked_by=by,
        asked_at=now,
    )
    record("rehearsal.asked", actor=by, target=rehearsal, fields=["as_of"])
    ring(WORK, queue=QUEUE)
    return rehearsal


@transaction.atomic
def cancel(rehearsal: Rehearsal, *, by: User, now: datetime) -> None:
    """Stop one that is under way: whoever works on it has lost its claim. One that has ended stays as it is."""
    under_way = Rehearsal.objects.filter(pk=rehearsal.pk, state__in=Rehearsal.UNDER_WAY)
    if under_way.update(state=State.CANCELLED, claim=None, claimed_at=None, finished_at=now):
        record("rehearsal.cancelled", actor=by, target=rehearsal)


def hasten(stopped: QuerySet[Rehearsal]) -> None:
    """Have a worker go on at once with rehearsals that stopped, or that were given up, behind the people it counted."""
    stopped.update(state=State.OWED, claimed_at=None, attempts=0, problem="", finished_at=None)
    ring(WORK, queue=QUEUE)


def is_rehearsed(draft: TuningSet) -> bool:
    """Whether exactly these settings were replayed to the end against the set they were drawn from."""
    done = Rehearsal.objects.filter(tuning=draft, state=State.DONE)
    return done.filter(told=draft.told, present=base_of(draft)).exists()
