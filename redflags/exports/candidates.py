"""The table of candidates: the list as it is on screen, contacts as hints, never a value in full."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Email, Phone, Relation, Stage
from redflags import fired
from redflags.exports.table import WHO, Column, Table, day, instant, label, name_of, told_of
from redflags.models import Level, Standing
from screening.spreadsheets import Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """An application with what the columns tell of it."""

    application: Application
    standing: Standing | None
    emails: Sequence[str]
    phones: Sequence[str]
    rules: Sequence[str]  # codes of rules that count now


def _of_standing(tell: Callable[[Standing], Cell]) -> Callable[[Subject], Cell]:
    """What a standing tells; nothing where there is none yet."""
    return told_of(lambda subject: subject.standing, tell)


COLUMNS: tuple[Column[Subject], ...] = (
    *WHO,
    Column("town", _("Town"), str, lambda s: s.application.candidate.town),
    Column("email_domains", _("E-mail (domain only)"), str, lambda s: ", ".join(h.removeprefix("@") for h in s.emails)),
    Column("phone_endings", _("Phone (last digits)"), str, lambda s: ", ".join(s.phones)),
    Column("position", _("Position"), str, lambda s: s.application.title),
    Column("stage", _("Stage"), str, lambda s: label(Stage, s.application.stage)),
    Column("in_stage_since", _("In this stage since"), date, lambda s: day(s.application.stage_since)),
    Column("applied_on", _("Applied on"), date, lambda s: s.application.applied_on),
    Column("channel", _("Channel"), str, lambda s: s.application.channel),
    Column("recruiter", _("Recruiter"), str, lambda s: name_of(s.application.recruiter)),
    Column("team", _("Team"), str, lambda s: name_of(s.application.candidate.team)),
    Column("level", _("Level"), str, _of_standing(lambda standing: label(Level, standing.level))),
    Column("score", _("Score"), int, _of_standing(lambda standing: standing.score)),
    Column("assurance", _("Assurance (percent)"), int, _of_standing(lambda standing: standing.assurance)),
    Column("findings", _("Findings that count"), int, _of_standing(lambda standing: standing.open_findings)),
    Column("rules", _("Rules"), str, lambda s: ", ".join(s.rules)),
    Column("linked_people", _("Linked people"), int, _of_standing(lambda standing: standing.links)),
    Column("next_due_on", _("Next due on"), date, _of_standing(lambda standing: standing.next_due_on)),
    Column("assessed_at", _("Assessed at"), datetime, _of_standing(lambda standing: instant(standing.assessed_at))),
)


def subjects(applications: QuerySet[Application]) -> Iterator[Subject]:
    """One for each application; a fixed number of queries however many there are."""
    wanted = applications.select_related("candidate__team", "position", "recruiter", "standing")
    found = list(wanted.defer("standing__plan", "standing__broken"))  # told by no column, and long
    people = {application.candidate_id for application in found}
    emails, phones = _hints(Email, people), _hints(Phone, people)
    codes = _rules(found)
    for application in found:
        yield Subject(
            application=application,
            standing=getattr(application, "standing", None),
            emails=emails[application.candidate_id],
            phones=phones[application.candidate_id],
            rules=codes.get(application.pk, ()),
        )


def _hints(model: type[Email] | type[Phone], people: set[int]) -> dict[int, list[str]]:
    """What may be shown of the contacts that stand, oldest first."""
    hints: dict[int, list[str]] = defaultdict(list)
    standing = model._default_manager.filter(candidate__in=people, batch__reverted_at=None).exclude(
        Q(relation=Relation.RETRACTS) | Q(replaced_by__isnull=False)
    )
    for person, hint in standing.order_by("pk").values_list("candidate", "hint"):
        if hint not in hints[person]:
            hints[person].append(hint)
    return hints


def _rules(applications: Sequence[Application]) -> dict[int, list[str]]:
    counting = fired.counting().filter(~fired.with_outcome(fired.Outcome.ANSWERED), application__in=applications)
    grouped = counting.values("application").annotate(codes=ArrayAgg("code", distinct=True))
    return {row["application"]: row["codes"] for row in grouped}


CANDIDATES = Table(
    "candidates",
    _("Candidates"),
    _("a row for each application, as on the list: stage, level, score, what is due."),
    COLUMNS,
    subjects,
)
