"""What people do with letters to a candidate: draft, ask, take back, answer, read; and what the clock does."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q

from candidates.actions import documents, holds
from candidates.actions.documents import Upload
from candidates.actions.facts import append
from candidates.models import Application, Candidate, Document, Message, Source, Stage
from redflags import enquiry_letters, neutral, replytime
from redflags.models import Enquiry, EnquiryPoint, EnquiryStep
from redflags.notices import LETTER_ANSWERED, LETTER_CAME_BACK, LETTER_UNANSWERED
from screening import clock, passwords, undo
from screening.actions import notices
from screening.audit import record
from screening.links_out import LinkEndedError
from screening.mail import MailError
from screening.models import User
from screening.models.outbox import CAME_BACK, came_back
from screening.outbox import Outbox
from screening.overtaken import StaleVersionError
from screening.roles import Permission, can
from screening.submissions import claim

State, Way, Step = Enquiry.State, Enquiry.Way, EnquiryStep.Step

DOCUMENT_KIND = "other"
CHANNEL = "Answer to our letter"


class NotOpenError(Exception):
    """The letter is no draft any more, or nothing is awaited any more."""


class NobodyToMailError(Exception):
    """A letter by mail needs an address of the candidate, a mail server and a public address for its link."""


class NotTheirsError(Exception):
    """Somebody else wrote the draft, and the person does not decide."""


class StillWaitsError(Exception):
    """A letter to the candidate waits for an answer: nobody is asked twice at the same time."""


class NotNeutralError(Exception):
    """A question tells of a suspicion, a rule or another person on the register."""


@dataclass(frozen=True, slots=True)
class Given:
    """What was answered to one point."""

    text: str = ""
    uploads: Sequence[Upload] = field(default_factory=tuple)


@transaction.atomic
def draft(enquiry: Enquiry, *, points: Sequence[EnquiryPoint], by: User, once: UUID | None = None) -> Enquiry:
    """Store a letter that nobody has sent. Raises AlreadySubmittedError."""
    claim(once, by)
    candidate = Candidate.objects.select_for_update().get(pk=enquiry.candidate_id)
    enquiry.created_by = by
    enquiry.save(force_insert=True)
    _store_points(enquiry, points)
    record("enquiry.drafted", actor=by, candidate=candidate, target=enquiry)
    return enquiry


@transaction.atomic
def change(
    enquiry: Enquiry, *, values: Mapping[str, Any], points: Sequence[EnquiryPoint], version: int, by: User
) -> Enquiry:
    """Write a draft that was read at `version`. Raises StaleVersionError, NotOpenError."""
    candidate, locked = _lock(enquiry.pk, version)
    if locked.state != State.DRAFT:
        raise NotOpenError
    for name, value in values.items():
        setattr(locked, name, value)
    locked.version += 1
    locked.save()
    locked.points.all().delete()
    _store_points(locked, points)
    record("enquiry.changed", actor=by, candidate=candidate, target=locked, fields=[*values, "points"])
    return locked


@transaction.atomic
def discard(enquiry: Enquiry, *, version: int, by: User) -> None:
    """Delete a draft that was read at `version` and that nobody got; the trail keeps that there was one.

    Raises NotTheirsError, StaleVersionError, NotOpenError where it was sent, and holds.UnderHoldError.
    """
    candidate, locked = _lock(enquiry.pk, version)
    if not may_discard(locked, by):
        raise NotTheirsError
    if not is_unsent(locked):
        raise NotOpenError
    holds.refuse_held(Candidate.objects.filter(pk=candidate.pk))
    record("enquiry.discarded", actor=by, candidate=candidate, target=locked)
    locked.delete()


def may_discard(enquiry: Enquiry, user: User) -> bool:
    """Whether a draft is the person's to delete: whoever wrote it, and those who decide."""
    return can(user, Permission.ASK_CANDIDATES) and (enquiry.created_by_id == user.pk or can(user, Permission.DECIDE))


def is_unsent(enquiry: Enquiry) -> bool:
    """Whether it is a draft of which no mail ever left; one that came back had left."""
    return enquiry.state == State.DRAFT and not enquiry.steps.filter(sent_at__isnull=False).exists()


@transaction.atomic
def ask(
    enquiry: Enquiry, *, way: Enquiry.Way, version: int, by: User, now: datetime, once: UUID | None = None
) -> Enquiry:
    """Send a letter, or note that it is handed over.

    A mail leaves after the half minute in which it can be taken back. Raises StaleVersionError, NotOpenError,
    NobodyToMailError, AlreadySubmittedError.
    """
    claim(once, by)
    candidate, locked = _lock(enquiry.pk, version)
    if locked.state != State.DRAFT:
        raise NotOpenError
    locked.state, locked.way, locked.asked_by, locked.asked_at = State.ASKED, way, by, now
    if way == Way.MAIL:
        if not can_mail(locked):
            raise NobodyToMailError
        locked.nonce = uuid4()
        locked.token_hash = enquiry_letters.LINKS.hash_for(locked.nonce)
        EnquiryStep.objects.create(enquiry=locked, step=Step.LETTER, due_at=now + undo.WITHIN)
    else:
        _begin_clocks(locked, clock.today(now))
    locked.version += 1
    locked.save()
    record("enquiry.asked", actor=by, candidate=candidate, target=locked, fields=["way"])
    return locked


