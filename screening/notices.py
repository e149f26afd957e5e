"""Notices as their person sees them: only what may be seen now, in words made from the rows as they are now."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from screening.composed import composed
from screening.events import Event, Told, events, subjects
from screening.links_out import LinkEndedError
from screening.models import Notice, User
from screening.roles import can

MOST_COUNTED = 99
"""The bell counts no further."""


@dataclass(frozen=True, slots=True)
class Line:
    """One notice in words."""

    notice: Notice
    event: Event
    name: str
    """The candidate it is about; "" for none."""
    says: str
    advice: str
    path: str
    is_over: bool


def of(person: User) -> QuerySet[Notice]:
    """A person's notices, without those about candidates the person may not see or work that is not his or hers now."""
    visible = subjects().visible_to(person).filter(pseudonym=OuterRef("candidate"))  # asked of each by its index
    concerning = [event.name for event in events().values() if can(person, event.concerns)]
    return Notice.objects.filter(Q(candidate=None) | Exists(visible), person=person, event__in=concerning)


def unread(person: User) -> int:
    """How many a person has not read, up to one more than MOST_COUNTED."""
    return len(_unread(person.shape, person=person.pk))


@composed
def _unread(shape: tuple[str, ...], *, person: int) -> QuerySet[Notice, tuple[int]]:
    """Every page counts them."""
    unread = of(User.like(shape, person)).filter(read_at=None).order_by()
    return unread.values_list("pk")[: MOST_COUNTED + 1]


def behind(nonce: UUID) -> User:
    """Whose mails a link is about. Raises LinkEndedError where there is nobody any more."""
    person = User.objects.filter(mail_nonce=nonce, is_active=True).first()
    if person is None:
        raise LinkEndedError
    return person


def lines(notices: Sequence[Notice]) -> list[Line]:
    """Notices in words, in their order: one question for the names, and one for each kind of row they are about.

    One whose row is gone says so. `by` has to be loaded with them.
    """
    names = subjects().names({notice.candidate for notice in notices if notice.candidate})
    told = _told(notices)
    return [
        _line(
            notice, told.get((notice.event, notice.target)), names.get(notice.candidate, "") if notice.candidate else ""
        )
        for notice in notices
    ]


def _told(notices: Iterable[Notice]) -> dict[tuple[str, int], Told]:
    """What the rows tell, by event and key; events that read the same rows ask together."""
    keys: dict[Any, set[int]] = defaultdict(set)
    for notice in notices:
        keys[events()[notice.event].details].add(notice.target)
    found = {details: details(wanted) for details, wanted in keys.items()}
    return {
        (notice.event, notice.target): told
        for notice in notices
        if (told := found[events()[notice.event].details].get(notice.target))
    }


def _line(notice: Notice, told: Told | None, name: str) -> Line:
    event = events()[notice.event]
    by = notice.by.name if notice.by else ""
    if told is None:
        return Line(notice, event, name, _("What this was about is gone."), "", "", is_over=True)
    path = reverse(event.page, args=[notice.page_key]) + (f"#{told.anchor}" if told.anchor else "")
    says = str(event.says) % {"name": name, "by": by, **told.values}
    return Line(notice, event, name, says, str(event.advice), path, told.is_over)
