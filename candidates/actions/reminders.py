"""The reminders that a check owes: written one at a time, the next once the one before it is out."""

from collections.abc import Callable
from datetime import date, datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from candidates import letters, schedules
from candidates.actions import answer_links
from candidates.actions.facts import append
from candidates.actions.locking import lock
from candidates.actions.schedules import hold_schedule
from candidates.models import Check, CheckResult, Reminder, Source
from candidates.notices import CHECK_EXPIRED, CHECK_OTHER_WAY, CHECK_TO_CALL, CHECK_UNANSWERED
from candidates.reminders import STAFF_STEPS, Audience, audience
from screening import clock
from screening.actions import notices
from screening.audit import record
from screening.models.outbox import came_back
from screening.outbox import Outbox

Step = Reminder.Step

_EVENTS = {Step.ROUTE: CHECK_OTHER_WAY, Step.ESCALATE: CHECK_UNANSWERED}
"""What our own people are told at a step; at any other, that the contact has to be called."""

_READ_FOR_A_LETTER = ("candidate", "application__position", "application__recruiter", "responsible", "created_by")


def begin(check: Check, *, now: datetime) -> Reminder:
    """Owe the request, at once. The caller holds the check locked and records why."""
    request = Reminder.objects.create(check_made=check, step=Step.REQUEST, due_at=now)
    OUTBOX.ring(request.pk)
    return request


def begin_after(check: Check, *, now: datetime) -> None:
    """Owe the first reminder in its time: somebody asks by telephone or on paper. The caller holds the check locked."""
    _owe_next(check, Step.REQUEST, clock.calendar().day_of(now))


def owe_link(check: Check, *, now: datetime) -> Reminder:
    """Owe a mail with a new link, at once. The caller holds the check locked and records why."""
    Reminder.objects.filter(check_made=check, step=Step.LINK, sent_at=None, closed_at=None).update(closed_at=now)
    mail = Reminder.objects.create(check_made=check, step=Step.LINK, due_at=now)
    OUTBOX.ring(mail.pk)
    return mail


def stop(check: Check, *, now: datetime) -> None:
    """Owe nothing more for a check that was answered or cancelled. The caller holds it locked."""
    Reminder.objects.filter(check_made=check, sent_at=None, closed_at=None).update(closed_at=now)


def hasten(check: Check, *, now: datetime) -> None:
    """Try again at once what could not be sent, because the contact was mended. The caller holds the check locked."""
    OUTBOX.hasten(Reminder.objects.filter(check_made=check), now=now)


def owed(now: datetime) -> QuerySet[Reminder]:
    """What is due and not sent, of checks that still wait for an answer."""
    return OUTBOX.owed(now)


def _mails_nobody() -> Q:
    """Steps that write to no contact: they change the check, or are told to our own people in the product."""
    without_mail = Q(check_made__contact_email=None) | Q(check_made__contact_email="")
    other_way = ~Q(check_made__through=Check.Through.MAIL)
    returned = Exists(Reminder.objects.filter(came_back(), check_made=OuterRef("check_made")))
    return Q(step__in=STAFF_STEPS) | without_mail | other_way | Q(returned)


OUTBOX = Outbox(
    Reminder,
    job="candidates.jobs.send_reminder",
    wanted=schedules.awaited,
    mute=_mails_nobody(),
    read=tuple(f"check_made__{path}" for path in _READ_FOR_A_LETTER),
)


def ring_for_owed(*, now: datetime) -> int:
    """Ring once for each owed row, oldest first; returns how many bells were heard."""
    return OUTBOX.ring_for_owed(now=now)


def send_one(pk: int, *, tell_time: Callable[[], datetime]) -> bool:
    """Claim, send, stamp; False when there was nothing to do or it could not be done now."""
    held = claim(pk, now=tell_time())
    if held is None:
        return False
    if held.step == Step.EXPIRE:
        return expire(held, now=tell_time())
    if audience(held.step, has_mail=held.check_made.takes_mail) is not Audience.CONTACT:
        return _tell_staff(held, now=tell_time())

    def send(row: Reminder) -> bool:
        return _send(row, now=tell_time())

    return OUTBOX.work_on(held, send=send, stamp=lambda row, now: stamp(row, now=now), tell_time=tell_time)


