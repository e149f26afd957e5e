"""Two people at work on the same things, each in a browser of his or her own."""

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from candidates.models import Position
from redflags.actions import follow
from screening.roles import Role
from tests import make
from tests.journeys.conftest import OpenPage, violations
from tests.signing_in import SignedIn, signed_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("width", [360, 1280])
def test_who_saves_second_sees_both_versions_and_loses_nothing(
    open_page: OpenPage, as_hr_lead: SignedIn, width: int
) -> None:
    position = make.position(title="Backend Developer")
    address = reverse("position_edit", args=[position.pk])
    first = open_page(address, who=as_hr_lead)
    second = open_page(address, who=signed_in(role=Role.HR_LEAD), width=width, refusals=True)
    first.get_by_label("Title").fill("Backend Engineer")
    second.get_by_label("Title").fill("Developer, backend")
    first.get_by_role("button", name="Save").click()
    expect(first.get_by_text("Saved. Its applications are assessed again.")).to_be_visible()
    second.get_by_role("button", name="Save").click()
    expect(second.get_by_role("heading", name="Somebody was quicker")).to_be_visible()
    expect(second.get_by_role("row", name="Title")).to_contain_text("Backend Engineer")
    expect(second.get_by_role("row", name="Title")).to_contain_text("Developer, backend")
    expect(second.get_by_label("Title")).to_have_value("Developer, backend")
    assert violations(second) == []
    assert second.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    second.get_by_role("button", name="Save").click()
    expect(second.get_by_text("Saved. Its applications are assessed again.")).to_be_visible()
    assert Position.objects.get().title == "Developer, backend"


@pytest.mark.parametrize("width", [360, 1280])
def test_who_follows_somebody_reads_what_a_colleague_did(
    open_page: OpenPage, as_recruiter: SignedIn, width: int
) -> None:
    person = make.application(candidate=make.candidate(name="Casey Sample")).candidate
    follow.watch(person, by=as_recruiter.user, now=timezone.now())
    colleague = open_page(reverse("record", args=[person.pk, "note"]), who=signed_in(role=Role.RECRUITER))
    colleague.locator("main textarea").first.fill("The school calls back.")
    colleague.get_by_role("button", name="Record").click()
    colleague.wait_for_url(lambda url: "#fact-" in url)
    page = open_page(reverse("followed"), who=as_recruiter, width=width)
    expect(page.get_by_role("listitem").filter(has_text="Note or message recorded")).to_contain_text("New")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.get_by_role("link", name="Checks").click()
    expect(page.get_by_text("Nothing of this kind")).to_be_visible()
    page.get_by_role("link", name="Everything").click()
    page.locator(".timeline").get_by_role("link", name="Casey Sample").click()
    expect(page.get_by_text("The school calls back.")).to_be_visible()
