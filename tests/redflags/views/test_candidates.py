"""The list of candidates as a page: filters in the address, states without rows, and its queries."""

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from candidates.models import Stage
from redflags import register
from redflags.models import ApplicationTag, Standing, Tag
from tests import make
from tests.signing_in import SignedIn

LIST = reverse("candidates")


def test_the_list_takes_as_many_queries_for_three_as_for_forty(
    as_recruiter: SignedIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    def add(number: int) -> None:
        for _number in range(number):
            application = make.application(recruiter=make.user())
            Standing.objects.create(application=application, assessed_at=timezone.now(), links=1)

    add(3)
    with django_assert_num_queries(14):
        as_recruiter.get(LIST)
    add(37)
    with django_assert_num_queries(14):
        page = as_recruiter.get(LIST)
    assert page.content.count(b"row-link") == 40


def test_each_application_is_a_row_with_what_it_takes_to_choose(as_recruiter: SignedIn) -> None:
    candidate = make.candidate(name="Avery Example")
    for title in ("Backend developer", "Data engineer"):
        application = make.application(candidate=candidate, position=make.position(title=title), recruiter=make.user())
        Standing.objects.create(application=application, assessed_at=timezone.now(), level=2, assurance=40, links=3)
    page = as_recruiter.get(LIST).content.decode()
    assert page.count("Avery Example") == 2
    for told in ("Backend developer", "Data engineer", "Hold", "40&nbsp;%", "Applied", "today", "#links"):
        assert told in page, told


def test_whatever_is_typed_stays_text_in_every_cell(as_recruiter: SignedIn) -> None:
    application = make.application(
        candidate=make.candidate(name="<b>Avery</b>"),
        position=make.position(title="<i>Developer</i>"),
        recruiter=make.user(name="<s>Blake</s>"),
    )
    tag = Tag.objects.create(name="<u>urgent</u>", created_by=as_recruiter.user)
    ApplicationTag.objects.create(application=application, tag=tag, by=as_recruiter.user)
    page = as_recruiter.get(LIST).content.decode()
    for told in ("b>Avery</b", "i>Developer</i", "s>Blake</s", "u>urgent</u"):
        assert f"<{told}>" not in page
        assert f"&lt;{told.replace('>', '&gt;').replace('<', '&lt;')}&gt;" in page


def test_of_the_filters_that_figures_lead_to_those_in_force_are_kept_in_the_form(as_recruiter: SignedIn) -> None:
    make.application()
    page = as_recruiter.get(LIST, {"reached": "offer", "channel": ""}).content.decode()
    assert 'type="hidden" name="reached" value="offer"' in page
    assert 'name="channel"' not in page


def test_the_score_is_shown_only_when_somebody_asks_for_an_order_that_it_decides(as_recruiter: SignedIn) -> None:
    application = make.application()
    Standing.objects.create(application=application, assessed_at=timezone.now(), level=2, score=87)
    cell = '<td class="num" data-label="Score">87</td>'
    assert cell not in as_recruiter.get(LIST).content.decode()
    for order in ("level", "score"):
        assert cell in as_recruiter.get(LIST, {"order": order}).content.decode()


def test_an_empty_register_offers_its_ways_in(as_recruiter: SignedIn) -> None:
    page = as_recruiter.get(LIST).content.decode()
    assert reverse("imports") in page
    assert reverse("candidate_new") in page
    assert reverse("demo_load") not in page


def test_filters_that_nobody_fits_say_so_and_can_be_cleared(as_recruiter: SignedIn) -> None:
    make.application()
    page = as_recruiter.get(LIST, {"level": "3", "q": "nobody"}).content.decode()
    assert "Nobody matches" in page
    assert 'href="?level=3"' in page
    assert 'href="?q=nobody"' in page


def test_who_was_not_assessed_yet_is_said_to_be(as_recruiter: SignedIn) -> None:
    make.application()
    assert "Not yet assessed" in as_recruiter.get(LIST).content.decode()


@pytest.mark.parametrize(
    "query",
    [
        {"level": "7"},
        {"stage": "moon"},
        {"position": "x"},
        {"after": "-1"},
        {"after": "9" * 40},
        {"before": "abc"},
        {"order": "moon"},
        {"due": "never"},
        {"q": "+"},
        {"q": "%_\\"},
    ],
)
def test_what_cannot_be_read_in_the_address_is_left_out(as_recruiter: SignedIn, query: dict[str, str]) -> None:
    make.application()
    assert as_recruiter.get(LIST, query).status_code == 200


def test_the_pager_keeps_the_filters(as_recruiter: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "PAGE", 1)
    first, second = make.application(stage=Stage.OFFER), make.application(stage=Stage.OFFER)
    page = as_recruiter.get(LIST, {"stage": "offer", "order": "newest"}).content.decode()
    assert f"?stage=offer&amp;order=newest&amp;after={second.pk}" in page
    last = as_recruiter.get(LIST, {"stage": "offer", "order": "newest", "after": second.pk})
    assert [key for key, _cells in last.context["rows"]] == [str(first.pk)]
    assert f"before={first.pk}" in last.content.decode()


def test_the_list_only_shows(as_recruiter: SignedIn) -> None:
    assert as_recruiter.post(LIST).status_code == 405
