"""Where sessions came from against where the person says to be: countries and clocks compared, never named."""

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from redflags.engine.dossier import Dossier, Sighting

LOCATION = "location"
"""The event of every finding that says "is not where he or she says": network, clock and device tell of one thing."""

RELAYS = frozenset({"vpn", "datacenter", "tor", "proxy"})
"""Networks whose country is that of an exit, not of the person."""

_AT_HOME = frozenset({"residential", "mobile"})
_COUNTRY_UNTOLD = RELAYS | {"satellite"}


def claimed_countries(dossier: Dossier) -> frozenset[str]:
    """Every country the person gave as a place of living or working."""
    return dossier.once("claimed countries", _claimed_countries, dossier)


def _claimed_countries(dossier: Dossier) -> frozenset[str]:
    countries = {place.country for place in dossier.places}
    countries.update(a.country for a in dossier.addresses if a.purpose == "home")
    countries.discard("")
    return frozenset(countries)


def seen_at_home(dossier: Dossier) -> bool:
    """Whether any session came from a home or mobile network in a country the person gave."""
    countries = claimed_countries(dossier)
    return any(s.kind in _AT_HOME and s.country in countries for s in dossier.sightings)


def beside_home(dossier: Dossier, sighting: Sighting) -> bool:
    """Whether a session ran in a data centre abroad on a day on which another one came from the person's own place.

    A relay stands between the person and the world; what runs abroad while the person is at home is another machine.
    """
    countries = claimed_countries(dossier)
    abroad = sighting.kind == "datacenter" and bool(sighting.country) and sighting.country not in countries
    return abroad and any(
        s.on is not None and s.on == sighting.on and s.kind in _AT_HOME and s.country in countries
        for s in dossier.sightings
    )


def elsewhere(dossier: Dossier, sightings: Iterable[Sighting], zone_hours: float) -> list[Sighting]:
    """The sightings whose country, or whose clock by at least `zone_hours`, is none the person gave."""
    countries = claimed_countries(dossier)
    zones = {place.timezone for place in dossier.places if place.timezone}
    return [
        s
        for s in sightings
        if (s.country not in countries and _tells_its_country(s, countries))
        or (s.timezone and s.timezone not in zones and _on_other_clock(s, zones, zone_hours, dossier.as_of))
    ]


def _tells_its_country(sighting: Sighting, countries: frozenset[str]) -> bool:
    return bool(countries and sighting.country) and sighting.kind not in _COUNTRY_UNTOLD


def _on_other_clock(sighting: Sighting, zones: Collection[str], hours: float, as_of: date) -> bool:
    seen = _offset(sighting.timezone, sighting.on or as_of)
    claimed = [offset for zone in zones if (offset := _offset(zone, sighting.on or as_of)) is not None]
    if seen is None or not claimed:
        return False
    return min(abs(seen - offset) for offset in claimed) >= timedelta(hours=hours)


@lru_cache(maxsize=4096)
def _offset(zone: str, on: date) -> timedelta | None:
    """The zone's distance from UTC on that day; None for a zone nobody knows."""
    if not zone:
        return None
    try:
        return datetime.combine(on, time(12), UTC).astimezone(ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
