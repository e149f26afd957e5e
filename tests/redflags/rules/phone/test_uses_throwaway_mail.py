"""Throw-away addresses."""

from redflags.engine.dossier import Email
from redflags.engine.rule import Strength
from redflags.rules.phone.uses_throwaway_mail import rule
from tests.redflags.facts import findings, only, said


def test_only_throwaway_addresses_are_context():
    both = tuple(Email(ref=f"email:{n}", domain="disposable") for n in (1, 2))
    finding = only(rule, emails=both)
    assert (finding.strength, len(finding.refs)) == (Strength.WEAK, 2)


def test_a_lasting_address_beside_it_settles_it():
    emails = (Email(ref="email:1", domain="disposable"), Email(ref="email:2", domain="free"))
    assert not findings(rule, emails=emails)


def test_a_note_on_a_new_domain_is_context():
    assert only(rule, statements=(said("contact_risk", "new_domain"),)).strength is Strength.WEAK
