"""Promised visits: grace, being met otherwise, and adjustments."""

from datetime import date, timedelta

import pytest

from redflags.engine.dossier import Accommodation, Milestone, Session
from redflags.engine.vocabulary import Status
from redflags.rules.onboarding.misses_the_promised_visit import rule
from tests.redflags.facts import DAY, findings, only


def promised(days_ago: int) -> Milestone:
    return Milestone(ref="milestone:1", kind="visit", due_on=DAY - timedelta(days=days_ago), done=False)


@pytest.mark.parametrize(("days_ago", "found"), [(14, 0), (15, 1)])
def test_two_reminders_fit_before_it_is_found(days_ago, found):
    assert len(findings(rule, milestones=(promised(days_ago),))) == found


def test_the_finding_names_the_day():
    assert only(rule, milestones=(promised(30),)).values == {"due": (DAY - timedelta(days=30)).isoformat()}


def test_any_visit_or_meeting_settles_it():
    done = Milestone(ref="milestone:2", kind="visit", on=date(2026, 1, 12))
    assert not findings(rule, milestones=(promised(30), done))
    met = Session(ref="interview:1", held="in_person", outcome="passed")
    assert not findings(rule, milestones=(promised(30),), sessions=(met,))


def test_an_adjustment_that_was_asked_for_freezes_it():
    asked = Accommodation(ref="accommodation:1")
    assert only(rule, milestones=(promised(30),), accommodations=(asked,)).status is Status.EXPLAINED
