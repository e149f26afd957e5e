"""When somebody's work began, and the logins since: what the rules about the first weeks count from."""

import re
from datetime import date
from functools import lru_cache

from redflags.engine.dossier import Dossier, Sighting

_LOGIN = re.compile(r"log[\s_-]?(?:in|on)|sign[\s_-]?(?:in|on)|connexion", re.IGNORECASE)
_FIRST = re.compile(r"first|1st|initial|onboarding|premi", re.IGNORECASE)


def beginnings(dossier: Dossier) -> list[date]:
    """The days on which work can be said to have begun: the start, the device's arrival, the first login."""
    steps = [dossier.milestone(kind) for kind in ("start", "device_received")]
    days = [step.on for step in steps if step and step.done and step.on]
    return days + [s.on for s in dossier.sightings if s.on and _is_login(s) and _FIRST.search(s.context)]


def first_day_of(dossier: Dossier) -> date | None:
    """The day of the start; where nobody recorded it, the day of what else says that work has begun."""
    start = dossier.milestone("start")
    return start.on if start and start.done and start.on else min(beginnings(dossier), default=None)


def logins_since_start(dossier: Dossier) -> list[Sighting]:
    """Logins from the first day on; none where the first day is not known."""
    logins = [s for s in dossier.sightings if _sounds_like_login(s.context)]
    first = first_day_of(dossier) if logins else None
    return [s for s in logins if s.on is not None and s.on >= first] if first else []


def undated_logins(dossier: Dossier) -> list[Sighting]:
    """Logins of which nobody recorded the day."""
    return [s for s in dossier.sightings if s.on is None and _is_login(s)]


def _is_login(sighting: Sighting) -> bool:
    return _sounds_like_login(sighting.context)


@lru_cache(maxsize=4096)
def _sounds_like_login(context: str) -> bool:
    return bool(_LOGIN.search(context))
