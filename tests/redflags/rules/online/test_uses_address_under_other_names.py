"""WEB-06: a mail address tied to other names."""

from redflags.engine.dossier import Document, Profile, Sign
from redflags.engine.vocabulary import Strength
from redflags.rules.online.uses_address_under_other_names import rule
from tests.redflags.facts import findings, only


def sign(code: str, ref: str = "sign:1") -> Sign:
    return Sign(ref=ref, code=code)


def test_noted_twice_it_is_one_strong_finding():
    finding = only(rule, signs=(sign("email_under_other_names"), sign("email_under_other_names", "sign:2")))
    assert finding.strength is Strength.STRONG


def test_a_name_in_a_call_belongs_to_another_rule():
    assert not findings(rule, signs=(sign("joined_under_other_name"),))


def test_documents_and_profiles_by_themselves_say_nothing():
    papers = (Document(ref="document:1", kind="cover letter"),)
    pages = (Profile(ref="profile:1", network="portfolio", present=True),)
    assert not findings(rule, documents=papers, profiles=pages, signs=(sign("camera_on"),))
