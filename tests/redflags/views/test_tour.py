"""The tour: five pages, one after the other, for whoever begins it; it can be left at any step and taken again."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from redflags.generator.demo import SEED, load, load_for
from screening.models import User
from screening.roles import Role
from tests.signing_in import SignedIn, signed_in

pytestmark = pytest.mark.django_db


def go(client: SignedIn, step: int) -> str:
    """Go to a step as its button does; the page it leads to, without its place."""
    response = client.post(reverse("tour"), {"step": step}, follow=True)
    assert response.status_code == 200
    address = response.redirect_chain[-1][0]
    assert client.get(address.partition("#")[0]).status_code == 200
    return address


def test_it_leads_through_five_pages_and_ends() -> None:
    lead = signed_in(roles=[Role.HR_LEAD])
    load_for(lead.user, seed=SEED, now=timezone.now())
    places = [go(lead, step) for step in range(1, 6)]
    assert places[0] == "/"
    assert "#finding-" in places[2]
    assert places[3].endswith("#plan")
    assert {place.partition("#")[0] for place in places[1:4]} == {places[1]}, "one person from step to step"
    assert places[4] == "/dashboard/"
    assert "Tour, 5 of 5" in lead.get("/").content.decode()
    go(lead, 0)
    assert "Tour, " not in lead.get("/").content.decode()


def test_who_may_not_see_the_dashboard_ends_with_the_rules(as_recruiter: SignedIn) -> None:
    assert go(as_recruiter, 5) == "/rules/"
    assert "What is looked for" in as_recruiter.get("/rules/").content.decode()


@pytest.mark.parametrize("step", [2, 3, 4])
def test_on_an_empty_register_it_leads_to_the_list(as_recruiter: SignedIn, step: int) -> None:
    assert go(as_recruiter, step) == "/candidates/"


@pytest.mark.parametrize("step", ["6", "-1", "", "two", "1 "])
def test_there_is_no_other_step(as_recruiter: SignedIn, step: str) -> None:
    assert as_recruiter.post(reverse("tour"), {"step": step}).status_code == 400
    assert not as_recruiter.get("/").context["tour"]


def test_the_people_of_the_demo_begin_with_it_and_nobody_else() -> None:
    accounts = load(SEED, now=timezone.now())
    assert {account.user.tour_step for account in accounts} == {1}
    assert User.objects.create_user(email="new@example.org", password=None, name="New", roles=["admin"]).tour_step == 0


def test_showing_a_step_asks_the_database_nothing(as_recruiter: SignedIn) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert as_recruiter.get(reverse("profile")).status_code == 200
        return len(queries)

    without = asked()
    User.objects.filter(pk=as_recruiter.user.pk).update(tour_step=3)
    assert asked() == without
