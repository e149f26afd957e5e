"""Mails to our own people: what cannot wait at once, up to so many a day; the rest in one digest a day."""

from collections.abc import Callable
from datetime import date, datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from screening import clock, staff_letters
from screening.audit import record
from screening.models import Notice, Organisation, StaffMail, User, Way
from screening.models.outbox import OWN_CAME_BACK
from screening.outbox import Outbox


def _wanted() -> Q:
    """Whether a mail is still to be sent: its person is active and wants the digest, or has not read the notice."""
    unread = Exists(Notice.objects.filter(mail=OuterRef("pk"), read_at=None))
    return Q(person__is_active=True) & (Q(is_digest=True, person__wants_digest=True) | Q(unread, is_digest=False))


OUTBOX = Outbox(StaffMail, job="screening.work.send_staff_mail", wanted=_wanted, mute=Q(pk__in=[]), read=("person",))


def owe_at_once(notices: QuerySet[Notice], *, day: date, now: datetime) -> None:
    """Owe one mail for each of these notices, in the transaction that tells them."""
    told = list(notices)
    for notice in told:
        notice.mail = StaffMail(person_id=notice.person_id, day=day, is_digest=False, due_at=now)
    StaffMail.objects.bulk_create([notice.mail for notice in told if notice.mail])
    Notice.objects.bulk_update(told, ["mail"])
    for notice in told:
        if notice.mail:
            OUTBOX.ring(notice.mail.pk)


def owe_digests(now: datetime) -> int:
    """Owe everybody the digest of a working day from its hour on, once; returns how many. Any number may run.

    One of an earlier day that could not be sent gives way to it, so that nobody gets several at a time.
    """
    organisation, calendar = Organisation.get(), clock.calendar()
    day = calendar.day_of(now)
    due_at = calendar.at(day, organisation.digest_at)
    if now < due_at or not calendar.is_workday(day) or not settings.MAIL_CONFIGURED:
        return 0
    overtaken = StaffMail.objects.filter(is_digest=True, day__lt=day, sent_at=None, closed_at=None)
    overtaken.update(closed_at=now)
    have_one = StaffMail.objects.filter(is_digest=True, day=day).values("person")
    people = User.objects.filter(is_active=True, wants_digest=True, joined_at__lt=due_at).exclude(pk__in=have_one)
    digests = [StaffMail(person=person, day=day, is_digest=True, due_at=due_at) for person in people.order_by("pk")]
    StaffMail.objects.bulk_create(digests, ignore_conflicts=True)
    return len(digests)


def send_one(pk: int, *, tell_time: Callable[[], datetime]) -> bool:
    """Claim, put together, send, stamp; False when there was nothing to do or it could not be done now."""
    held = OUTBOX.claim(pk, now=tell_time())
    if held is None:
        return False

    def send(row: StaffMail) -> bool:
        return _send(row, now=tell_time())

    return OUTBOX.work_on(held, send=send, stamp=_stamp, tell_time=tell_time)


def _send(held: StaffMail, *, now: datetime) -> bool:
    if not _begin(held, clock.today(now), now):
        return False
    letter = staff_letters.compose(held, now=now)
    if letter is None:
        _close(held, now)  # nothing in it: everything was read or settled meanwhile
        return False
    if not OUTBOX.is_still_wanted(held):
        return False
    letter.send(held.message_id)
    return True


@transaction.atomic
def _begin(held: StaffMail, today: date, now: datetime) -> bool:
    """Settle once what a mail holds, so that every attempt is the same mail; False for one over the day's limit.

    Whoever counts the mails of a person holds that person's row: two workers cannot both take the last place.
    """
    User.objects.select_for_update(no_key=True).get(pk=held.person_id)
    if held.begun_on is None and held.is_digest:
        _gather(held)
    if not held.is_digest and held.begun_on != today:
        begun = StaffMail.objects.filter(person=held.person_id, is_digest=False, begun_on=today, closed_at=None)
        if begun.count() >= Organisation.get().at_once_a_day:
            Notice.objects.filter(mail=held).update(mail=None, way=Way.DIGEST, is_put_off=True)
            _close(held, now)
            return False
    held.begun_on = today
    return bool(StaffMail.objects.filter(pk=held.pk, claim=held.claim).update(begun_on=today))


def _gather(held: StaffMail) -> None:
    """Take in what waits for the digest: what no mail holds, or one that was given up."""
    free = Q(mail=None) | Q(mail__sent_at=None, mail__closed_at__isnull=False)
    waiting = Notice.objects.filter(free, person=held.person_id, way=Way.DIGEST, read_at=None)
    keys = list(waiting.order_by("pk").select_for_update(of=("self",)).values_list("pk", flat=True))
    Notice.objects.filter(pk__in=keys).update(mail=held)


def close_read(now: datetime) -> None:
    """Give up what was to be mailed at once and was read before: no sweep has to look at it again."""
    unread = Notice.objects.filter(mail=OuterRef("pk"), read_at=None)
    waiting = StaffMail.objects.filter(is_digest=False, sent_at=None, closed_at=None, claim=None)
    waiting.exclude(Exists(unread)).update(closed_at=now)


@transaction.atomic
def come_back(pk: int, *, status: str, now: datetime) -> bool:
    """Note that a mail could not be delivered; False when it was noted before. Who watches the work sees it there."""
    row = StaffMail.objects.select_for_update().get(pk=pk)
    if row.bounced_at is not None:
        return False
    row.bounced_at, row.bounce_status, row.problem = now, status, OWN_CAME_BACK
    row.save(update_fields=["bounced_at", "bounce_status", "problem"])
    record("notice.bounced", actor=None, target=row, fields=["bounce_status"], via="job")
    return True


@transaction.atomic
def _stamp(held: StaffMail, now: datetime) -> bool:
    if not OUTBOX.mark_sent(held, now=now):
        return False
    record("notice.mailed", actor=None, target=held, via="job")
    return True


def _close(held: StaffMail, now: datetime) -> None:
    StaffMail.objects.filter(pk=held.pk, claim=held.claim, sent_at=None).update(
        closed_at=now, claim=None, claimed_at=None
    )
