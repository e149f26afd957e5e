"""The first page, the dashboard and an export, as people meet them in a browser."""

import csv
import io
import re
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from redflags import jobs
from redflags.actions import tallies
from redflags.models import Export
from screening.roles import Role
from tests import make
from tests.journeys.conftest import OpenPage, violations, walk
from tests.redflags.generated_register import draw
from tests.signing_in import SignedIn, signed_in

pytestmark = pytest.mark.browser


@pytest.fixture
def founder(transactional_db: None, live_server: LiveServer) -> SignedIn:
    """Somebody who may do everything, with a register drawn by lot."""
    client = signed_in(roles=[Role.RECRUITER, Role.HR_LEAD, Role.ADMIN])
    draw(12, seed=7, people=[client.user], now=timezone.now())
    list(tallies.rebuild(timezone.now()))
    return client


def test_nothing_bars_anybody_from_these_pages(open_page: OpenPage, founder: SignedIn) -> None:
    paths = ["/?scope=everybody", "/dashboard/", "/exports/new/?level=2", "/candidates/?stage=any&order=level"]
    paths += ["/candidates/bulk/new/?all=1&kind=move"]
    found = {path: violations(page) for path, page in walk(open_page, paths, who=founder)}
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_no_page_is_wider_than_a_small_screen(open_page: OpenPage, founder: SignedIn) -> None:
    paths = [
        "/?scope=everybody",
        "/dashboard/",
        "/dashboard/fairness/",
        "/exports/new/",
        "/candidates/",
        "/candidates/views/",
    ]
    for path, page in walk(open_page, paths, who=founder, width=360):
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path


def test_the_worklist_is_narrowed_while_one_types(open_page: OpenPage, founder: SignedIn) -> None:
    make.application(candidate=make.candidate(name="Zoe Example"), recruiter=founder.user)
    page = open_page("/", who=founder)
    page.get_by_role("searchbox", name="Search", exact=True).fill("zoe")
    expect(page.locator("#work li")).to_have_count(1)
    expect(page).to_have_url(re.compile("[?&]q=zoe"))


def test_a_number_of_the_dashboard_leads_to_its_list(open_page: OpenPage, founder: SignedIn) -> None:
    page = open_page("/dashboard/", who=founder)
    tile = page.locator(".tiles tbody a").first
    number = tile.inner_text().strip()
    tile.click()
    expect(page.locator(".pager")).to_contain_text(f"of {number}")


def test_the_way_back_to_the_list_leads_to_the_page_as_one_left_it(open_page: OpenPage, founder: SignedIn) -> None:
    page = open_page("/candidates/?stage=any&order=name", who=founder)
    page.locator("[data-tick]").nth(1).check()
    expect(page.get_by_role("status").filter(has_text="1 selected")).to_be_visible()
    page.locator(".row-link").nth(2).click()
    page.locator(".crumbs").get_by_role("link", name="Candidates").click()
    expect(page).to_have_url(re.compile(r"\?stage=any&order=name$"))
    expect(page.locator("[data-tick]:checked")).to_have_count(1)
    page.get_by_role("button", name="Move").click()
    page.go_back()
    expect(page.locator("[data-tick]:checked")).to_have_count(1)


@pytest.mark.parametrize("scripts", [True, False])
def test_rows_that_are_ticked_lead_to_an_export_of_them(open_page: OpenPage, founder: SignedIn, scripts: bool) -> None:
    page = open_page("/candidates/?stage=any&order=name", who=founder, java_script_enabled=scripts)
    page.locator("[data-tick]").nth(1).check()
    page.locator("[data-tick]").nth(3).check()
    page.set_viewport_size({"width": 1280, "height": 480})
    page.locator(".foot").scroll_into_view_if_needed()
    expect(page.get_by_role("button", name="Export", exact=True)).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name="Export", exact=True).press("Enter")
    expect(page.get_by_text("2 applications")).to_be_visible()
    expect(page.get_by_text("selected one by one")).to_be_visible()
    assert scripts is False or violations(page) == []
    page.get_by_label("What is the file for?").fill("Monthly report")
    page.get_by_role("button", name="Make the file").press("Enter")
    expect(page.get_by_text("selected one by one")).to_be_visible()
    assert len(Export.objects.get().ticked or []) == 2


@pytest.mark.parametrize("scripts", [True, False])
def test_an_export_is_asked_for_made_and_taken_away(
    open_page: OpenPage, founder: SignedIn, settings: Settings, tmp_path: Path, scripts: bool
) -> None:
    settings.MEDIA_ROOT = tmp_path
    page = open_page("/candidates/?stage=any", who=founder, java_script_enabled=scripts)
    page.get_by_role("link", name="Export this list").click()
    page.get_by_label("What is the file for?").fill("Monthly report")
    page.get_by_role("button", name="Make the file").click()
    expect(page.get_by_text("Making the file")).to_be_visible()
    assert jobs.make_exports() == 1
    if not scripts:
        page.get_by_role("link", name="Look again").first.click()
    rows = _downloaded(page)
    assert len(rows) == 1 + Export.objects.get().rows


def _downloaded(page: Page) -> list[list[str]]:
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the file").click()
    return list(csv.reader(io.StringIO(Path(download.value.path()).read_text("utf-8-sig"))))


def test_the_tour_is_taken_by_keys_alone_and_bars_nobody(open_page: OpenPage, founder: SignedIn) -> None:
    page = open_page("/", who=founder)
    page.locator(".account summary").press("Enter")
    page.get_by_role("button", name="Take the tour").press("Enter")
    tour = page.get_by_role("complementary", name="Tour")
    expect(tour).to_contain_text("Tour, 1 of 5")
    assert violations(page) == []
    page.goto(page.url + "following/")  # a short page: the tour stands at its foot, as wide as the page
    told, foot, top = tour.bounding_box(), page.locator(".foot").bounding_box(), page.locator(".top").bounding_box()
    assert told
    assert foot
    assert top
    assert told["y"] + told["height"] == pytest.approx(foot["y"], abs=1)
    assert (told["x"], told["width"]) == (top["x"], top["width"])
    for title in ("One person, one page", "A finding is a question", "Checks that are", "Where everybody stands"):
        page.locator(".tour").get_by_role("button", name="Next").press("Enter")
        expect(page.locator(".tour h2")).to_contain_text(title)
        expect(page.locator(".tour")).to_be_in_viewport()
        if title == "One person, one page":  # the only page with something else that stands beside it
            assert violations(page) == []
    page.locator(".tour").get_by_role("button", name="Done").press("Enter")
    expect(page.locator(".tour")).to_have_count(0)
    expect(page.get_by_role("heading", name="Worklist", exact=True)).to_be_visible()
