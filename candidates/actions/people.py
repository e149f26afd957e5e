"""Puts people on the register, and notes who read about them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from candidates.actions.intake import store
from candidates.intake import Intake
from candidates.models import Application, Candidate, Email, Name, Phone, Place, Position, Source
from candidates.names import sortable
from screening.actions import notices
from screening.audit import record
from screening.models import Team, User
from screening.submissions import claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """What is known of a person on the first day; everything but the name may be missing."""

    name: str
    email: str = ""
    phone: str = ""  # E.164
    city: str = ""
    region: str = ""
    country: str = ""
    time_zone: str = ""
    position: Position | None = None
    role: str = ""
    channel: str = ""
    applied_on: date | None = field(default=None)
    team: Team | None = None


@transaction.atomic
def register(newcomer: Newcomer, *, by: User, now: datetime, once: UUID | None = None) -> Candidate:
    """Store a new candidate with one application, which is the recruiter's own from the start.

    Raises AlreadySubmittedError.
    """
    claim(once, by)
    person = Candidate(name=newcomer.name, name_sort=sortable(newcomer.name), team=newcomer.team)
    person.show_town(newcomer.city, newcomer.region)
    intake = Intake(person)
    intake.application = Application(
        candidate=person,
        position=newcomer.position,
        role=newcomer.role,
        channel=newcomer.channel,
        applied_on=newcomer.applied_on,
        recruiter=by,
        stage_since=now,
    )
    intake.add(Name(value=newcomer.name, source=Source.APPLICATION), "name")
    if newcomer.email:
        intake.add(Email(address=newcomer.email, source=Source.APPLICATION), "email")
    if newcomer.phone:
        intake.add(Phone(number=newcomer.phone, source=Source.APPLICATION), "phone")
    if newcomer.city or newcomer.region or newcomer.country or newcomer.time_zone:
        intake.add(_place(newcomer), "place")
    store([intake], by=by, batch=None, now=now)
    record("candidate.added", actor=by, candidate=person, target=person, fields=_told(newcomer))
    return person


def _place(newcomer: Newcomer) -> Place:
    return Place(
        city=newcomer.city,
        region=newcomer.region,
        country=newcomer.country,
        time_zone=newcomer.time_zone,
        source=Source.APPLICATION,
    )


def _told(newcomer: Newcomer) -> list[str]:
    return [name for name in Newcomer.__dataclass_fields__ if getattr(newcomer, name)]


@transaction.atomic
def note_viewed(candidate: Candidate, *, by: User) -> None:
    """Write down that somebody read a candidate's page: what notices lead there have told, he or she knows."""
    record("candidate.viewed", actor=by, candidate=candidate, target=candidate)
    notices.read_page("candidate", candidate.pk, by=by, now=timezone.now())
