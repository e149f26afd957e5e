"""The candidate's file in a real browser: recording, finding, answering, with and without scripts, for everybody."""

import re
from datetime import date
from typing import Any

import pytest
from django.db import transaction
from django.urls import reverse
from playwright.sync_api import Page, expect

from candidates.actions import facts, indexing
from candidates.models import (
    Candidate,
    Check,
    CheckResult,
    Email,
    HistoryEntry,
    Interview,
    Message,
    Milestone,
    Name,
    PayoutAccount,
    Phone,
    Place,
    Sign,
    Stage,
)
from redflags.models import Finding
from screening import clock
from screening.models import User
from tests import make
from tests.journeys.conftest import OpenPage, violations, walk
from tests.signing_in import SignedIn

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def hired(by: User) -> Candidate:
    """Somebody who started a month ago, with a little in each part of the file."""

    def tell(model: type[Any], **fields: Any) -> Any:
        return facts.append(model(candidate=candidate, **fields), by=by)

    candidate = make.application(recruiter=by, stage=Stage.PROBATION).candidate
    tell(Name, value=candidate.name)
    tell(Place, city="Halifax", country="CA", time_zone="America/Halifax")
    tell(Email, address=f"own{candidate.pk}@example.com")
    tell(Phone, number="+14165550123", line="voip")
    tell(PayoutAccount, number="000111222333", provider="First Bank")
    for source in ("resume", "linkedin"):
        tell(HistoryEntry, kind="employment", organisation="Sample Ltd", source=source, start="2019")
    tell(Message, kind="message", writer="candidate", text="Please pay me in bitcoin only.")
    tell(Milestone, kind="start", on=clock.today())
    interview = Interview.objects.create(candidate=candidate, on=date(2026, 1, 8), outcome="passed")
    tell(Sign, code="camera_fails", interview=interview, on=date(2026, 1, 8))
    check = Check.objects.create(candidate=candidate, kind="employment", subject="Sample Ltd", state="waiting")
    tell(CheckResult, check_made=check, state="verified", note="Dates confirmed")
    return candidate


def addresses(candidate: Candidate) -> list[str]:
    """One page of every kind."""
    application = candidate.applications.get()
    phone = Phone.objects.get(candidate=candidate)
    finding = Finding.objects.filter(application=application).earliest("pk")
    return [
        reverse("candidates"),
        reverse("candidates") + "?order=level&level=3",
        reverse("candidate", args=[candidate.pk]),
        reverse("candidate", args=[candidate.pk]) + "?view=timeline",
        reverse("search"),
        reverse("search") + "?q=bitcoin",
        reverse("candidate_new"),
        reverse("record_menu", args=[candidate.pk]),
        reverse("record", args=[candidate.pk, "phone"]),
        reverse("fact_change", args=[candidate.pk, "phone", phone.pk]),
        reverse("fact_retract", args=[candidate.pk, "phone", phone.pk]),
        reverse("finding_verdict", args=[finding.pk]),
        reverse("stage_change", args=[application.pk]),
        reverse("enquiry_new", args=[application.pk]),
        reverse("decision", args=[application.pk]),
        reverse("positions"),
        reverse("position", args=[application.position_id]),
        reverse("position_edit", args=[application.position_id]),
        reverse("rules"),
        reverse("rule", args=["PAY-03"]),
    ]


def unfold(page: Page) -> None:
    """Open everything that is folded, menus aside."""
    page.evaluate("document.querySelectorAll('details:not(.menu)').forEach((one) => (one.open = true))")


def test_nothing_on_these_pages_stands_in_the_way_of_anybody(open_page: OpenPage, as_admin: SignedIn) -> None:
    found: dict[str, list[str]] = {}
    candidate = hired(as_admin.user)
    as_admin.post(reverse("review_begin"))  # the bar of a review is on the candidate's page
    for address, page in walk(open_page, addresses(candidate)[::2], who=as_admin):  # `make look` goes through all
        unfold(page)
        found[address] = violations(page)
    assert {address: lines for address, lines in found.items() if lines} == {}


@pytest.mark.parametrize("width", [360, 1280])
def test_none_of_these_pages_is_wider_than_its_window(open_page: OpenPage, as_admin: SignedIn, width: int) -> None:
    wide = []
    for address, page in walk(open_page, addresses(hired(as_admin.user)), who=as_admin, width=width):
        unfold(page)
        if not page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"):
            wide.append(address)
    assert wide == []


