"""What few files hold: one question tells which of it there is, and a page asks no further for the rest."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from django.db import connection, models

from candidates.models import HireClock
from redflags.models import (
    ApplicationTag,
    Decision,
    Dispute,
    Enquiry,
    FindingVerdict,
    FirstView,
    Incident,
    Review,
    Snooze,
    Watch,
)
from screening.models import User

Rare = Mapping[type[models.Model], bool]
"""Whether there is a row about the application, its candidate or, of what is the reader's own, the reader."""

_ASKED: Final[dict[type[models.Model], tuple[str, ...]]] = {
    ApplicationTag: ("application",),
    Decision: ("application",),
    Dispute: ("candidate",),
    Enquiry: ("candidate",),
    FindingVerdict: ("candidate",),
    FirstView: ("application",),
    HireClock: ("application",),
    Incident: ("application",),
    Review: ("candidate", "user"),
    Snooze: ("application",),
    Watch: ("candidate",),
}
"""By which of their columns, each of which has an index."""


def rare(candidate: int, application: int | None, *, user: User) -> Rare:
    """What there is of each for the page of a candidate with one application, or none, in front; one query."""
    keys = {"application": application, "candidate": candidate, "user": user.pk}
    with connection.cursor() as cursor:
        cursor.execute(_statement(), keys)
        found = cursor.fetchone()
    return dict(zip(_ASKED, found, strict=True))


@cache
def _statement() -> str:
    """Composed once: composing it takes longer than PostgreSQL needs to answer it. Names come from the models alone."""
    return "SELECT " + ", ".join(_exists(model, columns) for model, columns in _ASKED.items())


def _exists(model: type[models.Model], columns: tuple[str, ...]) -> str:
    quote = connection.ops.quote_name
    either = " OR ".join(f"{quote(f'{column}_id')} = %({column})s" for column in columns)
    return f"EXISTS (SELECT FROM {quote(model._meta.db_table)} WHERE {either})"
