"""The trail's only pen, and its seal: events are written with the change they tell, chained and signed in batches."""

import hashlib
import hmac
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from django.conf import settings
from django.db import connection, models, transaction
from django.db.backends.utils import CursorWrapper
from django.dispatch import Signal

from screening.models import TrailEvent, TrailSeal, User
from screening.models.trail import WRITING
from screening.vault import key_id

recorded = Signal()
"""Sent once per event inside its transaction, with `event` and `candidate`: the code base's only signal of its own."""

SEAL_LOCK = 7_270_021
BATCH = 5_000


class Subject(Protocol):
    """Somebody the trail knows by a pseudonym only."""

    pseudonym: UUID


def record(
    verb: str,
    *,
    actor: User | None,
    candidate: Subject | None = None,
    target: models.Model | str = "",
    fields: Iterable[str] = (),
    via: str = "web",
) -> TrailEvent:
    """Write what happened, in the transaction that does it; without the event there is no change.

    `verb` is noun.past; `fields` are names, never values. Raises RuntimeError outside a transaction.
    """
    if not connection.in_atomic_block:
        raise RuntimeError(f"record({verb!r}) outside a transaction")
    event = TrailEvent.objects.create(
        actor=actor,
        verb=verb,
        candidate=candidate.pseudonym if candidate else None,
        target=target if isinstance(target, str) else f"{target._meta.model_name}:{target.pk}",
        fields=sorted(fields),
        via=via,
    )
    recorded.send(sender=TrailEvent, event=event, candidate=candidate)
    return event


@dataclass(frozen=True, slots=True)
class Broken:
    """The first place where the trail does not hold."""

    event: int  # first event of the batch
    reason: str


def seal() -> int:
    """Chain and sign the events that no seal covers yet; returns how many. Any number of callers may run."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [SEAL_LOCK])
        settled = _settled(cursor) if cursor.fetchone()[0] else None
        return _seal_upto(settled) if settled is not None else 0


def _settled(cursor: CursorWrapper) -> int | None:
    """The newest event below which none can still appear; None while somebody is writing (the next call finds it).

    Transactions commit out of order, so an event with a lower key may still be on its way. Every writer holds
    WRITING shared until it commits (a trigger of the table takes it): holding it alone proves that none is under way.
    """
    cursor.execute("SELECT pg_try_advisory_lock(%s)", [WRITING])
    if not cursor.fetchone()[0]:
        return None
    try:
        return TrailEvent.objects.aggregate(newest=models.Max("pk"))["newest"] or 0
    finally:
        cursor.execute("SELECT pg_advisory_unlock(%s)", [WRITING])


def _seal_upto(settled: int) -> int:
    sealed = 0
    last = TrailSeal.objects.order_by("-last_event").first()
    while events := list(_events(after=last.last_event if last else 0, upto=settled)[:BATCH]):
        digest = _digest(last.digest if last else "", events)
        last = TrailSeal.objects.create(
            first_event=events[0].pk,
            last_event=events[-1].pk,
            digest=digest,
            signature=_sign(digest),
            key_id=key_id(settings.TRAIL_KEY),
        )
        sealed += len(events)
    return sealed


def verify(*, newest: int | None = None) -> Broken | None:
    """Check every seal, or the newest few, against the events it covers; the first that does not hold, or None."""
    trusted = None if newest is None else TrailSeal.objects.order_by("-last_event")[newest : newest + 1].first()
    before, after = (trusted.digest, trusted.last_event) if trusted else ("", 0)
    for batch in TrailSeal.objects.filter(last_event__gt=after).order_by("last_event").iterator():
        events = list(_events(after=after, upto=batch.last_event))
        if batch.first_event <= after or not events or events[0].pk != batch.first_event:
            return Broken(batch.first_event, "events or seals are missing")
        if _digest(before, events) != batch.digest:
            return Broken(batch.first_event, "an event was changed, added or removed")
        if not hmac.compare_digest(_sign(batch.digest), batch.signature):
            return Broken(batch.first_event, "the signature is not ours")
        before, after = batch.digest, batch.last_event
    return None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive events, and whether the seal over them holds; None where no seal covers them yet."""

    events: list[TrailEvent]
    last: int  # the key to go on after: seals may cover events that somebody took away
    holds: bool | None


def stretch(after: int, *, most: int) -> Stretch | None:
    """The events after one, up to the end of the seal over the next of them; without a seal at most so many.

    None where there is nothing more. A stretch that begins within a seal is checked as the whole of it.
    """
    covering = TrailSeal.objects.filter(last_event__gt=after).order_by("last_event").first()
    if covering is None:
        rest = list(TrailEvent.objects.filter(pk__gt=after).select_related("actor").order_by("pk")[:most])
        return Stretch(rest, rest[-1].pk, None) if rest else None
    before = TrailSeal.objects.filter(last_event__lt=covering.last_event).order_by("-last_event").first()
    first = before.last_event if before else 0
    events = list(_events(after=first, upto=covering.last_event).select_related("actor"))
    holds = (
        bool(events)
        and events[0].pk == covering.first_event
        and _digest(before.digest if before else "", events) == covering.digest
        and hmac.compare_digest(_sign(covering.digest), covering.signature)
    )
    return Stretch([event for event in events if event.pk > after], covering.last_event, holds)


def _events(*, after: int, upto: int) -> models.QuerySet[TrailEvent]:
    return TrailEvent.objects.filter(pk__gt=after, pk__lte=upto).order_by("pk")


def _digest(before: str, events: Iterable[TrailEvent]) -> str:
    digest = hashlib.sha256(before.encode())
    for line in _lines(events):
        digest.update(line)
    return digest.hexdigest()


def _lines(events: Iterable[TrailEvent]) -> Iterator[bytes]:
    for e in events:
        values = [e.pk, e.at.isoformat(), e.actor_id, e.verb, str(e.candidate or ""), e.target, e.fields, e.via]
        yield json.dumps(values, separators=(",", ":")).encode() + b"\n"


def _sign(digest: str) -> str:
    return hmac.new(settings.TRAIL_KEY.encode(), digest.encode(), hashlib.sha256).hexdigest()