@transaction.atomic
def ask_like_others(
    application: Application, *, questions: Sequence[str], language: str, by: User, now: datetime
) -> Enquiry:
    """Draft the letter of somebody who is asked the same as others, and send it by mail.

    Raises StaleVersionError where the application changed since it was read, StillWaitsError, NotNeutralError,
    NobodyToMailError.
    """
    candidate = Candidate.objects.select_for_update().get(pk=application.candidate_id)
    if not Application.objects.filter(pk=application.pk, version=application.version).exists():
        raise StaleVersionError
    if Enquiry.objects.filter(candidate=candidate, state=State.ASKED).exists():
        raise StillWaitsError
    others = enquiry_letters.other_people(candidate)
    if any(neutral.objection(text, other_people=others) for text in questions):
        raise NotNeutralError
    letter = enquiry_letters.one_of_many(application, language=language, by=by)
    drafted = draft(letter, points=[EnquiryPoint(text=text) for text in questions], by=by)
    return ask(drafted, way=Way.MAIL, version=drafted.version, by=by, now=now)


@transaction.atomic
def recall(enquiry: Enquiry, *, version: int, by: User, now: datetime) -> None:
    """Take a letter back that nobody got and nobody touched since `version`. Raises StaleVersionError."""
    candidate, locked = _lock(enquiry.pk, version)
    if locked.state != State.ASKED or not _nobody_got(locked):
        raise StaleVersionError
    _take_back(candidate, locked, by=by, now=now)


@transaction.atomic
def take_back(enquiry: Enquiry, *, by: User, now: datetime) -> Enquiry.State:
    """Stop a letter: one that nobody got is a draft again, another is withdrawn and its link ends.

    Nobody got what has not left yet, or what came back: it can be sent to another address.
    Taking back twice changes nothing. Raises NotOpenError where an answer is in.
    """
    candidate, locked = _lock(enquiry.pk)
    if locked.state in (State.DRAFT, State.WITHDRAWN):
        return State(locked.state)
    if locked.state == State.ANSWERED:
        raise NotOpenError
    return _take_back(candidate, locked, by=by, now=now)


def find(token: str, *, now: datetime) -> Enquiry:
    """The letter behind a link that can still be answered. Raises LinkEndedError."""
    found = Enquiry.objects.filter(_open_to_its_reader(now), token_hash=enquiry_letters.LINKS.hash_of(token))
    enquiry = found.select_related("candidate", "application__position").first()
    if enquiry is None:
        raise LinkEndedError
    return enquiry


def answer_online(token: str, *, given: Mapping[int, Given], now: datetime) -> Enquiry:
    """Take the candidate's own answer, once: the link ends with it. Raises LinkEndedError."""
    enquiry = find(token, now=now)
    return _take(enquiry, given, by=None, channel=CHANNEL, on=clock.today(now), now=now, once=None)


def answer_by_hand(
    enquiry: Enquiry,
    *,
    given: Mapping[int, Given],
    channel: str,
    on: date,
    by: User,
    now: datetime,
    once: UUID | None = None,
) -> Enquiry:
    """Write down what the candidate answered in another way; it stands beside earlier answers.

    Raises NotOpenError for a draft or a withdrawn letter, AlreadySubmittedError.
    """
    return _take(enquiry, given, by=by, channel=channel, on=on, now=now, once=once)


@transaction.atomic
def mark_read(enquiry: Enquiry, *, by: User, now: datetime) -> None:
    """Note that a person read the newest answer: a decision needs it. Marking twice changes nothing."""
    candidate, locked = _lock(enquiry.pk)
    if not locked.is_unread:
        return
    locked.read_by, locked.read_at = by, now
    locked.save(update_fields=["read_by", "read_at"])
    record("enquiry.read", actor=by, candidate=candidate, target=locked)


def can_mail(enquiry: Enquiry) -> bool:
    """Whether this letter can go by mail with a link."""
    return bool(enquiry.address) and passwords.can_mail()


# --- what the workers do


def _awaited() -> Q:
    """Whether a step is still to be done: the letter is not answered or taken back, and the application is open."""
    return Q(enquiry__state=State.ASKED, enquiry__candidate__withdrawn_at=None) & ~Q(
        enquiry__application__stage=Stage.CLOSED
    )


