"""Remote access: one tool, two tools, hardware, and words."""

from dataclasses import replace
from datetime import date

import pytest

from redflags.engine.dossier import Accommodation, Milestone, Sighting, Sign
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.onboarding.runs_remote_access_tools import rule
from tests.redflags.facts import findings, only, said

START = date(2026, 2, 2)
STARTED = Milestone(ref="milestone:1", kind="start", on=START)


def sign(code: str, day: date | None = None, ref: str = "sign:1") -> Sign:
    return Sign(ref=ref, code=code, on=day)


@pytest.mark.parametrize("code", ["remote_tool", "second_remote_tool", "kvm_device"])
def test_each_alone_is_strong_when_the_start_is_unknown(code):
    assert only(rule, signs=(sign(code, START),)).strength is Strength.STRONG


@pytest.mark.parametrize(("day", "strength"), [(15, Strength.DECISIVE), (16, Strength.STRONG), (1, Strength.STRONG)])
def test_two_tools_are_decisive_on_an_account_less_than_a_fortnight_old(day, strength):
    seen = sign("second_remote_tool", date(2026, 2, day))
    assert only(rule, signs=(seen,), milestones=(STARTED,)).strength is strength


def test_hardware_beside_a_tool_is_decisive():
    both = (sign("kvm_device"), sign("remote_tool", ref="sign:2"))
    assert only(rule, signs=both).strength is Strength.DECISIVE


def test_the_same_tool_seen_twice_is_one_finding():
    assert len(only(rule, signs=(sign("remote_tool"), sign("remote_tool", ref="sign:2"))).refs) == 2


def test_a_candidates_own_words_never_make_it_decisive():
    words = said("device_remote_control", "tool", ref="message:1", speaker="candidate")
    assert only(rule, signs=(sign("kvm_device"),), statements=(words,)).strength is Strength.STRONG
    alone = only(rule, statements=(words,))
    assert (alone.strength, alone.status) == (Strength.MEDIUM, Status.TO_CONFIRM)


def test_an_accommodation_about_presence_does_not_cover_it():
    asked = Accommodation(ref="accommodation:1", state="granted")
    assert only(rule, signs=(sign("remote_tool"),), accommodations=(asked,)).counts


def test_somebody_else_driving_in_an_interview_is_another_rules_business():
    assert not findings(rule, statements=(said("device_remote_control", "other_operator"),))


def test_two_tools_are_decisive_soon_after_the_first_login():
    login = Sighting(ref="network:1", context="Première connexion", on=START)
    seen = sign("second_remote_tool", date(2026, 2, 4))
    assert only(rule, signs=(seen,), sightings=(login,)).strength is Strength.DECISIVE
    assert only(rule, signs=(seen,), sightings=(replace(login, context="login"),)).strength is Strength.STRONG
