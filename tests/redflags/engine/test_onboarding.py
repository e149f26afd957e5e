"""When work began, and which logins came since."""

from datetime import date

import pytest

from redflags.engine.dossier import Dossier, Milestone, Sighting
from redflags.engine.onboarding import first_day_of, logins_since_start

MAY, JUNE, JULY = date(2025, 5, 5), date(2025, 6, 2), date(2025, 7, 7)


def seen(context: str, on: date | None) -> Sighting:
    return Sighting(ref=f"network:{context}:{on}", context=context, on=on)


def dossier(*sightings: Sighting, start: date | None = None) -> Dossier:
    steps = (Milestone(ref="milestone:1", kind="start", on=start),) if start else ()
    return Dossier(as_of=JULY, sightings=sightings, milestones=steps)


@pytest.mark.parametrize("context", ["first login", "First_Log-in", "first sign-in", "première connexion"])
def test_the_first_login_is_the_first_day_where_the_start_is_unknown(context: str) -> None:
    assert first_day_of(dossier(seen(context, JUNE))) == JUNE
    assert first_day_of(dossier(seen(context, JUNE), start=MAY)) == MAY


@pytest.mark.parametrize("context", ["login", "interview", "first interview", "application"])
def test_other_sessions_begin_nothing(context: str) -> None:
    assert first_day_of(dossier(seen(context, JUNE))) is None


def test_only_logins_from_the_first_day_on_count() -> None:
    early, first, later, call = seen("login", MAY), seen("first login", JUNE), seen("login", JULY), seen("call", JULY)
    assert logins_since_start(dossier(early, first, later, call, seen("login", None))) == [first, later]
    assert logins_since_start(dossier(early, later)) == []
