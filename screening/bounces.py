"""Mails that came back: a mail server's notice is matched with the row it is about, which its own noun then changes."""

import logging
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, Protocol

from django.db import InterfaceError, OperationalError, transaction
from django.utils.module_loading import import_string

from screening import delivery_status
from screening.models import Heartbeat
from screening.outbox import Outbox
from screening.readiness import BOUNCES
from screening.schedule import RETURNING

DATABASE_AWAY = (OperationalError, InterfaceError)
"""What the driver raises when the database cannot be asked now, whatever the message says."""

log = logging.getLogger(__name__)


class ComeBack(Protocol):
    """An action that notes on a row, by its key, that its mail came back; twice changes nothing."""

    def __call__(self, pk: int, *, status: str, now: datetime) -> object: ...


@dataclass(frozen=True)
class Returning:
    """One kind of mails that may come back, named in `screening.schedule.RETURNING`."""

    box: Outbox[Any]
    come_back: ComeBack


class Outcome(StrEnum):
    """What became of a message."""

    NOTED = "noted"
    DELAYED = "delayed"  # the server still tries: nothing to do, and nothing changed that the trail would tell
    UNKNOWN = "of no mail of ours"
    NO_NOTICE = "no notice"
    LATER = "later"  # its mail is just being sent: it came back before we noted that it left
    FAILED = "failed"  # an error of our own, of which the log has the class: it would be the same the next time


def take(message: bytes, *, now: datetime) -> Outcome:
    """Act on a message that came to the address for notices; the same message twice changes nothing.

    One message that cannot be acted on keeps none of the others waiting. Raises one of DATABASE_AWAY, and nothing else.
    """
    try:
        with transaction.atomic():
            return _act_on(message, now)
    except DATABASE_AWAY:
        raise
    except Exception as error:
        # Its text and its traceback may name somebody.
        log.error("a notice about a mail could not be acted on: %s", type(error).__name__)
        return Outcome.FAILED


def _act_on(message: bytes, now: datetime) -> Outcome:
    notice = delivery_status.read(message)
    if notice is None:
        return Outcome.NO_NOTICE
    if not notice.is_final:
        return Outcome.DELAYED
    # Asked first: a row that is stamped between the two questions answers the second.
    sending = any(kind.box.is_sending_under(told, now=now) for told in notice.message_ids for kind in kinds())
    for message_id in notice.message_ids:
        for kind in kinds():
            pk = kind.box.sent_under(message_id)
            if pk is not None:
                kind.come_back(pk, status=notice.status, now=now)
                return Outcome.NOTED
    return Outcome.LATER if sending else Outcome.UNKNOWN


def beat(now: datetime) -> None:
    """Note that notices come in, for the settings check."""
    Heartbeat.objects.update_or_create(process=BOUNCES, defaults={"beat_at": now})


@cache
def kinds() -> tuple[Returning, ...]:
    """Every kind of mails that may come back."""
    return tuple(import_string(name) for name in RETURNING)
