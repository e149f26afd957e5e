"""The organisation's day: what is due and what has passed is decided in its time zone."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

from screening.models import Organisation
from screening.workdays import Calendar


def zone() -> ZoneInfo:
    """The organisation's time zone."""
    return ZoneInfo(Organisation.get().time_zone)


def today(now: datetime | None = None) -> date:
    """The organisation's date, now or at an instant."""
    return (now or timezone.now()).astimezone(zone()).date()


def calendar() -> Calendar:
    """The organisation's working days, in its time zone."""
    organisation = Organisation.get()
    return Calendar(ZoneInfo(organisation.time_zone), frozenset(organisation.weekend), frozenset(organisation.holidays))
