"""Interview mode and notes in a real browser: by keys, with a dead network, signed out, without JavaScript."""

from collections.abc import Callable

import pytest
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from candidates import script
from candidates.actions import interviews as actions
from candidates.models import Draft, Interview, Message, Sign, Stage
from screening.models import User
from screening.roles import Role
from tests import make
from tests.candidates import chased
from tests.journeys.conftest import OpenPage, violations, walk
from tests.signing_in import SignedIn, signed_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

HALF_A_SCREEN = 720


@pytest.fixture
def interview(transactional_db: None) -> Interview:
    return make.interview(make.application(stage=Stage.OFFER))


def _codes(interview: Interview, observer: User) -> set[str]:
    return {sign.code for sign in actions.standing_signs(interview, observer)}


def _mode(interview: Interview, step: int = 1) -> str:
    return f"{reverse('interview_mode', args=[interview.pk])}?step={step}"


def _notes(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Notes")


def test_the_whole_script_is_answered_by_keys(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, width=HALF_A_SCREEN)
    for number, key in enumerate("ptrfn", 1):
        expect(page.locator("[aria-current=step]")).to_contain_text(str(number))
        page.keyboard.press(key)
        expect(page.locator(".script__steps .done")).to_have_count(number)
    results = {code.rpartition("test_")[2].rpartition("_")[2] for code in _codes(interview, as_recruiter.user)}
    assert len(_codes(interview, as_recruiter.user)) == 5
    assert results == {"passed", "technical", "refused", "failed", "done"}
    expect(page.get_by_text("Every test has a result")).to_be_visible()


def test_keys_rest_while_one_types_and_with_modifiers(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, width=HALF_A_SCREEN)
    page.keyboard.press("w")
    expect(_notes(page)).to_be_focused()
    page.keyboard.type("pfrtna? fast typing")
    page.keyboard.press("Escape")
    page.keyboard.press("Control+p")
    page.keyboard.press("Alt+f")
    expect(page.locator("[data-state]")).to_contain_text("Saved")
    assert not Sign.objects.exists()
    expect(_notes(page)).to_have_value("pfrtna? fast typing")
    page.keyboard.press("?")
    expect(page.get_by_role("heading", name="Keys")).to_be_visible()


def test_who_comes_back_to_the_notes_by_key_goes_on_at_their_end(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    actions.save_draft(interview, "First the camera was off.", seen=None, by=as_recruiter.user)
    page = open_page(_mode(interview), who=as_recruiter, width=HALF_A_SCREEN)
    page.keyboard.press("w")
    page.keyboard.type(" Then it came on.")
    expect(_notes(page)).to_have_value("First the camera was off. Then it came on.")


def test_a_key_held_down_answers_one_test_and_no_more(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, width=HALF_A_SCREEN)
    for _repeated in range(5):
        page.keyboard.down("p")  # from the second on the browser says that the key is held
        page.wait_for_timeout(150)
    page.keyboard.up("p")
    expect(page.locator("[aria-current=step]")).to_contain_text("2")
    assert len(_codes(interview, as_recruiter.user)) == 1


def test_arrows_go_through_the_script_and_a_result_can_be_mended(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview, 2), who=as_recruiter, width=HALF_A_SCREEN)
    page.keyboard.press("f")
    expect(page.locator("[aria-current=step]")).to_contain_text("3")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("[aria-current=step]")).to_contain_text("2")
    expect(page.get_by_role("button", name="Failed", exact=True)).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("t")
    expect(page.locator("[aria-current=step]")).to_contain_text("3")
    (code,) = _codes(interview, as_recruiter.user)
    assert code.endswith("_technical")


def test_a_tick_is_saved_and_notes_being_typed_stay(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, width=HALF_A_SCREEN)
    _notes(page).fill("Half a sen")
    page.get_by_role("button", name="Camera on", exact=True).click()
    expect(page.get_by_role("button", name="Camera on", exact=True)).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#said")).to_have_text("Camera on: saved.")
    expect(_notes(page)).to_have_value("Half a sen")
    page.get_by_role("button", name="Camera on", exact=True).click()
    expect(page.get_by_role("button", name="Camera on", exact=True)).to_have_attribute("aria-pressed", "false")
    assert _codes(interview, as_recruiter.user) == set()


def test_a_phrase_is_shown_at_the_moment_it_is_asked_for(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, width=HALF_A_SCREEN)
    while not page.get_by_role("button", name="Show a phrase").is_visible():
        here = page.locator("[aria-current=step]").inner_text()
        page.keyboard.press("ArrowRight")
        expect(page.locator("[aria-current=step]")).not_to_have_text(here)
    page.keyboard.press("s")
    expect(page.locator(".script__phrase")).to_be_visible()
    interview.refresh_from_db()
    expect(page.locator(".script__phrase")).to_have_text(interview.phrase)


