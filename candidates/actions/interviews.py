"""What people do with interviews: schedule, conclude, observe, draft and publish notes, rate."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from candidates import script
from candidates.actions.facts import append, retract
from candidates.models import Accommodation, Candidate, Draft, Interview, Message, Relation, Scorecard, Sign, Source
from screening import clock
from screening.audit import record
from screening.models import User
from screening.overtaken import StaleVersionError
from screening.submissions import claim
from screening.vault import browser_key


class OvertakenDraftError(Exception):
    """The draft was saved or published in another window; `draft` is what is there now, None once published."""

    def __init__(self, draft: Draft | None) -> None:
        super().__init__()
        self.draft = draft


class NotInInterviewsError(Exception):
    """The vocabulary knows no such sign of an interview."""


class AlreadyRatedError(Exception):
    """This person's scorecard is in."""


class NotThereError(Exception):
    """A scorecard is given by who led or observed the interview; this person has seen what others gave."""


@transaction.atomic
def schedule(interview: Interview, *, people: Iterable[User], by: User, once: UUID | None = None) -> Interview:
    """Put an interview on file with whoever leads it. Raises AlreadySubmittedError."""
    claim(once, by)
    candidate = Candidate.objects.select_for_update().get(pk=interview.candidate_id)
    interview.created_by = by
    interview.save(force_insert=True)
    interview.people.set(people)
    record("interview.scheduled", actor=by, candidate=candidate, target=interview, fields=["on", "offered", "people"])
    return interview


@transaction.atomic
def change(
    interview: Interview, *, values: Mapping[str, Any], people: Iterable[User], version: int, by: User
) -> Interview:
    """Write an interview that was read at `version`. Raises StaleVersionError."""
    candidate, locked = _lock(interview, version)
    wanted = {person.pk for person in people}
    changed = [name for name, value in values.items() if getattr(locked, name) != value]
    if wanted != set(locked.people.values_list("pk", flat=True)):
        locked.people.set(wanted)
        changed.append("people")
    if changed:
        _store(locked, values, [name for name in changed if name != "people"])
        record("interview.changed", actor=by, candidate=candidate, target=locked, fields=changed)
    return locked


@transaction.atomic
def conclude(interview: Interview, *, values: Mapping[str, Any], version: int, by: User) -> Interview:
    """Write how an interview was held and how it went. Raises StaleVersionError."""
    candidate, locked = _lock(interview, version)
    changed = [name for name, value in values.items() if getattr(locked, name) != value]
    if changed:
        _store(locked, values, changed)
        record("interview.concluded", actor=by, candidate=candidate, target=locked, fields=changed)
    return locked


@transaction.atomic
def show_phrase(interview: Interview, *, by: User, language: str) -> str:
    """Make a new phrase and keep it: both observers see the same one."""
    candidate = Candidate.objects.select_for_update().get(pk=interview.candidate_id)
    phrase = script.phrase(language)
    Interview.objects.filter(pk=interview.pk).update(phrase=phrase)
    record("interview.phrase_shown", actor=by, candidate=candidate, target=interview, fields=["phrase"])
    return phrase


@transaction.atomic
def observe(interview: Interview, code: str, *, by: User, now: datetime) -> Sign:
    """Put on file what this person sees, at once; the same thing again changes nothing.

    Another result of the same test by the same observer mends the first one. Others' observations are never touched.
    Raises NotInInterviewsError.
    """
    if not script.can_be_seen(code):
        raise NotInInterviewsError(code)
    Candidate.objects.select_for_update().get(pk=interview.candidate_id)
    standing = standing_signs(interview, by)
    before = next((sign for sign in standing if _same_matter(sign.code, code)), None)
    if before is not None and before.code == code:
        return before
    sign = Sign(
        candidate_id=interview.candidate_id,
        interview=interview,
        code=code,
        on=interview.on or clock.today(now),
        source=Source.STAFF,
        relation=Relation.CORRECTS if before else Relation.ADDS,
        replaces=before,
    )
    return append(sign, by=by)


@transaction.atomic
def take_back(interview: Interview, code: str, *, by: User, reason: str) -> None:
    """Untick what this person ticked; ticking and unticking stay readable. Nothing ticked changes nothing."""
    Candidate.objects.select_for_update().get(pk=interview.candidate_id)
    for sign in standing_signs(interview, by):
        if sign.code == code:
            retract(sign, by=by, reason=reason)


def standing_signs(interview: Interview, observer: User) -> list[Sign]:
    """What one observer has on file for an interview, without what was mended or taken back."""
    own = Sign.objects.filter(interview=interview, recorded_by=observer, replaced_by=None)
    return list(own.exclude(relation=Relation.RETRACTS).order_by("pk"))


