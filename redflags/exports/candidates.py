"""The candidate list as rows of plain values: contacts as hints, never a value in full."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Email, Phone, Relation, Stage
from redflags import fired
from redflags.models import Level, Standing
from screening.spreadsheets import Cell


@dataclass(frozen=True, slots=True)
class Subject:
    """An application with what the columns tell of it."""

    application: Application
    standing: Standing | None
    emails: Sequence[str]
    phones: Sequence[str]
    rules: Sequence[str]  # codes of rules that count now


Tell = Callable[[Subject], Cell]

COLUMNS: tuple[tuple[Promise, Tell], ...] = (
    (_("Application"), lambda s: s.application.pk),
    (_("Candidate number"), lambda s: s.application.candidate_id),
    (_("Name"), lambda s: s.application.candidate.name),
    (_("Town"), lambda s: s.application.candidate.town),
    (_("E-mail (domain only)"), lambda s: ", ".join(hint.removeprefix("@") for hint in s.emails)),
    (_("Phone (last digits)"), lambda s: ", ".join(s.phones)),
    (_("Position"), lambda s: s.application.title),
    (_("Stage"), lambda s: str(Stage(s.application.stage).label)),
    (_("In this stage since"), lambda s: _day(s.application.stage_since)),
    (_("Applied on"), lambda s: s.application.applied_on),
    (_("Channel"), lambda s: s.application.channel),
    (_("Recruiter"), lambda s: s.application.recruiter.name if s.application.recruiter else ""),
    (_("Team"), lambda s: s.application.candidate.team.name if s.application.candidate.team else ""),
    (_("Level"), lambda s: str(Level(s.standing.level).label) if s.standing else ""),
    (_("Score"), lambda s: s.standing.score if s.standing else None),
    (_("Assurance (percent)"), lambda s: s.standing.assurance if s.standing else None),
    (_("Findings that count"), lambda s: s.standing.open_findings if s.standing else None),
    (_("Rules"), lambda s: ", ".join(s.rules)),
    (_("Linked people"), lambda s: s.standing.links if s.standing else None),
    (_("Next due on"), lambda s: s.standing.next_due_on if s.standing else None),
    (_("Assessed at"), lambda s: _minute(s.standing.assessed_at) if s.standing else ""),
)


def header() -> list[Cell]:
    """The names of the columns in the language in force."""
    return [str(title) for title, _tell in COLUMNS]


def rows(applications: QuerySet[Application]) -> Iterator[list[Cell]]:
    """One row per application; a fixed number of queries however many there are."""
    found = list(applications.select_related("candidate__team", "position", "recruiter", "standing"))
    people = {application.candidate_id for application in found}
    emails, phones = _hints(Email, people), _hints(Phone, people)
    codes = _rules(found)
    for application in found:
        subject = Subject(
            application,
            getattr(application, "standing", None),
            emails[application.candidate_id],
            phones[application.candidate_id],
            codes.get(application.pk, ()),
        )
        yield [tell(subject) for _title, tell in COLUMNS]


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


def _day(instant: datetime) -> Cell:
    return timezone.localtime(instant).date()


def _minute(instant: datetime) -> str:
    return timezone.localtime(instant).isoformat(sep=" ", timespec="minutes")