def _send(held: Reminder, *, now: datetime) -> bool:
    check = held.check_made
    link = answer_links.open_for(check, now=now) if letters.holds_link(check, held.step) else None
    letter = letters.compose(check, held.step, link=link)
    if not OUTBOX.is_still_wanted(held):
        return False
    held.sent_to = letter.sent_to
    letter.send(held.message_id, in_reply_to=_begun_by(held))
    return True


def _begun_by(held: Reminder) -> str:
    """The Message-ID of the request that the same reader has; "" where this is the first mail to that reader."""
    before = Reminder.objects.filter(check_made=held.check_made_id, closed_at=None, sent_at__isnull=False)
    to_same = before.filter(step=Step.REQUEST, sent_to=held.sent_to)
    return to_same.values_list("message_id", flat=True).first() or ""


def claim(pk: int, *, now: datetime) -> Reminder | None:
    """Take an owed row for this worker alone; None when it is not owed, or somebody else holds it."""
    return OUTBOX.claim(pk, now=now)


@transaction.atomic
def stamp(held: Reminder, *, now: datetime) -> bool:
    """Note that it was sent and owe the next step; False for a claim that lapsed meanwhile, which changes nothing."""
    hold_schedule()
    candidate, check = lock(held.check_made_id)
    if not OUTBOX.mark_sent(held, now=now):
        return False
    if check.is_open:
        if held.step == Step.REQUEST:
            check.state = Check.State.WAITING
            check.save(update_fields=["state"])
        _owe_next(check, held.step, clock.calendar().day_of(now))
    record("reminder.sent", actor=None, candidate=candidate, target=held, via="job")
    return True


@transaction.atomic
def _tell_staff(held: Reminder, *, now: datetime) -> bool:
    """Tell our own people of a step in the transaction that stamps it: once, whatever dies."""
    hold_schedule()
    candidate, check = lock(held.check_made_id)
    if not OUTBOX.is_still_wanted(held):
        return False
    people = letters.staff_of(check, held.step)
    if not people:
        OUTBOX.put_back(held, problem="NobodyToTell", now=now)
        return False
    event = _EVENTS.get(Step(held.step), CHECK_TO_CALL)
    notices.tell(event, people, target=check, candidate=candidate, now=now, once=str(held.pk))
    return stamp(held, now=now)


@transaction.atomic
def expire(held: Reminder, *, now: datetime) -> bool:
    """Close a check that nobody answered in time: it could not be verified, which is no failure of the candidate's."""
    candidate, check = lock(held.check_made_id)
    if not check.is_open or not OUTBOX.mark_sent(held, now=now):
        return False
    check.state, check.version = Check.State.UNREACHABLE, check.version + 1
    check.save(update_fields=["state", "version"])
    stop(check, now=now)
    answer_links.end(check, now=now)
    append(
        CheckResult(
            candidate=check.candidate,
            check_made=check,
            state=Check.State.UNREACHABLE,
            on=clock.today(now),
            source=Source.STAFF,
        ),
        by=None,
        via="job",
    )
    notices.tell(CHECK_EXPIRED, letters.who_looks_after(check), target=check, candidate=candidate, now=now)
    return True


def _owe_next(check: Check, step: str, sent_on: date) -> None:
    """The step after this one, counted from the day this one went out: whoever is asked always has the same time."""
    if step == Step.LINK:
        return
    pace = schedules.in_force().paces[check.kind]
    after = pace.following(step)
    if after is None:
        return
    calendar = clock.calendar()
    due_at = calendar.at(calendar.after(sent_on, after[1]), pace.hour)
    standing = {"check_made": check, "step": after[0], "closed_at": None}
    Reminder.objects.get_or_create(**standing, defaults={"due_at": due_at})
