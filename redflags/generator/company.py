"""The made-up company that a demo shows: its name, its teams, and the people to sign in as."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.db import transaction

from candidates.actions import jurisdictions
from candidates.actions.positions import add_position
from candidates.models import Jurisdiction, Position
from redflags.generator.openings import OPENINGS
from redflags.generator.story import Company
from screening.actions import organisation as organisations
from screening.actions import teams
from screening.actions.organisation import Settings
from screening.audit import record
from screening.models import Team, User
from screening.roles import Role

NAME = "Cobalt Heron Software (demo)"
TIME_ZONE = "America/Toronto"
TEAMS = ("Engineering", "Design and support")
OF_SECOND_TEAM = frozenset({"UX Designer", "Technical Support Specialist", "Quality Assurance Analyst"})

PEOPLE = (
    ("Renée Castonguay", "recruiter@example.com", Role.RECRUITER),
    ("Marcus Ferreira", "hr.lead@example.com", Role.HR_LEAD),
    ("Ingrid Osei", "admin@example.com", Role.ADMIN),
)

_LETTERS = "abcdefghjkmnpqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody to sign in as; password and secret are shown once and kept nowhere in the clear."""

    user: User
    password: str
    secret: str  # of the one-time codes, for an authenticator app


@transaction.atomic
def found(today: date) -> tuple[Company, list[Account]]:
    """Set up the company in an installation that has nobody yet."""
    accounts = [_account(name, email, role) for name, email, role in PEOPLE]
    recruiter, lead, admin = (account.user for account in accounts)
    row = organisations.lock()
    roles = row.second_factor_roles
    settings = Settings(name=NAME, time_zone=TIME_ZONE, sole_operator=False, second_factor_roles=roles)
    record("organisation.changed", actor=admin, target=row, fields=organisations.apply(row, settings), via="command")
    jurisdictions.make_default(Jurisdiction.objects.get(code="ca-on"), by=admin)
    first, _second = (teams.add(name=name, by=admin) for name in TEAMS)
    recruiter.teams.add(first)
    return of_register([recruiter, lead, admin], today), accounts


def _account(name: str, email: str, role: str) -> Account:
    password = "-".join("".join(secrets.choice(_LETTERS) for _n in range(5)) for _n in range(4))
    secret = generate_totp_secret()
    user = User.objects.create_user(email=email, password=password, name=name, roles=[role])
    TOTP.activate(user, secret)
    record("person.joined", actor=None, target=user, via="command")
    return Account(user, password, secret)


def of_register(staff: Sequence[User], today: date, recruiters: Sequence[User] = ()) -> Company:
    """The positions people apply for, added where they are missing, and who works on the applications."""
    on_file = {position.title: position for position in Position.objects.filter(title__in=[o.title for o in OPENINGS])}
    places = {place.code: place for place in Jurisdiction.objects.all()}
    for opening in OPENINGS:
        if opening.title not in on_file:
            position = opening.position(as_of=today.replace(day=1))
            position.jurisdiction = places[opening.jurisdiction]
            on_file[opening.title] = add_position(position, plan=opening.plan(), by=staff[-1])
    return Company(OPENINGS, [on_file[opening.title] for opening in OPENINGS], staff, recruiters)


def team_of(title: str) -> Team:
    """The team of the company that hires for a position."""
    return Team.objects.get(name=TEAMS[title in OF_SECOND_TEAM])
