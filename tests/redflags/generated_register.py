"""A register drawn by lot, and the same facts as plain rows, so that a figure can be counted again by hand."""

import random
from datetime import date, datetime, timedelta

from django.utils import timezone

from candidates.models import Application, Check, Interview, Stage
from redflags.models import Level
from screening.models import User
from tests import make

CODES = ("ADR-01", "FEE-01", "PAY-01", "VID-01")


def draw(number: int, *, seed: int, people: list[User], now: datetime) -> None:
    """Applications in every stage, at every level, with findings, answers, interviews, checks and visits."""
    lot = random.Random(seed)
    team = make.team()
    for _ in range(number):
        person = make.candidate(team=lot.choice([None, team]))
        for _more in range(lot.choice([1, 1, 1, 2])):
            _application(lot, person, people, now)
        if lot.random() < 0.3:
            make.visit(person, due_on=_day(lot, now), is_done=lot.random() < 0.3)


def _application(lot: random.Random, person: object, people: list[User], now: datetime) -> None:
    application = make.application(
        candidate=person,
        stage=lot.choice(Stage.values),
        recruiter=lot.choice([None, *people]),
        applied_on=lot.choice([None, _day(lot, now) - timedelta(days=lot.randrange(500))]),
        created_at=now - timedelta(days=lot.randrange(400), hours=lot.randrange(24)),
    )
    if lot.random() < 0.85:
        make.standing(application, level=lot.choice(Level.values), assurance=lot.choice([0, 0, 1, 33, 49, 50, 75, 100]))
    if lot.random() < 0.2:
        make.hire_clock(application, due_on=_day(lot, now), done_on=lot.choice([None, now.date()]))
    for _ in range(lot.randrange(4)):
        _finding(lot, application, now)
    for _ in range(lot.randrange(2)):
        make.interview(
            application,
            outcome=lot.choice([Interview.Outcome.SCHEDULED, Interview.Outcome.PASSED]),
            starts_at=lot.choice([None, now + timedelta(hours=lot.randrange(-72, 72))]),
            on=lot.choice([None, _day(lot, now)]),
        )
    for _ in range(lot.randrange(2)):
        _check(lot, application, now)


def _finding(lot: random.Random, application: Application, now: datetime) -> None:
    found = make.finding(
        application,
        code=lot.choice(CODES),
        status=lot.choice(["open", "to_confirm", "explained"]),
        shadow=lot.random() < 0.1,
        refs=["message:1", "message:2"],
        first_seen_at=now - timedelta(days=lot.randrange(600)),
    )
    if lot.random() < 0.5:
        make.verdict(
            found,
            kind=lot.choice(["confirmed", "explained"]),
            refs=lot.choice([["message:1"], ["message:1", "message:2"], ["message:1", "message:2", "message:3"]]),
            undone_at=lot.choice([None, None, now]),
        )


def _check(lot: random.Random, application: Application, now: datetime) -> None:
    check = make.check(
        application,
        kind=lot.choice(Check.Kind.values),
        state=lot.choice(Check.State.values),
        requested_on=lot.choice([None, _day(lot, now) - timedelta(days=lot.randrange(40))]),
    )
    if lot.random() < 0.2:
        check.application = None
        check.save(update_fields=["application"])


def _day(lot: random.Random, now: datetime) -> date:
    return timezone.localdate(now) + timedelta(days=lot.randrange(-20, 20))
