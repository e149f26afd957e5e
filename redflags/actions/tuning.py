"""What people do with sets of rules: draft, propose, agree, take back, throw away, roll back."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Max, Q, QuerySet

from redflags.actions.rehearsals import is_rehearsed
from redflags.catalogue import by_code, catalogue
from redflags.engine.tuning import Setting, carried_over, changes
from redflags.models import Standing, TuningSet
from redflags.notices import RULES_TO_AGREE
from redflags.rulebook.words import base_of
from screening import foureyes
from screening.actions import notices, organisation
from screening.audit import record
from screening.doorbell import ring
from screening.models import User
from screening.roles import Permission, can
from screening.submissions import claim

WORK = "redflags.jobs.apply_tuning"
QUEUE = "heavy"

CHUNK = 5_000

State = TuningSet.State


class StaleDraftError(Exception):
    """Somebody went on with the draft, or a set came into force, since the page was read; nothing was written."""


class NothingChangedError(Exception):
    """A set that is no different from the one in force is not published."""


class NotRehearsedError(Exception):
    """Exactly this draft was not rehearsed to the end: nobody knows what it would do."""


@transaction.atomic
def set_rule(
    code: str, wanted: Setting, *, version: int, by: User, now: datetime, once: UUID | None = None
) -> TuningSet:
    """Write one rule's status and thresholds into the draft that was read at `version` (0: there was none).

    Raises StaleDraftError, AlreadySubmittedError.
    """
    claim(once, by)
    organisation.lock()
    draft = _draft_at(version, by, now)
    before, rule = draft.told, by_code(code)
    stored = wanted.stored(rule)
    draft.told = {**before, code: stored}
    if not stored:
        del draft.told[code]
    changed = [f"{code}.{change.name or 'status'}" for change in changes([rule], before, draft.told)]
    if changed:
        draft.version += 1
        draft.save(update_fields=["told", "version"])
        record("tuning.changed", actor=by, target=draft, fields=changed)
    return draft


@transaction.atomic
def propose(draft: TuningSet, *, reason: str, version: int, by: User, now: datetime) -> TuningSet:
    """Say that a draft should come into force; it does once a second person agrees.

    In a one-person firm it does after a day instead, and carries a mark. Raises StaleDraftError, NothingChangedError,
    NotRehearsedError, foureyes.WrittenReasonNeededError.
    """
    alone = organisation.lock().sole_operator
    found = _locked(draft, version)
    if found.is_proposed:
        raise StaleDraftError
    if not any(changes(catalogue(), base_of(found), found.told)):
        raise NothingChangedError
    if not is_rehearsed(found):
        raise NotRehearsedError
    found.reason, found.proposed_by, found.proposed_at = reason, by, now
    found.version += 1
    found.save(update_fields=["reason", "proposed_by", "proposed_at", "version"])
    record("tuning.proposed", actor=by, target=found, fields=["reason"])
    if alone:
        _publish(found, foureyes.agree(first_by=None, second_by=by.pk, sole_operator=True, reason=reason, now=now), by)
    else:
        able = [person for person in User.objects.filter(is_active=True) if can(person, Permission.TUNE_RULES)]
        notices.tell(RULES_TO_AGREE, able, target=found, by=by, now=now, once=str(found.version))
    return found


@transaction.atomic
def agree(draft: TuningSet, *, version: int, by: User, now: datetime) -> TuningSet:
    """Put a proposed set in force, as the second person.

    Raises StaleDraftError, foureyes.SecondPersonNeededError, foureyes.WrittenReasonNeededError.
    """
    alone = organisation.lock().sole_operator
    found = _locked(draft, version)
    if not found.is_proposed:
        raise StaleDraftError
    agreement = foureyes.agree(
        first_by=found.proposed_by_id, second_by=by.pk, sole_operator=alone, reason=found.reason, now=now
    )
    found.agreed_by, found.agreed_at = by, now
    _publish(found, agreement, by)
    return found


@transaction.atomic
def take_back(found: TuningSet, *, version: int, by: User, now: datetime) -> TuningSet:
    """Make a set that is proposed, or waits for its day, a draft again. Raises StaleDraftError."""
    organisation.lock()
    locked = TuningSet.objects.select_for_update().filter(pk=found.pk, version=version).first()
    waits = locked is not None and locked.in_force_from is not None and locked.in_force_from > now
    if locked is None or not (locked.is_proposed or waits):
        raise StaleDraftError
    _reopen(locked)
    record("tuning.taken_back", actor=by, target=locked)
    return locked


@transaction.atomic
def discard(draft: TuningSet, *, version: int, by: User) -> None:
    """Throw a draft away; it stays readable. Raises StaleDraftError."""
    organisation.lock()
    found = _locked(draft, version)
    found.state = State.DISCARDED
    found.version += 1
    found.save(update_fields=["state", "version"])
    record("tuning.discarded", actor=by, target=found)


@transaction.atomic
def roll_back(number: int, *, reason: str, by: User, now: datetime, once: UUID | None = None) -> TuningSet:
    """Bring an earlier set back at once, as a new one; 0 brings the rules back as they ship.

    One person may: what returns was agreed before. An open draft keeps its changes, on the set that returns, and has
    to be proposed again. Raises StaleDraftError, NothingChangedError, AlreadySubmittedError.
    """
    claim(once, by)
    organisation.lock()
    earlier = TuningSet.objects.published().filter(number=number, in_force_from__lte=now).first()
    if earlier is None and number:
        raise StaleDraftError
    present = TuningSet.objects.in_force(now)
    told: Mapping[str, Any] = earlier.told if earlier else {}
    if not any(changes(catalogue(), present.told if present else {}, told)):
        raise NothingChangedError
    waiting = TuningSet.objects.waiting(now)
    if waiting:
        _reopen(waiting)
    back = TuningSet(
        state=State.PUBLISHED,
        number=_next_number(),
        told=dict(told),
        base=present,
        puts_back=number,
        reason=reason,
        begun_by=by,
        begun_at=now,
        proposed_by=by,
        proposed_at=now,
        in_force_from=now,
    )
    back.save(force_insert=True)
    _carry_draft_onto(back)
    record("tuning.rolled_back", actor=by, target=back, fields=["reason"])
    ring(WORK, queue=QUEUE)
    return back


def behind(now: datetime) -> QuerySet[Standing]:
    """Standings made with an earlier set than the one in force, and not owed an assessment yet."""
    present = TuningSet.objects.in_force(now)
    later = Q(reassess_at=None) | Q(reassess_at__gt=now)
    return Standing.objects.filter(later, tuning__lt=present.number if present else 0)


def owe_everyone(now: datetime) -> None:
    """Note for those that are behind that they must be assessed again, in the order of their keys, chunk by chunk.

    Whoever is locked is being assessed; should that still be by the earlier set, the next sweep finds it.
    """
    after = 0
    while keys := _owe_some(after, now):
        after = keys[-1]


@transaction.atomic
def _owe_some(after: int, now: datetime) -> list[int]:
    found = behind(now).filter(pk__gt=after).order_by("pk").select_for_update(skip_locked=True, of=("self",))
    keys = list(found.values_list("pk", flat=True)[:CHUNK])
    Standing.objects.filter(pk__in=keys).update(reassess_at=now)
    return keys


def _draft_at(version: int, by: User, now: datetime) -> TuningSet:
    draft = TuningSet.objects.draft()
    if draft is None and version == 0:
        if TuningSet.objects.waiting(now):
            raise StaleDraftError
        base = TuningSet.objects.in_force(now)
        draft = TuningSet.objects.create(base=base, told=base.told if base else {}, begun_by=by, begun_at=now)
        record("tuning.begun", actor=by, target=draft)
        return draft
    if draft is None or draft.version != version or draft.is_proposed:
        raise StaleDraftError
    return draft


def _locked(draft: TuningSet, version: int) -> TuningSet:
    found = TuningSet.objects.select_related("base").filter(pk=draft.pk, state=State.DRAFT, version=version).first()
    if found is None:
        raise StaleDraftError
    return found


def _publish(draft: TuningSet, agreement: foureyes.Agreement, by: User) -> None:
    draft.state, draft.number = State.PUBLISHED, _next_number()
    draft.in_force_from, draft.alone = agreement.counts_from, agreement.alone
    draft.version += 1
    draft.save(update_fields=["state", "number", "in_force_from", "alone", "agreed_by", "agreed_at", "version"])
    record("tuning.published", actor=by, target=draft)
    ring(WORK, queue=QUEUE)


def _reopen(found: TuningSet) -> None:
    found.state, found.number, found.in_force_from = State.DRAFT, None, None
    found.proposed_by = found.proposed_at = found.agreed_by = found.agreed_at = None
    found.alone = False
    found.version += 1
    found.save()


def _carry_draft_onto(back: TuningSet) -> None:
    draft = TuningSet.objects.draft()
    if draft is None:
        return
    draft.told = carried_over(catalogue(), mine=draft.told, base=base_of(draft), onto=back.told)
    draft.base = back
    _reopen(draft)


def _next_number() -> int:
    newest: int | None = TuningSet.objects.aggregate(newest=Max("number"))["newest"]
    return (newest or 0) + 1
