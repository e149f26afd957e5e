"""What is said in a call to the contact of a check, and what never is: the same for everybody (pure).

The questions are those of the page behind the link in our mail; they are asked in its order and in its words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.forms.answers import FORMS

NOT_READ_OUT = frozenset({"name", "role", "files"})
"""Who answers is asked at the start of a call; papers do not come by telephone."""

NEVER_SAY: tuple[Promise, ...] = (
    _("That anything is suspected, looked odd, or was found by a rule."),
    _("What the candidate told us: let them name dates, titles and programmes first."),
    _("Anything else about the candidate: pay, address, family, health, origin, other applications."),
    _("Whom else we ask, or what others answered."),
)


@dataclass(frozen=True, slots=True)
class Question:
    """One question as it is read out, with the answers it offers."""

    text: str
    answers: tuple[str, ...] = ()


def questions(kind: str, *, today: date) -> list[Question]:
    """What is asked about a kind of check, in order; nothing for kinds that ask nobody."""
    form = FORMS.get(kind)
    return list(_questions(form(today=today))) if form else []


def _questions(form: forms.Form) -> Iterator[Question]:
    for name, field in form.fields.items():
        if name in NOT_READ_OUT:
            continue
        offered = [str(label) for _value, label in getattr(field, "choices", ())]
        yield Question(str(field.label), tuple(offered))
