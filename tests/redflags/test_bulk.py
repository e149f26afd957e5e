"""Bulk changes: row by row through the single actions, left out with a reason, killed in the middle, and undone."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from candidates.actions import facts, holds
from candidates.models import Application, Email, Stage, StageChange
from redflags import jobs
from redflags.actions import bulk as actions
from redflags.actions import bulk_work, enquiries, follow, tags
from redflags.leftout import summary
from redflags.models import ApplicationTag, Bulk, BulkRow, Decision, Enquiry, EnquiryStep, Standing
from screening.models import Notice, TrailEvent, User
from screening.roles import Permission, Role
from screening.schedule import SWEEPS
from tests import make
from tests.redflags import asking

Why = BulkRow.Why


@pytest.fixture
def lead(db: None) -> User:
    """Who asks, and sees everybody."""
    return make.user(Role.HR_LEAD)


def change(kind: str, **fields: Any) -> Bulk:
    return Bulk(kind=kind, note="Week 12", **fields)


def done(bulk: Bulk, by: User, **which: Any) -> Bulk:
    """Asked for and worked off."""
    asked = actions.ask(bulk, by=by, now=timezone.now(), **which)
    assert jobs.change_in_bulk() == 1
    asked.refresh_from_db()
    return asked


def undone(bulk: Bulk, by: User) -> Bulk:
    actions.undo(bulk, by=by)
    jobs.change_in_bulk()
    bulk.refresh_from_db()
    return bulk


def became(bulk: Bulk) -> dict[int, str]:
    """By application, what became of it: its state, or why it was left out."""
    return {row.application_id: row.why or row.state for row in bulk.rows.all()}


# --- through the single actions


def test_each_row_is_handed_over_like_a_single_one_and_the_colleague_is_told_once(lead: User) -> None:
    rows = [make.application() for _ in range(3)]
    colleague = make.user()
    bulk = done(change("assign", recruiter=colleague), lead, rows=[row.pk for row in rows])
    assert (bulk.state, bulk.done, bulk.left_out) == ("done", 3, 0)
    assert Application.objects.filter(recruiter=colleague, version=2).count() == 3
    assert TrailEvent.objects.filter(verb="application.changed", actor=lead).count() == 3
    assert list(Notice.objects.filter(person=colleague).values_list("event", "target")) == [("bulk_given", bulk.pk)]
    told = TrailEvent.objects.filter(verb__startswith="bulk").order_by("pk")
    assert list(told.values_list("verb", "target")) == [
        ("bulk.asked", f"bulk:{bulk.pk}"),
        ("bulk.done", f"bulk:{bulk.pk}"),
    ]


def test_a_move_takes_the_step_with_the_note_as_its_reason(lead: User) -> None:
    application = make.application()
    done(change("move", after=Stage.SCREENING), lead, rows=[application.pk])
    step = StageChange.objects.get()
    assert (step.before, step.after, step.reason, step.by) == ("applied", "screening", "Week 12", lead)


def test_tags_are_put_and_taken_away_without_an_assessment(lead: User) -> None:
    application = make.application()
    tag = tags.tag_named("Call back", by=lead)
    done(change("tag", tag=tag), lead, rows=[application.pk])
    assert ApplicationTag.objects.get().by == lead
    done(change("untag", tag=tag), lead, rows=[application.pk])
    assert not ApplicationTag.objects.exists()
    assert not Standing.objects.exists()


# --- left out, and why


def test_a_move_leaves_out_whom_somebody_has_to_look_at(lead: User) -> None:
    decided, held, closed, ahead, there, new = (
        make.application(stage=stage)
        for stage in (Stage.APPLIED, Stage.APPLIED, Stage.CLOSED, Stage.OFFER, Stage.INTERVIEWING, Stage.APPLIED)
    )
    Decision.objects.create(application=decided, kind=Decision.Kind.HOLD, reason="Wait", by=lead)
    holds.put(held.candidate, reason="Asked for by counsel", by=lead, now=timezone.now())
    bulk = change("move", after=Stage.INTERVIEWING)
    told = summary(Application.objects.all(), bulk)
    assert (told.changed, told.total, len(told.left_out)) == (1, 6, 5)
    assert became(done(bulk, lead, filters={"stage": "any"})) == {
        decided.pk: Why.DECIDED,
        held.pk: Why.LEGAL_HOLD,
        closed.pk: Why.CLOSED,
        ahead.pk: Why.STAGE,
        there.pk: Why.ALREADY,
        new.pk: "done",
    }


@pytest.mark.parametrize("after", [Stage.OFFER, Stage.ONBOARDING, Stage.EMPLOYED, Stage.CLOSED])
def test_nobody_is_hired_or_closed_in_bulk_even_if_it_is_asked_for(lead: User, after: Stage) -> None:
    for stage in (Stage.INTERVIEWING, Stage.OFFER, Stage.PROBATION):
        make.application(stage=stage)
    assert summary(Application.objects.all(), change("move", after=after)).changed == 0
    done(change("move", after=after), lead, filters={"stage": "any"})
    assert not StageChange.objects.exists()


def test_nobody_is_handed_to_a_colleague_who_does_not_see_the_team(lead: User) -> None:
    hidden = make.application(candidate=make.candidate(team=make.team()))
    closed, own = make.application(stage=Stage.CLOSED), make.application()
    bulk = done(change("assign", recruiter=make.user()), lead, filters={"stage": "any"})
    assert became(bulk) == {hidden.pk: Why.TEAM, closed.pk: Why.CLOSED, own.pk: "done"}


def test_what_came_in_after_it_was_asked_for_is_not_touched(lead: User) -> None:
    before = make.application()
    asked = actions.ask(change("move", after=Stage.SCREENING), filters={}, by=lead, now=timezone.now())
    make.application()
    jobs.change_in_bulk()
    assert became(asked) == {before.pk: "done"}


def test_a_team_or_a_role_taken_away_counts_at_once(db: None) -> None:
    team = make.team()
    recruiter = make.user(teams=[team])
    hidden, shown = make.application(candidate=make.candidate(team=team)), make.application()
    keys = [hidden.pk, shown.pk]
    asked = actions.ask(change("move", after=Stage.SCREENING), rows=keys, by=recruiter, now=timezone.now())
    recruiter.teams.clear()
    jobs.change_in_bulk()
    assert became(asked) == {hidden.pk: Why.UNSEEN, shown.pk: "done"}
    asked = actions.ask(change("move", after=Stage.INTERVIEWING), rows=[shown.pk], by=recruiter, now=timezone.now())
    User.objects.filter(pk=recruiter.pk).update(roles=[Role.AUDITOR])
    jobs.change_in_bulk()
    asked.refresh_from_db()
    assert (asked.state, asked.problem, asked.done) == ("failed", "no_longer_allowed", 0)


# --- taken back


def test_undone_rows_are_as_before_and_nobody_waits_anew(lead: User) -> None:
    since = timezone.now() - timedelta(days=40)
    near, far = make.application(stage=Stage.SCREENING, stage_since=since), make.application(stage_since=since)
    bulk = undone(done(change("move", after=Stage.INTERVIEWING), lead, rows=[near.pk, far.pk]), lead)
    assert (bulk.state, bulk.undone, bulk.kept) == ("undone", 2, 0)
    assert dict(Application.objects.values_list("pk", "stage")) == {near.pk: "screening", far.pk: "applied"}
    assert set(Application.objects.values_list("stage_since", flat=True)) == {since}
    assert StageChange.objects.filter(application=far).count() == 3  # two steps back were taken one by one
    with pytest.raises(actions.NotUndoableError):
        actions.undo(bulk, by=lead)


def test_what_somebody_changed_since_stays(lead: User) -> None:
    first, moved = make.user(), make.user()
    one, other = make.application(recruiter=first), make.application(recruiter=first)
    bulk = done(change("assign", recruiter=make.user()), lead, rows=[one.pk, other.pk])
    other.refresh_from_db()
    follow.assign(other, to=moved, version=other.version, by=lead)
    bulk = undone(bulk, lead)
    assert (bulk.undone, bulk.kept) == (1, 1)
    assert dict(Application.objects.values_list("pk", "recruiter")) == {one.pk: first.pk, other.pk: moved.pk}


def test_a_tag_that_was_there_before_stays_when_the_change_is_undone(lead: User) -> None:
    tag = tags.tag_named("Call back", by=lead)
    before, new = make.application(), make.application()
    tags.put(before, tag, by=lead)
    bulk = undone(done(change("tag", tag=tag), lead, rows=[before.pk, new.pk]), lead)
    assert list(ApplicationTag.objects.values_list("application", flat=True)) == [before.pk]
    assert became(bulk) == {before.pk: Why.ALREADY, new.pk: "undone"}


# --- letters


MAILING = {"BASE_URL": asking.BASE_URL, "EMAIL_URL": "smtp://127.0.0.1:1"}
QUESTIONS = ["Since when have you lived at your address?", "Which of these jobs was part-time?"]


@pytest.fixture
def mails(settings: Any) -> None:
    """Letters can leave: there is a mail server and a public address."""
    settings.BASE_URL, settings.MAIL_CONFIGURED = asking.BASE_URL, True


def letter(**fields: Any) -> Bulk:
    return change("ask", **{"questions": QUESTIONS, "language": "en", **fields})


def reachable(**fields: Any) -> Application:
    application = make.application(**fields)
    asking.with_address(application)
    return application


@pytest.mark.usefixtures("mails")
def test_everybody_gets_the_usual_letter_with_the_same_questions_and_a_link_of_ones_own(lead: User) -> None:
    rows = [reachable() for _ in range(3)]
    bulk = done(letter(language="fr-ca"), lead, rows=[row.pk for row in rows])
    assert (bulk.state, bulk.done, bulk.left_out) == ("done", 3, 0)
    letters = list(Enquiry.objects.order_by("application"))
    assert [found.application_id for found in letters] == [row.pk for row in rows]
    assert [row.enquiry_id for row in bulk.rows.order_by("application")] == [found.pk for found in letters]
    assert {(found.state, found.way, found.language, found.asked_by) for found in letters} == {
        ("asked", "mail", "fr-ca", lead)
    }
    assert len({found.token_hash for found in letters}) == 3
    for found in letters:
        assert list(found.points.order_by("place").values_list("text", "key", "code")) == [
            (text, "", "") for text in QUESTIONS
        ]
        assert found.opening.startswith("Merci")
    assert TrailEvent.objects.filter(verb="enquiry.asked", actor=lead).count() == 3


@pytest.mark.usefixtures("mails")
def test_nobody_is_asked_who_cannot_be_or_has_a_letter_of_ours(lead: User) -> None:
    closed, waiting, answered = reachable(stage=Stage.CLOSED), reachable(), reachable()
    asking.asked(by=lead, application=waiting)
    before = asking.asked(by=lead, application=answered)
    Enquiry.objects.filter(pk=before.pk).update(state="answered")
    unreachable, retracted = make.application(), reachable()
    facts.retract(Email.objects.get(candidate=retracted.candidate), by=lead, reason="Of somebody else")
    told = summary(Application.objects.all(), letter())
    assert (told.changed, told.total) == (1, 5)
    assert became(done(letter(), lead, filters={"stage": "any"})) == {
        closed.pk: Why.CLOSED,
        waiting.pk: Why.WAITS,
        answered.pk: "done",
        unreachable.pk: Why.NO_ADDRESS,
        retracted.pk: Why.NO_ADDRESS,
    }


@pytest.mark.usefixtures("mails")
def test_who_applied_twice_gets_one_letter(lead: User) -> None:
    first = reachable()
    second = make.application(candidate=first.candidate)
    bulk = done(letter(), lead, rows=[first.pk, second.pk])
    assert became(bulk) == {first.pk: "done", second.pk: Why.WAITS}
    assert Enquiry.objects.count() == 1


def test_without_a_mail_server_or_a_public_address_everybody_is_left_out(lead: User, settings: Any) -> None:
    settings.BASE_URL = ""
    application = reachable()
    assert became(done(letter(), lead, rows=[application.pk])) == {application.pk: Why.NO_MAIL}
    assert not Enquiry.objects.exists()


@pytest.mark.usefixtures("mails")
def test_no_letter_names_somebody_who_shares_something_with_its_reader(lead: User) -> None:
    one = reachable(candidate=make.candidate(name="Robin Sample"))
    other = reachable(candidate=make.candidate(name="Casey Example"))  # at the same address
    bulk = done(letter(questions=["Do you know Casey Example?"]), lead, rows=[one.pk, other.pk])
    assert became(bulk) == {one.pk: Why.NAMES, other.pk: "done"}


@pytest.mark.usefixtures("mails")
def test_letters_are_taken_back_until_they_leave_and_those_that_left_are_told(lead: User) -> None:
    here, gone, touched = (reachable() for _ in range(3))
    bulk = done(letter(), lead, rows=[here.pk, gone.pk, touched.pk])
    EnquiryStep.objects.filter(enquiry__application=gone).update(sent_at=timezone.now())
    enquiries.take_back(Enquiry.objects.get(application=touched), by=lead, now=timezone.now())
    bulk = undone(bulk, lead)
    assert (bulk.state, bulk.undone, bulk.kept) == ("undone", 1, 2)
    assert became(bulk) == {here.pk: "undone", gone.pk: "kept", touched.pk: "kept"}
    assert dict(Enquiry.objects.values_list("application", "state")) == {
        here.pk: "draft",
        gone.pk: "asked",
        touched.pk: "draft",
    }


@pytest.mark.usefixtures("mails")
def test_letters_that_have_all_left_cannot_be_undone(lead: User) -> None:
    bulk = done(letter(), lead, rows=[reachable().pk])
    assert bulk.can_be_undone
    EnquiryStep.objects.update(sent_at=timezone.now())
    with pytest.raises(actions.NotUndoableError):
        actions.undo(bulk, by=lead)


@pytest.mark.usefixtures("mails")
def test_the_right_to_ask_taken_away_counts_at_once(lead: User, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = actions.ask(letter(), rows=[reachable().pk], by=lead, now=timezone.now())
    monkeypatch.setattr(bulk_work, "can", lambda _person, permission: permission != Permission.ASK_CANDIDATES)
    jobs.change_in_bulk()
    asked.refresh_from_db()
    assert (asked.state, asked.problem, asked.done) == ("failed", "no_longer_allowed", 0)


# --- workers


def test_who_takes_over_from_a_killed_worker_goes_on_and_changes_nobody_twice(
    transactional_db: None, travel: Callable[..., None]
) -> None:
    lead = make.user(Role.HR_LEAD)
    for _ in range(4):
        make.application()
    asked = actions.ask(change("move", after=Stage.SCREENING), filters={}, by=lead, now=timezone.now())
    killed_within_the_third_row("bulk_work", "_step")
    asked.refresh_from_db()
    assert (asked.state, asked.done, asked.total) == ("running", 2, 4)
    assert jobs.change_in_bulk() == 0  # the claim still holds
    travel(seconds=61)
    assert jobs.change_in_bulk() == 1
    asked.refresh_from_db()
    assert (asked.state, asked.done, StageChange.objects.count()) == ("done", 4, 4)


@pytest.mark.usefixtures("transactional_db", "mails")
def test_who_takes_over_from_a_killed_worker_asks_nobody_twice(travel: Callable[..., None]) -> None:
    lead = make.user(Role.HR_LEAD)
    for _ in range(4):
        reachable()
    asked = actions.ask(letter(), filters={}, by=lead, now=timezone.now())
    killed_within_the_third_row("enquiries", "ask_like_others")
    asked.refresh_from_db()
    assert (asked.state, asked.done, Enquiry.objects.count()) == ("running", 2, 2)
    travel(seconds=61)
    assert jobs.change_in_bulk() == 1
    asked.refresh_from_db()
    assert (asked.state, asked.done) == ("done", 4)
    assert Enquiry.objects.count() == EnquiryStep.objects.count() == 4
    assert Enquiry.objects.values("candidate").distinct().count() == 4


def killed_within_the_third_row(module: str, name: str) -> None:
    """Work in a process of its own, and kill it where the third row is changed and not yet committed."""
    program = (
        "import django, os, signal; django.setup()\n"
        f"from redflags.actions import {module} as work\n"
        "from redflags import jobs\n"
        f"real, rows = work.{name}, []\n"
        "def step(*given, **named):\n"
        "    done = real(*given, **named)\n"
        "    rows.append(1)\n"
        "    if len(rows) == 3: os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return done\n"
        f"work.{name} = step\n"
        "jobs.change_in_bulk()\n"
    )
    database = connection.settings_dict
    url = f"postgres://{database['USER']}@{database['HOST'].replace('/', '%2F')}:{database['PORT']}/{database['NAME']}"
    environment = {**os.environ, **MAILING, "DATABASE_URL": url}
    ended = subprocess.run([sys.executable, "-c", program], env=environment, check=False)
    assert ended.returncode == -signal.SIGKILL


def test_one_that_is_stopped_goes_no_further_and_what_it_did_can_be_undone(
    lead: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [make.application() for _ in range(3)]
    asked = actions.ask(
        change("move", after=Stage.SCREENING), rows=[row.pk for row in rows], by=lead, now=timezone.now()
    )
    real = bulk_work._change

    def stopped_after_one(*given: Any) -> None:
        real(*given)
        actions.cancel(asked, by=lead, now=timezone.now())

    monkeypatch.setattr(bulk_work, "_change", stopped_after_one)
    jobs.change_in_bulk()
    asked.refresh_from_db()
    assert (asked.state, asked.done) == ("cancelled", 1)
    assert undone(asked, lead).undone == 1
    assert not Application.objects.exclude(stage=Stage.APPLIED).exists()


def test_a_fault_nobody_foresaw_is_told_by_its_class_and_given_up_in_the_end(
    lead: User, monkeypatch: pytest.MonkeyPatch, travel: Callable[..., None]
) -> None:
    def broken(*_given: object) -> None:
        raise KeyError("secret value of a row")

    monkeypatch.setattr(bulk_work, "_step", broken)
    asked = actions.ask(
        change("move", after=Stage.SCREENING), rows=[make.application().pk], by=lead, now=timezone.now()
    )
    for _ in range(bulk_work.MOST_ATTEMPTS + 1):
        jobs.change_in_bulk()
        travel(seconds=61)
    asked.refresh_from_db()
    assert (asked.state, asked.problem, asked.done) == ("failed", "KeyError", 0)


def test_a_row_that_somebody_holds_is_left_out(lead: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(*_given: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DO $$ BEGIN RAISE EXCEPTION 'held' USING ERRCODE = 'lock_not_available'; END $$")

    application = make.application()
    monkeypatch.setattr(bulk_work, "_step", held)
    bulk = done(change("move", after=Stage.SCREENING), lead, rows=[application.pk])
    assert became(bulk) == {application.pk: Why.LOCKED}


def test_the_ticker_makes_up_for_a_lost_ring() -> None:
    assert "redflags.jobs.sweep_bulk" in [sweep.run for sweep in SWEEPS]
