"""WEB-08: a reviewer's note, and nothing the product finds by itself."""

from redflags.engine.dossier import Document, Profile, Sign
from redflags.engine.vocabulary import Strength
from redflags.rules.online.shows_photo_that_looks_generated import rule
from tests.redflags.facts import findings, only, said


def sign(code: str, ref: str = "sign:1") -> Sign:
    return Sign(ref=ref, code=code)


def test_noted_twice_it_is_one_weak_finding():
    finding = only(rule, signs=(sign("photo_looks_generated"), sign("photo_looks_generated", "sign:2")))
    assert finding.strength is Strength.WEAK


def test_a_face_unlike_its_photo_belongs_to_another_rule():
    assert not findings(rule, signs=(sign("photo_mismatch"),))


def test_documents_and_profiles_by_themselves_say_nothing():
    papers = (Document(ref="document:1", kind="cover letter"),)
    pages = (Profile(ref="profile:1", network="portfolio", present=True),)
    assert not findings(rule, documents=papers, profiles=pages, signs=(sign("camera_on"),))


def test_the_tick_and_the_note_are_one_finding():
    note = said("online_presence", "photo", context="profile")
    both = only(rule, signs=(sign("photo_looks_generated"),), statements=(note,))
    assert both.refs == ("note:1", "sign:1")
    assert only(rule, statements=(note,)).strength is Strength.WEAK
