"""Makes what tests start from, straight in the database; each function needs no argument and takes any field.

    make.user(roles=[Role.ADMIN])    make.candidate(team=make.team())    make.application(stage=Stage.OFFER)

Others add their nouns below. What a test is about it does through the actions, not through here.
"""

import itertools
from functools import cache
from typing import Any

from django.contrib.auth.hashers import make_password
from django.utils import timezone

from candidates.models import Application, Candidate, Check, HireClock, Interview, Milestone, Position
from redflags.models import Finding, FindingVerdict, Rehearsal, Standing, TuningSet
from screening import clock
from screening.models import Organisation, Team, User
from screening.roles import Role

PASSWORD = "four quiet llamas hum"

_numbers = itertools.count(1)


@cache
def _hashed() -> str:
    return make_password(PASSWORD)


def user(role: str = Role.RECRUITER, **fields: Any) -> User:
    """A person who signs in with PASSWORD; `roles` for several."""
    number = next(_numbers)
    teams = fields.pop("teams", [])
    values = {"email": f"person{number}@example.org", "name": f"Person {number}", "roles": [role], **fields}
    person = User.objects.create(password=_hashed(), **values)
    person.teams.set(teams)
    return person


def team(**fields: Any) -> Team:
    """A team."""
    return Team.objects.create(**{"name": f"Team {next(_numbers)}", **fields})


def organisation(**fields: Any) -> Organisation:
    """The organisation, changed."""
    Organisation.objects.filter(pk=1).update(**fields)
    return Organisation.get()


def candidate(**fields: Any) -> Candidate:
    """A candidate without any fact."""
    name = fields.pop("name", f"Candidate {next(_numbers)}")
    return Candidate.objects.create(**{"name": name, "name_sort": name.casefold(), **fields})


def position(**fields: Any) -> Position:
    """An open position without pay band or check plan."""
    return Position.objects.create(**{"title": f"Position {next(_numbers)}", **fields})


def application(**fields: Any) -> Application:
    """A candidate's application for a position."""
    defaults = {
        "candidate": fields.pop("candidate", None) or candidate(),
        "position": fields.pop("position", None) or position(),
    }
    return Application.objects.create(**defaults, **fields)


def standing(application: Application, **fields: Any) -> Standing:
    """Where an application stands; of level standard with nothing verified, unless told."""
    return Standing.objects.create(application=application, **{"assessed_at": timezone.now(), **fields})


def finding(application: Application, **fields: Any) -> Finding:
    """A medium finding that counts."""
    values = {
        "key": f"key-{next(_numbers)}",
        "code": "PAY-01",
        "version": 1,
        "family": "payment",
        "flag": "crypto_payment",
        "strength": 2,
        "status": Finding.Status.OPEN,
        "says": "Something was seen.",
        "refs": ["message:1"],
        "first_seen_at": timezone.now(),
    }
    return Finding.objects.create(application=application, **{**values, **fields})


def verdict(found: Finding, **fields: Any) -> FindingVerdict:
    """What somebody said of a finding."""
    values = {
        "candidate": found.application.candidate,
        "key": found.key,
        "code": found.code,
        "refs": found.refs,
        "kind": FindingVerdict.Kind.CONFIRMED,
    }
    return FindingVerdict.objects.create(**{**values, "said_by": fields.pop("said_by", None) or user(), **fields})


def rehearsal(draft: TuningSet, **fields: Any) -> Rehearsal:
    """A rehearsal of a draft as it is, done, that counted nobody."""
    values = {
        "told": draft.told,
        "present": draft.base.told if draft.base else {},
        "as_of": clock.today(),
        "minutes_per_finding": 6,
        "state": Rehearsal.State.DONE,
    }
    asked_by = fields.pop("asked_by", None) or draft.begun_by
    return Rehearsal.objects.create(tuning=draft, asked_by=asked_by, **{**values, **fields})


def interview(application: Application, **fields: Any) -> Interview:
    """An interview without outcome."""
    return Interview.objects.create(candidate=application.candidate, application=application, **fields)


def check(application: Application, **fields: Any) -> Check:
    """A reference check that was asked for."""
    values = {"kind": Check.Kind.REFERENCE, "state": Check.State.REQUESTED, **fields}
    return Check.objects.create(candidate=application.candidate, application=application, **values)


def hire_clock(application: Application, **fields: Any) -> HireClock:
    """A clock after a hire that runs; it needs a day."""
    return HireClock.objects.create(application=application, **{"kind": HireClock.Kind.DAY_30, **fields})


def visit(person: Candidate, **fields: Any) -> Milestone:
    """A promised visit; it needs a day."""
    return Milestone.objects.create(candidate=person, **{"kind": Milestone.Kind.VISIT, "is_done": False, **fields})
