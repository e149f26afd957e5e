"""What few files hold: one question tells which of it there is, and a page asks no further for the rest."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from django.db import connection, models

from candidates.models import HireClock, Interview, Scorecard
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
from screening.prepared import Prepared

Rare = Mapping[type[models.Model], bool]
"""Whether there is a row about the application, its candidate or, of what is the reader's own, the reader."""

_OF_THE_APPLICATION = "application_id = %(application)s"
_OF_THE_CANDIDATE = "candidate_id = %(candidate)s"
_INTERVIEWS = f"SELECT id FROM {connection.ops.quote_name(Interview._meta.db_table)} WHERE {_OF_THE_CANDIDATE}"  # noqa: S608  (names of our own)

_ASKED: Final[dict[type[models.Model], str]] = {
    ApplicationTag: _OF_THE_APPLICATION,
    Decision: _OF_THE_APPLICATION,
    Dispute: _OF_THE_CANDIDATE,
    Enquiry: _OF_THE_CANDIDATE,
    FindingVerdict: _OF_THE_CANDIDATE,
    FirstView: _OF_THE_APPLICATION,
    HireClock: _OF_THE_APPLICATION,
    Incident: _OF_THE_APPLICATION,
    Review: f"{_OF_THE_CANDIDATE} OR user_id = %(user)s",
    Scorecard: f"interview_id IN ({_INTERVIEWS})",
    Snooze: _OF_THE_APPLICATION,
    Watch: _OF_THE_CANDIDATE,
}
"""The rows in question of each, by columns that have an index."""


def rare(candidate: int, application: int | None, *, user: User) -> Rare:
    """What there is of each for the page of a candidate with one application, or none, in front; one query."""
    with connection.cursor() as cursor:
        cursor.execute(*_statement().asked(connection, [application, candidate, user.pk]))
        found = cursor.fetchone()
    return dict(zip(_ASKED, found, strict=True))


@cache
def _statement() -> Prepared:
    """Composed once: composing it takes longer than PostgreSQL needs to answer it. Names come from the models alone."""
    quote = connection.ops.quote_name
    asked = (f"EXISTS (SELECT FROM {quote(model._meta.db_table)} WHERE {rows})" for model, rows in _ASKED.items())
    return Prepared(f"SELECT {', '.join(asked)}", {}, ["application", "candidate", "user"])
