"""Moving an application from stage to stage: by people, with a day, and with a reason where one is needed."""

from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse

from candidates.models import Application, Milestone, Stage, StageChange
from redflags.models import Standing
from screening import clock
from screening.models import TrailEvent
from tests import make
from tests.signing_in import SignedIn


def move(client: SignedIn, application: Application, after: str, **fields: Any) -> Any:
    form = {"after": after, "on": str(clock.today()), "version": application.version, **fields}
    return client.post(reverse("stage_change", args=[application.pk]), form)


def test_a_step_is_kept_with_who_took_it_and_the_application_is_assessed(as_recruiter: SignedIn) -> None:
    application = make.application()
    assert move(as_recruiter, application, "screening").status_code == 302
    application.refresh_from_db()
    change = StageChange.objects.get()
    assert (application.stage, application.version, change.before, change.by) == (
        "screening",
        2,
        "applied",
        as_recruiter.user,
    )
    assert TrailEvent.objects.filter(verb="stage.changed").count() == 1
    assert Standing.objects.filter(application=application).exists()


def test_an_offer_is_a_decision_and_becomes_a_milestone(as_recruiter: SignedIn, as_hr_lead: SignedIn) -> None:
    application = make.application(stage=Stage.INTERVIEWING)
    assert move(as_recruiter, application, "offer").status_code == 422
    assert move(as_hr_lead, application, "offer", on="2026-01-12").status_code == 302
    milestone = Milestone.objects.get()
    assert (milestone.kind, str(milestone.on), milestone.recorded_by) == ("offer", "2026-01-12", as_hr_lead.user)


def test_the_first_day_becomes_a_milestone_once(as_hr_lead: SignedIn) -> None:
    application = make.application(stage=Stage.ONBOARDING)
    move(as_hr_lead, application, "probation")
    application.refresh_from_db()
    move(as_hr_lead, application, "onboarding", reason="Wrong person")
    application.refresh_from_db()
    move(as_hr_lead, application, "probation")
    assert Milestone.objects.filter(kind="start").count() == 1


@pytest.mark.parametrize("after", ["closed", "screening"])
def test_closing_and_steps_back_need_a_reason(as_hr_lead: SignedIn, after: str) -> None:
    application = make.application(stage=Stage.INTERVIEWING)
    refused = move(as_hr_lead, application, after)
    assert refused.status_code == 422
    assert "reason" in refused.context["form"].errors
    assert move(as_hr_lead, application, after, reason="Position was filled").status_code == 302


def test_a_closed_application_keeps_its_reason_until_it_is_reopened(as_hr_lead: SignedIn) -> None:
    application = make.application()
    move(as_hr_lead, application, "closed", reason="Withdrew")
    application.refresh_from_db()
    assert application.close_reason == "Withdrew"
    move(as_hr_lead, application, "screening", reason="Came back")
    application.refresh_from_db()
    assert (application.stage, application.close_reason) == ("screening", "")


def test_a_recruiter_is_told_who_takes_decisions(as_recruiter: SignedIn) -> None:
    application = make.application(stage=Stage.INTERVIEWING)
    page = as_recruiter.get(reverse("stage_change", args=[application.pk])).content.decode()
    assert "an HR lead takes those steps" in page
    assert 'value="offer"' not in page
    assert move(as_recruiter, application, "closed", reason="No").status_code == 422


@pytest.mark.parametrize("fields", [{"on": "2100-01-01"}, {"on": "2026-02-31"}, {"version": "x"}, {"after": "moon"}])
def test_bad_input_moves_nothing(as_recruiter: SignedIn, fields: dict[str, str]) -> None:
    application = make.application()
    form = {"after": "screening", **fields}
    assert move(as_recruiter, application, form.pop("after"), **form).status_code == 422
    assert not StageChange.objects.exists()


def test_who_was_overtaken_is_told_where_the_application_is_now(as_recruiter: SignedIn) -> None:
    application = make.application()
    move(as_recruiter, application, "screening")
    answer = move(as_recruiter, application, "interviewing")
    assert answer.status_code == 409
    assert "it is now at: Screening" in answer.content.decode()
    assert StageChange.objects.count() == 1


def test_a_second_click_takes_no_second_step(as_recruiter: SignedIn) -> None:
    application, token = make.application(), str(uuid4())
    for _click in range(2):
        assert move(as_recruiter, application, "screening", token=token).status_code == 302
    assert StageChange.objects.count() == 1


def test_applications_of_other_teams_cannot_be_moved(as_recruiter: SignedIn) -> None:
    hidden = make.application(candidate=make.candidate(team=make.team()))
    assert move(as_recruiter, hidden, "screening").status_code == 404


def test_an_auditor_moves_nothing(as_auditor: SignedIn) -> None:
    assert move(as_auditor, make.application(), "screening").status_code == 403
