"""What a check is held against: the stage, the plan of the position, where the contact comes from."""

import pytest

from candidates import checkplan
from candidates.models import Check, PlanLine, Stage

Kind = Check.Kind
PLAN = [
    PlanLine(kind=Kind.REFERENCE, count=2, stage=Stage.INTERVIEWING),
    PlanLine(kind=Kind.EMPLOYMENT, count=1, stage=Stage.OFFER),
]


def test_references_are_asked_after_an_interview_and_papers_after_the_offer() -> None:
    assert checkplan.opens_at(Kind.REFERENCE, Stage.SCREENING) == Stage.INTERVIEWING
    assert checkplan.opens_at(Kind.REFERENCE, Stage.INTERVIEWING) is None
    for kind in (Kind.ID_DOCUMENT, Kind.BANK, Kind.EDUCATION, Kind.CRIMINAL):
        assert checkplan.opens_at(kind, Stage.INTERVIEWING) == Stage.OFFER
        assert checkplan.opens_at(kind, Stage.OFFER) is None


def test_what_is_not_sensitive_is_never_locked() -> None:
    assert checkplan.opens_at(Kind.SANCTIONS, Stage.APPLIED) is None


def test_as_many_as_planned_are_in_the_plan_and_one_more_is_not() -> None:
    assert checkplan.gap(Kind.REFERENCE, plan=PLAN, made=1) is None
    assert checkplan.gap(Kind.REFERENCE, plan=PLAN, made=2) is checkplan.Gap.ENOUGH


def test_a_kind_that_is_not_planned_is_outside_the_plan() -> None:
    assert checkplan.gap(Kind.BANK, plan=PLAN, made=0) is checkplan.Gap.NOT_PLANNED


def test_without_a_plan_there_is_nothing_to_differ_from() -> None:
    assert checkplan.gap(Kind.BANK, plan=[], made=7) is None


def test_asking_before_the_planned_stage_is_early() -> None:
    assert checkplan.is_early(Kind.EMPLOYMENT, plan=PLAN, stage=Stage.INTERVIEWING)
    assert not checkplan.is_early(Kind.EMPLOYMENT, plan=PLAN, stage=Stage.OFFER)
    assert not checkplan.is_early(Kind.BANK, plan=PLAN, stage=Stage.APPLIED)


@pytest.mark.parametrize("found", [Check.Found.CANDIDATE, Check.Found.UNKNOWN])
def test_an_answer_through_the_candidates_own_contact_is_weak_and_what_we_see_ourselves_is_not(found: str) -> None:
    assert checkplan.is_weak(Kind.REFERENCE, found)
    assert not checkplan.is_weak(Kind.ID_DOCUMENT, found)
    assert not checkplan.is_weak(Kind.REFERENCE, Check.Found.INDEPENDENT)
