"""The table of figures: the numbers of the dashboard as they were folded in last, each with what it counts."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from redflags.due import What
from redflags.exports.table import Asked, Column, Table, Whole
from redflags.figures import counts, flags, flow, standing
from redflags.figures.counts import Figure, Selection
from redflags.models import Level
from screening.models import Organisation
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
    value: int
    counts: str  # filters of the list, as its address has them; "" where no list tells the same

    @classmethod
    def of(cls, part: str, line: str, column: str, figure: Figure) -> "Subject":
        """A figure that has a list."""
        return cls(part, line, column, figure.value, figure.filters.query.removeprefix("?"))


def subjects(asked: Asked) -> Iterator[Subject]:
    """Everything the dashboard shows to the person, over the usual time."""
    found = counts.read(Selection(asked.user, asked.today, MONTHS), timezone.now())
    yield from _register(standing.register(found))
    yield from _grounds(standing.grounds(found))
    for what, figure in standing.what_is_late(found).items():
        yield Subject.of(gettext("Late"), str(LATE[what]), "", figure)
    for month in flow.arrivals(found).months:
        query = month.filters.query.removeprefix("?") if month.filters else ""
        yield Subject(gettext("New applications"), f"{month.first:%Y-%m}", "", month.value, query)
    for rule in flags.rules_that_fired(found, minutes_per_finding=Organisation.get().minutes_per_finding):
        for label, figure in (
            (gettext("Fired"), rule.fired),
            (gettext("Open"), rule.open),
            (gettext("Confirmed"), rule.confirmed),
            (gettext("Answered"), rule.answered),
        ):
            yield Subject.of(gettext("Rules that fired"), f"{rule.code} {rule.title}".strip(), label, figure)


def _register(found: standing.Register) -> Iterator[Subject]:
    part, stages = gettext("Where they stand"), [str(stage.label) for stage in standing.OPEN_STAGES]
    for row in found.rows:
        for stage, figure in zip(stages, row.cells, strict=True):
            yield Subject.of(part, _level(row.level), stage, figure)
        yield Subject.of(part, _level(row.level), gettext("All"), row.total)
    for stage, figure in zip([*stages, gettext("All")], found.totals, strict=True):
        yield Subject.of(part, gettext("All"), stage, figure)


def _grounds(found: standing.Grounds) -> Iterator[Subject]:
    part = gettext("How much of it is verified")
    bands = [gettext("nothing"), gettext("less than half"), gettext("half and more"), gettext("everything")]
    for row in found.rows:
        for band, figure in zip(bands, row.cells, strict=True):
            yield Subject.of(part, _level(row.level), band, figure)


def _level(level: int | None) -> str:
    return gettext("Not yet assessed") if level is None else str(Level(level).label)


COLUMNS: tuple[Column[Subject], ...] = (
    Column("part", _("Part"), str, lambda s: s.part),
    Column("line", _("Line"), str, lambda s: s.line),
    Column("column", _("Column"), str, lambda s: s.column),
    Column("value", _("Number"), int, lambda s: s.value),
    Column("counts", _("What it counts, as filters of the list"), str, lambda s: s.counts),
)

FIGURES = Table(
    "figures",
    _("Figures"),
    _("a row for each number of the dashboard over twelve months, as it was folded in last."),
    COLUMNS,
    Whole(subjects),
    Permission.VIEW_DASHBOARD,
)
