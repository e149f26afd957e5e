"""Watching, putting off, handing over, and naming colleagues in notes; each is one person's, and hides nothing."""

import re
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from candidates.actions.positions import change_application
from candidates.colleagues import colleagues
from candidates.models import Application, Candidate, Message
from redflags.models import Mention, Snooze, Watch
from redflags.notices import MENTIONED
from screening.actions import notices
from screening.audit import record
from screening.models import User
from screening.roles import Permission
from screening.submissions import claim


@transaction.atomic
def watch(candidate: Candidate, *, by: User, now: datetime) -> None:
    """Follow a candidate; doing it twice changes nothing."""
    _watch, is_new = Watch.objects.get_or_create(candidate=candidate, user=by, defaults={"since": now})
    if is_new:
        record("watch.begun", actor=by, candidate=candidate, target=candidate)


@transaction.atomic
def unwatch(candidate: Candidate, *, by: User) -> None:
    """Follow a candidate no longer; doing it twice changes nothing."""
    gone, _each = Watch.objects.filter(candidate=candidate, user=by).delete()
    if gone:
        record("watch.ended", actor=by, candidate=candidate, target=candidate)


@transaction.atomic
def snooze(
    application: Application, *, until: date, why: str, by: User, now: datetime, once: UUID | None = None
) -> None:
    """Put an application off for oneself; the new day takes the place of an earlier one.

    Raises AlreadySubmittedError.
    """
    claim(once, by)
    Snooze.objects.filter(application=application, user=by, ended_at=None).update(ended_at=now)
    put_off = Snooze.objects.create(application=application, user=by, until=until, why=why, at=now)
    record("snooze.begun", actor=by, candidate=application.candidate, target=put_off, fields=["until"])


@transaction.atomic
def wake(application: Application, *, by: User, now: datetime) -> None:
    """Put an application off no longer; doing it twice changes nothing."""
    if Snooze.objects.filter(application=application, user=by, ended_at=None).update(ended_at=now):
        record("snooze.ended", actor=by, candidate=application.candidate, target=application)


def assign(application: Application, *, to: User | None, version: int, by: User, tells: bool = True) -> Application:
    """Hand an application to a colleague. Raises StaleVersionError."""
    return change_application(application, values={"recruiter": to}, version=version, by=by, tells=tells)


def note_mentions(message: Message, *, by: User) -> list[Mention]:
    """Note whom a note of our own staff names with @. The caller's transaction holds the note."""
    if message.kind != Message.Kind.NOTE or "@" not in message.text:
        return []
    candidate = message.candidate
    named = [
        person
        for person in colleagues(candidate, Permission.VIEW_CANDIDATES)
        if person != by and _names(message.text, person)
    ]
    mentions = [
        Mention.objects.get_or_create(message=message, user=person, defaults={"candidate": candidate, "by": by})[0]
        for person in named
    ]
    if mentions:
        record("mention.made", actor=by, candidate=candidate, target=message)
    for mention in mentions:
        notices.tell(MENTIONED, [mention.user], target=mention, candidate=candidate, by=by, now=mention.at)
    return mentions


def handle_of(person: User) -> str:
    """What a note calls a person: the part of the e-mail address before the @."""
    return person.email.partition("@")[0]


def _names(text: str, person: User) -> bool:
    """Whether a text names a person by e-mail name or by full name: "@dana.lee", "@Dana Lee"."""
    handles = "|".join(re.escape(handle) for handle in (handle_of(person), person.name) if handle)
    return re.search(rf"(?<![\w.])@(?:{handles})(?!\w)", text, re.IGNORECASE) is not None
