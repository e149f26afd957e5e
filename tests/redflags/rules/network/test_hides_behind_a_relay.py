"""Relays: context, and settled by one session without them."""

from dataclasses import replace
from datetime import date

import pytest

from redflags.engine.dossier import Place, Sighting
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.network.hides_behind_a_relay import rule
from tests.redflags.facts import DAY, findings, only, said

HOME = Place(ref="place:1", country="XA")


@pytest.mark.parametrize("kind", ["vpn", "datacenter", "tor", "proxy"])
def test_every_kind_of_relay_is_context_only(kind):
    assert only(rule, sightings=(Sighting(ref="network:1", kind=kind),)).strength is Strength.WEAK


@pytest.mark.parametrize("kind", ["residential", "mobile", "satellite", "unknown"])
def test_nothing_else_is_a_relay(kind):
    assert not findings(rule, sightings=(Sighting(ref="network:1", kind=kind),))


def test_many_sessions_and_a_note_are_one_finding():
    sessions = tuple(Sighting(ref=f"network:{n}", kind="vpn", on=DAY) for n in range(4))
    assert len(only(rule, sightings=sessions, statements=(said("location_mismatch", "vpn"),)).refs) == 5


def test_one_session_from_home_explains_it():
    sessions = (Sighting(ref="network:1", kind="vpn"), Sighting(ref="network:2", kind="residential", country="XA"))
    assert only(rule, sightings=sessions, places=(HOME,)).status is Status.EXPLAINED
    assert only(rule, sightings=sessions).counts


def test_a_machine_abroad_on_a_day_at_home_is_not_explained_by_being_at_home():
    home = Sighting(ref="network:1", kind="residential", country="XA", on=DAY)
    machine = Sighting(ref="network:2", kind="datacenter", country="XB", on=DAY)
    assert only(rule, places=(HOME,), sightings=(home, machine)).counts
    for honest in (replace(machine, kind="vpn"), replace(machine, country="XA"), replace(machine, on=date(2026, 2, 1))):
        assert not only(rule, places=(HOME,), sightings=(home, honest)).counts
