"""The page where the contact of a check answers, in a real browser: narrow, without scripts, light and dark."""

from typing import Any

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from candidates.models import Check
from tests.candidates import answering
from tests.journeys.conftest import OpenPage, violations
from tests.postbox import Postbox
from tests.signing_in import SignedIn

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("kind", [Check.Kind.EMPLOYMENT, Check.Kind.EDUCATION, Check.Kind.REFERENCE])
def test_nothing_stands_in_the_way_of_who_answers(
    open_page: OpenPage, as_recruiter: SignedIn, mailbox: Postbox, settings: Any, kind: str
) -> None:
    settings.BASE_URL = answering.BASE_URL
    answering.mailed(by=as_recruiter.user, kind=kind)
    page = open_page(answering.page(mailbox), width=390)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_contact_answers_on_a_telephone_without_scripts(
    open_page: OpenPage, as_recruiter: SignedIn, mailbox: Postbox, settings: Any
) -> None:
    settings.BASE_URL = answering.BASE_URL
    check = answering.mailed(by=as_recruiter.user)
    page = open_page(answering.page(mailbox), width=390, java_script_enabled=False)
    page.get_by_label("Title").fill("Senior developer")
    page.get_by_label("First month").fill("2019-04")
    page.get_by_label("Your name").fill("Robin Sample")
    page.get_by_label("Your role").fill("Head of people")
    page.get_by_role("group", name="Did this person work for you?").get_by_label("Yes").check()
    page.get_by_role("button", name="Send my answer").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you, your answer has arrived")
    own = open_page(reverse("check", args=[check.pk]), who=as_recruiter, width=390)
    expect(own.get_by_text("Robin Sample, Head of people")).to_be_visible()
    assert own.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert violations(own) == []
