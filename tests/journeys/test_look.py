"""The look in a real browser: in light and dark, narrow and wide, by keys only, for assistive technology."""

from itertools import chain

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.journeys.conftest import OpenPage, violations, walk
from tests.signing_in import SignedIn

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TO_PRESS = "button, select, summary, input:not([type=hidden], [type=checkbox], [type=radio])"

ENTRANCES = ["account_login", "account_reset_password_done", "account_inactive"]
INSIDE = [
    *("design", "design_focus", "profile", "mfa_index", "account_change_password", "usersessions_list"),
    *("rules", "tunings", "demo_load", "jobs", "notices", "notice_choices", "reminders", "reminders_edit"),
]

OF_EACH_KIND = ["design", "profile", "reminders_edit"]
"""Where each kind of part stands; `make look` goes through every page."""


def test_nothing_stands_in_the_way_of_anybody(open_page: OpenPage, as_admin: SignedIn) -> None:
    outside = walk(open_page, map(reverse, ENTRANCES))
    inside = walk(open_page, map(reverse, OF_EACH_KIND), who=as_admin)
    found = {address: violations(page) for address, page in chain(outside, inside)}
    assert {address: lines for address, lines in found.items() if lines} == {}


@pytest.mark.parametrize("width", [360, 768, 1280, 3840])
def test_no_page_is_wider_than_its_window(open_page: OpenPage, as_admin: SignedIn, width: int) -> None:
    for address, page in walk(open_page, map(reverse, INSIDE), who=as_admin, width=width):
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), address


def test_nothing_to_press_is_smaller_than_24_pixels(open_page: OpenPage, as_admin: SignedIn) -> None:
    page = open_page(reverse("design"), who=as_admin)
    small = page.evaluate(
        """(selector) => [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility())
        .map((e) => [e.outerHTML.slice(0, 90), e.getBoundingClientRect()])
        .filter(([, box]) => box.height < 24 || box.width < 24).map(([html]) => html)""",
        TO_PRESS,
    )
    assert small == []


def test_the_theme_of_a_person_wins_over_that_of_the_system(open_page: OpenPage, as_admin: SignedIn) -> None:
    page = open_page(reverse("design"), who=as_admin, scheme="light")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator(".account summary").click()
    page.get_by_role("button", name="Dark").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light


def test_on_a_narrow_screen_the_navigation_opens_and_closes_by_keys(open_page: OpenPage, as_admin: SignedIn) -> None:
    page = open_page(reverse("design"), who=as_admin, width=360)
    navigation = page.get_by_role("navigation", name="Main")
    expect(navigation).to_be_hidden()
    page.get_by_role("button", name="Menu").press("Enter")
    expect(navigation).to_be_visible()
    page.keyboard.press("Escape")
    expect(navigation).to_be_hidden()


def test_the_first_stop_of_the_keyboard_leads_past_the_navigation(open_page: OpenPage, as_admin: SignedIn) -> None:
    page = open_page(reverse("profile"), who=as_admin)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_a_menu_closes_on_escape_and_gives_the_focus_back(open_page: OpenPage, as_admin: SignedIn) -> None:
    page = open_page(reverse("design"), who=as_admin)
    menu = page.locator(".head .menu")
    menu.locator("summary").press("Enter")
    expect(menu.locator(".menu__panel")).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu.locator(".menu__panel")).to_be_hidden()
    expect(menu.locator("summary")).to_be_focused()


def test_a_key_presses_its_button_but_not_while_somebody_types(open_page: OpenPage, as_admin: SignedIn) -> None:
    page = open_page(reverse("design_focus"), who=as_admin)
    page.evaluate("document.querySelector('[data-key=\"2\"]').addEventListener('click', () => window.pressed = true)")
    page.locator("#note").press("2")
    assert page.evaluate("window.pressed") is None
    page.locator("#note").blur()
    page.get_by_role("button", name="Keys on").click()  # switches them off
    page.keyboard.press("2")
    assert page.evaluate("window.pressed") is None
    page.get_by_role("button", name="Keys on").click()
    page.keyboard.press("2")
    assert page.evaluate("window.pressed") is True


def test_a_link_to_a_folded_finding_unfolds_it(open_page: OpenPage, as_admin: SignedIn) -> None:
    page = open_page(reverse("design") + "#finding-vid-01", who=as_admin)
    expect(page.locator("#finding-vid-01 .finding__body")).to_be_visible()


def test_menus_open_without_scripts(open_page: OpenPage, as_admin: SignedIn) -> None:
    page = open_page(reverse("design"), who=as_admin, java_script_enabled=False)
    page.locator(".account summary").click()
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()
    page.locator("#finding-vid-01 summary").click()
    expect(page.locator("#finding-vid-01 .finding__body")).to_be_visible()
