"""The calendar: what stands on which day, and the feed that tells the outside no more than it may."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from icalendar import Calendar

from candidates.models import Check, Interview
from redflags.actions import calendars
from redflags.agenda.entries import Kind, between
from redflags.agenda.month import Month
from redflags.due import Moment
from redflags.models import CalendarFeed
from redflags.worklist.circle import Circle, Scope
from screening.models import TrailEvent, User
from screening.roles import Role
from tests import make
from tests.signing_in import SignedIn

NOON = datetime(2026, 3, 4, 17, 0, tzinfo=UTC)  # a Wednesday; noon in Toronto
MARCH = Month(date(2026, 3, 1))


@pytest.fixture
def me(db: None) -> User:
    return make.user(Role.RECRUITER)


def mine(me: User, name: str) -> Any:
    return make.application(candidate=make.candidate(name=name), recruiter=me)


def entries(user: User, scope: Scope = Scope.MINE) -> list[tuple[str, int, str]]:
    found = between(Circle(user, scope, Moment.of(NOON)), *MARCH.span)
    return [(entry.kind, entry.day.day, entry.name) for entry in found]


def test_a_month_begins_on_a_monday_and_ends_on_a_sunday() -> None:
    assert MARCH.span == (date(2026, 2, 23), date(2026, 4, 5))
    assert Month(date(2027, 2, 1)).span == (date(2027, 2, 1), date(2027, 2, 28))


@pytest.mark.parametrize("text", ["", "2026-13", "march", "2026-3-4-5", "99999-01"])
def test_a_month_that_cannot_be_read_is_none(text: str) -> None:
    assert Month.read(text) is None


def test_before_the_first_year_there_is_no_month() -> None:
    first = Month.read("0001-01")
    assert first is not None
    assert first.plus(-1) is None


def test_everything_with_a_day_stands_on_it_in_order(me: User) -> None:
    make.interview(mine(me, "At nine"), starts_at=NOON - timedelta(hours=3))
    make.interview(mine(me, "Some time"), on=date(2026, 3, 4))
    make.interview(mine(me, "Late in the evening"), starts_at=datetime(2026, 3, 6, 3, 30, tzinfo=UTC))
    make.interview(mine(me, "Held"), starts_at=NOON - timedelta(days=1), outcome=Interview.Outcome.PASSED)
    make.interview(mine(me, "Called off"), on=date(2026, 3, 9), outcome=Interview.Outcome.CANCELLED)
    make.check(
        application=mine(me, "Asked"),
        kind=Check.Kind.ID_DOCUMENT,
        state=Check.State.REQUESTED,
        requested_on=date(2026, 3, 2),
    )
    assert entries(me) == [
        (Kind.INTERVIEW, 3, "Held"),
        (Kind.INTERVIEW, 4, "At nine"),
        (Kind.INTERVIEW, 4, "Some time"),
        (Kind.INTERVIEW, 5, "Late in the evening"),
        (Kind.CHECK, 9, "Asked"),
    ]


def test_others_candidates_stand_only_where_they_are_asked_for(me: User) -> None:
    make.interview(make.application(candidate=make.candidate(name="Nobody's")), on=date(2026, 3, 4))
    team = make.team()
    hidden = make.application(candidate=make.candidate(name="Of a team"))
    hidden.candidate.team = team
    hidden.candidate.save()
    make.interview(hidden, on=date(2026, 3, 4))
    assert entries(me) == []
    assert entries(me, Scope.EVERYBODY) == [(Kind.INTERVIEW, 4, "Nobody's")]


def test_the_page_shows_the_month_and_leads_to_the_next(as_recruiter: SignedIn) -> None:
    interview = make.interview(mine(as_recruiter.user, "Ada Late"), starts_at=NOON)
    page = as_recruiter.get(reverse("calendar"), {"month": "2026-03"}).content.decode()
    assert "March 2026" in page
    assert "Ada Late" in page
    assert "12:00" in page
    assert reverse("interview", args=[interview.pk]) in page
    assert "?month=2026-04&amp;scope=mine" in page


def test_the_page_takes_as_many_queries_for_many_as_for_one(as_recruiter: SignedIn) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as told:
            assert as_recruiter.get(reverse("calendar"), {"month": "2026-03"}).status_code == 200
        return len(told)

    make.interview(mine(as_recruiter.user, "One"), starts_at=NOON)
    make.check(application=mine(as_recruiter.user, "Asked"), state=Check.State.REQUESTED, requested_on=date(2026, 3, 2))
    queries()
    one = queries()
    for number in range(12):
        make.interview(mine(as_recruiter.user, f"Person {number}"), starts_at=NOON)
        make.check(
            application=mine(as_recruiter.user, f"Asked {number}"),
            state=Check.State.REQUESTED,
            requested_on=date(2026, 3, 2),
        )
    assert queries() == one


# --- the feed


def read(client: Client, feed: CalendarFeed) -> Any:
    return client.get(reverse("calendar_ics", args=[calendars.LINKS.token(feed.nonce)]))


def summaries(answer: Any) -> list[str]:
    return [str(event["summary"]) for event in Calendar.from_ical(answer.content).walk("VEVENT")]


def test_a_feed_tells_initials_until_the_organisation_allows_names(client: Client, me: User, travel: Any) -> None:
    make.interview(mine(me, "Ada Lovelace"), starts_at=datetime.now(UTC) + timedelta(days=2))
    feed = calendars.make(shows_names=True, by=me, now=datetime.now(UTC))
    answer = read(client, feed)
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert summaries(answer) == ["Interview: AL"]
    assert "Lovelace" not in answer.content.decode()

    make.organisation(calendar_names=True)
    assert summaries(read(client, feed)) == ["Interview: AL"], "nobody had allowed it when the feed was made"
    feed = calendars.make(shows_names=True, by=me, now=datetime.now(UTC))
    assert summaries(read(client, feed)) == ["Interview: Ada Lovelace"]
    make.organisation(calendar_names=False)
    assert summaries(read(client, feed)) == ["Interview: AL"], "what is no longer allowed ends at once"


def test_a_feed_notes_the_day_it_was_read_and_leaves_a_trail_when_made(client: Client, me: User) -> None:
    feed = calendars.make(shows_names=False, by=me, now=datetime.now(UTC))
    read(client, feed)
    feed.refresh_from_db()
    assert feed.read_on is not None
    assert TrailEvent.objects.filter(verb="calendarfeed.made", actor=me).count() == 1


def test_a_new_address_ends_the_old_one(client: Client, me: User) -> None:
    old = calendars.make(shows_names=False, by=me, now=datetime.now(UTC))
    new = calendars.make(shows_names=False, by=me, now=datetime.now(UTC))
    assert read(client, old).status_code == 410
    assert read(client, new).status_code == 200
    assert calendars.end(by=me)
    assert read(client, new).status_code == 410
    assert not calendars.end(by=me)


def test_who_left_has_no_feed(client: Client, me: User) -> None:
    feed = calendars.make(shows_names=False, by=me, now=datetime.now(UTC))
    User.objects.filter(pk=me.pk).update(is_active=False)
    assert read(client, feed).status_code == 410


def test_an_address_somebody_made_up_is_no_feed(client: Client, db: None) -> None:
    assert client.get(reverse("calendar_ics", args=["abc:def"])).status_code == 410


def test_the_address_is_made_shown_and_ended_on_the_page(as_recruiter: SignedIn) -> None:
    page = reverse("calendar_feed")
    assert "Make the address" in as_recruiter.get(page).content.decode()
    as_recruiter.post(page, {"make": ""})
    feed = CalendarFeed.objects.get(person=as_recruiter.user)
    assert calendars.LINKS.token(feed.nonce) in as_recruiter.get(page).content.decode()
    as_recruiter.post(page, {"end": ""})
    assert not CalendarFeed.objects.exists()
