"""The dashboard: every figure equals the rows counted by hand, and leads to the list of exactly those."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from candidates import stages
from candidates.models import Application, Check, HireClock, Interview, Milestone, PlanLine, Position, Stage
from candidates.reminders import USUAL
from redflags.actions import tallies
from redflags.due import What, answer_within
from redflags.figures import counts, flags, flow, people, standing
from redflags.figures.counts import Counts, Selection
from redflags.models import Finding
from redflags.register import ASSURANCE
from screening import clock
from screening.models import User
from screening.roles import Role
from tests import make
from tests.redflags.generated_register import draw
from tests.signing_in import SignedIn, signed_in

WEDNESDAY = datetime(2026, 3, 4, 17, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _on_one_day_in_the_zone_of_the_organisation(db: None) -> Iterator[None]:
    with time_machine.travel(WEDNESDAY, tick=True), timezone.override(clock.zone()):
        yield


@pytest.fixture
def lead(db: None) -> SignedIn:
    """An HR lead, before a register drawn by lot, in the organisation's time."""
    client = signed_in(role=Role.HR_LEAD)
    draw(60, seed=20_260_304, people=[client.user, make.user()], now=timezone.now())
    count()
    return client


def count() -> None:
    """As `manage.py rebuild_figures` does."""
    list(tallies.rebuild(timezone.now()))


def read(user: User, months: int = 12, **narrowed: int) -> Counts:
    return counts.read(Selection(user, clock.today(), months, **narrowed), timezone.now())


def still_open() -> list[Application]:
    return [a for a in Application.objects.select_related("standing", "candidate") if a.stage != Stage.CLOSED]


def level_of(application: Application) -> int | None:
    standing = getattr(application, "standing", None)
    return standing.level if standing else None


# --- equal to the rows


def test_levels_and_stages_are_those_of_the_rows(lead: SignedIn) -> None:
    counted = Counter((level_of(a), a.stage) for a in still_open())
    told = standing.register(read(lead.user))
    for row in told.rows:
        cells = {stage: cell.value for stage, cell in zip(standing.OPEN_STAGES, row.cells, strict=True)}
        assert cells == {stage: counted[row.level, stage] for stage in standing.OPEN_STAGES}
        assert row.total.value == sum(cells.values())
    assert told.total.value == len(still_open()) == told.totals[-1].value
    assert told.serious.value == sum(n for (level, _stage), n in counted.items() if level is not None and level >= 2)


def test_bands_of_assurance_are_those_of_the_rows(lead: SignedIn) -> None:
    assessed = [a for a in still_open() if level_of(a) is not None]
    told = standing.grounds(read(lead.user))
    for row in told.rows:
        of_level = [a.standing.assurance for a in assessed if level_of(a) == row.level]
        expected = [sum(low <= percent <= high for percent in of_level) for low, high in ASSURANCE.values()]
        assert [cell.value for cell in row.cells] == expected
    unverified = [a for a in assessed if a.standing.level >= 2 and a.standing.assurance == 0]
    assert told.unverified.value == len(unverified) > 0


def test_what_is_late_is_counted_as_by_hand(lead: SignedIn) -> None:
    now = timezone.now()
    PlanLine.objects.bulk_create(
        PlanLine(position=position, kind="reference", stage=Stage.OFFER, within=5)
        for position in Position.objects.all()
    )
    offered = stages.ORDER[stages.ORDER.index(Stage.OFFER) : -1]  # whoever is employed waits for nothing
    calendar, today = clock.calendar(), timezone.localdate(now)
    late = dict.fromkeys(What, 0)
    for application in still_open():
        late[What.CHECKS] += any(
            check.state in ("requested", "waiting")
            and check.requested_on
            and calendar.after(check.requested_on, answer_within(check.kind, USUAL)) <= today
            for check in Check.objects.filter(candidate=application.candidate)
            if check.application_id in (None, application.pk)
        )
        late[What.INTERVIEWS] += any(
            _lacks_outcome(interview, now, today) for interview in Interview.objects.filter(application=application)
        )
        visits = list(Milestone.objects.filter(candidate=application.candidate, kind="visit"))
        late[What.VISITS] += any(not v.is_done and v.due_on and v.due_on < today for v in visits) and not any(
            v.is_done for v in visits
        )
        own = Check.objects.filter(candidate=application.candidate, kind="reference")
        late[What.PLAN] += (
            application.stage in offered
            and calendar.after(calendar.day_of(application.created_at), 6) <= today
            and not any(c.application_id in (None, application.pk) and c.state != "planned" for c in own)
        )
        late[What.AFTER_HIRE] += HireClock.objects.filter(
            application=application, due_on__lt=today, done_on=None
        ).exists()
    count()
    assert {what: figure.value for what, figure in standing.what_is_late(read(lead.user)).items()} == late
    assert all(late.values())


def _lacks_outcome(interview: Interview, now: datetime, today: date) -> bool:
    if interview.outcome != Interview.Outcome.SCHEDULED:
        return False
    if interview.starts_at:
        return interview.starts_at + timedelta(hours=1) <= now
    return bool(interview.on and interview.on < today)


def test_rules_are_counted_once_for_each_application_and_by_what_became_of_them(lead: SignedIn) -> None:
    since = counts.months_until(clock.today(), 6)[0]
    expected: dict[str, dict[str, set[int]]] = {}
    for finding in Finding.objects.filter(shadow=False).select_related("application__candidate"):
        if timezone.localdate(finding.first_seen_at) >= since:
            row = expected.setdefault(
                finding.code, {"fired": set(), "open": set(), "confirmed": set(), "answered": set()}
            )
            row["fired"].add(finding.application_id)
            row[_became(finding)].add(finding.application_id)
    told = flags.rules_that_fired(read(lead.user, 6), minutes_per_finding=6)
    assert {row.code: [row.fired.value, row.open.value, row.confirmed.value, row.answered.value] for row in told} == {
        code: [len(row[name]) for name in ("fired", "open", "confirmed", "answered")] for code, row in expected.items()
    }
    assert [row.fired.value for row in told] == sorted((row.fired.value for row in told), reverse=True)
    assert sum(row.confirmed.value for row in told) > 0


