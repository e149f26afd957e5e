"""Mails that are owed at a time: found when due, claimed by one worker, sent outside of any transaction, stamped once.

PostgreSQL is the ledger. A row is owed while it is due, not sent, and still wanted; whoever claims it writes a token
that only the newest claimer holds, and stamps under it. A worker that dies leaves a claim that lapses.
"""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parseaddr
from typing import Generic, TypeVar
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet

from screening.doorbell import ring, ring_now, unheard
from screening.mail import MailError
from screening.models.outbox import OwedMail
from screening.vault import fingerprint, fingerprints

QUEUE = "mail"
BURST: int = settings.OUTBOX_BURST
"""Most bells that wait at a time: a week that was missed is caught up, oldest first, without a flood."""

LEASE: timedelta = settings.OUTBOX_LEASE
"""How long a worker's claim holds: longer than a job may run, so that only a dead worker loses it."""

RING_AGAIN: timedelta = settings.OUTBOX_RING_AGAIN
"""When the bell of an owed row is rung again: the first ring may have been lost."""

MOST_TRIES = 3
"""Claims in a row, LEASE apart, of a row at which each worker died; from then on it waits as after a failure."""

FAULT = "fault:"
"""Before the class of an error of our own, where a row notes what went wrong; errors of the mail server have none."""

DIED = f"{FAULT}WorkerDied"
"""What a row notes when the worker that held it never said how it went."""

_OUR_ID = re.compile(r"<(?P<name>[a-z]+)-(?P<pk>[1-9][0-9]{0,17})-[0-9a-f]{16}@[^<>@\s]+>", re.ASCII)
_RECIPIENT = "mailed"

M = TypeVar("M", bound=OwedMail)

log = logging.getLogger(__name__)


def pause(attempts: int) -> timedelta:
    """How long to wait after so many failed attempts; it never gives up."""
    pauses: tuple[timedelta, ...] = settings.OUTBOX_PAUSES
    return pauses[min(max(attempts, 1), len(pauses)) - 1]


def recipient(address: str) -> str:
    """What a row keeps of the address outside that it was sent to: equality, and nothing to read."""
    return fingerprint(_RECIPIENT, address.lower())


def went_to(row: OwedMail, address: str) -> bool:
    """Whether a row was sent to this address."""
    return row.sent_to in fingerprints(_RECIPIENT, address.lower())


