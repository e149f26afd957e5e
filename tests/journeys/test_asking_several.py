"""Asking three people of the list the same by letter, by keyboard, and taking it back within half a minute."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from redflags.models import Enquiry
from tests import make
from tests.journeys.conftest import OpenPage, violations
from tests.redflags import asking
from tests.signing_in import SignedIn, signed_in

pytestmark = pytest.mark.browser


@pytest.fixture
def recruiter(transactional_db: None, live_server: LiveServer, settings: Settings) -> SignedIn:
    """A recruiter with three people who can be asked by mail, and one who cannot."""
    settings.BASE_URL, settings.MAIL_CONFIGURED = asking.BASE_URL, True
    client = signed_in()
    for name in ("Ada Sample", "Bo Sample", "Cleo Sample", "Dan Sample"):
        application = make.application(candidate=make.candidate(name=name), recruiter=client.user)
        if name != "Dan Sample":
            asking.with_address(application)
    return client


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).press("Enter")


@pytest.mark.parametrize("width", [1280, 390])
def test_three_people_are_asked_the_same_and_the_letters_are_taken_back(
    open_page: OpenPage, recruiter: SignedIn, width: int
) -> None:
    page = open_page("/candidates/?order=name", who=recruiter, width=width, refusals=True)
    for box in page.locator("[data-tick]").all():
        box.press("Space")
    press(page, "Ask")
    assert violations(page) == []
    page.get_by_label("Question 1").fill(asking.QUESTIONS[0])
    page.get_by_label("Question 2").fill("Is anything about you suspicious?")
    page.get_by_label("Note").fill("Before the interviews of week 12")
    press(page, "See what will happen")
    expect(page.get_by_label("Question 2")).to_have_attribute("aria-invalid", "true")
    page.get_by_label("Question 2").fill(asking.QUESTIONS[1])
    press(page, "See what will happen")
    expect(page.get_by_text("1: no e-mail address on file")).to_be_visible()
    expect(page.locator(".letter__text")).to_contain_text("Dear Ada Sample,")
    expect(page.locator(".letter__text")).to_contain_text(f"2. {asking.QUESTIONS[1]}")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    press(page, "Back to the form")
    expect(page.get_by_label("Question 2")).to_have_value(asking.QUESTIONS[1])
    press(page, "See what will happen")
    press(page, "Send 3 letters")
    expect(page.get_by_text("3 letters are on their way")).to_be_visible()
    assert set(Enquiry.objects.values_list("state", flat=True)) == {"asked"}
    page.keyboard.press("u")
    expect(page.get_by_text("3 letters were taken back before they left")).to_be_visible()
    assert list(Enquiry.objects.values_list("state", flat=True)) == ["draft"] * 3
    page.get_by_role("link", name="Earlier bulk changes").press("Enter")
    page.get_by_role("link", name="Ask by letter: 2 questions").press("Enter")
    expect(page.locator("#bulk")).to_contain_text("Taken back")
    assert violations(page) == []
