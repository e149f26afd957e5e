"""Where open applications stand now: by level and stage, by risk and assurance, what is late, who has how many."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from candidates.models import Stage
from redflags.due import What
from redflags.figures.counts import Counts, Figure
from redflags.models import Level
from redflags.register import ASSURANCE, SERIOUS, UNASSESSED

OPEN_STAGES: tuple[Stage, ...] = tuple(stage for stage in Stage if stage is not Stage.CLOSED)

LEVELS: tuple[int, ...] = tuple(sorted(Level.values, reverse=True))
"""Highest first."""


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


@dataclass(frozen=True, slots=True)
class Dot:
    """Assessed open applications of about one score with about one assurance."""

    score: int  # from, to the next ten
    assurance: int  # the same; 0 is nothing at all, 1 less than ten percent
    level: int  # the highest among them
    figure: Figure


@dataclass(frozen=True, slots=True)
class Grounds:
    """Assessed open applications by level and by how much of the check plan is verified."""

    rows: Sequence[Row]  # cells in the order of register.ASSURANCE
    unverified: Figure  # hold or escalate, and nothing verified
    dots: Sequence[Dot]


def register(counts: Counts) -> Register:
    """Where the open applications stand now."""
    narrowed, found = counts.selection.narrowed, counts.of["open"]
    rows = []
    for level in (*LEVELS, None):
        told = UNASSESSED if level is None else str(level)
        cells = [
            Figure(found.get((stage, "" if level is None else str(level)), 0), narrowed(level=told, stage=stage))
            for stage in OPEN_STAGES
        ]
        rows.append(Row(level, Figure(sum(cell.value for cell in cells), narrowed(level=told)), cells))
    total = Figure(counts.total("open"), narrowed())
    stages = [
        Figure(sum(row.cells[place].value for row in rows), narrowed(stage=stage))
        for place, stage in enumerate(OPEN_STAGES)
    ]
    serious = sum(row.total.value for row in _serious(rows))
    return Register(total, Figure(serious, narrowed(level=SERIOUS)), rows, [*stages, total])


def grounds(counts: Counts) -> Grounds:
    """How much is known about those who stand at each level."""
    narrowed = counts.selection.narrowed
    bands: dict[tuple[int, str], int] = defaultdict(int)
    dots: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for (stood, place), n in counts.of["ground"].items():
        score, assurance = (int(part) for part in place.split("."))
        bands[int(stood), _band(assurance)] += n
        dots[score, assurance].append((int(stood), n))
    rows = []
    for level in LEVELS:
        cells = [Figure(bands[level, band], narrowed(level=str(level), assurance=band)) for band in ASSURANCE]
        rows.append(Row(level, Figure(sum(cell.value for cell in cells), narrowed(level=str(level))), cells))
    unverified = sum(row.cells[0].value for row in _serious(rows))
    drawn = [
        Dot(
            score,
            assurance,
            max(level for level, _n in found),
            Figure(
                sum(n for _level, n in found),
                narrowed(score=f"{score}-{100 if score == 90 else score + 9}", verified=_limits(assurance)),
            ),
        )
        for (score, assurance), found in sorted(dots.items())
    ]
    return Grounds(rows, Figure(unverified, narrowed(level=SERIOUS, assurance="none")), drawn)


def what_is_late(counts: Counts) -> dict[What, Figure]:
    """Open applications with a check, an outcome of an interview, a visit or a line of the plan that is late."""
    found = counts.by("late")
    return {what: Figure(found.get(what, 0), counts.selection.narrowed(late=what)) for what in What}


def _band(assurance: int) -> str:
    return next(band for band, (low, high) in ASSURANCE.items() if low <= assurance <= high)


def _limits(assurance: int) -> str:
    """The band of percent that a cell stands for."""
    return {0: "0-0", 1: "1-9", 100: "100-100"}.get(assurance) or f"{assurance}-{assurance + 9}"


def _serious(rows: Iterable[Row]) -> Iterable[Row]:
    return (row for row in rows if row.level is not None and row.level >= Level.HOLD)
