"""What is written to our own people: one notice, or the digest of a day; no links without a public address."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import ngettext, override

from screening import clock, mail, notices
from screening.links_out import Links
from screening.models import Organisation, StaffMail, User
from screening.notices import Line
from screening.schedule import DUE

LINKS = Links("screening.digest")

SHOWN = 50
"""Notices that a digest tells in full; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Due:
    """Something that waits for a person today, whatever was told of it."""

    name: str
    says: str
    moment: str
    path: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail to one of our own people, ready to be sent."""

    person: User
    subject: str
    template: str
    context: dict[str, Any]
    unsubscribe: str

    def send(self, message_id: str) -> None:
        """Hand it to the mail server. Raises mail.MailError."""
        with override(self.person.language), timezone.override(clock.zone()):
            mail.send(
                self.person.email,
                self.subject,
                self.template,
                self.context,
                message_id=message_id,
                unsubscribe=self.unsubscribe,
            )


def compose(held: StaffMail, *, now: datetime) -> Letter | None:
    """What a mail says now: what its person has not read, may see, and what is not settled; None for nothing."""
    person = held.person
    with override(person.language), timezone.override(clock.zone()):
        open_ones = notices.of(person).filter(mail=held, read_at=None).select_related("by").order_by("pk")
        lines = [line for line in notices.lines(list(open_ones)) if not line.is_over]
        if not held.is_digest:
            return _at_once(person, lines[0]) if lines else None
        due = list(_due(person, now))
        return _digest(held, lines, due) if lines or due else None


def unsubscribe_link(person: User) -> str:
    """The address that stops a person's digests without signing in; "" without a public address."""
    if not settings.BASE_URL:
        return ""
    return settings.BASE_URL + reverse("digest_stop", args=[LINKS.token(person.mail_nonce)])


def _at_once(person: User, line: Line) -> Letter:
    context = {"line": line, "link": _link(line.path), "choose": _link(reverse("notice_choices"))}
    return Letter(person, line.says, "mail/notice.txt", _around(person) | context, "")


def _digest(held: StaffMail, lines: Sequence[Line], due: Sequence[Due]) -> Letter:
    person = held.person
    number = len(lines) + len(due)
    subject = ngettext("Screening: %(number)s thing for you", "Screening: %(number)s things for you", number)
    context = {
        "due": [(entry, _link(entry.path)) for entry in due],
        "groups": [(name, [(line, _link(line.path)) for line in group]) for name, group in _groups(lines[:SHOWN])],
        "number": len(lines),
        "more": max(0, len(lines) - SHOWN),
        "put_off": sum(line.notice.is_put_off for line in lines),
        "limit": Organisation.get().at_once_a_day,
        "all": _link(reverse("notices")),
    }
    return Letter(
        person, subject % {"number": number}, "mail/digest.txt", _around(person) | context, unsubscribe_link(person)
    )


def _groups(lines: Sequence[Line]) -> Iterator[tuple[str, list[Line]]]:
    """Lines by candidate, those about nobody last; the group with the newest line comes last among the others."""
    newest = {line.name: place for place, line in enumerate(lines)}
    ordered = sorted(lines, key=lambda line: (not line.name, newest[line.name], line.notice.pk))
    for name, group in groupby(ordered, key=lambda line: line.name):
        yield name, list(group)


def _due(person: User, now: datetime) -> Iterable[Due]:
    read: Callable[[User, datetime], Iterable[Due]] = import_string(DUE)
    return read(person, now)


def _around(person: User) -> dict[str, Any]:
    return {"person": person, "organisation": Organisation.get().name}


def _link(path: str) -> str:
    return settings.BASE_URL + path if settings.BASE_URL and path else ""
