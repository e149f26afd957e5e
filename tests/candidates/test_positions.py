"""Positions with pay band and check plan, applications for them, and two people changing the same one."""

from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from candidates.models import Application, Jurisdiction, Position, Stage
from redflags.models import Standing
from screening.models import TrailEvent
from tests import make
from tests.signing_in import SignedIn

VALUES = {
    "title": "Backend developer",
    "risk": "high",
    "is_open": "on",
    "pay_low": "90000",
    "pay_median": "105000",
    "pay_high": "130000",
    "pay_currency": "cad",
    "pay_period": "year",
    "pay_source": "Own survey",
    "pay_as_of": "2026-01-15",
    "version": "1",
}


def form_of(client: Client, address: str) -> dict[str, Any]:
    """The fields of a form as a browser would send them back."""
    form = client.get(address).context["form"]
    return {name: form[name].value() or "" for name in form.fields if form[name].value() not in (None, False)}


def test_a_new_position_starts_with_the_usual_plan(as_hr_lead: SignedIn) -> None:
    form = form_of(as_hr_lead, reverse("position_new")) | VALUES
    answer = as_hr_lead.post(reverse("position_new"), form)
    position = Position.objects.get()
    assert answer.headers["Location"] == reverse("position", args=[position.pk])
    assert (position.pay_currency, position.risk, position.pay_low) == ("CAD", "high", 90000)
    plan = dict(position.plan.values_list("kind", "count"))
    assert plan == {"live_test": 1, "employment": 2, "reference": 2, "education": 1, "id_document": 1}
    assert TrailEvent.objects.get(verb="position.added").actor == as_hr_lead.user


@pytest.mark.parametrize(
    ("field", "value", "wrong"),
    [
        ("title", "", "title"),
        ("pay_median", "80000", "pay_median"),
        ("pay_high", "1", "pay_high"),
        ("pay_low", "-5", "pay_low"),
        ("pay_currency", "", "pay_currency"),
        ("pay_currency", "dollars", "pay_currency"),
        ("pay_as_of", "2026-02-31", "pay_as_of"),
        ("plan_reference", "21", "plan_reference"),
        ("from_reference", "moon", "from_reference"),
    ],
)
def test_bad_figures_are_told_at_their_field(as_hr_lead: SignedIn, field: str, value: str, wrong: str) -> None:
    form = form_of(as_hr_lead, reverse("position_new")) | VALUES | {field: value}
    answer = as_hr_lead.post(reverse("position_new"), form)
    assert answer.status_code == 422
    assert wrong in answer.context["form"].errors
    assert not Position.objects.exists()


def test_a_second_click_adds_no_second_position(as_hr_lead: SignedIn) -> None:
    form = form_of(as_hr_lead, reverse("position_new")) | VALUES | {"token": str(uuid4())}
    for _click in range(2):
        assert as_hr_lead.post(reverse("position_new"), form).status_code == 302
    assert Position.objects.count() == 1


def test_a_changed_pay_band_owes_its_open_applications_an_assessment(as_hr_lead: SignedIn) -> None:
    position = make.position()
    application = make.application(position=position)
    closed = make.application(position=position, stage=Stage.CLOSED)
    now = application.created_at
    Standing.objects.bulk_create([Standing(application=a, assessed_at=now) for a in (application, closed)])
    address = reverse("position_edit", args=[position.pk])
    assert as_hr_lead.post(address, form_of(as_hr_lead, address) | VALUES).status_code == 302
    owed = Standing.objects.filter(reassess_at__isnull=False).values_list("application", flat=True)
    assert list(owed) == [application.pk]


def test_saving_what_stands_is_no_event(as_hr_lead: SignedIn) -> None:
    position = make.position(jurisdiction=Jurisdiction.objects.get(is_default=True))
    address = reverse("position_edit", args=[position.pk])
    as_hr_lead.post(address, form_of(as_hr_lead, address))
    assert not TrailEvent.objects.filter(verb="position.changed").exists()


