"""When the lines of a check plan fall due for one application, and where each stands (pure)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from candidates import checkplan
from candidates.models.checks import Check
from candidates.models.positions import PlanLine, Stage
from candidates.stages import ORDER
from screening.workdays import Calendar

SOON = 2
"""Working days before its day from which on a line is due soon."""

OVER = frozenset({Stage.EMPLOYED, Stage.CLOSED})
"""Stages in which nothing of the plan falls due any more: the hiring is over."""

State = Check.State


class Clock(StrEnum):
    """Where the time of a line stands."""

    DONE = "done"
    AHEAD = "ahead"  # its stage is still to come
    RUNNING = "running"
    SOON = "soon"
    LATE = "late"
    STOPPED = "stopped"  # the hiring is over, or no plan was set: nothing falls due


@dataclass(frozen=True, slots=True)
class Step:
    """A step of an application: from which stage to which, and on which day."""

    before: str
    after: str
    on: date


@dataclass(frozen=True, slots=True)
class Tally:
    """How many checks of one kind stand where."""

    planned: int = 0
    asked: int = 0
    verified: int = 0
    contradicted: int = 0
    unverifiable: int = 0  # no record, nobody reached, declined

    @property
    def begun(self) -> int:
        """How many were asked for, answered or not."""
        return self.asked + self.answered

    @property
    def answered(self) -> int:
        """How many need nobody's answer any more."""
        return self.verified + self.contradicted + self.unverifiable

    @classmethod
    def of(cls, states: Iterable[str]) -> "Tally":
        """The tally of some checks; those given up count nowhere."""
        told = list(states)
        return cls(
            planned=told.count(State.PLANNED),
            asked=sum(state in (State.REQUESTED, State.WAITING) for state in told),
            verified=told.count(State.VERIFIED),
            contradicted=told.count(State.CONTRADICTED),
            unverifiable=sum(state in (State.NO_RECORD, State.UNREACHABLE, State.DECLINED) for state in told),
        )


def rank(stage: str) -> int:
    """The place of a stage on the way; -1 for a closed application and before the first."""
    return ORDER.index(Stage(stage)) if stage in ORDER else -1


def reached_on(stage: str, steps: Sequence[Step], *, begun_on: date) -> date:
    """When an application last came to a stage, or past it, from before; of one without such a step, when it began."""
    place = rank(stage)
    days = [step.on for step in steps if rank(step.before) < place <= rank(step.after)]
    return max(days, default=begun_on)


def due_on(line: PlanLine, reached: date, calendar: Calendar) -> date:
    """The last day on which a line is in time."""
    return calendar.after(reached, checkplan.within(line))


def clock(line: PlanLine, *, stage: str, done: bool, due: date, today: date, calendar: Calendar) -> Clock:
    """Where the time of a line stands. It is late from the first working day after its day."""
    if done:
        return Clock.DONE
    if stage in OVER:
        return Clock.STOPPED
    if rank(stage) < rank(line.stage):
        return Clock.AHEAD
    if calendar.after(due, 1) <= today:
        return Clock.LATE
    return Clock.SOON if calendar.after(today, SOON) >= due else Clock.RUNNING
