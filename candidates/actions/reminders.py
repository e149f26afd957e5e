"""The reminders that a check owes: written one at a time, claimed by one worker, sent outside of any transaction.

PostgreSQL is the ledger. A row is owed while it is due, not sent, and its check open; whoever claims it writes a token
that only the newest claimer holds, and stamps under it. A worker that dies leaves a claim that lapses.
"""

import logging
from collections.abc import Callable
from datetime import date, datetime
from email.utils import parseaddr
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet

from candidates import letters, reminders
from candidates.actions.facts import append
from candidates.models import Candidate, Check, CheckResult, Reminder, Source, Stage
from screening import clock
from screening.audit import record
from screening.doorbell import ring, ring_now
from screening.mail import MailError
from screening.vault import fingerprint

Step = Reminder.Step

JOB = "candidates.jobs.send_reminder"
QUEUE = "mail"
BURST = 50
"""Most bells of one sweep: a week that was missed is caught up, oldest first, without a flood."""

_READ_FOR_A_LETTER = ("candidate", "application__position", "application__recruiter", "responsible", "created_by")

log = logging.getLogger(__name__)


def begin(check: Check, *, now: datetime) -> Reminder:
    """Owe the request, at once. The caller holds the check locked and records why."""
    request = Reminder.objects.create(check_made=check, step=Step.REQUEST, due_at=now)
    ring(JOB, request.pk, queue=QUEUE)
    return request


def stop(check: Check, *, now: datetime) -> None:
    """Owe nothing more for a check that was answered or cancelled. The caller holds it locked."""
    Reminder.objects.filter(check_made=check, sent_at=None, closed_at=None).update(closed_at=now)


def hasten(check: Check, *, now: datetime) -> None:
    """Try again at once what could not be sent, because the contact was mended. The caller holds the check locked."""
    failed = Reminder.objects.filter(check_made=check, sent_at=None, closed_at=None, next_attempt_at__gt=now)
    for pk in failed.values_list("pk", flat=True):
        ring(JOB, pk, queue=QUEUE)
    failed.update(next_attempt_at=None, attempts=0, problem="")


def owed(now: datetime) -> QuerySet[Reminder]:
    """What is due and not sent, of checks that still wait for an answer; what nobody holds and no pause delays.

    Without a mail server mails stay owed, and only what writes to nobody is done.
    """
    lapsed = now - reminders.LEASE
    due = Reminder.objects.filter(
        _awaited(),
        Q(claimed_at=None) | Q(claimed_at__lte=lapsed),
        Q(next_attempt_at=None) | Q(next_attempt_at__lte=now),
        due_at__lte=now,
        sent_at=None,
    )
    return due if settings.MAIL_CONFIGURED else due.filter(step=Step.EXPIRE)


def _awaited() -> Q:
    """Whether an answer is still waited for: the check is open, so is its application, and no import was taken back."""
    return Q(
        Q(check_made__application=None) | ~Q(check_made__application__stage=Stage.CLOSED),
        closed_at=None,
        check_made__state__in=Check.OPEN_STATES,
        check_made__batch__reverted_at=None,
        check_made__candidate__withdrawn_at=None,
    )


def ring_for_owed(*, now: datetime) -> int:
    """Ring once for each owed row, oldest first; returns how many bells were heard. A lost one is rung again later."""
    again = now - reminders.RING_AGAIN
    with transaction.atomic():
        silent = (
            owed(now).filter(Q(rung_at=None) | Q(rung_at__lte=again)).select_for_update(skip_locked=True, of=("self",))
        )
        keys = list(silent.order_by("due_at", "pk").values_list("pk", flat=True)[:BURST])
        Reminder.objects.filter(pk__in=keys).update(rung_at=now)
    heard = 0
    for pk in keys:
        if not ring_now(JOB, pk, queue=QUEUE):
            break
        heard += 1
    Reminder.objects.filter(pk__in=keys[heard:]).update(rung_at=None)
    return heard