def _became(finding: Finding) -> str:
    if finding.status == "explained":
        return "answered"
    said = finding.application.candidate.verdicts.filter(key=finding.key, undone_at=None, kind="confirmed")
    return "confirmed" if any(set(finding.refs) <= set(verdict.refs) for verdict in said) else "open"


def test_reviewers_are_those_with_the_most_in_hand_and_nobody_comes_last(lead: SignedIn) -> None:
    counted = Counter(a.recruiter.name if a.recruiter else "" for a in still_open())
    everybody = people.reviewers(read(lead.user), most=100)
    held = {one.name: one.open.value for one in everybody if one.open}
    assert held == counted
    assert counted[""]
    assert everybody[-1].name == ""
    assert [one.open.value for one in everybody[:-1] if one.open] == sorted(
        (n for name, n in counted.items() if name), reverse=True
    )
    assert people.reviewers(read(lead.user), most=2) == everybody[:2]


def test_arrivals_are_counted_by_the_day_they_name_or_else_the_day_of_entry(lead: SignedIn) -> None:
    months = counts.months_until(clock.today(), 12)
    days = [a.applied_on or timezone.localdate(a.created_at) for a in Application.objects.all()]
    counted = Counter(day.replace(day=1) for day in days)
    told = flow.arrivals(read(lead.user))
    assert [month.value for month in told.months] == [counted[month] for month in months]
    assert told.total.value == sum(counted[month] for month in months)


def test_months_reach_back_over_the_new_year() -> None:
    assert counts.months_until(date(2026, 2, 28), 3) == [date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1)]


def test_others_see_only_the_figures_of_their_own_teams(lead: SignedIn) -> None:
    recruiter = make.user(Role.RECRUITER)
    seen = standing.register(read(recruiter)).total.value
    assert seen == len([a for a in still_open() if a.candidate.team is None])
    assert 0 < seen < standing.register(read(lead.user)).total.value


# --- each leads to its list

LINK = re.compile(r'href="(/candidates/[^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
TOTAL = re.compile(r"(\d+) of (\d+)")


def test_every_number_on_the_page_leads_to_a_list_of_so_many(lead: SignedIn) -> None:
    page = lead.get(reverse("dashboard"), {"months": "24"}).text
    main = page[page.index("<main") : page.index("</main>")]
    links = [(unescape(url), re.sub(r"<[^>]*>|&nbsp;", " ", inner).split()) for url, inner in LINK.findall(main)]
    numbered = [(url, int(words[0])) for url, words in links if words and words[0].isdigit()]
    assert len(numbered) > 150
    kinds: dict[tuple[str, ...], list[tuple[str, int]]] = {}
    for url, number in numbered:
        kinds.setdefault(tuple(sorted(parse_qs(urlsplit(url).query))), []).append((url, number))
    assert len(kinds) > 15  # ways to narrow a list, of each of which some are followed
    for links_of_kind in kinds.values():
        for url, number in random.Random(1).sample(links_of_kind, min(len(links_of_kind), 2)):
            assert _rows_of(lead, url) == number, url


def _rows_of(client: SignedIn, url: str) -> int:
    page = client.get(url).text
    counted = TOTAL.search(page)
    return int(counted.group(2)) if counted else 0


def test_the_list_says_in_words_what_it_was_narrowed_to(lead: SignedIn) -> None:
    page = lead.get(reverse("candidates"), {"late": "checks", "assurance": "none", "level": "serious"}).text
    for words in ("Late: checks", "Assurance: nothing verified", "Level: Hold or escalate"):
        assert words in page


# --- the page


def test_the_page_says_as_of_when_and_in_which_zone(lead: SignedIn) -> None:
    page = lead.get(reverse("dashboard")).text
    assert "As of <time" in page
    assert "(America/Toronto)" in page


def test_a_high_level_with_nothing_verified_is_called_out(as_hr_lead: SignedIn) -> None:
    make.standing(make.application(), level=3, assurance=0)
    count()
    assert "stands high with nothing verified" in as_hr_lead.get(reverse("dashboard")).text


def test_before_the_first_application_the_page_says_what_will_be_here(as_hr_lead: SignedIn) -> None:
    page = as_hr_lead.get(reverse("dashboard")).text
    assert "No figures yet" in page
    assert reverse("imports") in page


def test_a_time_nobody_can_read_is_the_usual_one(lead: SignedIn) -> None:
    usual = lead.get(reverse("dashboard"))
    odd = lead.get(reverse("dashboard"), {"months": "-1 OR 1=1"})
    assert odd.status_code == 200
    assert odd.text.count("<rect") == usual.text.count("<rect")


def test_ten_times_the_rows_take_the_same_queries(as_hr_lead: SignedIn) -> None:
    def queries(number: int) -> int:
        draw(number, seed=number, people=[as_hr_lead.user], now=timezone.now())
        count()
        with CaptureQueriesContext(connection) as context:
            assert as_hr_lead.get(reverse("dashboard")).status_code == 200
        return len(context)

    assert queries(4) == queries(40)


def test_a_recruiter_is_no_reader_of_the_dashboard(as_recruiter: SignedIn) -> None:
    assert as_recruiter.get(reverse("dashboard")).status_code == 403