OUTBOX = Outbox(
    EnquiryStep,
    job="redflags.jobs.send_enquiry",
    wanted=_awaited,
    mute=Q(step=Step.LAPSE),
    read=("enquiry__candidate", "enquiry__application__position", "enquiry__asked_by"),
)


def send_one(pk: int, *, tell_time: Callable[[], datetime]) -> bool:
    """Do one step that is owed: send the letter or its reminder, or note that nobody answered in time."""
    held = OUTBOX.claim(pk, now=tell_time())
    if held is None:
        return False
    if held.step == Step.LAPSE:
        return _lapse(held, now=tell_time())
    return OUTBOX.work_on(held, send=_send, stamp=_stamp, tell_time=tell_time)


def _send(held: EnquiryStep) -> bool:
    if not passwords.can_mail():
        raise MailError("", "NoPublicAddress")
    letter = enquiry_letters.compose(held.enquiry, held.step, today=clock.today())
    if not OUTBOX.is_still_wanted(held):
        return False
    held.sent_to = letter.sent_to
    letter.send(held.message_id, in_reply_to=_begun_by(held))
    return True


def _begun_by(held: EnquiryStep) -> str:
    """The Message-ID of the letter that a reminder follows; "" for the letter itself."""
    letters = EnquiryStep.objects.filter(enquiry=held.enquiry_id, step=Step.LETTER, closed_at=None)
    return letters.exclude(sent_at=None).values_list("message_id", flat=True).first() or ""


@transaction.atomic
def come_back(pk: int, *, status: str, now: datetime) -> bool:
    """Note that a mail of a letter could not be delivered; False when it was noted before.

    A letter that came back asked nobody: its clocks stop, and nobody is late. After a reminder that came back they go
    on, since the letter before it may have been read.
    """
    candidate, enquiry = _lock(EnquiryStep.objects.values_list("enquiry", flat=True).get(pk=pk))
    row = EnquiryStep.objects.select_for_update().get(pk=pk)
    if row.bounced_at is not None:
        return False
    row.bounced_at, row.bounce_status, row.problem = now, status, CAME_BACK
    row.save(update_fields=["bounced_at", "bounce_status", "problem"])
    record("enquiry.bounced", actor=None, candidate=candidate, target=row, fields=["bounce_status"], via="job")
    if row.step == Step.LETTER and row.closed_at is None and enquiry.state == State.ASKED:
        _stop_clocks(enquiry, now)
    readers, once = _who_waits(enquiry), str(row.pk)
    notices.tell(LETTER_CAME_BACK, readers, target=enquiry, candidate=candidate, now=now, once=once)
    return True


@transaction.atomic
def _stamp(held: EnquiryStep, now: datetime) -> bool:
    candidate, enquiry = _lock(held.enquiry_id)
    if not OUTBOX.mark_sent(held, now=now):
        return False
    if held.step == Step.LETTER and enquiry.state == State.ASKED:
        _begin_clocks(enquiry, clock.today(now))
        enquiry.save(update_fields=["answer_by", "link_until"])
    record("enquiry.sent", actor=None, candidate=candidate, target=held, via="job")
    return True


@transaction.atomic
def _lapse(held: EnquiryStep, *, now: datetime) -> bool:
    """Nobody answered in time. That is said so, and says nothing about the candidate; a late answer is welcome."""
    candidate, enquiry = _lock(held.enquiry_id)
    if enquiry.state != State.ASKED or not OUTBOX.mark_sent(held, now=now):
        return False
    enquiry.state = State.SILENT
    enquiry.save(update_fields=["state"])
    record("enquiry.unanswered", actor=None, candidate=candidate, target=enquiry, via="job")
    notices.tell(LETTER_UNANSWERED, _who_waits(enquiry), target=enquiry, candidate=candidate, now=now)
    return True


# --- the rest


def _nobody_got(locked: Enquiry) -> bool:
    mails = locked.steps.filter(step=Step.LETTER, closed_at=None)
    return locked.way == Way.MAIL and mails.filter(Q(sent_at=None, claim=None) | came_back()).exists()


def _take_back(candidate: Candidate, locked: Enquiry, *, by: User, now: datetime) -> Enquiry.State:
    nobody_got_it = _nobody_got(locked)
    locked.state = State.DRAFT if nobody_got_it else State.WITHDRAWN
    locked.token_hash = ""
    if nobody_got_it:
        locked.way, locked.asked_at, locked.asked_by = "", None, None
        locked.answer_by, locked.link_until = None, None
    locked.version += 1
    locked.save()
    _stop_clocks(locked, now)
    record("enquiry.taken_back", actor=by, candidate=candidate, target=locked)
    return State(locked.state)


