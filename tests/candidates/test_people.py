"""Adding a candidate by hand."""

from uuid import uuid4

import pytest
from django.urls import reverse

from candidates.models import Application, Candidate, Email, Name, Phone, Place
from redflags.models import Standing
from screening.models import TrailEvent
from tests import make
from tests.signing_in import SignedIn, sign_in

VALUES = {
    "name": "Éloïse Example",
    "email": "eloise@example.com",
    "phone": "+1 416 555 0123",
    "city": "Halifax",
    "region": "NS",
    "country": "ca",
    "time_zone": "America/Halifax",
    "role": "Data engineer",
    "channel": "Job board",
    "applied_on": "2026-02-03",
}


def test_a_person_comes_on_the_register_with_everything_told_and_one_event(as_recruiter: SignedIn) -> None:
    answer = as_recruiter.post(reverse("candidate_new"), VALUES)
    candidate = Candidate.objects.get()
    assert answer.headers["Location"] == reverse("candidate", args=[candidate.pk])
    assert (candidate.name, candidate.name_sort, candidate.town) == ("Éloïse Example", "eloise example", "Halifax, NS")
    assert Name.objects.get().value == "Éloïse Example"
    assert Email.objects.get().address.open() == "eloise@example.com"
    assert Phone.objects.get().number.open() == "+14165550123"
    assert Place.objects.get().country == "CA"
    application = Application.objects.get()
    assert (application.recruiter, application.role, application.stage) == (
        as_recruiter.user,
        "Data engineer",
        "applied",
    )
    assert Standing.objects.filter(application=application).exists()
    assert TrailEvent.objects.exclude(candidate=None).count() == 1


def test_a_name_and_a_role_are_enough(as_recruiter: SignedIn) -> None:
    assert as_recruiter.post(reverse("candidate_new"), {"name": "A", "role": "B"}).status_code == 302


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "x" * 201),
        ("name", "A \0 B"),
        ("role", ""),
        ("email", "nobody"),
        ("phone", "555 0123"),
        ("country", "Q1"),
        ("time_zone", "Nowhere/Land"),
        ("applied_on", "2026-13-01"),
        ("applied_on", "2099-01-01"),
        ("position", "4711"),
    ],
)
def test_bad_input_stores_nobody_and_keeps_what_was_typed(as_recruiter: SignedIn, field: str, value: str) -> None:
    answer = as_recruiter.post(reverse("candidate_new"), VALUES | {field: value})
    assert answer.status_code == 422
    assert field in answer.context["form"].errors
    assert "Job board" in answer.content.decode()
    assert not Candidate.objects.exists()


def test_a_second_click_adds_nobody(as_recruiter: SignedIn) -> None:
    form = VALUES | {"token": str(uuid4())}
    for _click in range(2):
        assert as_recruiter.post(reverse("candidate_new"), form).status_code == 302
    assert Candidate.objects.count() == 1


def test_a_team_is_offered_to_its_members_only(db: None) -> None:
    own, other = make.team(), make.team()
    client = sign_in(make.user(teams=[own]))
    form = VALUES | {"team": other.pk}
    assert client.post(reverse("candidate_new"), form).status_code == 422
    assert client.post(reverse("candidate_new"), form | {"team": own.pk}).status_code == 302
    assert Candidate.objects.get().team == own


def test_an_auditor_adds_nobody(as_auditor: SignedIn) -> None:
    assert as_auditor.post(reverse("candidate_new"), VALUES).status_code == 403
