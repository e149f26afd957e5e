"""The steps by which a check is chased (pure): when each falls due, who is written to, what comes next.

Days are working days of the organisation, counted from the step before; a step is due at the pace's local hour. The
figures of USUAL are our defaults; an organisation may set its own (candidates.schedules).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Self

from candidates.models.checks import Check, Reminder
from screening.workdays import ONE_DAY, Calendar

Step = Reminder.Step

ORDER: tuple[Step, ...] = (Step.REQUEST, Step.FIRST, Step.SECOND, Step.ROUTE, Step.ESCALATE, Step.EXPIRE)
"""The steps in the order in which they are taken."""

OPTIONAL = (Step.FIRST, Step.SECOND, Step.ROUTE)
"""Steps that can be switched off: every check is asked, told to the HR lead, and ends."""

MOST_DAYS = 250
"""Working days; a check that waits a year was forgotten, whatever a schedule says."""

HOUR = time(9)


@dataclass(frozen=True, slots=True)
class Pace:
    """How one kind of check is chased: working days from the request to each step that is taken, and the local hour."""

    days: Mapping[Step, int]  # in the order of the steps
    hour: time = HOUR

    def following(self, step: str) -> tuple[Step, int] | None:
        """The step after this one, and how many working days later; None after the last.

        A step that was sent and is switched off since counts with the days of the step before it: between two
        letters there is never less time than the schedule says.
        """
        place = ORDER.index(Step(step))
        begun = max((days for taken, days in self.days.items() if ORDER.index(taken) <= place), default=0)
        later = [(taken, days) for taken, days in self.days.items() if ORDER.index(taken) > place]
        return (later[0][0], later[0][1] - begun) if later else None


@dataclass(frozen=True, slots=True)
class Schedule:
    """How checks are chased, by kind; kinds that are not in it are not chased."""

    paces: Mapping[str, Pace]

    def stored(self) -> dict[str, Any]:
        """As it is kept: {"reference": {"hour": "09:00", "days": {"request": 0, …}}}."""
        return {
            kind: {"hour": f"{pace.hour:%H:%M}", "days": {step.value: days for step, days in pace.days.items()}}
            for kind, pace in self.paces.items()
        }

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Self:
        """What was kept; kinds it does not name are chased as usual."""
        return cls({kind: _pace(told[kind]) if kind in told else pace for kind, pace in USUAL.paces.items()})


def _pace(told: Mapping[str, Any]) -> Pace:
    return Pace({step: told["days"][step] for step in ORDER if step in told["days"]}, time.fromisoformat(told["hour"]))


USUAL = Schedule(
    {
        Check.Kind.EMPLOYMENT: Pace(
            {Step.REQUEST: 0, Step.FIRST: 2, Step.SECOND: 5, Step.ROUTE: 7, Step.ESCALATE: 10, Step.EXPIRE: 20}
        ),
        Check.Kind.REFERENCE: Pace({Step.REQUEST: 0, Step.FIRST: 2, Step.SECOND: 5, Step.ESCALATE: 7, Step.EXPIRE: 20}),
        Check.Kind.EDUCATION: Pace(
            {Step.REQUEST: 0, Step.FIRST: 5, Step.SECOND: 10, Step.ESCALATE: 15, Step.EXPIRE: 20}
        ),
    }
)
"""What it comes with; other kinds of checks are not chased."""


class Audience(StrEnum):
    """Who is written to."""

    CONTACT = "contact"
    RESPONSIBLE = "responsible"
    LEADS = "leads"
    NOBODY = "nobody"  # the step changes the check and writes to nobody


STAFF_STEPS = {Step.ROUTE: Audience.RESPONSIBLE, Step.ESCALATE: Audience.LEADS, Step.EXPIRE: Audience.NOBODY}
"""Steps of which no contact hears."""


def is_chased(kind: str) -> bool:
    """Whether reminders belong to this kind of check."""
    return kind in USUAL.paces


def audience(step: str, *, has_mail: bool) -> Audience:
    """Who is written to at a step; a contact without an e-mail address is called by whoever is responsible."""
    staff = STAFF_STEPS.get(Step(step))
    if staff is not None:
        return staff
    return Audience.CONTACT if has_mail else Audience.RESPONSIBLE


def opening(calendar: Calendar, hour: time, now: datetime) -> datetime:
    """The next time that a working day reaches an hour: what should have happened earlier happens then."""
    day = calendar.day_of(now)
    while not calendar.is_workday(day) or calendar.at(day, hour) <= now:
        day += ONE_DAY
    return calendar.at(day, hour)


@dataclass(frozen=True, slots=True)
class Owed:
    """One step that is owed and not sent, with what went out before it."""

    kind: str
    step: Step
    due_at: datetime
    last: Step | None = None  # None: nobody was asked yet
    last_on: date | None = None
    has_mail: bool = True


def redated(owed: Owed, schedule: Schedule, *, calendar: Calendar, now: datetime) -> tuple[Step, datetime]:
    """Which step a schedule owes instead, and when.

    A request, and what is due already, stay as they are. What would have been due by now is due at the next opening.
    """
    if owed.last is None or owed.last_on is None or owed.due_at <= now:
        return owed.step, owed.due_at
    pace = schedule.paces[owed.kind]
    after = pace.following(owed.last)
    if after is None:
        return owed.step, owed.due_at
    due_at = calendar.at(calendar.after(owed.last_on, after[1]), pace.hour)
    return after[0], due_at if due_at > now else opening(calendar, pace.hour, now)


def ahead(
    step: Step, due_at: datetime, pace: Pace, *, calendar: Calendar, now: datetime, until: datetime
) -> Iterator[tuple[Step, datetime]]:
    """The steps that would be taken by an instant if nobody answered and each went out when it is due."""
    at = max(due_at, now)
    while at <= until:
        yield step, at
        after = pace.following(step)
        if after is None:
            return
        step = after[0]
        at = calendar.at(calendar.after(calendar.day_of(at), after[1]), pace.hour)
