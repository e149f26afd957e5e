"""Country and clock against what the person says, day by day."""

from datetime import date

import pytest

from redflags.engine.dossier import Address, Place, Sighting
from redflags.engine.rule import Strength
from redflags.rules.network.connects_from_elsewhere import rule
from tests.redflags.facts import findings, only, said

HOME = Place(ref="place:1", country="XA", timezone="Etc/GMT+5")


def session(day: int, **more: object) -> Sighting:
    return Sighting(ref=f"network:{day}", on=date(2026, 2, day), **{"kind": "residential", **more})


def test_one_day_is_context_and_two_days_are_medium():
    assert only(rule, places=(HOME,), sightings=(session(3, country="XB"),)).strength is Strength.WEAK
    both = (session(3, country="XB"), session(4, country="XC"))
    assert only(rule, places=(HOME,), sightings=both).strength is Strength.MEDIUM


def test_many_sessions_on_one_day_are_one_day():
    same = (session(3, country="XB"), Sighting(ref="network:9", on=date(2026, 2, 3), country="XB"))
    assert only(rule, places=(HOME,), sightings=same).strength is Strength.WEAK


@pytest.mark.parametrize("kind", ["vpn", "datacenter", "tor", "proxy", "satellite"])
def test_the_country_of_a_relay_or_a_satellite_is_not_compared(kind):
    assert not findings(rule, places=(HOME,), sightings=(session(3, country="XB", kind=kind),))


def test_a_second_stated_place_or_home_settles_it():
    seen = (session(3, country="XB"),)
    assert not findings(rule, places=(HOME, Place(ref="place:2", country="XB")), sightings=seen)
    assert not findings(rule, places=(HOME,), addresses=(Address(ref="address:1", country="XB"),), sightings=seen)


def test_without_a_stated_place_nothing_is_compared():
    assert not findings(rule, sightings=(session(3, country="XB", timezone="Etc/GMT-9"),))


@pytest.mark.parametrize(("zone", "found"), [("Etc/GMT+3", 0), ("Etc/GMT+2", 1), ("Etc/GMT+7", 0), ("Etc/GMT+8", 1)])
def test_a_clock_counts_from_three_hours_apart_even_behind_a_relay(zone, found):
    behind_relay = session(3, country="XA", kind="vpn", timezone=zone)
    assert len(findings(rule, places=(HOME,), sightings=(behind_relay,))) == found


def test_two_names_of_one_clock_are_one_clock():
    place = Place(ref="place:1", timezone="America/Toronto")
    assert not findings(rule, places=(place,), sightings=(session(3, timezone="America/New_York"),))


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../etc/passwd", "UTC+25", "\x00"])
def test_a_zone_nobody_knows_is_no_zone(zone):
    assert not findings(rule, places=(HOME,), sightings=(session(3, timezone=zone),))


def test_a_general_note_is_medium_and_one_on_a_single_session_context():
    assert only(rule, statements=(said("location_mismatch", "network"),)).strength is Strength.MEDIUM
    note = said("location_mismatch", "time_zone", ref="network:3/note", about="network:3", context="network")
    assert only(rule, sightings=(session(3),), statements=(note,)).strength is Strength.WEAK


def test_a_note_that_they_would_not_say_where_they_are_is_context():
    assert only(rule, statements=(said("location_mismatch", "withheld"),)).strength is Strength.WEAK
