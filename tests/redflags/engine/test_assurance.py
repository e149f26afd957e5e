"""How much of the plan is verified, and through whose contact."""

import pytest

from redflags.engine.assurance import DEFAULT_PLAN, assure
from redflags.engine.dossier import Check, Dossier, Planned, Sign
from tests.redflags.facts import DAY


def percent(*checks: Check, plan: tuple[Planned, ...] = (), signs: tuple[Sign, ...] = ()) -> int:
    return assure(Dossier(as_of=DAY, checks=checks, plan=plan, signs=signs)).percent


def verified(kind: str, subject: str = "", contact: str = "independent", **more: object) -> Check:
    told = {"state": "verified", **more}
    return Check(ref=f"check:{kind}:{subject}:{contact}", kind=kind, subject=subject, contact=contact, **told)


TWO_REFERENCES = (Planned(ref="plan:reference", kind="reference", count=2),)


def test_nothing_known_is_no_assurance_whatever_the_risk():
    assert percent() == 0


def test_a_position_without_a_plan_has_the_usual_one():
    lines = assure(Dossier(as_of=DAY)).lines
    assert [line.kind for line in lines] == [planned.kind for planned in DEFAULT_PLAN]


def test_an_independent_contact_counts_and_the_candidates_own_is_weak():
    assert percent(verified("reference", "a"), plan=TWO_REFERENCES) == 50
    given = Dossier(as_of=DAY, plan=TWO_REFERENCES, checks=(verified("reference", "a", "candidate"),))
    (line,) = assure(given).lines
    assert (assure(given).percent, line.verified, line.weak) == (0, 0, 1)


def test_the_same_employer_confirmed_twice_is_one():
    assert percent(verified("reference", "a"), verified("reference", "a", "none"), plan=TWO_REFERENCES) == 50


def test_a_weak_confirmation_of_what_is_firm_already_is_not_shown_again():
    both = (verified("reference", "a"), verified("reference", "a", "candidate"))
    (line,) = assure(Dossier(as_of=DAY, plan=TWO_REFERENCES, checks=both)).lines
    assert (line.verified, line.weak) == (1, 0)


def test_more_than_planned_does_not_make_up_for_another_line():
    plan = (*TWO_REFERENCES, Planned(ref="plan:education", kind="education", count=2))
    many = [verified("reference", subject) for subject in "abcd"]
    assert percent(*many, plan=plan) == 50


@pytest.mark.parametrize("kind", ["id_document", "bank", "address"])
def test_a_check_made_directly_needs_no_contact(kind):
    plan = (Planned(ref="plan:1", kind=kind),)
    assert percent(verified(kind, contact="unknown"), plan=plan) == 100


@pytest.mark.parametrize("state", ["planned", "waiting", "no_record", "unreachable", "contradicted"])
def test_only_verified_checks_count(state):
    assert percent(verified("reference", "a", state=state), plan=TWO_REFERENCES) == 0


def test_a_live_test_counts_once_per_session():
    plan = (Planned(ref="plan:live_test", kind="live_test", count=2),)
    twice = tuple(Sign(ref=f"sign:{n}", code="hand_test_passed", session="interview:1") for n in (1, 2))
    other = Sign(ref="sign:3", code="same_person_passed", session="interview:2")
    assert percent(plan=plan, signs=twice) == 50
    assert percent(plan=plan, signs=(*twice, other)) == 100


def test_a_failed_live_test_is_no_assurance():
    plan = (Planned(ref="plan:live_test", kind="live_test"),)
    assert percent(plan=plan, signs=(Sign(ref="sign:1", code="hand_test_failed", session="interview:1"),)) == 0


def test_a_plan_without_lines_asks_for_nothing():
    assert percent(plan=(Planned(ref="plan:reference", kind="reference", count=0),)) == 0
