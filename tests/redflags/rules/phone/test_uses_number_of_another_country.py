"""Number and stated place."""

from redflags.engine.dossier import Phone, Place
from redflags.engine.rule import Strength
from redflags.rules.phone.uses_number_of_another_country import rule
from tests.redflags.facts import findings, only

ABROAD = Phone(ref="phone:1", region="XB")
PLACE = Place(ref="place:1", country="XA")


def test_it_is_context_only():
    assert only(rule, phones=(ABROAD,), places=(PLACE,)).strength is Strength.WEAK


def test_one_number_of_the_stated_country_settles_it():
    assert not findings(rule, phones=(ABROAD, Phone(ref="phone:2", region="XA")), places=(PLACE,))


def test_an_unknown_region_or_place_is_silent():
    assert not findings(rule, phones=(Phone(ref="phone:1"),), places=(PLACE,))
    assert not findings(rule, phones=(ABROAD,))