def send_one(pk: int, *, tell_time: Callable[[], datetime]) -> bool:
    """Claim, send, stamp; False when there was nothing to do or it could not be done now.

    Raises whatever a fault of our own raises, after noting it on the row: the row is tried again later.
    """
    held = claim(pk, now=tell_time())
    if held is None:
        return False
    if held.step == Step.EXPIRE:
        return expire(held, now=tell_time())
    try:
        letter = letters.compose(held.check_made, held.step)
        if not _is_still_wanted(held):
            return False
        letter.send(held.message_id)
    except MailError as error:
        put_back(held, problem=error.kind or "MailError", now=tell_time())
        return False
    except Exception as error:
        put_back(held, problem=f"{reminders.FAULT}{type(error).__name__}", now=tell_time())
        raise
    return stamp(held, now=tell_time())


@transaction.atomic
def claim(pk: int, *, now: datetime) -> Reminder | None:
    """Take an owed row for this worker alone; None when it is not owed, or somebody else holds it."""
    found = owed(now).select_for_update(skip_locked=True, of=("self",)).filter(pk=pk)
    held = found.select_related(*(f"check_made__{path}" for path in _READ_FOR_A_LETTER)).first()
    if held is None:
        return None
    held.claim, held.claimed_at, held.attempts = uuid4(), now, held.attempts + 1
    held.message_id = held.message_id or _message_id(held)
    held.save(update_fields=["claim", "claimed_at", "attempts", "message_id"])
    return held


@transaction.atomic
def stamp(held: Reminder, *, now: datetime) -> bool:
    """Note that it was sent and owe the next step; False for a claim that lapsed meanwhile, which changes nothing."""
    candidate, check = _lock(held)
    if not _under_own_token(held).update(sent_at=now, claimed_at=None, claim=None, next_attempt_at=None, problem=""):
        return False
    if check.is_open:
        if held.step == Step.REQUEST:
            check.state = Check.State.WAITING
            check.save(update_fields=["state"])
        _owe_next(check, held.step, clock.calendar().day_of(now))
    record("reminder.sent", actor=None, candidate=candidate, target=held, via="job")
    return True


@transaction.atomic
def expire(held: Reminder, *, now: datetime) -> bool:
    """Close a check that nobody answered in time: it could not be verified, which is no failure of the candidate's."""
    _candidate, check = _lock(held)
    if not check.is_open or not _under_own_token(held).update(sent_at=now, claimed_at=None, claim=None, problem=""):
        return False
    check.state, check.version = Check.State.UNREACHABLE, check.version + 1
    check.save(update_fields=["state", "version"])
    stop(check, now=now)
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
    return True


@transaction.atomic
def put_back(held: Reminder, *, problem: str, now: datetime) -> None:
    """Let go of a row that could not be sent, and note the class of the error; it is tried again after a pause."""
    log.warning("reminder %s was not sent: %s", held.pk, problem)
    _under_own_token(held).update(
        claimed_at=None,
        claim=None,
        rung_at=None,
        next_attempt_at=now + reminders.pause(held.attempts),
        problem=problem[:80],
    )


def _lock(held: Reminder) -> tuple[Candidate, Check]:
    """The candidate, then the check: every action takes them in this order."""
    check = Check.objects.get(pk=held.check_made_id)
    candidate = Candidate.objects.select_for_update().get(pk=check.candidate_id)
    return candidate, Check.objects.select_for_update(of=("self",)).select_related("candidate").get(pk=check.pk)


def _is_still_wanted(held: Reminder) -> bool:
    """Asked once more right before sending: the check may have been answered or cancelled since the claim."""
    return _under_own_token(held).filter(_awaited()).exists()


def _under_own_token(held: Reminder) -> QuerySet[Reminder]:
    return Reminder.objects.filter(pk=held.pk, claim=held.claim, sent_at=None)


def _owe_next(check: Check, step: str, sent_on: date) -> None:
    """The step after this one, counted from the day this one went out: whoever is asked always has the same time."""
    after = reminders.following(check.kind, step)
    if after is None:
        return
    calendar = clock.calendar()
    due_at = calendar.at(calendar.after(sent_on, after[1]), reminders.HOUR)
    Reminder.objects.get_or_create(check_made=check, step=after[0], defaults={"due_at": due_at})


def _message_id(held: Reminder) -> str:
    """The same for every attempt, and another one in every installation: receivers drop the second copy."""
    domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
    return f"<reminder-{held.pk}-{fingerprint('reminder', str(held.pk))[:16]}@{domain or 'localhost'}>"
