"""WEB-07: a recruiter's note, and nothing the product finds by itself."""

from redflags.engine.dossier import Document, Profile, Sign
from redflags.engine.vocabulary import Strength
from redflags.rules.online.sends_text_that_looks_generated import rule
from tests.redflags.facts import findings, only


def sign(code: str, ref: str = "sign:1") -> Sign:
    return Sign(ref=ref, code=code)


def test_noted_twice_it_is_one_weak_finding():
    finding = only(rule, signs=(sign("text_looks_generated"), sign("text_looks_generated", "sign:2")))
    assert finding.strength is Strength.WEAK


def test_answers_read_in_a_call_belong_to_another_rule():
    assert not findings(rule, signs=(sign("answers_scripted"),))


def test_documents_and_profiles_by_themselves_say_nothing():
    papers = (Document(ref="document:1", kind="cover letter"),)
    pages = (Profile(ref="profile:1", network="portfolio", present=True),)
    assert not findings(rule, documents=papers, profiles=pages, signs=(sign("camera_on"),))
