"""Checks that are chased, for the tests of reminders: asked for through the actions, with their steps sent by hand."""

from datetime import UTC, datetime
from typing import Any

from django.utils import timezone

from candidates.actions import checks, reminders
from candidates.models import Application, Check, Reminder, Stage
from screening.models import User
from tests import make

REFEREE = "robin@contoso.example"
MONDAY_NOON = datetime(2026, 3, 2, 17, tzinfo=UTC)  # 12:00 in Toronto
DUE = "%a %d %b %H:%M"


def planned(*, by: User, application: Application | None = None, **fields: Any) -> Check:
    """A check that nobody was asked about yet; a reference by e-mail unless told."""
    if application is None:
        application = make.application(stage=Stage.OFFER)
    values = {
        "kind": Check.Kind.REFERENCE,
        "subject": "Contoso",
        "contact_name": "Robin Sample",
        "contact_email": REFEREE,
        "found": Check.Found.INDEPENDENT,
        "found_where": "the switchboard of Contoso",
        **fields,
    }
    return checks.add(Check(candidate=application.candidate, application=application, **values), by=by)


def asked(*, by: User, now: datetime | None = None, **fields: Any) -> Check:
    """A check whose request is owed."""
    now = now or timezone.now()
    check = planned(by=by, **fields)
    return checks.request(check, consent_on=now.date(), consent_how="form", version=check.version, by=by, now=now)


def send(check: Check, now: datetime) -> bool:
    """Work on the newest reminder of a check as a worker would at an instant."""
    newest = Reminder.objects.filter(check_made=check).order_by("-pk").first()
    assert newest is not None
    return reminders.send_one(newest.pk, tell_time=lambda: now)


def newest(check: Check) -> Reminder:
    """The newest reminder of a check."""
    return Reminder.objects.filter(check_made=check).order_by("-pk")[0]


def send_all(check: Check, start: datetime) -> list[tuple[str, datetime]]:
    """Send every step at the instant it falls due; returns the steps with those instants."""
    sent: list[tuple[str, datetime]] = []
    now = start
    while (owed := newest(check)).sent_at is None and owed.closed_at is None:
        now = max(owed.due_at, start)
        assert send(check, now), owed.step
        sent.append((owed.step, now))
    return sent
