"""The table of stages: which steps exist, which are decisions, and what may be asked when."""

import pytest

from candidates import stages
from candidates.models import Stage
from candidates.stages import Ask


def test_every_stage_has_its_steps_and_every_open_one_can_be_closed() -> None:
    assert set(stages.STEPS) == set(Stage)
    assert all(Stage.CLOSED in stages.STEPS[stage] for stage in stages.ORDER)


def test_a_step_leads_on_or_back_but_never_to_where_one_is() -> None:
    assert all(stage not in steps for stage, steps in stages.STEPS.items())


@pytest.mark.parametrize(
    ("before", "after", "decision"),
    [
        (Stage.INTERVIEWING, Stage.OFFER, True),
        (Stage.ONBOARDING, Stage.OFFER, False),  # a step back
        (Stage.APPLIED, Stage.CLOSED, True),
        (Stage.CLOSED, Stage.SCREENING, True),
        (Stage.APPLIED, Stage.SCREENING, False),
        (Stage.PROBATION, Stage.EMPLOYED, False),
    ],
)
def test_offers_closings_and_reopenings_are_decisions(before: Stage, after: Stage, decision: bool) -> None:
    assert stages.is_decision(before, after) is decision


@pytest.mark.parametrize(
    ("before", "after", "needed"),
    [
        (Stage.APPLIED, Stage.CLOSED, True),
        (Stage.CLOSED, Stage.APPLIED, True),
        (Stage.OFFER, Stage.INTERVIEWING, True),
        (Stage.INTERVIEWING, Stage.OFFER, False),
    ],
)
def test_closing_reopening_and_steps_back_need_a_reason(before: Stage, after: Stage, needed: bool) -> None:
    assert stages.needs_reason(before, after) is needed


@pytest.mark.parametrize("ask", list(Ask))
def test_what_may_be_asked_stays_askable_until_the_application_is_closed(ask: Ask) -> None:
    opens = stages.ORDER.index(stages.OPENS[ask])
    assert [stages.may_ask(ask, stage) for stage in stages.ORDER] == [place >= opens for place in range(7)]
    assert not stages.may_ask(ask, Stage.CLOSED)


def test_bank_and_identity_wait_for_the_offer_and_references_for_an_interview() -> None:
    assert stages.OPENS[Ask.BANK] == stages.OPENS[Ask.IDENTITY] == stages.OPENS[Ask.CREDENTIAL] == Stage.OFFER
    assert stages.OPENS[Ask.REFERENCE] == Stage.INTERVIEWING


def test_of_several_applications_the_furthest_open_one_decides() -> None:
    assert stages.furthest(["closed", "screening", "applied"]) == Stage.SCREENING
    assert stages.furthest(["closed"]) == Stage.CLOSED
    assert stages.furthest([]) == Stage.APPLIED
