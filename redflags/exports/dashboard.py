"""The table of figures: the numbers of the dashboard as of the moment the file is made, each with what it counts."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from redflags import figures
from redflags.due import Moment, What
from redflags.exports.table import Asked, Column, Table, Whole
from redflags.figures import Figure
from redflags.models import Level
from screening.roles import Permission

MONTHS = 12
"""How far back the figures look: what the dashboard shows unless somebody asks for something else."""

LATE: dict[What, Promise] = {
    What.CHECKS: _("checks"),
    What.INTERVIEWS: _("outcomes of interviews"),
    What.VISITS: _("visits"),
    What.PLAN: _("checks of the plan that nobody asked for"),
    What.AFTER_HIRE: _("tasks after a hire"),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """A number of the dashboard, and where it stands there."""

    part: str
    line: str
    column: str
    figure: Figure


def subjects(asked: Asked) -> Iterator[Subject]:
    """Everything the dashboard shows to the person, over the usual time."""
    moment = Moment.of(timezone.now())
    months = figures.months_until(moment.today, MONTHS)
    yield from _register(figures.register(asked.user))
    yield from _grounds(figures.grounds(asked.user))
    for what, figure in figures.what_is_late(asked.user, moment).items():
        yield Subject(gettext("Late"), str(LATE[what]), "", figure)
    arrivals = figures.arrivals(asked.user, months)
    for month in arrivals.months:
        yield Subject(gettext("New applications"), f"{month.first:%Y-%m}", "", month.figure)
    for rule in figures.rules_that_fired(asked.user, months[0]):
        for label, figure in (
            (gettext("Fired"), rule.fired),
            (gettext("Open"), rule.open),
            (gettext("Confirmed"), rule.confirmed),
            (gettext("Answered"), rule.answered),
        ):
            yield Subject(gettext("Rules that fired"), f"{rule.code} {rule.title}".strip(), label, figure)


def _register(found: figures.Register) -> Iterator[Subject]:
    part, stages = gettext("Where they stand"), [str(stage.label) for stage in figures.OPEN_STAGES]
    for row in found.rows:
        for stage, figure in zip(stages, row.cells, strict=True):
            yield Subject(part, _level(row.level), stage, figure)
        yield Subject(part, _level(row.level), gettext("All"), row.total)
    for stage, figure in zip([*stages, gettext("All")], found.totals, strict=True):
        yield Subject(part, gettext("All"), stage, figure)


def _grounds(found: figures.Grounds) -> Iterator[Subject]:
    part = gettext("How much of it is verified")
    bands = [gettext("nothing"), gettext("less than half"), gettext("half and more"), gettext("everything")]
    for row in found.rows:
        for band, figure in zip(bands, row.cells, strict=True):
            yield Subject(part, _level(row.level), band, figure)


def _level(level: int | None) -> str:
    return gettext("Not yet assessed") if level is None else str(Level(level).label)


COLUMNS: tuple[Column[Subject], ...] = (
    Column("part", _("Part"), str, lambda s: s.part),
    Column("line", _("Line"), str, lambda s: s.line),
    Column("column", _("Column"), str, lambda s: s.column),
    Column("value", _("Number"), int, lambda s: s.figure.value),
    Column(
        "counts", _("What it counts, as filters of the list"), str, lambda s: s.figure.filters.query.removeprefix("?")
    ),
)

FIGURES = Table(
    "figures",
    _("Figures"),
    _("a row for each number of the dashboard over twelve months, as of when the file is made."),
    COLUMNS,
    Whole(subjects),
    Permission.VIEW_DASHBOARD,
)
