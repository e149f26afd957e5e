"""Fairness: rates by group equal the rows, small counts stay hidden, a table of one's own is compared and forgotten."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from candidates.models import Application, PlanLine
from redflags.actions import tallies
from redflags.became import became
from redflags.figures import fairness
from redflags.figures.counts import Selection
from redflags.models import Decision
from redflags.tallies.cells import OUTCOMES
from screening import clock
from screening.models import User
from tests import make
from tests.signing_in import SignedIn

PAGE = "/dashboard/fairness/"


def people(number: int, flagged: int, **fields: object) -> None:
    """So many applications, a rule fired for some."""
    for place in range(number):
        application = make.application(applied_on=clock.today(), **fields)
        if place < flagged:
            make.finding(application)


def count() -> None:
    list(tallies.rebuild(timezone.now()))


def test_rates_are_those_of_the_rows(as_hr_lead: SignedIn) -> None:
    big, other = make.position(), make.position()
    PlanLine.objects.create(position=big, kind="reference")
    people(12, 6, position=big, channel="referral")
    people(20, 7, position=other, channel="board")
    by = make.user()
    for application in Application.objects.filter(position=other)[:6]:
        Decision.objects.create(application=application, kind="decline", reason="r", by=by)
    count()
    chosen = Selection(as_hr_lead.user, clock.today())
    for grouping in (fairness.by_position(chosen), fairness.by_channel(chosen), fairness.by_plan(chosen)):
        assert [line.size for line in grouping.lines] == [20, 12]
        flagged = [line.shares[0] for line in grouping.lines]
        assert [(share.hits, share.n) for share in flagged if share] == [(7, 20), (6, 12)]
    every = Application.objects.all()
    for place, name in enumerate(OUTCOMES.values()):
        share = fairness.by_source(chosen).total.shares[place]
        assert share is None or share.hits == every.filter(became(name)).count()
    assert fairness.by_plan(chosen).lines[1].value == "reference"


def test_a_small_group_is_hidden_and_another_with_it(as_hr_lead: SignedIn) -> None:
    for title, number in (("Large", 30), ("Middle", 10), ("Tiny", 2)):
        people(number, number // 2, position=make.position(title=title))
    count()
    page = as_hr_lead.get(PAGE).text
    rows = dict(re.findall(r'<th scope="row">(\w+)</th>\s*<td class="num">(.*?)</td>', page, re.DOTALL))
    assert rows["Large"] == "30"
    assert "hidden" in rows["Middle"]
    assert "hidden" in rows["Tiny"]
    assert not re.search(r">\s*2\s*<", rows["Tiny"])


def test_more_groups_take_the_same_queries(as_hr_lead: SignedIn) -> None:
    def queries(number: int) -> int:
        for _one in range(number):
            people(1, 1, position=make.position())
        count()
        with CaptureQueriesContext(connection) as context:
            assert as_hr_lead.get(PAGE).status_code == 200
        return len(context)

    assert queries(1) == queries(8)


TABLE = "group,people,not held\nNorth,100,90\nSouth,50,30\nEast,3,1\n"


def test_groups_of_a_table_are_compared_with_the_highest_rate(as_hr_lead: SignedIn) -> None:
    page = as_hr_lead.post(PAGE, {"table": TABLE})
    assert page.status_code == 200
    rows = re.findall(r'<th scope="row">(North|South|East)</th>(.*?)</tr>', page.text, re.DOTALL)
    told = {group: " ".join(re.sub(r"<[^>]*>|&nbsp;", " ", cells).split()) for group, cells in rows}
    assert told["North"].endswith("100 % not below")
    assert told["South"].endswith("67 % below: look into why")
    assert told["East"].endswith("too few to say")


def test_a_table_as_a_file_of_a_spreadsheet_is_read_too(as_hr_lead: SignedIn) -> None:
    file = SimpleUploadedFile("t.csv", "\ufeff".encode() + TABLE.replace(",", ";").replace("\n", "\r\n").encode())
    assert "look into why" in as_hr_lead.post(PAGE, {"file": file}).text


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("", "Paste a table"),
        ("group,people\nA,1\nB,2", "at least three columns"),
        ("group,people,x\nA,10,2", "Between 2 and 40 groups"),
        ("group,people,x\nA,10,2\nA,10,3", "Line 3: each group has a name of its own"),
        ("group,people,x\nA,10,2\nB,10", "Line 3: 2 whole numbers"),
        ("group,people,x\nA,10,2\nB,ten,3", "Line 3: 2 whole numbers"),
        ("group,people,x\nA,10,2\nB,10,11", "Line 3: an outcome counts more people"),
        ('group,people,x\nA,10,2\n"B,10,11', "quotation mark"),
    ],
)
def test_a_table_that_cannot_be_read_comes_back_with_what_is_wrong(as_hr_lead: SignedIn, table: str, told: str) -> None:
    page = as_hr_lead.post(PAGE, {"table": table})
    assert page.status_code == 422
    assert told in page.text
    assert not table or "A,10,2" in page.text or "A,1\n" in page.text


def test_nothing_of_a_table_is_stored(as_hr_lead: SignedIn) -> None:
    with CaptureQueriesContext(connection) as context:
        as_hr_lead.post(PAGE, {"table": TABLE})
    assert not [query for query in context.captured_queries if re.match(r"\s*(INSERT|UPDATE|DELETE)", query["sql"])]


def test_the_dashboard_leads_here(as_hr_lead: SignedIn) -> None:
    make.application()
    count()
    assert reverse("fairness") in as_hr_lead.get(reverse("dashboard")).text


def test_who_sees_one_team_is_told_of_that_team_only(as_hr_lead: SignedIn) -> None:
    person: User = make.user()
    people(6, 0, candidate=None)
    Application.objects.update(candidate=make.candidate(team=make.team()))
    people(7, 0)
    count()
    assert fairness.by_source(Selection(person, clock.today())).total.size == 7
