"""The table of candidates: the list as it is on screen; contacts as hints, in full only where that was asked for.

Rows come as plain values, in one statement for a batch: making Django's objects of a register took most of the time.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db.models import OuterRef, Q, QuerySet, TextField, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Email, Phone, Relation, Stage
from redflags import fired
from redflags.exports.table import Column, OfApplications, Table
from redflags.models import Level
from screening import vault


class Subject(NamedTuple):
    """An application with what the columns tell of it, in the order of VALUES."""

    application: int
    candidate: int
    name: str
    town: str
    title: str
    stage: str
    stage_since: datetime
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
    emails: list[str]  # what may be shown of the contacts that stand, oldest first
    phones: list[str]
    rules: list[str]  # codes of rules that count now
    whole_emails: list[str]  # sealed; nothing where nobody asked for them
    whole_phones: list[str]


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
    Column("application", _("Application"), int, lambda s: s.application),
    Column("candidate", _("Candidate number"), int, lambda s: s.candidate),
    Column("name", _("Name"), str, lambda s: s.name),
    Column("town", _("Town"), str, lambda s: s.town),
    Column("email_domains", _("E-mail (domain only)"), str, lambda s: _list([h.removeprefix("@") for h in s.emails])),
    Column("emails", _("E-mail"), str, lambda s: _opened(s.whole_emails), opens=True),
    Column("phone_endings", _("Phone (last digits)"), str, lambda s: _list(s.phones)),
    Column("phones", _("Phone"), str, lambda s: _opened(s.whole_phones), opens=True),
    Column("position", _("Position"), str, lambda s: s.title),
    Column("stage", _("Stage"), str, lambda s: s.stage, Stage),
    Column("in_stage_since", _("In this stage since"), date, lambda s: s.stage_since),
    Column("applied_on", _("Applied on"), date, lambda s: s.applied_on),
    Column("channel", _("Channel"), str, lambda s: s.channel),
    Column("recruiter", _("Recruiter"), str, lambda s: s.recruiter or ""),
    Column("team", _("Team"), str, lambda s: s.team or ""),
    Column("level", _("Level"), str, lambda s: s.level, Level),
    Column("score", _("Score"), int, lambda s: s.score),
    Column("assurance", _("Assurance (percent)"), int, lambda s: s.assurance),
    Column("findings", _("Findings that count"), int, lambda s: s.open_findings),
    Column("rules", _("Rules"), str, lambda s: _list(s.rules)),
    Column("linked_people", _("Linked people"), int, lambda s: s.links),
    Column("next_due_on", _("Next due on"), date, lambda s: s.next_due_on),
    Column("assessed_at", _("Assessed at"), datetime, lambda s: s.assessed_at),
)


def subjects(applications: QuerySet[Application], opened: bool = False) -> Iterator[Subject]:
    """One for each application; one question however many there are."""
    return map(Subject._make, values(applications, opened=opened).iterator(chunk_size=10_000))


def values(applications: QuerySet[Application], *, opened: bool = False) -> QuerySet[Application, tuple[object, ...]]:
    """The values of a Subject, in its order."""
    counting = fired.counting().filter(~fired.with_outcome(fired.Outcome.ANSWERED), application=OuterRef("pk"))
    return applications.values_list(
        *VALUES,
        _of_contacts(Email, "hint"),
        _of_contacts(Phone, "hint"),
        ArraySubquery(counting.order_by("code").values("code")),
        _of_contacts(Email, "address") if opened else _NOTHING,
        _of_contacts(Phone, "number") if opened else _NOTHING,
    )


_NOTHING = Value([], output_field=ArrayField(TextField()))


def _of_contacts(model: type[Email] | type[Phone], name: str) -> ArraySubquery:
    standing = model._default_manager.filter(candidate=OuterRef("candidate"), batch__reverted_at=None).exclude(
        Q(relation=Relation.RETRACTS) | Q(replaced_by__isnull=False)
    )
    return ArraySubquery(standing.order_by("pk").values_list(Cast(name, TextField())))


def _opened(sealed: list[str]) -> str:
    return _list([vault.unseal(value) for value in sealed])


def _list(told: list[str]) -> str:
    """Each once, in the order in which they came."""
    return told[0] if len(told) == 1 else ", ".join(dict.fromkeys(told))


CANDIDATES = Table(
    "candidates",
    _("Candidates"),
    _("a row for each application, as on the list: stage, level, score, what is due."),
    COLUMNS,
    OfApplications(subjects),
)
