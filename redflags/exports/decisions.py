"""The table of decisions: what a named person decided, in that person's words, and what stood open at that time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from candidates.models import Application
from redflags.exports.table import Column, OfApplications, Table, name_of, who
from redflags.models import Decision, Level


@dataclass(frozen=True, slots=True)
class Subject:
    """A decision, and whether it holds."""

    decision: Decision
    holds: bool

    @property
    def application(self) -> Application:
        """What was decided on."""
        return self.decision.application


def _application(subject: Subject) -> Application:
    return subject.application


COLUMNS: tuple[Column[Subject], ...] = (
    *who(_application),
    Column("position", _("Position"), str, lambda s: s.application.title),
    Column("decision", _("Decision"), str, lambda s: s.decision.kind, Decision.Kind),
    Column("reason", _("Reason"), str, lambda s: s.decision.reason),
    Column("stands", _("Does it stand"), str, lambda s: _stands(s)),
    Column("decided_by", _("Decided by"), str, lambda s: name_of(s.decision.by)),
    Column("decided_at", _("Decided at"), datetime, lambda s: s.decision.at),
    Column("level", _("Level at that time"), str, lambda s: s.decision.level, Level),
    Column("score", _("Score at that time"), int, lambda s: s.decision.score),
    Column("assurance", _("Assurance at that time (percent)"), int, lambda s: s.decision.assurance),
    Column("considered", _("Findings that were open"), str, lambda s: _codes(s.decision)),
    Column("agreed_by", _("Second person"), str, lambda s: name_of(s.decision.agreed_by)),
    Column("agreed_at", _("Agreed at"), datetime, lambda s: s.decision.agreed_at),
    Column("holds_from", _("Holds from"), datetime, lambda s: s.decision.counts_from),
    Column("ended_by", _("Ended by"), str, lambda s: name_of(s.decision.ended_by)),
    Column("ended_at", _("Ended at"), datetime, lambda s: s.decision.ended_at),
)


def subjects(applications: QuerySet[Application], _opened: bool = False) -> Iterator[Subject]:
    """One for each decision, those that ended too; one question however many applications there are."""
    found = Decision.objects.filter(application__in=applications).order_by("application", "pk")
    now = timezone.now()
    for decision in found.select_related(
        "application__candidate", "application__position", "by", "agreed_by", "ended_by"
    ):
        yield Subject(decision, decision.holds(now))


def _stands(subject: Subject) -> str:
    if subject.decision.ended_at:
        return gettext("no, taken back or replaced")
    return gettext("yes") if subject.holds else gettext("not yet")


def _codes(decision: Decision) -> str:
    return ", ".join(sorted({finding["code"] for finding in decision.considered}))


DECISIONS = Table(
    "decisions",
    _("Decisions"),
    _("a row for each decision, those taken back too: reason, who, when, and what stood open at that time."),
    COLUMNS,
    OfApplications(subjects, lambda s: s.decision.application_id),
)
