"""Several countries within a day or two."""

from datetime import date

from redflags.engine.dossier import Sighting
from redflags.rules.network.appears_in_many_places import rule
from tests.redflags.facts import findings, only, said


def seen(*days_and_countries: tuple[int, str]) -> tuple[Sighting, ...]:
    return tuple(
        Sighting(ref=f"network:{n}", on=date(2026, 2, day), country=country)
        for n, (day, country) in enumerate(days_and_countries)
    )


def test_three_countries_on_two_neighbouring_days_are_found_once():
    finding = only(rule, sightings=seen((3, "XA"), (3, "XB"), (4, "XC"), (4, "XA")))
    assert (finding.values["countries"], len(finding.refs)) == (3, 4)


def test_three_countries_on_three_days_are_a_journey():
    assert not findings(rule, sightings=seen((3, "XA"), (4, "XB"), (5, "XC")))


def test_two_countries_on_one_day_are_a_journey():
    assert not findings(rule, sightings=seen((3, "XA"), (3, "XB"), (3, "XA")))


def test_sessions_without_a_day_or_a_country_are_not_compared():
    undated = tuple(Sighting(ref=f"network:{n}", country=c) for n, c in enumerate(("XA", "XB", "XC")))
    assert not findings(rule, sightings=undated)


def test_a_note_is_enough():
    assert only(rule, statements=(said("location_mismatch", "many_places", context="network"),)).counts
