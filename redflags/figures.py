"""The figures of the dashboard: plain numbers, one query each, every one with the filters of the list it counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta
from django.db.models import Count, Max, Q, QuerySet
from django.db.models.functions import TruncMonth
from django.urls import reverse
from django.utils.translation import gettext as _

from candidates.models import Application, Stage
from redflags import fired
from redflags.catalogue import catalogue
from redflags.due import Moment, What, late
from redflags.fired import Outcome
from redflags.models import Level
from redflags.register import ASSURANCE, SERIOUS, UNASSESSED, Filters, came_on, midnight
from screening.models import User

OPEN_STAGES: tuple[Stage, ...] = tuple(stage for stage in Stage if stage is not Stage.CLOSED)

LEVELS: tuple[int, ...] = tuple(sorted(Level.values, reverse=True))
"""Highest first."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, and the list of exactly those it counts."""

    value: int
    filters: Filters

    @property
    def url(self) -> str:
        """The list."""
        return f"{reverse('candidates')}{self.filters.query}"


@dataclass(frozen=True, slots=True)
class Row:
    """Open applications at one level, in all and in parts; level None: not assessed yet."""

    level: int | None
    total: Figure
    cells: Sequence[Figure]


@dataclass(frozen=True, slots=True)
class Register:
    """Open applications by level and stage."""

    total: Figure
    serious: Figure
    rows: Sequence[Row]  # cells in the order of OPEN_STAGES
    totals: Sequence[Figure]  # the same, then all
    newest_assessment: datetime | None


@dataclass(frozen=True, slots=True)
class Grounds:
    """Assessed open applications by level and by how much of the check plan is verified."""

    rows: Sequence[Row]  # cells in the order of register.ASSURANCE
    unverified: Figure  # hold or escalate, and nothing verified


@dataclass(frozen=True, slots=True)
class RuleRow:
    """In how many applications a rule fired, and what became of its findings; one may stand in several columns."""

    code: str
    title: str
    fired: Figure
    open: Figure
    confirmed: Figure
    answered: Figure


@dataclass(frozen=True, slots=True)
class Month:
    """Applications that came in during a month."""

    first: date
    figure: Figure


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Applications that came in during consecutive months."""

    total: Figure
    months: Sequence[Month]


def register(user: User) -> Register:
    """Where the open applications stand now."""
    counted = _open(user).values_list("standing__level", "stage").annotate(Count("pk"), Max("standing__assessed_at"))
    found: dict[tuple[int | None, str], int] = {}
    instants = []
    for level, stage, number, assessed_at in counted:
        found[level, stage] = number
        instants += [assessed_at] if assessed_at else []
    rows = [_stages_of(level, found) for level in (*LEVELS, None)]
    total = Figure(sum(found.values()), Filters())
    stages = [
        Figure(sum(row.cells[place].value for row in rows), Filters(stage=stage))
        for place, stage in enumerate(OPEN_STAGES)
    ]
    return Register(
        total=total,
        serious=Figure(sum(row.total.value for row in _serious(rows)), Filters(level=SERIOUS)),
        rows=rows,
        totals=[*stages, total],
        newest_assessment=max(instants, default=None),
    )


def grounds(user: User) -> Grounds:
    """How much is known about those who stand at each level."""
    bands = {band: Count("pk", filter=Q(standing__assurance__range=limits)) for band, limits in ASSURANCE.items()}
    counted = _open(user).exclude(standing=None).values_list("standing__level").annotate(**bands)
    found: dict[int, Sequence[int]] = {level: numbers for level, *numbers in counted}
    rows = []
    for level in LEVELS:
        told = Filters(level=str(level))
        numbers = found.get(level, [0] * len(ASSURANCE))
        cells = [Figure(number, replace(told, assurance=band)) for band, number in zip(ASSURANCE, numbers, strict=True)]
        rows.append(Row(level, Figure(sum(cell.value for cell in cells), told), cells))
    unverified = sum(row.cells[0].value for row in _serious(rows))
    return Grounds(rows, Figure(unverified, Filters(level=SERIOUS, assurance="none")))


def what_is_late(user: User, moment: Moment) -> dict[What, Figure]:
    """Open applications with a check, an outcome of an interview, a visit or a line of the plan that is late."""
    counts = _open(user).aggregate(**{what: Count("pk", filter=late(what, moment)) for what in What})
    return {what: Figure(counts[what], Filters(late=what)) for what in What}


def rules_that_fired(user: User, since: date) -> list[RuleRow]:
    """Rules with findings since a day, most applications first; closed applications count as well."""
    findings = fired.counting().filter(
        application__in=Application.objects.visible_to(user), first_seen_at__gte=midnight(since)
    )
    became = {outcome: Count("application", distinct=True, filter=fired.with_outcome(outcome)) for outcome in Outcome}
    counted = findings.values_list("code").annotate(number=Count("application", distinct=True), **became)
    titles = {rule.code: _(rule.title) for rule in catalogue()}
    rows = []
    for code, number, *numbers in counted.order_by("-number", "code"):
        told = Filters(rule=code, stage="any", fired_since=since.isoformat())
        figures = {
            str(outcome): Figure(number, replace(told, finding=outcome))
            for outcome, number in zip(Outcome, numbers, strict=True)
        }
        rows.append(RuleRow(code, titles.get(code, ""), Figure(number, told), **figures))
    return rows


def arrivals(user: User, months: Sequence[date]) -> Arrivals:
    """Applications that came in during consecutive months, named by their first days; closed ones count as well."""
    visible = Application.objects.visible_to(user)
    counted = (
        visible.annotate(came_on=came_on())
        .filter(came_on__gte=months[0], came_on__lte=_last_day(months[-1]))
        .values_list(TruncMonth("came_on"))
        .annotate(Count("pk"))
    )
    found = dict(counted)
    told = [Month(first, Figure(found.get(first, 0), _came_in(first, first))) for first in months]
    return Arrivals(Figure(sum(found.values()), _came_in(months[0], months[-1])), told)


def months_until(today: date, number: int) -> list[date]:
    """The first days of so many months, up to the one of today."""
    this = today.replace(day=1)
    return [this - relativedelta(months=back) for back in reversed(range(number))]


def _open(user: User) -> QuerySet[Application]:
    return Application.objects.visible_to(user).exclude(stage=Stage.CLOSED)


def _stages_of(level: int | None, found: dict[tuple[int | None, str], int]) -> Row:
    told = Filters(level=UNASSESSED if level is None else str(level))
    cells = [Figure(found.get((level, stage), 0), replace(told, stage=stage)) for stage in OPEN_STAGES]
    return Row(level, Figure(sum(cell.value for cell in cells), told), cells)


def _serious(rows: Iterable[Row]) -> Iterable[Row]:
    return (row for row in rows if row.level is not None and row.level >= Level.HOLD)


def _came_in(first: date, last: date) -> Filters:
    """From the first day of a month to the last day of another."""
    return Filters(stage="any", since=first.isoformat(), until=_last_day(last).isoformat())


def _last_day(first: date) -> date:
    return first + relativedelta(months=1) - timedelta(days=1)
