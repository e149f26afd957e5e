"""The parts pages are made of: all are shown, none breaks the content policy, fields say what is wrong with them."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django import forms
from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.forms.renderers import DjangoTemplates, get_default_renderer
from django.template import Context, Template, engines
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.safestring import SafeString

from screening.forms.design import SampleForm
from screening.templatetags.charts import columns, round_up, tiles
from screening.templatetags.screening import STATUSES, initials, piece, status, when
from screening.views import errors
from tests.signing_in import SignedIn

TEMPLATES = settings.BASE_DIR / "templates"
PAGES = sorted(path for path in TEMPLATES.rglob("*.html") if path.parent.name != "mail")  # a mail is no page of ours
SPRITE = (settings.BASE_DIR / "static/img/icons.svg").read_text()

NOT_IN_THE_GALLERY = {
    "_page_header.html",  # the gallery is drawn with the blocks of base.html instead
}


def named(path: Path) -> str:
    return str(path.relative_to(TEMPLATES))


def draw(component: str, **inputs: object) -> str:
    return render_to_string(f"components/_{component}.html", inputs)


def test_the_gallery_shows_every_component(as_recruiter: SignedIn) -> None:
    piece.cache_clear()
    response = as_recruiter.get(reverse("design"))
    drawn = {template.name for template in response.templates}
    made = {path.name for path in (TEMPLATES / "components").glob("_*.html")} - NOT_IN_THE_GALLERY
    assert made - {str(name).rpartition("/")[2] for name in drawn} == set()


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_no_page_has_what_the_content_policy_forbids(path: Path) -> None:
    text = path.read_text()
    assert not re.search(r"<[^>]*\s(style|on\w+|hx-on[:\w-]*)=", text), "an inline style or handler"
    assert not re.search(r"<style\b|javascript:|hx-vals=.js:", text)
    for script in re.findall(r"<script\b([^>]*)>", text):
        assert "src=" in script or 'type="application/json"' in script, "an inline script"
    assert not re.search(r"(src|href)=.https?://", text), "something from another host"


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_no_page_hides_the_token_against_forged_requests(path: Path) -> None:
    with_forms = {
        f"components/{component.name}"
        for component in (TEMPLATES / "components").glob("_*.html")
        if "{% csrf_token %}" in component.read_text()
    }
    alone = re.findall(r'{% include "([^"]+)"[^%]* only %}', path.read_text())
    assert with_forms.isdisjoint(alone)


def test_every_icon_that_is_named_is_drawn() -> None:
    drawn = set(re.findall(r'<symbol id="([^"]+)"', SPRITE))
    named_in_pages = {name for page in PAGES for name in re.findall(r'{% icon "([^"]+)"', page.read_text())}
    assert named_in_pages | {look.icon for look in STATUSES.values()} <= drawn


def test_what_is_wrong_with_a_field_is_tied_to_it() -> None:
    html = str(SampleForm({"address": "no address"}).as_div())
    field = re.search(r'<input[^>]*name="address"[^>]*>', html)
    assert field
    assert 'aria-invalid="true"' in field[0]
    told = re.search(r'aria-describedby="([^"]+)"', field[0])
    assert told
    assert told[1].split() == ["id_address_helptext", "id_address_error"]
    for one in told[1].split():
        assert html.count(f'id="{one}"') == 1


def test_what_is_typed_stays_when_a_form_is_refused() -> None:
    html = str(SampleForm({"address": '"><b>', "note": "</textarea><b>"}).as_div())
    assert "&quot;&gt;&lt;b&gt;" in html
    assert "&lt;/textarea&gt;&lt;b&gt;" in html


@pytest.mark.parametrize(
    ("level", "word"),
    [(0, "Standard"), (1, "Verify"), (2, "Hold"), (3, "Escalate"), (None, "Not assessed"), ("", "Not assessed")],
)
def test_a_level_is_never_told_by_colour_alone(level: object, word: str) -> None:
    html = draw("level", level=level)
    assert word in html
    assert html.count("off") == {0: 3, 1: 2, 2: 1}.get(level, 0)  # type: ignore[call-overload]


def test_a_status_nobody_knows_looks_unverified() -> None:
    assert "Unverified" in draw("status", status="invented")
    assert "#unverified" in draw("status", status="invented")


def test_a_piece_that_was_drawn_before_is_still_escaped_and_in_the_language_of_the_reader() -> None:
    assert "<b>Late</b>" in status("late", SafeString("<b>Late</b>"))
    assert "&lt;b&gt;Late&lt;/b&gt;" in status("late", "<b>Late</b>")
    with translation.override("fr"):
        french = status("late", date(2026, 3, 2))
    assert french != status("late", date(2026, 3, 2))


def test_an_explained_finding_shows_who_explained_it_and_no_next_step() -> None:
    finding = {"key": "k", "title": "T", "says": "S", "strength": 2, "status": "explained", "next_step": ["Call"]}
    answer = {"by": "A. Roy", "at": date(2026, 3, 4), "reason": "Moved house"}
    html = draw("finding", finding=finding | {"answer": answer})
    assert "finding--explained" in html
    assert "Moved house" in html
    assert "A. Roy" in html
    assert "Call" not in html
    assert "Call" in draw("finding", finding=finding)


def test_a_finding_on_a_line_is_drawn_inside_it() -> None:
    finding = {"key": "k", "title": "T", "says": "S", "strength": 2, "status": "open"}
    html = draw("fact", fact={"ref": "r1", "label": "Phone", "value": "555-0100", "findings": [finding]})
    assert html.index('id="fact-r1"') < html.index('id="finding-k"') < html.rindex("</div>")


def test_a_sealed_value_shows_its_hint_and_a_button_only_to_who_may() -> None:
    assert "<form" not in draw("sealed", hint="···· 4821")
    assert 'action="/reveal"' in draw("sealed", hint="···· 4821", reveal_url="/reveal", id="s")
    assert "4821" in draw("sealed", hint="···· 4821")


def test_work_that_ended_is_not_asked_for_again() -> None:
    assert "hx-get" in draw("job", id="j", url="/j", label="L", state="running", done=1, total=2)
    assert "hx-get" not in draw("job", id="j", url="/j", label="L", state="done", done=2, total=2)
    assert "hx-get" not in draw("job", id="j", url="/j", label="L", state="failed")


@pytest.mark.parametrize(
    ("name", "letters"), [("Ada Example", "AE"), ("ada", "A"), ("Ana María de la Cruz", "AC"), ("", ""), ("  ", "")]
)
def test_initials_are_of_the_first_and_the_last_word(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_moment_is_told_in_the_zone_of_the_reader() -> None:
    moment = datetime(2026, 3, 4, 2, 5, tzinfo=UTC)
    with timezone.override("America/Toronto"):
        assert when(moment) == '<time datetime="2026-03-04T02:05:00+00:00">3 Mar 2026, 21:05</time>'
    assert when(date(2026, 3, 4)) == '<time datetime="2026-03-04">4 Mar 2026</time>'
    assert when(None) == ""
    assert when("about 2019") == "about 2019"


@pytest.mark.parametrize(("value", "top"), [(0, 2), (1, 2), (2, 2), (3, 4), (4, 4), (7, 10), (15, 20), (101, 200)])
def test_a_scale_ends_on_a_round_number(value: float, top: int) -> None:
    assert round_up(value) == top


def test_columns_stand_on_the_axis_whatever_their_height() -> None:
    chart = columns([{"label": "a", "value": 0}, {"label": "b", "value": 3}], "T", "U")
    assert {box["y"] + box["height"] for box in chart["boxes"]} == {chart["floor"]}
    assert columns([], "T", "U")["boxes"] == []


def test_the_tile_of_the_highest_count_is_the_strongest_and_a_small_one_can_still_be_seen() -> None:
    rows = [{"level": 0, "cells": [{"value": 1}, {"value": 100}, {"value": 25}]}]
    assert [strength for _cell, strength in tiles(rows, [], "T", "C")["rows"][0][1]] == [0.28, 1.0, 0.6]
    assert tiles([{"level": 0, "cells": [{"value": 0}]}], [], "T", "C")["rows"][0][1][0][1] == 0.2


def test_numbers_of_a_picture_keep_their_point_in_french() -> None:
    from_marks = Template(
        '{% load charts %}{% bars marks "T" %}{% columns marks "T" "U" %}{% tiles rows marks "T" "C" %}'
    )
    marks = [{"label": "a", "value": 1}, {"label": "b", "value": 3}]
    rows = [{"level": 0, "cells": marks}]
    with translation.override("fr-ca"):
        html = from_marks.render(Context({"marks": marks, "rows": rows}))
    assert 'width="33.33%"' in html
    assert 'fill-opacity="0.66"' in html
    assert not re.search(r'(x|y|width|height|opacity)="\d+,\d', html)


def test_the_page_of_an_unforeseen_error_needs_nothing() -> None:
    html = engines["django"].get_template("500.html").render()
    assert "Something went wrong" in html
    assert "{%" not in html


def test_what_is_too_large_is_answered_as_such(rf: RequestFactory) -> None:
    response = errors.bad_request(rf.get("/"), RequestDataTooBig())
    assert response.status_code == 413
    assert "25" in response.content.decode()


def test_the_navigation_shows_only_what_one_may_open(as_recruiter: SignedIn, as_admin: SignedIn) -> None:
    trail = f'href="{reverse("trail")}"'
    assert trail not in as_recruiter.get(reverse("design")).content.decode()
    assert trail in as_admin.get(reverse("design")).content.decode()


def test_the_gallery_asks_the_database_only_who_is_there(
    as_recruiter: SignedIn, django_assert_max_num_queries: object
) -> None:
    with django_assert_max_num_queries(3):  # type: ignore[operator]  # the session, the person, the bell
        as_recruiter.get(reverse("design"))


def test_a_choice_is_drawn_as_django_draws_it() -> None:
    choices = [("", "Any"), ("a<b", "A < B"), ("Group", [("1", "One"), ("2", "Two")])]
    widget = forms.Select(attrs={"id": "x", "required": True, "data-none": False}, choices=choices)
    ours = widget.render("kind", "2", renderer=get_default_renderer())
    theirs = widget.render("kind", "2", renderer=DjangoTemplates())
    assert [line for line in ours.splitlines() if line.strip()] == [
        line for line in theirs.splitlines() if line.strip()
    ]
