"""A calendar as calendar programs read it (RFC 5545): no details of a candidate beyond initials, unless allowed."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from redflags.agenda.entries import Entry
from screening.templatetags.screening import initials
from screening.workdays import ONE_DAY

BEFORE = timedelta(days=31)
AFTER = timedelta(days=186)
"""How far a feed looks back and ahead."""

ASK_AGAIN = timedelta(hours=1)
"""How often calendar programs are asked to look; most decide for themselves."""


def written(entries: Iterable[Entry], *, shows_names: bool, base_url: str, now: datetime) -> bytes:
    """The feed; only what is still to happen stands in it as busy time."""
    host = urlsplit(base_url).hostname or "localhost"
    calendar = Calendar()
    calendar.add("prodid", "-//Screening//Calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Screening")
    calendar.add("refresh-interval", ASK_AGAIN, parameters={"VALUE": "DURATION"})
    for entry in entries:
        calendar.add_component(_event(entry, entry.name if shows_names else initials(entry.name), host, base_url, now))
    return bytes(calendar.to_ical())


def _event(entry: Entry, who: str, host: str, base_url: str, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{entry.kind}-{entry.ref.replace(':', '-')}@{host}")
    event.add("dtstamp", now.astimezone(UTC))
    if entry.starts_at and entry.ends_at:
        event.add("dtstart", entry.starts_at.astimezone(UTC))
        event.add("dtend", entry.ends_at.astimezone(UTC))
    else:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + ONE_DAY)
    event.add("summary", _("%(kind)s: %(who)s") % {"kind": entry.label, "who": who})
    event.add("url", f"{base_url}{entry.url}")
    event.add("transp", "OPAQUE" if entry.starts_at and not entry.is_over else "TRANSPARENT")
    event.add("class", "PRIVATE")
    return event
