"""Telling people what happened, in the transaction in which it does, and noting what they have read."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from django.conf import settings
from django.db import connection, models, transaction
from django.db.models import QuerySet

from screening import clock, notices
from screening.actions import staff_mails
from screening.audit import record
from screening.composed import composed
from screening.events import Event, events
from screening.links_out import LinkEndedError
from screening.models import Notice, NoticeChoice, StaffMail, User, Way

KEPT = timedelta(days=90)
"""How long a notice that was read is kept."""


class Subject(Protocol):
    """Somebody on file, known here by a pseudonym only."""

    pseudonym: UUID


def tell(
    event: Event,
    people: Iterable[User | None],
    *,
    target: models.Model,
    now: datetime,
    candidate: Subject | None = None,
    by: User | None = None,
    once: str = "",
) -> None:
    """Tell people of an event, in the transaction that causes it; whoever caused it (`by`) is not told.

    The same event about the same target and `once` is told to a person once, however often this is called. A notice
    about a candidate is shown and mailed only while its person may see the candidate. Raises RuntimeError outside a
    transaction.
    """
    if not connection.in_atomic_block:
        raise RuntimeError(f"tell({event.name!r}) outside a transaction")
    readers = {person.pk: person for person in people if person and person.is_active and person != by}
    if not readers:
        return
    chosen = dict(NoticeChoice.objects.filter(event=event.name, person__in=readers).values_list("person", "way"))
    key = f"{event.name}:{target.pk}:{once}"
    known = set(Notice.objects.filter(person__in=readers, key=key).values_list("person", flat=True))
    told = [
        Notice(
            person=person,
            event=event.name,
            target=target.pk,
            page_key=event.key_of(target),
            candidate=candidate.pseudonym if candidate else None,
            by=by,
            key=key,
            created_at=now,
            way=_now_possible(chosen.get(pk, event.way)),
        )
        for pk, person in sorted(readers.items())
        if pk not in known
    ]
    Notice.objects.bulk_create(told, ignore_conflicts=True)
    urgent = [notice.person_id for notice in told if notice.way == Way.AT_ONCE]
    if urgent:
        stored = Notice.objects.filter(person__in=urgent, key=key, mail=None, way=Way.AT_ONCE)
        staff_mails.owe_at_once(stored.order_by("person"), day=clock.today(now), now=now)


def read_page(page: str, key: int, *, by: User, now: datetime) -> None:
    """Note that a person has seen a page: notices that lead there are read."""
    if leading := _leading_to(page, key=key, person=by.pk):
        Notice.objects.filter(pk__among=leading, read_at=None).update(read_at=now)


@composed
def _leading_to(page: str, *, key: int, person: int) -> QuerySet[Notice, int]:
    """Unread ones, by key: mostly there are none, and looking at a page writes nothing here."""
    named = [event.name for event in events().values() if event.page == page]
    unread = Notice.objects.filter(person=person, read_at=None, event__in=named, page_key=key)
    return unread.order_by().values_list("pk", flat=True)


def read(notice: Notice, *, now: datetime) -> None:
    """Note that a notice was read; doing it twice changes nothing."""
    Notice.objects.filter(pk=notice.pk, read_at=None).update(read_at=now)


@transaction.atomic
def read_all(*, upto: int, by: User, now: datetime) -> int:
    """Note that everything up to a notice was read; what came since the page was drawn stays new."""
    unread = notices.of(by).filter(read_at=None, pk__lte=upto).order_by("pk").select_for_update(of=("self",))
    return Notice.objects.filter(pk__in=list(unread.values_list("pk", flat=True))).update(read_at=now)


@transaction.atomic
def choose(ways: Mapping[str, Way], *, wants_digest: bool, by: User) -> None:
    """Write how a person wants to hear of each event; what is as it comes is not kept."""
    User.objects.select_for_update(no_key=True).get(pk=by.pk)
    before = dict(NoticeChoice.objects.filter(person=by).values_list("event", "way"))
    wanted = {name: str(way) for name, way in ways.items() if way != events()[name].way}
    changed = [name for name in {*before, *wanted} if before.get(name) != wanted.get(name)]
    NoticeChoice.objects.filter(person=by, event__in=changed).delete()
    NoticeChoice.objects.bulk_create(
        [NoticeChoice(person=by, event=name, way=wanted[name]) for name in changed if name in wanted]
    )
    if wants_digest != by.wants_digest:
        _set_digest(by, wanted=wants_digest)
        changed.append("digest")
    if changed:
        record("notice.chosen", actor=by, target=by, fields=changed)


@transaction.atomic
def switch_digest(nonce: UUID, *, wanted: bool) -> User:
    """Stop the digest of whoever holds a link, or begin it again; doing it twice changes nothing.

    Raises LinkEndedError.
    """
    person = User.objects.select_for_update(no_key=True).filter(mail_nonce=nonce, is_active=True).first()
    if person is None:
        raise LinkEndedError
    if person.wants_digest != wanted:
        _set_digest(person, wanted=wanted)
        record("notice.chosen", actor=person, target=person, fields=["digest"], via="link")
    return person


@transaction.atomic
def forget_old(now: datetime) -> None:
    """Give up mails whose notice was read before they left; remove old read notices, and mails that hold none."""
    staff_mails.close_read(now)
    Notice.objects.filter(read_at__lt=now - KEPT).delete()
    over = StaffMail.objects.filter(models.Q(sent_at__lt=now - KEPT) | models.Q(closed_at__lt=now - KEPT))
    over.filter(notices=None).delete()


def _set_digest(person: User, *, wanted: bool) -> None:
    person.wants_digest = wanted
    person.save(update_fields=["wants_digest"])


def _now_possible(way: str) -> str:
    """Without a mail server nothing leaves at once; what is still unread once there is one comes in the digest."""
    return Way.DIGEST if way == Way.AT_ONCE and not settings.MAIL_CONFIGURED else way
