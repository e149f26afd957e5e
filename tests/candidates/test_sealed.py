"""Showing a sealed account number: for a purpose, to those who may, and never without the trail."""

from django.urls import reverse

from candidates.actions import facts
from candidates.models import PayoutAccount
from screening.models import TrailEvent
from tests import make
from tests.signing_in import SignedIn

NUMBER = "000111222333"


def account(**fields: object) -> PayoutAccount:
    application = make.application(candidate=make.candidate(**fields))
    return facts.append(PayoutAccount(candidate=application.candidate, number=NUMBER), by=make.user())


def address_of(found: PayoutAccount) -> str:
    return reverse("reveal", args=[found.candidate_id, found.pk])


def test_a_number_is_shown_once_and_the_trail_keeps_who_looked_and_for_what(as_hr_lead: SignedIn) -> None:
    found = account()
    assert NUMBER not in as_hr_lead.get(reverse("candidate", args=[found.candidate_id])).content.decode()
    answer = as_hr_lead.post(address_of(found), {"purpose": "bank_check"})
    assert NUMBER in answer.content.decode()
    assert "no-store" in answer.headers["Cache-Control"]
    event = TrailEvent.objects.get(verb="sealed.revealed")
    assert (event.actor, event.target, event.fields) == (as_hr_lead.user, found.ref, ["number", "purpose:bank_check"])


def test_under_htmx_only_the_number_comes(as_hr_lead: SignedIn) -> None:
    answer = as_hr_lead.post(address_of(account()), {"purpose": "payroll"}, headers={"HX-Request": "true"})
    page = answer.content.decode()
    assert NUMBER in page
    assert "<html" not in page


def test_without_a_purpose_nothing_is_shown(as_hr_lead: SignedIn) -> None:
    answer = as_hr_lead.post(address_of(account()), {"purpose": "curiosity"})
    assert answer.status_code == 422
    assert NUMBER not in answer.content.decode()
    assert not TrailEvent.objects.filter(verb="sealed.revealed").exists()


def test_recruiters_and_auditors_see_last_digits_only(as_recruiter: SignedIn, as_auditor: SignedIn) -> None:
    found = account()
    for client in (as_recruiter, as_auditor):
        assert client.post(address_of(found), {"purpose": "payroll"}).status_code == 403
        page = client.get(reverse("candidate", args=[found.candidate_id])).content.decode()
        assert "2333" in page
        assert address_of(found) not in page


def test_the_number_cannot_be_fetched_or_reached_through_another_candidate(as_hr_lead: SignedIn) -> None:
    found, other = account(), make.candidate()
    assert as_hr_lead.get(address_of(found)).status_code == 405
    stray = reverse("reveal", args=[other.pk, found.pk])
    assert as_hr_lead.post(stray, {"purpose": "payroll"}).status_code == 404
