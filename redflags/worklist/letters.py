"""Tasks that letters to candidates make: an answer to read, no answer so far, an answer awaited."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from redflags import due
from redflags.models import Enquiry
from redflags.models.enquiries import unread
from redflags.worklist import words
from redflags.worklist.circle import Circle, of
from redflags.worklist.task import SHOWN, Task, whose
from screening.paths import path_to

State = Enquiry.State


def to_act_on(circle: Circle) -> Iterator[Task]:
    """Answers that nobody marked read, letters that did not arrive, and letters whose time passed without an answer."""
    if not circle.has["letters"]:
        return
    for letter in circle.rows(_to_act_on):
        if letter.is_unread:
            says, since = _("The candidate answered: read it."), letter.answered_at
        elif letter.state == State.ASKED:
            says, since = words.letter_in_trouble(letter.mail_problem), letter.asked_at
        else:
            says, since = (
                _("No answer to our letter so far: call, or ask again. Silence says nothing."),
                letter.asked_at,
            )
        yield Task(**whose(letter), says=says, url=_page(letter), since=since or letter.created_at)


def _to_act_on(circle: Circle) -> QuerySet[Any]:
    found = _of(circle).filter(Q(unread()) | Q(state=State.SILENT) | due.letters_in_trouble())
    return found.annotate(mail_problem=due.letter_problem()).order_by("answered_at", "asked_at")[: SHOWN + 1]


def awaited(circle: Circle) -> Iterator[Task]:
    """Letters whose answer has time."""
    if not circle.has["letters"]:
        return
    for letter in circle.rows(_awaited):
        yield Task(
            **whose(letter),
            says=_("The candidate was asked to confirm facts."),
            url=_page(letter),
            since=letter.asked_at or letter.created_at,
            moment=words.by_day(letter.answer_by) if letter.answer_by else "",
        )


def _awaited(circle: Circle) -> QuerySet[Enquiry]:
    return _of(circle).filter(~due.letters_in_trouble(), state=State.ASKED).order_by("asked_at")[: SHOWN + 1]


def _of(circle: Circle) -> QuerySet[Enquiry]:
    return Enquiry.objects.filter(of("application", circle.keys[0]))


def _page(letter: Enquiry) -> str:
    return path_to("enquiry", letter.pk)
