"""The week in figures: taken once on its first working morning, told to HR leads, mailed with their daily digest."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from redflags import jobs
from redflags.actions import tallies, weeks
from redflags.models import Decision, WeekFigures
from screening.actions.notices import choose
from screening.models import Way
from screening.roles import Role
from tests import make
from tests.postbox import Postbox
from tests.signing_in import SignedIn
from tests.telling import digest_of, send_owed, told

pytestmark = pytest.mark.django_db

MONDAY = datetime(2026, 3, 9, 12, 30, tzinfo=UTC)  # 8:30 in Toronto


def register() -> None:
    """Two open applications, one of them high with nothing verified, and a decision of last week."""
    low, high = make.application(), make.application()
    make.standing(low, level=0, assurance=100)
    make.standing(high, level=3, assurance=0)
    Decision.objects.create(application=low, kind="proceed", reason="r", by=make.user(), at=MONDAY - timedelta(days=4))
    list(tallies.rebuild(MONDAY))


def test_the_figures_are_taken_once_on_the_first_working_morning() -> None:
    make.user(Role.HR_LEAD)
    register()
    with time_machine.travel(MONDAY, tick=False):
        assert weeks.take(MONDAY - timedelta(hours=2)) is None  # too early
        jobs.sweep_weeks()
        jobs.sweep_weeks()
    week = WeekFigures.objects.get()
    assert (week.first_on, week.open, week.serious, week.unverified) == (date(2026, 3, 9), 2, 1, 1)
    assert week.decided == 1
    assert weeks.take(MONDAY + timedelta(days=1)) is None


def test_a_monday_nobody_works_leaves_it_to_tuesday() -> None:
    make.user(Role.HR_LEAD)
    make.organisation(holidays=[date(2026, 3, 9)])
    assert weeks.take(MONDAY) is None
    week = weeks.take(MONDAY + timedelta(days=1))
    assert week
    assert week.first_on == date(2026, 3, 9)


def test_leads_are_told_in_the_digest_of_the_day_unless_they_chose_otherwise(
    mailbox: Postbox, settings: Settings
) -> None:
    settings.BASE_URL = "https://screening.example.org"
    long_ago = {"joined_at": MONDAY - timedelta(days=30)}
    lead, quiet, recruiter = make.user(Role.HR_LEAD, **long_ago), make.user(Role.HR_LEAD, **long_ago), make.user()
    choose({"week_figures": Way.NEVER}, wants_digest=False, by=quiet)
    register()
    with time_machine.travel(MONDAY, tick=False):
        weeks.take(MONDAY)
        send_owed(MONDAY)
    [words] = told(lead)
    assert words.startswith("The week in figures: 2 open, 1 at hold or escalate, 1 of these with nothing verified")
    assert "The week in figures: 2 open" in digest_of(lead, mailbox)
    assert mailbox.to(lead.email)[-1]["List-Unsubscribe"]
    assert not mailbox.to(quiet.email)
    assert not told(recruiter)


def test_the_page_compares_with_the_week_before(as_hr_lead: SignedIn) -> None:
    now = timezone.now()
    values = dict.fromkeys(WeekFigures.SHOWN, 4)
    WeekFigures.objects.create(first_on=date(2026, 3, 2), taken_at=now, **values)
    week = WeekFigures.objects.create(first_on=date(2026, 3, 9), taken_at=now, **{**values, "open": 1})
    page = as_hr_lead.get(reverse("week_figures", args=[week.pk])).text
    assert "−3" in page
    assert "The week before" in page
