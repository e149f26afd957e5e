"""Logins since the start against the stated place."""

from dataclasses import replace
from datetime import date

from redflags.engine.dossier import Dossier, Milestone, Place, Sighting
from redflags.engine.ladder import stand
from redflags.engine.run import run
from redflags.rules.network.connects_from_elsewhere import rule as connects_from_elsewhere
from redflags.rules.onboarding.works_from_elsewhere import rule
from tests.redflags.facts import DAY, findings, only

PLACE = Place(ref="place:1", country="XA")
START = Milestone(ref="milestone:1", kind="start", on=date(2026, 1, 5))


def login(day: int, country: str = "XB", **more: object) -> Sighting:
    return Sighting(ref=f"network:{day}", on=date(2026, 1, day), country=country, **{"context": "first login", **more})


AWAY = (login(6), login(13), login(20))


def test_a_fortnight_without_one_login_from_home_is_found():
    assert only(rule, places=(PLACE,), milestones=(START,), sightings=AWAY).values["days"] == 3


def test_a_day_less_or_a_login_less_is_silent():
    shorter = (login(6), login(13), login(19))
    assert not findings(rule, places=(PLACE,), milestones=(START,), sightings=shorter)
    assert not findings(rule, places=(PLACE,), milestones=(START,), sightings=(login(6), login(20)))


def test_one_login_from_home_settles_it():
    assert not findings(rule, places=(PLACE,), milestones=(START,), sightings=(*AWAY, login(25, "XA")))


def test_without_a_known_start_logins_tell_nothing():
    later = tuple(replace(login, context="login") for login in AWAY)
    assert not findings(rule, places=(PLACE,), sightings=later)


def test_the_first_login_stands_for_a_start_that_nobody_recorded():
    first, *later = AWAY
    logins = (first, *(replace(login, context="login") for login in later))
    assert only(rule, places=(PLACE,), sightings=logins).values["days"] == 3


def test_interviews_are_no_logins():
    calls = tuple(login(day, context="interview") for day in (6, 13, 20))
    assert not findings(rule, places=(PLACE,), milestones=(START,), sightings=calls)


def test_it_is_one_event_with_what_the_network_rule_sees():
    dossier = Dossier(as_of=DAY, places=(PLACE,), milestones=(START,), sightings=AWAY)
    findings_of_both = run([rule, connects_from_elsewhere], dossier).findings
    assert len(findings_of_both) == 2
    assert len(stand(findings_of_both).points) == 1


def test_a_login_from_home_of_an_unknown_day_may_have_come_since():
    home = replace(login(25, "XA"), on=None)
    assert not findings(rule, places=(PLACE,), milestones=(START,), sightings=(*AWAY, home))
    away = replace(login(25), on=None)
    assert findings(rule, places=(PLACE,), milestones=(START,), sightings=(*AWAY, away))