def test_findings_are_gone_through_and_readings_confirmed_with_one_key(
    open_page: OpenPage, as_recruiter: SignedIn
) -> None:
    candidate = hired(as_recruiter.user)
    reading = Finding.objects.filter(application__candidate=candidate, status="to_confirm").earliest("pk")
    page = open_page(reverse("candidate", args=[candidate.pk]), who=as_recruiter)
    waiting = page.locator("details.finding--open, details.finding--to_confirm").count()
    unfolded = page.locator("details.finding[open]")
    target = page.locator(f"#finding-{reading.pk}")
    for _press in range(waiting):
        page.keyboard.press("j")
        expect(unfolded).to_have_count(1)
        if target.get_attribute("open") is not None:
            break
    expect(target.locator("summary")).to_be_focused()
    page.keyboard.press("c")
    expect(page.locator(f"#finding-{reading.pk}.finding--confirmed")).to_be_attached()
    reading.refresh_from_db()
    assert reading.status == "open"
    page.keyboard.press("k")
    page.keyboard.press("x")
    expect(unfolded.get_by_label("Cleared")).to_be_checked()
    expect(unfolded.get_by_label("Why, in your own words")).to_be_visible()


def test_a_list_is_gone_through_by_keys_without_a_flash_and_the_palette_leads_anywhere(
    open_page: OpenPage, as_recruiter: SignedIn
) -> None:
    first, second = (make.application(candidate=make.candidate(name=name)) for name in ("Avery One", "Blake Two"))
    page = open_page(reverse("candidates"), who=as_recruiter)
    page.keyboard.press("n")
    expect(page.get_by_role("heading", level=1)).to_have_text("Avery One")
    page.evaluate("window.sameDocument = true")
    page.keyboard.press("s")
    expect(page.get_by_role("heading", level=1)).to_have_text("Blake Two")
    expect(page).to_have_url(re.compile(f"application={second.pk}"))
    assert page.evaluate("window.sameDocument")
    page.keyboard.press("w")
    expect(page.get_by_label("Until")).to_be_focused()
    page.keyboard.press("n")
    expect(page.get_by_label("Until")).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("Shift+?")
    expect(page.get_by_role("dialog", name="Keys")).to_contain_text("Skip: it comes again")
    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    page.locator("#palette [type=search]").press_sequentially("avery")
    expect(page.locator("#palette [aria-selected=true]")).to_contain_text("Avery One")
    assert violations(page) == []
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: f"application={first.pk}" in url)
    expect(page.get_by_text("Blake Two is in front")).to_be_visible()


def change_the_account(page: Page, candidate: Candidate) -> None:
    """Record through the pages that pay should go elsewhere from now on."""
    page.locator("summary", has_text="Edit: Pay goes to").click()
    page.get_by_role("link", name="It really changed").click()
    page.get_by_label("Account number").fill("999888777666")
    page.get_by_label("Since when").fill(str(clock.today()))
    page.get_by_role("radio", name="Nothing").check()
    page.get_by_role("button", name="Record").click()
    page.wait_for_url(lambda url: "#fact-payoutaccount" in url)


def test_a_changed_account_shows_its_finding_at_once_and_is_explained_in_place(
    open_page: OpenPage, as_hr_lead: SignedIn
) -> None:
    candidate = hired(as_hr_lead.user)
    page = open_page(reverse("candidate", args=[candidate.pk]), who=as_hr_lead)
    change_the_account(page, candidate)
    line = page.locator(".fact", has=page.locator("dt", has_text="Pay goes to"))
    finding = line.locator(".finding", has_text="Changes payment details")
    expect(finding).to_be_visible()
    finding.locator("summary").click()
    finding.get_by_role("link", name="Explain").click()
    finding.get_by_label("Why, in your own words").fill("Called back on the number on file; bank letter seen.")
    page.evaluate("window.sameDocument = true")
    page.set_viewport_size({"width": 1280, "height": 1600})  # the whole of it in view: nothing has to scroll
    no_longer_counts = page.locator("#standing .ledger--answered")
    finding.evaluate("element => element.scrollIntoView({block: 'center', behavior: 'instant'})")
    stood = finding.locator("summary").bounding_box()
    finding.get_by_role("button", name="Answer").click()
    answered = page.locator(".finding--explained", has_text="Changes payment details")
    expect(answered.locator("summary")).to_be_focused()
    expect(answered).to_contain_text("bank letter seen")
    expect(no_longer_counts).to_contain_text("Changes payment details")
    stands = answered.locator("summary").bounding_box()
    assert stood
    assert stands
    assert abs(stands["y"] - stood["y"]) <= 2, "nothing above it pushes it away"
    assert violations(page) == []
    page.keyboard.press("u")
    expect(page.locator(".finding--open", has_text="Changes payment details").locator("summary")).to_be_focused()
    expect(page.locator("#messages")).to_contain_text("Undone")
    expect(no_longer_counts).to_have_count(0)
    assert page.evaluate("window.sameDocument"), "the page was never loaded again"