# --- notes that are never lost


def _type(page: Page, text: str) -> None:
    _notes(page).press_sequentially(text)


def _kept(interview: Interview, text: str) -> Callable[[], bool]:
    return lambda: Draft.objects.filter(interview=interview, text=text).exists()


def _until(page: Page, condition: Callable[[], bool]) -> None:
    for _moment in range(100):
        if condition():
            return
        page.wait_for_timeout(50)
    raise AssertionError("it never came")


def test_a_closed_tab_loses_nothing(open_page: OpenPage, as_recruiter: SignedIn, interview: Interview) -> None:
    page = open_page(reverse("interview", args=[interview.pk]), who=as_recruiter)
    _type(page, "Last words")
    page.evaluate("Object.defineProperty(document, 'visibilityState', {value: 'hidden'})")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    _until(page, _kept(interview, "Last words"))
    again = open_page(reverse("interview", args=[interview.pk]), who=as_recruiter)
    expect(_notes(again)).to_have_value("Last words")


def test_a_dead_network_is_told_and_what_was_typed_is_saved_when_it_is_back(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(reverse("interview", args=[interview.pk]), who=as_recruiter, refusals=True)
    page.route("**/draft/", lambda route: route.abort())
    _type(page, "Typed in the dark")
    expect(page.locator("[data-state]")).to_contain_text("Not saved")
    page.unroute("**/draft/")
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.locator("[data-state]")).to_contain_text("Saved")
    assert _kept(interview, "Typed in the dark")()


def _stored(page: Page) -> str:
    stored: str = page.evaluate("JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])")
    return stored


def _typed_in_the_dark(page: Page, text: str) -> None:
    """Type while the server does not answer, until the browser has sealed it, and close the tab.

    The network is dead in the page itself: a route that aborts is gone the moment the tab closes, and what the page
    sends as its last would then arrive.
    """
    page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('Failed to fetch')); }")
    _type(page, text)
    expect(page.locator("[data-state]")).to_contain_text("Kept sealed in this browser")
    _until_sealed(page)
    page.wait_for_timeout(100)
    assert text not in _stored(page)
    page.close()


def _another_tab(page: Page, address: str) -> Page:
    again = page.context.new_page()
    again.goto(address)
    return again


def _until_sealed(page: Page) -> None:
    page.wait_for_function("Object.keys(localStorage).some((name) => name.startsWith('sealed'))")


def _until_nothing_is_sealed(page: Page) -> None:
    page.wait_for_function("!Object.keys(localStorage).some((name) => name.startsWith('sealed'))")


def test_the_browser_keeps_nothing_that_was_saved(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview), who=as_recruiter)
    _type(page, "between us")
    expect(page.locator("[data-state]")).to_contain_text("Saved")
    _until_nothing_is_sealed(page)
    assert "between us" not in _stored(page)


def test_a_tab_that_is_closed_in_a_dead_network_loses_nothing(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, refusals=True)
    _type(page, "Saved before.")
    expect(page.locator("[data-state]")).to_contain_text("Saved")
    _typed_in_the_dark(page, " Typed in the dark")
    again = _another_tab(page, page.url)
    expect(_notes(again)).to_have_value("Saved before. Typed in the dark")
    _until(again, _kept(interview, "Saved before. Typed in the dark"))
    _until_nothing_is_sealed(again)


def test_what_was_typed_in_the_dark_stands_beside_what_another_browser_saved(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, refusals=True)
    _typed_in_the_dark(page, "Typed in the dark")
    actions.save_draft(interview, "Saved elsewhere", seen=None, by=as_recruiter.user)
    again = page.context.new_page()
    again.set_viewport_size({"width": 390, "height": 844})
    again.goto(page.url)
    expect(again.locator("[data-stored]")).to_have_text("Saved elsewhere")
    expect(again.locator("[data-theirs]")).to_be_in_viewport(ratio=1)
    expect(_notes(again)).to_have_value("Typed in the dark")
    again.get_by_role("button", name="Take this text instead").click()
    expect(_notes(again)).to_have_value("Saved elsewhere")
    _until_nothing_is_sealed(again)


