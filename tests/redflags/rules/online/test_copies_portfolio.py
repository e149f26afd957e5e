"""WEB-05: a reviewer's tick about the portfolio."""

from redflags.engine.dossier import Document, Profile, Sign
from redflags.engine.vocabulary import Strength
from redflags.rules.online.copies_portfolio import rule
from tests.redflags.facts import findings, only


def sign(code: str, ref: str = "sign:1") -> Sign:
    return Sign(ref=ref, code=code)


def test_noted_twice_it_is_one_weak_finding():
    finding = only(rule, signs=(sign("portfolio_cloned"), sign("portfolio_cloned", "sign:2")))
    assert finding.strength is Strength.WEAK


def test_copied_code_belongs_to_another_rule():
    assert not findings(rule, signs=(sign("code_copied"),))


def test_documents_and_profiles_by_themselves_say_nothing():
    papers = (Document(ref="document:1", kind="cover letter"),)
    pages = (Profile(ref="profile:1", network="portfolio", present=True),)
    assert not findings(rule, documents=papers, profiles=pages, signs=(sign("camera_on"),))
