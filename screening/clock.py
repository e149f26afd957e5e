"""The organisation's day: what is due and what has passed is decided in its time zone."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

from screening.models import Organisation


def zone() -> ZoneInfo:
    """The organisation's time zone."""
    return ZoneInfo(Organisation.get().time_zone)


def today(now: datetime | None = None) -> date:
    """The organisation's date, now or at an instant."""
    return (now or timezone.now()).astimezone(zone()).date()
