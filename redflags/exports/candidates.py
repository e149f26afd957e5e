"""The table of candidates: the list as it is on screen; contacts as hints, in full only where that was asked for.

Rows come as plain values, in one statement for a batch: making Django's objects of a register took most of the time.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from operator import attrgetter
from typing import Any, NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Func, OuterRef, Q, QuerySet, TextField, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Email, Phone, Relation, Stage
from redflags import fired
from redflags.exports.table import Column, OfApplications, Table
from redflags.listing import Column as Shown
from redflags.models import ApplicationTag, Level
from screening import vault


class Subject(NamedTuple):
    """An application with what the columns tell of it, in the order of VALUES."""

    application: int
    candidate: int
    name: str
    town: str
    title: str
    stage: str
    in_stage_since: datetime
    applied_on: date | None
    channel: str
    recruiter: str | None
    team: str | None
    level: int | None
    score: int | None
    assurance: int | None
    open_findings: int | None
    links: int | None
    next_due_on: date | None
    assessed_at: datetime | None
    emails: str  # what may be shown of the contacts that stand, oldest first
    phones: str
    rules: str  # codes of rules that count now
    tags: str
    whole_emails: str  # sealed; nothing where nobody asked for them
    whole_phones: str


MANY = ", "
"""Between several values of a cell; no sealed value, domain, digits or code holds it, and a tag is told as it is."""

AT_ONCE = 5_000
"""Rows of plain values that are read at once."""

VALUES: tuple[str | Combinable, ...] = (
    "pk",
    "candidate",
    "candidate__name",
    "candidate__town",
    Coalesce("position__title", "role"),
    "stage",
    "stage_since",
    "applied_on",
    "channel",
    "recruiter__name",
    "candidate__team__name",
    *(f"standing__{name}" for name in ("level", "score", "assurance", "open_findings", "links", "next_due_on")),
    "standing__assessed_at",
)

COLUMNS: tuple[Column[Subject], ...] = (
    Column("application", _("Application"), int, attrgetter("application")),
    Column("candidate", _("Candidate number"), int, attrgetter("candidate")),
    Column("name", _("Name"), str, attrgetter("name")),
    Column("town", _("Town"), str, attrgetter("town")),
    Column("email_domains", _("E-mail (domain only)"), str, lambda s: _list(s.emails.replace("@", ""))),
    Column("emails", _("E-mail"), str, lambda s: _opened(s.whole_emails), opens=True),
    Column("phone_endings", _("Phone (last digits)"), str, lambda s: _list(s.phones)),
    Column("phones", _("Phone"), str, lambda s: _opened(s.whole_phones), opens=True),
    Column("position", _("Position"), str, attrgetter("title")),
    Column("stage", _("Stage"), str, attrgetter("stage"), Stage),
    Column("in_stage_since", _("In this stage since"), date, attrgetter("in_stage_since")),
    Column("applied_on", _("Applied on"), date, attrgetter("applied_on")),
    Column("channel", _("Channel"), str, attrgetter("channel")),
    Column("recruiter", _("Recruiter"), str, lambda s: s.recruiter or ""),
    Column("team", _("Team"), str, lambda s: s.team or ""),
    Column("level", _("Level"), str, attrgetter("level"), Level),
    Column("score", _("Score"), int, attrgetter("score")),
    Column("assurance", _("Assurance (percent)"), int, attrgetter("assurance")),
    Column("findings", _("Findings that count"), int, attrgetter("open_findings")),
    Column("rules", _("Rules"), str, lambda s: _list(s.rules)),
    Column("tags", _("Tags"), str, attrgetter("tags")),
    Column("linked_people", _("Linked people"), int, attrgetter("links")),
    Column("next_due_on", _("Next due on"), date, attrgetter("next_due_on")),
    Column("assessed_at", _("Assessed at"), datetime, attrgetter("assessed_at")),
)


OF_LIST: dict[Shown, str] = {
    Shown.LEVEL: "level",
    Shown.SCORE: "score",
    Shown.ASSURANCE: "assurance",
    Shown.STAGE: "stage",
    Shown.WAITING: "in_stage_since",
    Shown.APPLIED: "applied_on",
    Shown.DUE: "next_due_on",
    Shown.LINKS: "linked_people",
    Shown.TAGS: "tags",
    Shown.RECRUITER: "recruiter",
}
"""Which column holds what a column of the list shows."""

ALWAYS_SHOWN = ("application", "candidate", "name", "position")
"""What the list shows whichever columns were chosen."""


def shown(columns: Iterable[Shown]) -> set[str]:
    """The columns of this table that hold what the list shows."""
    return {*ALWAYS_SHOWN, *(OF_LIST[column] for column in columns)}


def subjects(applications: QuerySet[Application], opened: bool = False) -> Iterator[Subject]:
    """One for each application; one question however many there are."""
    return map(Subject._make, values(applications, opened=opened))


def values(applications: QuerySet[Application], *, opened: bool = False) -> QuerySet[Application, tuple[object, ...]]:
    """The values of a Subject, in its order."""
    counting = fired.counting().filter(~fired.with_outcome(fired.Outcome.ANSWERED), application=OuterRef("pk"))
    return applications.values_list(
        *VALUES,
        _of_contacts(Email, "hint"),
        _of_contacts(Phone, "hint"),
        _joined(counting.order_by("code").values("code")),
        _joined(ApplicationTag.objects.filter(application=OuterRef("pk")).order_by("tag__name").values("tag__name")),
        _of_contacts(Email, "address") if opened else _NOTHING,
        _of_contacts(Phone, "number") if opened else _NOTHING,
    )


_NOTHING = Value("", output_field=TextField())


def _of_contacts(model: type[Email] | type[Phone], name: str) -> Func:
    standing = model._default_manager.filter(candidate=OuterRef("candidate"), batch__reverted_at=None).exclude(
        Q(relation=Relation.RETRACTS) | Q(replaced_by__isnull=False)
    )
    return _joined(standing.order_by("pk").values_list(Cast(name, TextField())))


def _joined(several: QuerySet[Any, Any]) -> Func:
    """Several values as one text, which the database makes many times as quickly as a list is read here."""
    return Func(ArraySubquery(several), Value(MANY), function="array_to_string", output_field=TextField())


def _opened(sealed: str) -> str:
    return _list(MANY.join(vault.unseal(value) for value in sealed.split(MANY) if value))


def _list(told: str) -> str:
    """Each once, in the order in which they came."""
    return ", ".join(dict.fromkeys(told.split(MANY))) if MANY in told else told


CANDIDATES = Table(
    "candidates",
    _("Candidates"),
    _("a row for each application, as on the list: stage, level, score, what is due."),
    COLUMNS,
    OfApplications(subjects, attrgetter("application"), AT_ONCE, one_each=True),
)