def test_a_colleague_at_the_same_browser_reads_nothing_of_it(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview, settings
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, refusals=True)
    _typed_in_the_dark(page, "between us")
    mine = page.context.cookies()
    colleague = signed_in(role=Role.RECRUITER)
    session = colleague.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies(
        [{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": page.url.split("/interviews")[0]}]
    )
    theirs = _another_tab(page, page.url)
    expect(theirs.locator("[data-by-hand]")).to_be_hidden()
    theirs.wait_for_timeout(300)
    expect(_notes(theirs)).to_have_value("")
    theirs.close()
    page.context.add_cookies(mine)  # type: ignore[arg-type]  # what cookies() gives, add_cookies() takes
    again = _another_tab(page, page.url)
    expect(_notes(again)).to_have_value("between us")


def test_what_was_published_does_not_come_back(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, refusals=True)
    page.route("**/draft/", lambda route: route.abort())
    _type(page, "All of it")
    page.get_by_role("button", name="Publish").click()
    page.get_by_text("Published: the notes are part of the file.").wait_for()
    _until_nothing_is_sealed(page)
    expect(_notes(page)).to_have_value("")
    assert Message.objects.get().text == "All of it"


@pytest.mark.parametrize("width", [390, HALF_A_SCREEN, 1280])
def test_what_is_said_of_a_save_does_not_move_publish_from_under_the_pointer(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview, width: int
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, width=width, refusals=True)
    page.route("**/draft/", lambda route: route.abort())
    _notes(page).fill("All of it")
    page.get_by_role("button", name="Publish").hover()
    page.mouse.down()  # leaves the field, which saves
    expect(page.locator("[data-state]")).to_contain_text("Not saved")
    page.mouse.up()
    expect(page.get_by_text("Published: the notes are part of the file.")).to_be_visible()


def test_a_publication_that_never_arrived_comes_back(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, refusals=True)
    here = page.url
    page.route("**/draft/", lambda route: route.abort())
    page.route("**/publish/", lambda route: route.abort())
    _type(page, "All of it")
    _until_sealed(page)
    page.get_by_role("button", name="Publish").click()
    page.wait_for_timeout(300)
    again = _another_tab(page, here)
    expect(_notes(again)).to_have_value("All of it")
    _until(again, _kept(interview, "All of it"))


def test_who_is_signed_out_while_typing_signs_in_elsewhere_and_loses_nothing(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview, settings
) -> None:
    page = open_page(reverse("interview", args=[interview.pk]), who=as_recruiter, refusals=True)
    cookies = page.context.cookies()
    page.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    _type(page, "Still here")
    expect(page.locator("[data-state]")).to_contain_text("signed out")
    fresh = [cookie for cookie in cookies if cookie["name"] == settings.SESSION_COOKIE_NAME]
    page.context.add_cookies(fresh)  # type: ignore[arg-type]  # what cookies() gives, add_cookies() takes
    page.context.clear_cookies(name=settings.CSRF_COOKIE_NAME)  # signing in gives another one
    page.context.add_cookies(
        [{"name": settings.CSRF_COOKIE_NAME, "value": "b" * 32, "domain": fresh[0]["domain"], "path": "/"}]
    )
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.locator("[data-state]")).to_contain_text("Saved")
    assert _kept(interview, "Still here")()


def test_two_windows_do_not_write_over_each_other(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    path = reverse("interview", args=[interview.pk])
    one, other = (open_page(path, who=as_recruiter, refusals=True) for _window in range(2))
    _type(one, "one")
    expect(one.locator("[data-state]")).to_contain_text("Saved")
    _type(other, "other")
    expect(other.locator("[data-state]")).to_contain_text("Another window")
    expect(_notes(other)).to_have_value("other")
    assert _kept(interview, "one")()


def test_who_typed_in_two_windows_sees_both_texts_and_chooses(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    path = reverse("interview", args=[interview.pk])
    one, other, third = (open_page(path, who=as_recruiter, refusals=True) for _window in range(3))
    _type(one, "one")
    expect(one.locator("[data-state]")).to_contain_text("Saved")
    for page, text in ((other, "other"), (third, "third")):
        _type(page, text)
        expect(page.get_by_label("Saved in another window")).to_be_visible()
        expect(_notes(page)).to_have_value(text)
    expect(other.locator("[data-stored]")).to_have_text("one")
    other.get_by_role("button", name="Save what I typed in its place").click()
    expect(other.locator("[data-state]")).to_contain_text("Saved")
    assert _kept(interview, "other")()
    third.get_by_role("button", name="Take this text instead").click()
    expect(_notes(third)).to_have_value("one")
    _type(third, " more")
    expect(third.locator("[data-stored]")).to_have_text("other")
    assert _kept(interview, "other")(), "the third window saw an older text: it is asked again"


def test_publishing_right_after_typing_publishes_everything(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(reverse("interview", args=[interview.pk]), who=as_recruiter)
    _type(page, "All of it")
    page.get_by_role("button", name="Publish").click()
    expect(page.get_by_text("Published: the notes are part of the file.")).to_be_visible()
    assert Message.objects.get().text == "All of it"
    assert not Draft.objects.exists()


def test_without_javascript_everything_essential_works(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    page = open_page(_mode(interview), who=as_recruiter, java_script_enabled=False)
    page.get_by_role("button", name="Passed", exact=True).click()
    page.get_by_role("button", name="Camera on", exact=True).click()
    _notes(page).fill("By hand")
    page.get_by_role("button", name="Save draft").click()
    assert _kept(interview, "By hand")()
    expect(_notes(page)).to_have_value("By hand")
    page.get_by_role("button", name="Publish").click()
    assert Message.objects.get().text == "By hand"
    assert len(_codes(interview, as_recruiter.user)) == 2


# --- two at once


def test_two_interviewers_lead_one_call_and_neither_sees_the_others_view_too_early(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    colleague = signed_in(role=Role.RECRUITER)
    interview.people.set([as_recruiter.user, colleague.user])
    phrase_at = next(n for n, s in enumerate(script.steps(interview.pk, is_return=False), 1) if s.test.code == "phrase")
    one = open_page(_mode(interview, phrase_at), who=as_recruiter, width=HALF_A_SCREEN)
    two = open_page(_mode(interview, phrase_at), who=colleague, width=HALF_A_SCREEN)

    one.keyboard.press("s")
    expect(one.locator(".script__phrase")).to_be_visible()
    expect(two.locator(".script__phrase")).to_have_text(one.locator(".script__phrase").inner_text())
    expect(two.locator("[data-test]")).to_contain_text("on this test")

    _type(one, "Mine alone")
    _type(two, "Hers alone")
    for page in (one, two):
        expect(page.locator("[data-state]")).to_contain_text("Saved")
        page.keyboard.press("Escape")
    one.keyboard.press("p")
    two.keyboard.press("f")
    for page in (one, two):
        expect(page.locator(".script__steps .done")).to_have_count(1)
    assert _codes(interview, as_recruiter.user) == {"phrase_passed"}
    assert _codes(interview, colleague.user) == {"phrase_failed"}
    assert _kept(interview, "Mine alone")()
    assert _kept(interview, "Hers alone")()

    two.goto(two.url.partition("/live/")[0] + "/scorecard/")
    two.get_by_role("group", name="Overall").get_by_label("No", exact=True).check()
    two.get_by_role("group", name="Knows the claimed work").get_by_label("No", exact=True).check()
    two.get_by_label("Why").fill("Mouth and sound apart.")
    two.get_by_role("button", name="Hand it in").click()
    expect(two.get_by_text("Your scorecard is in.")).to_be_visible()
    expect(two.get_by_role("cell", name="Failed")).to_be_visible()

    one.goto(one.url.partition("/live/")[0] + "/")
    expect(one.get_by_text("A colleague recorded what he or she saw.")).to_be_visible()
    expect(one.get_by_text("Mouth and sound apart.")).to_have_count(0)
    expect(one.get_by_text("Failed", exact=True)).to_have_count(0)
    one.get_by_role("link", name="Give your scorecard").click()
    expect(one.get_by_text("Passed", exact=True)).to_be_visible()
    assert violations(one) == []
    one.get_by_role("group", name="Overall").get_by_label("Yes", exact=True).check()
    one.get_by_role("group", name="Knows the claimed work").get_by_label("Yes", exact=True).check()
    one.get_by_role("button", name="Hand it in").click()
    expect(one.get_by_text("Mouth and sound apart.")).to_be_visible()
    expect(one.get_by_text("They differ")).to_be_visible()
    assert violations(one) == []


# --- for everybody


def test_nothing_stands_in_the_way_of_anybody(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview
) -> None:
    check = chased.asked(by=as_recruiter.user, application=interview.application)
    planned = chased.planned(by=as_recruiter.user, application=interview.application)
    actions.observe(interview, "hand_test_passed", by=as_recruiter.user, now=check.created_at)
    own = [reverse(name, args=[interview.pk]) for name in ("interview", "interview_outcome", "scorecard")]
    made = [reverse(name, args=[check.pk]) for name in ("check", "check_result")]
    new = [reverse("check_new", args=[interview.candidate_id])]
    paths = [_mode(interview), *own, *made, *new, reverse("check_request", args=[planned.pk])]
    found = {path: violations(page) for path, page in walk(open_page, paths, who=as_recruiter)}
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize("width", [360, HALF_A_SCREEN, 1280])
def test_no_page_is_wider_than_its_window_and_no_word_than_its_button(
    open_page: OpenPage, as_recruiter: SignedIn, interview: Interview, width: int
) -> None:
    check = chased.asked(by=as_recruiter.user, application=interview.application)
    pages = [reverse("interview", args=[interview.pk]), reverse("check", args=[check.pk]), _mode(interview)]
    for path, page in walk(open_page, pages, who=as_recruiter, width=width):
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path
        wider = "all => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.innerText)"
        assert page.locator(".btn:visible").evaluate_all(wider) == [], path
