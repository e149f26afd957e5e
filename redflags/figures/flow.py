"""How applications move: what came in, how far it got, how long each step and check took, and what comes after."""

from collections.abc import Sequence
from dataclasses import dataclass

from candidates.models import Check, HireClock
from candidates.stages import ORDER
from redflags.figures.counts import Counts, Figure, last_day, month
from redflags.figures.flags import Month
from redflags.measure.share import Share
from redflags.measure.spread import Spread
from redflags.models import Decision


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Applications that came in during consecutive months."""

    total: Figure
    before: int
    months: Sequence[Month]


@dataclass(frozen=True, slots=True)
class Step:
    """Of who came in during the months: how many came to a stage, or past it."""

    stage: str
    figure: Figure
    share: Share  # of all who came in


@dataclass(frozen=True, slots=True)
class Took:
    """How long something took in the time, and in as long a time before."""

    what: str
    spread: Spread
    before: Spread


@dataclass(frozen=True, slots=True)
class Kept:
    """What was to be done after a hire, by when it was done."""

    kind: str
    in_time: int
    late: int
    waiting: int


def arrivals(counts: Counts) -> Arrivals:
    """Applications that came in, by month; closed ones count as well."""
    chosen, found = counts.selection, counts.by_month["fair"]
    months = [
        Month(
            first,
            found.get(month(first), 0),
            chosen.narrowed(stage="any", since=first.isoformat(), until=last_day(first).isoformat()),
        )
        for first in chosen.firsts
    ]
    return Arrivals(Figure(counts.total("fair"), chosen.came_in()), counts.total_before("fair"), months)


def funnel(counts: Counts) -> list[Step]:
    """How far those came who came in during the months."""
    furthest, steps = counts.by("reach"), []
    total = sum(furthest.values())
    for place, stage in enumerate(ORDER):
        number = sum(furthest.get(later, 0) for later in ORDER[place:])
        steps.append(Step(stage, Figure(number, counts.selection.came_in(reached=stage)), Share(number, total)))
    return steps


def time_in_stage(counts: Counts) -> list[Took]:
    """How long applications stayed in each stage that they left in the time."""
    return [took for stage in ORDER if (took := _took(counts, "stay", stage)).spread.n]


def time_to_decision(counts: Counts) -> list[Took]:
    """From coming in to the decision that stands, by what was decided."""
    return [took for kind in Decision.Kind.values if (took := _took(counts, "decide", kind)).spread.n]


def turnaround(counts: Counts) -> list[Took]:
    """From asking to the first answer, by kind of check."""
    return [took for kind in Check.Kind.values if (took := _took(counts, "check", kind)).spread.n]


def delay(counts: Counts) -> Took:
    """From the first finding to the last word, for those where people cleared everything."""
    return _took(counts, "delay", "")


def after_hire(counts: Counts) -> list[Kept]:
    """What fell due after a hire in the time, in the order of its clocks."""
    found = []
    for kind in HireClock.Kind.values:
        cells = counts.cells("clock", kind)
        if cells:
            found.append(Kept(kind, cells.get("in_time", 0), cells.get("late", 0), cells.get("waiting", 0)))
    return found


def found_after_hire(counts: Counts) -> list[tuple[str, Figure]]:
    """Rules with findings in the time about people who are hired, by code, most first."""
    chosen = counts.selection
    told = {"stage": "hired", "fired_since": chosen.first.isoformat()}
    by_code = counts.by("after")
    return [(code, Figure(by_code[code], chosen.narrowed(rule=code, **told))) for code in counts.firsts("after")]


def _took(counts: Counts, measure: str, what: str) -> Took:
    return Took(what, counts.spread(measure, what), counts.spread_before(measure, what))
