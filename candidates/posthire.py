"""The clocks after a hire, as a table (pure): from which milestone each counts, when it is due, who is told when.

The figures are those of our process; where it names none they are our own and say so.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from candidates.models.onboarding import Milestone
from candidates.models.positions import Stage
from candidates.models.posthire import HireClock, HireStep
from candidates.reminders import opening
from screening.workdays import ONE_DAY, Calendar

Kind = HireClock.Kind
Step = HireStep.Step

HOUR = time(9)
"""Local time at which a step falls due."""

STAGES = (Stage.OFFER, Stage.ONBOARDING, Stage.PROBATION, Stage.EMPLOYED)
"""While clocks run."""

FORGOTTEN = timedelta(days=60)
"""A clock that would have been due longer ago does not begin: files of people who work here for years come in, too."""


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock: due so many days after its milestone, with steps counted from the day it is due."""

    starts: Milestone.Kind
    after: int  # calendar days
    steps: Mapping[Step, int]  # days from the day it is due, in their order
    in_workdays: bool = False  # how the days of the steps are counted


_CHECKLIST = {Step.FIRST: 0, Step.SECOND: 3, Step.ESCALATE: 5}  # the second reminder is ours, the last like a visit's

CLOCKS: dict[Kind, Clock] = {
    Kind.SHIPPING: Clock(Milestone.Kind.DEVICE_SHIPPED, 0, {Step.FIRST: -2, Step.ESCALATE: 0}, in_workdays=True),
    Kind.PAYROLL: Clock(
        Milestone.Kind.FIRST_PAYROLL,
        0,
        {Step.FIRST: -10, Step.SECOND: -5, Step.THIRD: -2, Step.ESCALATE: 0},
        in_workdays=True,
    ),  # telling the HR lead on the day itself is ours, for both
    Kind.DAY_1: Clock(Milestone.Kind.START, 0, {Step.FIRST: 0, Step.SECOND: 2}, in_workdays=True),  # day 1 and day 3
    Kind.DAY_30: Clock(Milestone.Kind.START, 30, _CHECKLIST),
    Kind.VISIT: Clock(Milestone.Kind.START, 60, {Step.FIRST: -14, Step.SECOND: -3, Step.THIRD: 0, Step.ESCALATE: 5}),
    Kind.DAY_60: Clock(Milestone.Kind.START, 60, _CHECKLIST),
    Kind.DAY_90: Clock(Milestone.Kind.START, 90, _CHECKLIST),
}
"""In the order of the page."""

CHECKLISTS = (Kind.DAY_1, Kind.DAY_30, Kind.DAY_60, Kind.DAY_90)
"""Clocks that answered questions stop."""


def due_on(kind: str, begun_on: date) -> date:
    """The day by which it is to be done."""
    return begun_on + timedelta(days=CLOCKS[Kind(kind)].after)


def moment(kind: str, step: str, due: date, calendar: Calendar) -> datetime:
    """When a step is due: on a working day, up to the day of the clock not later than counted, after it not earlier."""
    clock = CLOCKS[Kind(kind)]
    days = clock.steps[Step(step)]
    if not clock.in_workdays:
        day = due + timedelta(days=days)
    else:
        day = calendar.before(due, -days) if days < 0 else calendar.after(due, days)
    while not calendar.is_workday(day):
        day += ONE_DAY if days > 0 else -ONE_DAY
    return calendar.at(day, HOUR)


def next_step(
    kind: str, due: date, sent: Collection[str], *, calendar: Calendar, now: datetime
) -> tuple[Step, datetime] | None:
    """The step to owe after those that were sent, and when; None when there is none left.

    Of several whose time has passed only the last is taken, at the next opening: nobody is told the same thrice.
    """
    order = list(CLOCKS[Kind(kind)].steps)
    begin = max((order.index(Step(step)) for step in sent), default=-1) + 1
    left = [(step, moment(kind, step, due, calendar)) for step in order[begin:]]
    to_come = [(step, at) for step, at in left if at > now]
    passed = [step for step, at in left if at <= now]
    opens = opening(calendar, HOUR, now)
    if to_come and (not passed or to_come[0][1] <= opens):
        return to_come[0]
    return (passed[-1], opens) if passed else None
