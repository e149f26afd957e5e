"""When the steps of an application come, and the life that the person behind it really led."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from candidates.models import Stage
from redflags.generator import career
from redflags.generator.career import Job, Study
from redflags.generator.names import full_name
from redflags.generator.openings import Opening
from redflags.generator.story import Story


@dataclass(slots=True)
class Days:
    """When each step of an application comes, whether before or after today; None: it never gets there."""

    applied: date
    screening: date | None = None
    first_call: date | None = None
    second_call: date | None = None
    offer: date | None = None
    shipped: date | None = None
    start: date | None = None
    payroll: date | None = None
    visit: date | None = None
    employed: date | None = None
    closed: date | None = None

    @classmethod
    def draw(cls, rng: Random, applied: date, last: Stage) -> "Days":
        """Days at the pace of ordinary hiring, up to the last stage that is reached."""
        days = cls(applied)
        stages = list(Stage)
        steps: tuple[tuple[str, Stage, int, int], ...] = (
            ("screening", Stage.SCREENING, 1, 4),
            ("first_call", Stage.INTERVIEWING, 3, 9),
            ("second_call", Stage.INTERVIEWING, 4, 9),
            ("offer", Stage.OFFER, 9, 16),
            ("shipped", Stage.ONBOARDING, 7, 12),
            ("start", Stage.PROBATION, 5, 10),
            ("payroll", Stage.PROBATION, 14, 16),
            ("visit", Stage.PROBATION, 8, 30),
            ("employed", Stage.EMPLOYED, 45, 60),
        )
        on = applied
        for name, stage, least, most in steps:
            if stages.index(stage) > stages.index(last):
                break
            on = _weekday(on + timedelta(days=rng.randint(least, most)))
            setattr(days, name, on)
        if last not in (Stage.EMPLOYED, Stage.PROBATION):
            days.closed = _weekday(on + timedelta(days=rng.randint(2, 8)))
        return days


def _weekday(on: date) -> date:
    return on + timedelta(days=max(7 - on.isoweekday(), 0) + 1) if on.isoweekday() > 5 else on


@dataclass(slots=True)
class Life:
    """The work and study that a person really did."""

    jobs: list[Job]
    study: Study
    referees: list[tuple[str, Job]]


Scene = Callable[[Story, Days, Life], None]
"""Tells one part of an application."""


def live(rng: Random, opening: Opening, applied: date) -> Life:
    """A working life that fits the position."""
    jobs = career.jobs(rng, opening, applied)
    study = career.study(rng, opening, jobs[-1].start)
    names = iter(lambda: full_name(rng), "")
    return Life(jobs, study, career.referees(rng, names, jobs))
