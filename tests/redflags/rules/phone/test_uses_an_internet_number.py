"""Internet numbers: context, unless they are shared or phones changed."""

import pytest

from redflags.engine.dossier import Accommodation, Change, Check, Phone, Shared
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.phone.uses_an_internet_number import rule
from tests.redflags.facts import findings, only, said

NUMBER = Phone(ref="phone:1", line="voip")


def test_alone_it_is_context_only():
    assert only(rule, phones=(NUMBER,)).strength is Strength.WEAK


def test_shared_or_after_a_change_without_evidence_it_is_medium():
    shared = Shared(ref="phone:1", kind="phone", other="p7")
    assert only(rule, phones=(NUMBER,), shared=(shared,)).strength is Strength.MEDIUM
    assert only(rule, phones=(NUMBER,), changes=(Change(ref="phone:1", what="phone"),)).strength is Strength.MEDIUM


def test_a_household_number_and_an_evidenced_change_add_nothing():
    shared = Shared(ref="phone:1", kind="phone", other="p7", explained=True)
    change = Change(ref="phone:1", what="phone", evidenced=True)
    assert only(rule, phones=(NUMBER,), shared=(shared,), changes=(change,)).strength is Strength.WEAK


def test_reaching_the_person_explains_it():
    reached = Check(ref="check:1", kind="phone", state="verified")
    assert only(rule, phones=(NUMBER,), checks=(reached,)).status is Status.EXPLAINED


@pytest.mark.parametrize("line", ["mobile", "landline", "unknown"])
def test_other_lines_are_silent(line):
    assert not findings(rule, phones=(Phone(ref="phone:1", line=line),))


def test_a_note_on_the_number_is_the_same_finding():
    note = said("contact_risk", "voip", ref="phone:1/note", about="phone:1")
    assert only(rule, phones=(NUMBER,), statements=(note,)).refs == ("phone:1", "phone:1/note")


def test_a_relay_number_of_somebody_with_an_adjustment_is_explained():
    agreed = Accommodation(ref="accommodation:1", state="granted")
    assert only(rule, phones=(NUMBER,), accommodations=(agreed,)).status is Status.EXPLAINED