def _take(
    enquiry: Enquiry,
    given: Mapping[int, Given],
    *,
    by: User | None,
    channel: str,
    on: date,
    now: datetime,
    once: UUID | None,
) -> Enquiry:
    with documents.all_or_none() as uploaded, transaction.atomic():
        return _store_answer(enquiry, given, by=by, channel=channel, on=on, now=now, once=once, uploaded=uploaded)


def _store_answer(
    enquiry: Enquiry,
    given: Mapping[int, Given],
    *,
    by: User | None,
    channel: str,
    on: date,
    now: datetime,
    once: UUID | None,
    uploaded: list[Document],
) -> Enquiry:
    if by is not None:
        claim(once, by)
    candidate, locked = _lock(enquiry.pk)
    if by is None and (not locked.is_open or locked.token_hash != enquiry.token_hash):
        raise LinkEndedError
    if locked.state in (State.DRAFT, State.WITHDRAWN):
        raise NotOpenError
    for point in locked.points.order_by("place"):
        told = given.get(point.place, Given())
        _store_point(point, told, candidate, by=by, channel=channel, on=on, uploaded=uploaded)
    locked.state, locked.answered_at, locked.token_hash = State.ANSWERED, now, ""
    locked.version += 1
    locked.save(update_fields=["state", "answered_at", "token_hash", "version"])
    _stop_clocks(locked, now)
    record("enquiry.answered", actor=by, candidate=candidate, target=locked, via="web" if by else "link")
    notices.tell(
        LETTER_ANSWERED,
        _who_waits(locked),
        target=locked,
        candidate=candidate,
        by=by,
        now=now,
        once=now.isoformat(),  # each answer is news
    )
    return locked


def _store_point(
    point: EnquiryPoint,
    given: Given,
    candidate: Candidate,
    *,
    by: User | None,
    channel: str,
    on: date,
    uploaded: list[Document],
) -> None:
    """The words and files of one answer, as facts that the candidate is the source of."""
    via = "web" if by else "link"
    if given.text:
        written = Message(
            candidate=candidate,
            kind=Message.Kind.MESSAGE,
            writer=Message.Writer.CANDIDATE,
            source=Source.CANDIDATE,
            channel=channel,
            on=on,
            text=given.text,
        )
        point.messages.add(append(written, by=by, via=via))
    for upload in given.uploads:
        paper = Document(candidate=candidate, kind=DOCUMENT_KIND, source=Source.CANDIDATE, on=on)
        documents.upload(paper, upload.content, name=upload.name, kind=upload.kind, by=by, once=None, via=via)
        uploaded.append(paper)
        point.documents.add(paper)


def _begin_clocks(enquiry: Enquiry, sent_on: date) -> None:
    """Count from the day the letter went out: whoever is asked always has the same time."""
    calendar = clock.calendar()
    enquiry.answer_by = replytime.answer_by(calendar, sent_on)
    steps = [EnquiryStep(enquiry=enquiry, step=Step.LAPSE, due_at=replytime.lapses_at(calendar, enquiry.answer_by))]
    if enquiry.way == Way.MAIL:
        enquiry.link_until = replytime.link_until(calendar, sent_on)
        steps.append(EnquiryStep(enquiry=enquiry, step=Step.REMINDER, due_at=replytime.remind_at(calendar, sent_on)))
    EnquiryStep.objects.bulk_create(steps)


def _stop_clocks(enquiry: Enquiry, now: datetime) -> None:
    enquiry.steps.filter(closed_at=None, sent_at=None).update(closed_at=now)
    if enquiry.state == State.DRAFT:
        enquiry.steps.filter(closed_at=None).update(closed_at=now)


def _store_points(enquiry: Enquiry, points: Iterable[EnquiryPoint]) -> None:
    for place, point in enumerate(points, start=1):
        point.enquiry, point.place = enquiry, place
        point.save(force_insert=True)


def _who_waits(enquiry: Enquiry) -> list[User | None]:
    """Who asked, and who looks after the application."""
    return [enquiry.asked_by or enquiry.created_by, enquiry.application.recruiter]


def _open_to_its_reader(now: datetime) -> Q:
    """A link that was mailed a moment ago, and not stamped yet, has no end so far."""
    return Q(
        Q(link_until=None) | Q(link_until__gt=now),
        state__in=Enquiry.ANSWERABLE,
        candidate__withdrawn_at=None,
    )


def _lock(pk: int, version: int | None = None) -> tuple[Candidate, Enquiry]:
    """The candidate, then the letter: every action takes them in this order.

    Raises NotOpenError for a draft that was deleted, and StaleVersionError.
    """
    candidate = Candidate.objects.select_for_update(of=("self",)).filter(enquiries=pk).first()
    locked = Enquiry.objects.select_for_update(of=("self",)).select_related("candidate").filter(pk=pk).first()
    if candidate is None or locked is None:
        raise NotOpenError
    if version is not None and locked.version != version:
        raise StaleVersionError
    return candidate, locked