@dataclass(frozen=True)
class Outbox(Generic[M]):
    """The rows of one model, and what their noun knows of them."""

    model: type[M]
    job: str
    wanted: Callable[[], Q]
    """Whether a row is still to be sent: whom it is about may have answered."""
    mute: Q
    """Steps that write to nobody, and so are done without a mail server too."""
    read: tuple[str, ...] = ()
    """What a letter needs beside the row."""

    def due(self, now: datetime) -> QuerySet[M]:
        """What is due and not sent, still wanted: also what a worker holds, and what waits after a failure."""
        return self._rows.filter(self.wanted(), due_at__lte=now, sent_at=None, closed_at=None)

    def outstanding(self, now: datetime) -> QuerySet[M]:
        """What is due, and besides it what was sent, came back, and concerns a row that is still wanted."""
        returned = Q(bounced_at__isnull=False) & ~Q(problem="")
        return self._rows.filter(self.wanted(), Q(sent_at=None) | returned, due_at__lte=now, closed_at=None)

    def sent_under(self, message_id: str) -> int | None:
        """The key of the row that was sent under this Message-ID; None for an identifier that is not ours."""
        return self._under(message_id).filter(sent_at__isnull=False).values_list("pk", flat=True).first()

    def is_sending_under(self, message_id: str, *, now: datetime) -> bool:
        """Whether a worker holds the row of this Message-ID: its mail may have left before the row was stamped.

        A claim that lapsed is none: the row is sent again, and its mail comes back again.
        """
        return self._under(message_id).filter(sent_at=None, claim__isnull=False, claimed_at__gt=now - LEASE).exists()

    def owed(self, now: datetime) -> QuerySet[M]:
        """What is due and can be done now: nobody holds it, and no pause delays it.

        Without a mail server mails stay owed, and only what writes to nobody is done.
        """
        free = self.due(now).filter(
            Q(claimed_at=None) | Q(claimed_at__lte=now - LEASE),
            Q(next_attempt_at=None) | Q(next_attempt_at__lte=now),
        )
        return free if settings.MAIL_CONFIGURED else free.filter(self.mute)

    def ring(self, pk: int) -> None:
        """Ring for one row once the transaction commits."""
        ring(self.job, pk, queue=QUEUE)

    def ring_for_owed(self, *, now: datetime) -> int:
        """Ring once for each owed row, oldest first; returns how many bells were heard. A lost one is rung again.

        Never more than BURST wait: of a longer queue the oldest would be rung for again before their turn came.
        """
        room = max(0, BURST - unheard(QUEUE))
        with transaction.atomic():
            silent = self.owed(now).filter(Q(rung_at=None) | Q(rung_at__lte=now - RING_AGAIN))
            locked = silent.select_for_update(skip_locked=True, of=("self",))
            keys = list(locked.order_by("due_at", "pk").values_list("pk", flat=True)[:room])
            self._rows.filter(pk__in=keys).update(rung_at=now)
        heard = 0
        for pk in keys:
            if not ring_now(self.job, pk, queue=QUEUE):
                break
            heard += 1
        self._rows.filter(pk__in=keys[heard:]).update(rung_at=None)
        return heard

    def work_on(
        self,
        held: M,
        *,
        send: Callable[[M], bool],
        stamp: Callable[[M, datetime], bool],
        tell_time: Callable[[], datetime],
    ) -> bool:
        """Send a row that is held, then stamp it; False when it was no longer wanted or could not be sent now.

        Raises whatever a fault of our own raises, after noting it on the row: the row is tried again later.
        """
        try:
            if not send(held):
                return False
        except MailError as error:
            self.put_back(held, problem=error.kind or "MailError", now=tell_time())
            return False
        except Exception as error:
            self.put_back(held, problem=f"{FAULT}{type(error).__name__}", now=tell_time())
            raise
        return stamp(held, tell_time())

    @transaction.atomic
    def claim(self, pk: int, *, now: datetime) -> M | None:
        """Take an owed row for this worker alone; None when it is not owed, or somebody else holds it.

        A row that still carries a claim killed its worker, or met one that was killed: it is tried again at once, but
        not for ever, since it would keep killing workers that others wait for.
        """
        found = self.owed(now).select_for_update(skip_locked=True, of=("self",)).filter(pk=pk)
        held: M | None = found.select_related(*self.read).first()
        if held is None:
            return None
        if held.claim is not None:
            log.warning("%s %s: the worker that held it died", self._name, held.pk)
            held.problem = DIED
        held.claim, held.claimed_at, held.attempts = uuid4(), now, held.attempts + 1
        held.next_attempt_at = now + pause(held.attempts) if held.attempts >= MOST_TRIES else None
        held.message_id = held.message_id or self._message_id(held)
        held.save(update_fields=["claim", "claimed_at", "attempts", "next_attempt_at", "message_id", "problem"])
        return held

    def mark_sent(self, held: M, *, now: datetime) -> bool:
        """Stamp a row; False for a claim that lapsed meanwhile, which changes nothing."""
        mine = self._under_own_token(held)
        return bool(
            mine.update(
                sent_at=now, sent_to=held.sent_to, claimed_at=None, claim=None, next_attempt_at=None, problem=""
            )
        )

    def is_still_wanted(self, held: M) -> bool:
        """Asked once more right before sending: whom it is about may have answered since the claim."""
        return self._under_own_token(held).filter(self.wanted(), closed_at=None).exists()

    @transaction.atomic
    def put_back(self, held: M, *, problem: str, now: datetime) -> None:
        """Let go of a row that could not be sent, and note the class of the error; it is tried again after a pause."""
        log.warning("%s %s was not sent: %s", self._name, held.pk, problem)
        self._under_own_token(held).update(
            claimed_at=None,
            claim=None,
            rung_at=None,
            next_attempt_at=now + pause(held.attempts),
            problem=problem[:80],
        )

    def hasten(self, failed: QuerySet[M], *, now: datetime) -> None:
        """Try again at once those of these rows that wait after a failure: what was wrong was mended."""
        waiting = failed.filter(sent_at=None, closed_at=None, next_attempt_at__gt=now)
        for pk in waiting.values_list("pk", flat=True):
            self.ring(pk)
        waiting.update(next_attempt_at=None, attempts=0, problem="")

    @property
    def _rows(self) -> QuerySet[M]:
        return self.model._default_manager.all()

    @property
    def _name(self) -> str:
        return str(self.model._meta.model_name)

    def _under(self, message_id: str) -> QuerySet[M]:
        """The row of this Message-ID; none for an identifier that is not ours."""
        told = _OUR_ID.fullmatch(message_id)
        if told is None or told["name"] != self._name:
            return self._rows.none()
        return self._rows.filter(pk=int(told["pk"]), message_id=message_id)

    def _under_own_token(self, held: M) -> QuerySet[M]:
        return self._rows.filter(pk=held.pk, claim=held.claim, sent_at=None)

    def _message_id(self, held: M) -> str:
        """The same for every attempt, and another one in every installation: receivers drop the second copy."""
        domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
        return f"<{self._name}-{held.pk}-{fingerprint(self._name, str(held.pk))[:16]}@{domain or 'localhost'}>"