def test_the_form_that_a_key_opens_comes_into_view(open_page: OpenPage, as_hr_lead: SignedIn) -> None:
    candidate = hired(as_hr_lead.user)
    page = open_page(reverse("candidate", args=[candidate.pk]), who=as_hr_lead)
    page.set_viewport_size({"width": 1280, "height": 600})
    page.keyboard.press("j")
    expect(page.locator(".finding[aria-current] summary")).to_be_focused()
    page.keyboard.press("e")
    why = page.get_by_label("Why, in your own words")
    expect(why).to_be_focused()
    expect(why).to_be_in_viewport(ratio=1)


def test_without_scripts_the_same_is_done_on_pages_of_their_own(open_page: OpenPage, as_hr_lead: SignedIn) -> None:
    candidate = hired(as_hr_lead.user)
    page = open_page(reverse("candidate", args=[candidate.pk]), who=as_hr_lead, java_script_enabled=False)
    change_the_account(page, candidate)
    finding = page.locator(".finding", has_text="Changes payment details")
    finding.locator("summary").click()
    finding.get_by_role("link", name="Explain").click()
    page.get_by_label("Why, in your own words").fill("Called back on the number on file; bank letter seen.")
    page.get_by_role("button", name="Answer").click()
    expect(page.locator(".finding--explained", has_text="Changes payment details")).to_be_attached()


def test_a_sealed_number_is_shown_in_place_for_a_purpose(open_page: OpenPage, as_hr_lead: SignedIn) -> None:
    candidate = hired(as_hr_lead.user)
    page = open_page(reverse("candidate", args=[candidate.pk]), who=as_hr_lead)
    page.locator(".sealed summary").click()
    page.get_by_label("What for?").select_option("payroll")
    page.get_by_role("button", name="Show the number").click()
    expect(page.locator(".sealed")).to_contain_text("000111222333")


def test_the_list_narrows_while_one_types_and_keeps_it_in_the_address(
    open_page: OpenPage, as_recruiter: SignedIn
) -> None:
    people = [make.candidate(name=name) for name in ("Avery Example", "Blake Sample")]
    for person in people:
        make.application(candidate=person)
    with transaction.atomic():
        indexing.refresh_cards([person.pk for person in people])
    page = open_page(reverse("candidates"), who=as_recruiter)
    expect(page.locator(".row-link")).to_have_count(2)
    page.locator(".filters [type=search]").press_sequentially("avery")
    expect(page.locator(".row-link")).to_have_text(["Avery Example"])
    expect(page).to_have_url(re.compile("q=avery"))


def test_a_link_from_the_points_unfolds_the_finding_it_leads_to(open_page: OpenPage, as_recruiter: SignedIn) -> None:
    candidate = hired(as_recruiter.user)
    page = open_page(reverse("candidate", args=[candidate.pk]), who=as_recruiter)
    page.locator(".ledger__title").first.click()
    expect(page.locator(".finding[open]")).to_have_count(1)


def test_a_key_leads_to_the_search_and_a_result_to_the_line(open_page: OpenPage, as_recruiter: SignedIn) -> None:
    candidate = hired(as_recruiter.user)
    page = open_page(reverse("worklist"), who=as_recruiter)
    page.keyboard.press("/")
    page.keyboard.type("bitcoin")
    page.keyboard.press("Enter")
    expect(page.locator("mark")).to_have_text("bitcoin")
    page.get_by_label("Where").select_option("note")
    expect(page.get_by_role("heading", name="Nobody found there")).to_be_visible()
    page.get_by_role("link", name="Look everywhere").click()
    page.locator(".found__way").click()
    expect(page).to_have_url(re.compile(f"/candidates/{candidate.pk}/#fact-message:"))
