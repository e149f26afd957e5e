"""WEB-03: a profile that disappeared."""

from redflags.engine.dossier import Check, Sign
from redflags.engine.vocabulary import Status, Strength
from redflags.rules.online.removes_or_revives_profile import rule
from tests.redflags.facts import findings, only, said


def sign(code: str, ref: str = "sign:1") -> Sign:
    return Sign(ref=ref, code=code)


def test_noted_twice_it_is_one_medium_finding():
    finding = only(rule, signs=(sign("profile_vanished"), sign("profile_vanished", "sign:2")))
    assert finding.strength is Strength.MEDIUM


def test_other_faces_belong_to_another_rule():
    assert not findings(rule, signs=(sign("profile_photo_differs"),))


def test_the_tick_and_the_note_are_one_finding():
    note = said("online_presence", "vanished", context="profile")
    both = only(rule, signs=(sign("profile_vanished"),), statements=(note,))
    assert both.refs == ("note:1", "sign:1")
    assert only(rule, statements=(note,)).strength is Strength.MEDIUM


def test_a_note_is_explained_where_an_employer_verified_the_work_and_a_tick_is_not():
    note = said("online_presence", "vanished", context="profile")
    verified = Check(ref="check:1", kind="employment", state="verified")
    assert only(rule, statements=(note,), checks=(verified,)).status is Status.EXPLAINED
    assert only(rule, signs=(sign("profile_vanished"),), checks=(verified,)).status is Status.OPEN