def accommodations_of(candidate: Candidate) -> list[Accommodation]:
    """What the person asked for, each in its newest state, oldest first."""
    standing = Accommodation.objects.filter(candidate=candidate, replaced_by=None, batch__reverted_at=None)
    return list(standing.exclude(relation=Relation.RETRACTS).order_by("pk"))


def is_owed(interview: Interview, by: User) -> bool:
    """Whether a person took part and has not given a scorecard: until then others' views stay hidden."""
    return Interview.objects.owed_by(by).filter(pk=interview.pk).exists()


def own_draft(interview: Interview, author: User) -> Draft | None:
    """What this person has typed and not published; nobody else's draft is ever read."""
    return Draft.objects.filter(interview=interview, author=author).first()


def notes_key(interview: Interview, author: User) -> str:
    """The key that seals what this person types here, for as long as no server takes it."""
    return browser_key("notes", interview.pk, author.pk)


def last_published(interview: Interview, author: User) -> datetime | None:
    """When this person last published notes of the interview; mending published ones is not publishing."""
    published = Message.objects.filter(interview=interview, recorded_by=author, relation=Relation.ADDS)
    return published.order_by("-recorded_at").values_list("recorded_at", flat=True).first()


@transaction.atomic
def save_draft(interview: Interview, text: str, *, seen: datetime | None, by: User) -> Draft:
    """Keep what somebody types, for that person only; it is no fact until it is published, so the trail is not told.

    `seen` is when the notes were last saved, or published where no draft is left, as far as this window knows; None
    where neither happened. Raises OvertakenDraftError when they were saved or published since.
    """
    Interview.objects.select_for_update().get(pk=interview.pk)  # a save on its way meets publishing before or after it
    draft, is_new = Draft.objects.select_for_update().get_or_create(
        interview=interview, author=by, defaults={"text": text}
    )
    if is_new:
        if seen != last_published(interview, by):
            raise OvertakenDraftError(None)
        return draft
    if draft.text != text:
        if draft.saved_at != seen:
            raise OvertakenDraftError(draft)
        draft.text = text
        draft.save(update_fields=["text", "saved_at"])
    return draft


@transaction.atomic
def publish(interview: Interview, text: str, *, by: User, now: datetime, once: UUID | None = None) -> Message:
    """Put a note on file, where people and rules read it; the draft is gone. Raises AlreadySubmittedError."""
    _lock_rows(interview)  # a save on its way is let through before, or told afterwards
    Draft.objects.filter(interview=interview, author=by).delete()
    note = Message(
        candidate_id=interview.candidate_id,
        interview=interview,
        kind=Message.Kind.NOTE,
        writer=Message.Writer.STAFF,
        source=Source.STAFF,
        on=interview.on or clock.today(now),
        text=text,
    )
    return append(note, by=by, once=once)


@transaction.atomic
def rate(scorecard: Scorecard, *, by: User) -> Scorecard:
    """Put one interviewer's scorecard on file; it is given once. Raises AlreadyRatedError, NotThereError."""
    candidate = Candidate.objects.select_for_update().get(pk=scorecard.interview.candidate_id)
    if Scorecard.objects.filter(interview=scorecard.interview, author=by).exists():
        raise AlreadyRatedError
    if not is_owed(scorecard.interview, by):
        raise NotThereError
    scorecard.author = by
    scorecard.save(force_insert=True)
    record("scorecard.added", actor=by, candidate=candidate, target=scorecard, fields=["overall", "knowledge"])
    return scorecard


def _same_matter(one: str, other: str) -> bool:
    """Whether two signs answer the same question: results of one test do."""
    return one == other or (one in script.TEST_OF and script.TEST_OF[one] == script.TEST_OF.get(other))


def _store(interview: Interview, values: Mapping[str, Any], changed: list[str]) -> None:
    for name in changed:
        setattr(interview, name, values[name])
    interview.version += 1
    interview.save(update_fields=[*changed, "version"])


def _lock(interview: Interview, version: int) -> tuple[Candidate, Interview]:
    candidate, locked = _lock_rows(interview)
    if locked.version != version:
        raise StaleVersionError
    return candidate, locked


def _lock_rows(interview: Interview) -> tuple[Candidate, Interview]:
    """The two rows in the order in which everybody locks them."""
    candidate = Candidate.objects.select_for_update().get(pk=interview.candidate_id)
    return candidate, Interview.objects.select_for_update().get(pk=interview.pk)