def test_who_saves_second_is_told_so_and_keeps_what_was_typed(as_hr_lead: SignedIn) -> None:
    position = make.position(title="First title")
    address = reverse("position_edit", args=[position.pk])
    early, late = (form_of(as_hr_lead, address) | {"title": title} for title in ("Second title", "Third title"))
    assert as_hr_lead.post(address, early).status_code == 302
    answer = as_hr_lead.post(address, late)
    assert answer.status_code == 409
    assert "Third title" in answer.content.decode()
    position.refresh_from_db()
    assert position.title == "Second title"
    again = late | {"version": answer.context["form"]["version"].value()}
    assert as_hr_lead.post(address, again).status_code == 302
    position.refresh_from_db()
    assert position.title == "Third title"


def test_the_list_counts_only_what_one_may_see_in_a_fixed_number_of_queries(
    as_recruiter: SignedIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    position = make.position()
    make.application(position=position)
    make.application(position=position, candidate=make.candidate(team=make.team()))
    make.application(position=position, stage=Stage.CLOSED)
    with django_assert_num_queries(5):
        page = as_recruiter.get(reverse("positions"))
    assert page.context["rows"] == [(position, 1)]
    for _number in range(20):
        make.application()
    with django_assert_num_queries(5):
        as_recruiter.get(reverse("positions"))


def test_a_register_without_positions_says_what_they_are_for(as_recruiter: SignedIn, as_hr_lead: SignedIn) -> None:
    assert "An HR lead adds them." in as_recruiter.get(reverse("positions")).content.decode()
    assert reverse("position_new") in as_hr_lead.get(reverse("positions")).content.decode()


def test_the_page_of_a_position_leads_to_its_applications_by_stage(as_auditor: SignedIn) -> None:
    position = make.position(pay_low=1, pay_currency="CAD")
    make.application(position=position, stage=Stage.OFFER)
    page = as_auditor.get(reverse("position", args=[position.pk])).content.decode()
    assert f"?position={position.pk}&amp;stage=offer" in page
    assert as_auditor.get(reverse("position", args=[position.pk + 1])).status_code == 404


def test_recruiters_change_no_position(as_recruiter: SignedIn) -> None:
    position = make.position()
    assert as_recruiter.get(reverse("position_edit", args=[position.pk])).status_code == 403
    assert as_recruiter.post(reverse("position_new"), VALUES).status_code == 403


def test_a_person_gets_a_further_application(as_recruiter: SignedIn) -> None:
    candidate, position = make.candidate(), make.position()
    address = reverse("application_new", args=[candidate.pk])
    answer = as_recruiter.post(address, form_of(as_recruiter, address) | {"position": position.pk})
    application = Application.objects.get()
    assert answer.headers["Location"] == f"{reverse('candidate', args=[candidate.pk])}?application={application.pk}"
    assert (application.recruiter, application.position) == (as_recruiter.user, position)
    assert Standing.objects.filter(application=application).exists()


def test_an_application_is_for_something(as_recruiter: SignedIn) -> None:
    address = reverse("application_new", args=[make.candidate().pk])
    answer = as_recruiter.post(address, form_of(as_recruiter, address))
    assert answer.status_code == 422
    assert "role" in answer.context["form"].errors


def test_an_application_changes_hands_and_the_second_to_save_is_told(as_recruiter: SignedIn) -> None:
    application, colleague = make.application(), make.user()
    address = reverse("application_edit", args=[application.pk])
    early, late = form_of(as_recruiter, address), form_of(as_recruiter, address)
    assert as_recruiter.post(address, early | {"recruiter": colleague.pk}).status_code == 302
    application.refresh_from_db()
    assert application.recruiter == colleague
    assert as_recruiter.post(address, late | {"channel": "Job board"}).status_code == 409


def test_nobody_who_cannot_record_looks_after_an_application(as_recruiter: SignedIn) -> None:
    application, auditor = make.application(), make.user("auditor")
    address = reverse("application_edit", args=[application.pk])
    form = form_of(as_recruiter, address) | {"recruiter": auditor.pk}
    assert as_recruiter.post(address, form).status_code == 422


def test_applications_of_other_teams_do_not_exist(as_recruiter: SignedIn) -> None:
    hidden = make.application(candidate=make.candidate(team=make.team()))
    assert as_recruiter.get(reverse("application_edit", args=[hidden.pk])).status_code == 404
    assert as_recruiter.get(reverse("application_new", args=[hidden.candidate_id])).status_code == 404
