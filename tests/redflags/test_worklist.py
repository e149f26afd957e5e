"""The worklist: everything that waits, in the order in which it has waited, and nothing that does not."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from candidates.actions.people import note_viewed
from candidates.models import Application, Check, Interview, Reminder, Stage
from redflags.due import Moment
from redflags.worklist.circle import Circle, Scope
from redflags.worklist.parts import parts
from redflags.worklist.task import SHOWN, Part
from screening import clock
from screening.models import User
from screening.models.outbox import CAME_BACK
from screening.roles import Role
from tests import make
from tests.redflags import asking
from tests.signing_in import SignedIn

NOON = datetime(2026, 3, 4, 17, 0, tzinfo=UTC)  # a Wednesday; noon in Toronto
TODAY = date(2026, 3, 4)

Names = dict[Part, list[str]]


@pytest.fixture
def me(db: None) -> User:
    return make.user(Role.RECRUITER)


@pytest.fixture
def lead(db: None) -> User:
    return make.user(Role.HR_LEAD)


def mine(me: User, name: str, **fields: Any) -> Application:
    return make.application(candidate=make.candidate(name=name), recruiter=me, **fields)


def shown(user: User, scope: Scope = Scope.MINE, words: str = "") -> Names:
    """The names in each part that has any, in order."""
    found = parts(Circle(user, scope, Moment.of(NOON), words))
    return {part.part: [task.name for task in part.rows] for part in found if part.rows}


def says(user: User) -> list[str]:
    return [task.says for part in parts(Circle(user, Scope.MINE, Moment.of(NOON))) for task in part.rows]


def at(days: int = 0, hours: int = 0) -> datetime:
    return NOON + timedelta(days=days, hours=hours)


# --- due today or late


def test_interviews_without_outcome_come_first_then_those_of_today_and_later_ones_wait(me: User) -> None:
    make.interview(mine(me, "Tomorrow"), starts_at=at(days=1))
    make.interview(mine(me, "This afternoon"), starts_at=at(hours=3))
    make.interview(mine(me, "Three days ago"), starts_at=at(days=-3))
    make.interview(mine(me, "Two days ago, without a time"), on=TODAY - timedelta(days=2))
    make.interview(mine(me, "Held"), starts_at=at(days=-1), outcome=Interview.Outcome.PASSED)
    found = shown(me)
    assert found[Part.DUE] == ["Three days ago", "Two days ago, without a time", "This afternoon"]
    assert found[Part.OTHERS] == ["Tomorrow"]


def test_an_interview_that_is_going_on_is_not_late(me: User) -> None:
    make.interview(mine(me, "Going on"), starts_at=at(hours=-1) + timedelta(minutes=1))
    make.interview(mine(me, "Forgotten"), starts_at=at(hours=-1))
    (due, *_rest) = parts(Circle(me, Scope.MINE, Moment.of(NOON)))
    assert [(task.name, task.is_late) for task in due.rows] == [("Forgotten", True), ("Going on", False)]


@pytest.mark.parametrize(
    ("kind", "workdays"), [(Check.Kind.REFERENCE, 7), (Check.Kind.EDUCATION, 15), (Check.Kind.ADDRESS, 5)]
)
def test_a_check_is_late_on_the_working_day_its_answer_was_due(me: User, kind: str, workdays: int) -> None:
    calendar = Moment.of(NOON).calendar
    day = TODAY
    while calendar.after(day, workdays) > TODAY:
        day -= timedelta(days=1)
    make.check(mine(me, "Late"), kind=kind, requested_on=day)
    make.check(mine(me, "In time"), kind=kind, requested_on=day + timedelta(days=1))
    found = shown(me)
    assert (found[Part.DUE], found[Part.OTHERS]) == (["Late"], ["In time"])


def test_a_check_that_was_answered_or_only_planned_is_not_waited_for(me: User) -> None:
    for state in (Check.State.PLANNED, Check.State.VERIFIED, Check.State.CANCELLED):
        make.check(mine(me, state, stage=Stage.EMPLOYED), state=state, requested_on=TODAY - timedelta(days=90))
    assert shown(me) == {}


def test_a_reminder_that_could_not_be_sent_is_due_whatever_the_day(me: User) -> None:
    check = make.check(mine(me, "Unreachable"), requested_on=TODAY)
    row = {"check_made": check, "step": Reminder.Step.REQUEST, "due_at": NOON}
    reminder = Reminder.objects.create(**row, problem="SMTPRecipientsRefused")
    assert shown(me) == {Part.DUE: ["Unreachable"]}
    assert "Mend the address" in says(me)[0]
    Reminder.objects.filter(pk=reminder.pk).update(problem="TimeoutError")
    assert "tried again by itself" in says(me)[0], "no address is to blame while the mail server is away"


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"problem": "SMTPRecipientsRefused"}, "refuses the address"),
        ({"problem": "TimeoutError"}, "tried again by itself"),
        ({"problem": CAME_BACK, "sent_at": NOON, "bounced_at": NOON}, "came back"),
    ],
)
def test_a_letter_that_did_not_arrive_is_due_and_not_awaited(
    me: User, settings: Any, row: dict[str, Any], told: str
) -> None:
    settings.BASE_URL, settings.MAIL_CONFIGURED = asking.BASE_URL, True
    letter = asking.asked(by=me, now=NOON, application=mine(me, "Never reached"))
    assert shown(me)[Part.OTHERS] == ["Never reached"]
    letter.steps.update(**row)
    found = shown(me)
    assert (found[Part.DUE], found.get(Part.OTHERS)) == (["Never reached"], None)
    assert told in says(me)[0]


def test_a_promised_visit_is_due_on_its_day_unless_it_took_place(me: User) -> None:
    for name, days in {"Missed": -3, "Today": 0, "Next week": 7}.items():
        make.visit(mine(me, name, stage=Stage.PROBATION).candidate, due_on=TODAY + timedelta(days=days))
    visited = mine(me, "Visited", stage=Stage.PROBATION).candidate
    make.visit(visited, due_on=TODAY - timedelta(days=9))
    make.visit(visited, is_done=True, on=TODAY - timedelta(days=2))
    assert shown(me) == {Part.DUE: ["Missed", "Today"], Part.OTHERS: ["Next week"]}


# --- to look at


def test_new_findings_are_to_look_at_until_somebody_who_may_answer_opens_the_file(me: User) -> None:
    applications = [mine(me, name, stage=Stage.EMPLOYED) for name in ("Second", "First", "Opened", "Seen by auditor")]
    for application, days in zip(applications, (3, 5, 4, 2), strict=True):
        make.finding(application, first_seen_at=timezone.now() - timedelta(days=days))
    note_viewed(applications[2].candidate, by=me)
    note_viewed(applications[3].candidate, by=make.user(Role.AUDITOR))
    assert shown(me) == {Part.LOOK: ["First", "Second", "Seen by auditor"]}


def test_a_finding_that_came_after_the_last_look_brings_the_file_back(me: User, travel: Callable[..., None]) -> None:
    application = mine(me, "Ana", stage=Stage.EMPLOYED)
    make.finding(application, first_seen_at=timezone.now() - timedelta(days=2))
    note_viewed(application.candidate, by=me)
    assert shown(me) == {}
    make.finding(application, first_seen_at=timezone.now() + timedelta(minutes=1))
    assert shown(me) == {Part.LOOK: ["Ana"]}


def test_explained_findings_and_rules_on_trial_are_nothing_to_look_at(me: User) -> None:
    application = mine(me, "Ana", stage=Stage.EMPLOYED)
    make.finding(application, status="explained")
    make.finding(application, shadow=True)
    assert shown(me) == {}


# --- the next step is ours


def test_who_waits_for_nobody_else_waits_for_us_longest_first(me: User) -> None:
    for name, days, stage in [("Two", 2, Stage.APPLIED), ("Nine", 9, Stage.OFFER), ("Four", 4, Stage.SCREENING)]:
        mine(me, name, stage=stage, stage_since=at(days=-days))
    mine(me, "Employed", stage=Stage.EMPLOYED)
    mine(me, "Closed", stage=Stage.CLOSED)
    assert shown(me) == {Part.OURS: ["Nine", "Four", "Two"]}
    assert says(me)[0] == "Ask for the checks of the plan."


def test_waiting_time_orders_the_list_and_no_score_does(me: User) -> None:
    quiet, loud = mine(me, "Quiet", stage_since=at(days=-9)), mine(me, "Loud", stage_since=at(days=-2))
    make.standing(quiet, level=0, score=0)
    make.standing(loud, level=3, score=99)
    assert shown(me) == {Part.OURS: ["Quiet", "Loud"]}


def test_a_reading_to_confirm_stays_a_task_after_the_file_was_opened(me: User) -> None:
    application = mine(me, "Ana", stage=Stage.EMPLOYED)
    make.finding(application, status="to_confirm")
    note_viewed(application.candidate, by=me)
    assert shown(me) == {Part.OURS: ["Ana"]}
    assert says(me) == ["Confirm or answer what was read in a text."]


# --- strong findings, and whose candidates


def test_leads_see_strong_findings_nobody_answered_whoever_recruits(me: User, lead: User) -> None:
    for name, days, strength in [("Newer", 1, 3), ("Older", 4, 4), ("Medium", 9, 2)]:
        application = mine(me, name, stage=Stage.EMPLOYED)
        make.finding(application, strength=strength, first_seen_at=timezone.now() - timedelta(days=days))
        note_viewed(application.candidate, by=me)
    answered = make.finding(mine(me, "Answered", stage=Stage.EMPLOYED), strength=3)
    make.verdict(answered)
    grown = make.finding(mine(me, "Grown since", stage=Stage.EMPLOYED), strength=3, refs=["a:1", "a:2"])
    make.verdict(grown, refs=["a:1"])
    assert shown(lead) == {Part.STRONG: ["Older", "Newer", "Grown since"]}
    assert Part.STRONG not in shown(me, Scope.EVERYBODY)


def test_an_answer_waits_for_a_second_person(me: User, lead: User) -> None:
    found = make.finding(mine(me, "Ana", stage=Stage.EMPLOYED), strength=4, status="explained")
    make.verdict(found, kind="cleared", awaits_second=True, said_by=me)
    assert shown(me)[Part.OTHERS] == ["Ana"]
    assert shown(lead, Scope.EVERYBODY)[Part.OTHERS] == ["Ana"]


def test_each_scope_shows_its_own(me: User) -> None:
    team, other = make.team(), make.team()
    me.teams.add(team)
    mine(me, "Mine")
    make.application(candidate=make.candidate(name="Team's", team=team), recruiter=make.user())
    make.application(candidate=make.candidate(name="Nobody's"))
    make.application(candidate=make.candidate(name="Out of sight", team=other))
    found = {scope: sorted(shown(me, scope).get(Part.OURS, [])) for scope in Scope}
    assert found == {
        Scope.MINE: ["Mine"],
        Scope.TEAM: ["Team's"],
        Scope.UNASSIGNED: ["Nobody's"],
        Scope.EVERYBODY: ["Mine", "Nobody's", "Team's"],
    }


def test_what_one_takes_part_in_is_ones_own_even_for_candidates_of_others(me: User) -> None:
    others = make.user()
    interview = make.interview(mine(others, "Invited"), starts_at=at(hours=1))
    interview.people.add(me)
    make.check(mine(others, "Responsible"), requested_on=TODAY, responsible=me)
    hidden = make.application(candidate=make.candidate(name="Hidden", team=make.team()), recruiter=others)
    make.interview(hidden, starts_at=at(hours=1)).people.add(me)
    assert shown(me) == {Part.DUE: ["Invited"], Part.OTHERS: ["Responsible"]}


def test_search_and_one_part_narrow_it(me: User) -> None:
    mine(me, "Ana Example")
    mine(me, "Ben Sample")
    assert shown(me, words="exam ana") == {Part.OURS: ["Ana Example"]}
    (only,) = parts(Circle(me, Scope.MINE, Moment.of(NOON)), Part.OTHERS)
    assert only.part is Part.OTHERS


def test_a_part_shows_the_longest_waiting_and_says_that_there_are_more(me: User) -> None:
    for number in range(SHOWN + 2):
        mine(me, f"Person {number:02}", stage_since=at(days=-number))
    (found,) = parts(Circle(me, Scope.MINE, Moment.of(NOON)), Part.OURS)
    assert (len(found.rows), found.has_more, found.rows[0].name) == (SHOWN, True, f"Person {SHOWN + 1}")


# --- the page


def test_the_first_person_of_an_empty_product_is_shown_three_ways_in(as_founder: SignedIn) -> None:
    page = as_founder.get(reverse("worklist")).text
    assert reverse("imports") in page
    assert reverse("candidate_new") in page
    assert reverse("demo_load") in page


def test_the_page_names_what_to_do_and_leads_there(as_recruiter: SignedIn) -> None:
    interview = make.interview(mine(as_recruiter.user, "Ana Example"), starts_at=timezone.now() - timedelta(days=2))
    page = as_recruiter.get(reverse("worklist")).text
    assert "Write down how the interview went." in page
    assert f'href="{reverse("interview", args=[interview.pk])}"' in page


def test_an_address_nobody_can_read_shows_the_whole_list(as_recruiter: SignedIn) -> None:
    mine(as_recruiter.user, "Ana Example")
    answer = as_recruiter.get(reverse("worklist"), {"scope": "x", "part": "' OR 1=1", "q": "ana"})
    assert (answer.status_code, "Ana Example" in answer.text) == (200, True)


def test_ten_times_the_work_takes_the_same_queries(as_hr_lead: SignedIn) -> None:
    def queries(number: int) -> int:
        for place in range(number):
            with transaction.atomic():
                _one_of_everything(as_hr_lead.user, f"{number}-{place}")
        with CaptureQueriesContext(connection) as context:
            assert as_hr_lead.get(reverse("worklist"), {"scope": "everybody"}).status_code == 200
        return len(context)

    assert queries(1) == queries(10)


def _one_of_everything(me: User, name: str) -> None:
    make.standing(mine(me, name), level=1)
    make.interview(mine(me, name), starts_at=timezone.now() - timedelta(days=1))
    make.interview(mine(me, name), starts_at=timezone.now() + timedelta(days=3))
    make.check(mine(me, name), requested_on=clock.today() - timedelta(days=60))
    make.check(mine(me, name), requested_on=clock.today())
    make.visit(mine(me, name).candidate, due_on=clock.today())
    make.verdict(make.finding(mine(me, name), strength=4, code=f"X-{len(name)}"), awaits_second=True)
    make.finding(mine(me, name), strength=3)
