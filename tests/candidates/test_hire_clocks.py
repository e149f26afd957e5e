"""Clocks after a hire in the ledger: begun, moved and stopped by what is recorded, told once, shown as a checklist."""

from datetime import date, datetime, time, timedelta

import pytest
from django.db import connection
from django.db.models import F
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from candidates import jobs
from candidates.actions import facts, posthire
from candidates.actions.stages import move
from candidates.checklists import QUESTIONS
from candidates.models import (
    Application,
    Check,
    CheckResult,
    HireChecklist,
    HireClock,
    HireStep,
    Interview,
    Milestone,
    Relation,
    Sign,
    Source,
    Stage,
)
from candidates.posthire import CLOCKS, Kind
from redflags.casefile.after_hire import items
from redflags.casefile.rare import rare
from redflags.due import Moment, What, late
from screening import clock, outbox
from screening.models import Notice, TrailEvent, User
from screening.roles import Role
from tests import make
from tests.signing_in import SignedIn
from tests.workers import PATIENCE, Start, kill, until

Step = HireStep.Step
START = Milestone.Kind.START
UNCHECKED = {f"answer_{question.key}": "unchecked" for question in QUESTIONS[Kind.DAY_1]}


@pytest.fixture
def recruiter(db: None) -> User:
    make.organisation(name="Northwind Ltd", time_zone="America/Toronto")
    return make.user(name="Dana Recruiter")


def _hired(by: User, **fields: object) -> Application:
    return make.application(stage=Stage.PROBATION, recruiter=by, **fields)


def _reach(application: Application, kind: str, by: User, **fields: object) -> Milestone:
    step = Milestone(candidate=application.candidate, kind=kind, source=Source.STAFF, **fields)
    return facts.append(step, by=by)


def _clock(application: Application, kind: str) -> HireClock:
    return HireClock.objects.get(application=application, kind=kind)


def _owed(application: Application, kind: str) -> HireStep | None:
    owed = HireStep.objects.filter(clock__application=application, clock__kind=kind, sent_at=None, closed_at=None)
    return owed.first()


def _tell(step: HireStep, now: datetime | None = None) -> bool:
    at = now or step.due_at
    return posthire.tell_one(step.pk, tell_time=lambda: at)


def _today() -> date:
    return clock.today(timezone.now())


def test_a_first_day_begins_its_clocks_and_each_owes_one_step(recruiter: User) -> None:
    application = _hired(recruiter)
    _reach(application, START, recruiter, on=_today())
    due = {row.kind: (row.due_on - _today()).days for row in HireClock.objects.all()}
    assert due == {Kind.DAY_1: 0, Kind.DAY_30: 30, Kind.VISIT: 60, Kind.DAY_60: 60, Kind.DAY_90: 90}
    assert HireStep.objects.count() == 5
    assert all(row.due_at > timezone.now() for row in HireStep.objects.all()), "nothing is told at once"
    assert TrailEvent.objects.filter(verb="clock.begun").count() == 5


def test_nothing_runs_before_an_offer_and_nothing_for_who_came_long_ago(recruiter: User) -> None:
    early = make.application(stage=Stage.INTERVIEWING, recruiter=recruiter)
    _reach(early, START, recruiter, is_done=False, due_on=_today() + timedelta(days=30))
    _reach(_hired(recruiter), START, recruiter, on=_today() - timedelta(days=300))
    assert not HireClock.objects.exists()


def test_a_first_day_that_moves_takes_the_clocks_along_and_nothing_is_told_twice(recruiter: User) -> None:
    application = _hired(recruiter)
    first = _reach(application, START, recruiter, on=_today() - timedelta(days=50))
    owed = _owed(application, Kind.VISIT)
    assert owed.step == Step.FIRST
    assert _tell(owed)
    later = {"on": _today() - timedelta(days=49), "relation": Relation.CORRECTS, "replaces": first}
    _reach(application, START, recruiter, **later)
    assert _clock(application, Kind.VISIT).due_on == _today() + timedelta(days=11)
    moved = _owed(application, Kind.VISIT)
    assert moved.for_day == _today() + timedelta(days=11)
    assert moved.due_at > timezone.now()
    assert HireStep.objects.filter(clock__kind=Kind.VISIT, sent_at=None, closed_at=None).count() == 1


def test_a_first_day_that_was_taken_back_stops_everything(recruiter: User) -> None:
    application = _hired(recruiter)
    start = _reach(application, START, recruiter, on=_today())
    facts.retract(start, by=recruiter, reason="Wrong person")
    assert not HireClock.objects.filter(ended_at=None).exists()
    assert not HireStep.objects.filter(closed_at=None).exists()
    _reach(application, START, recruiter, on=_today())
    assert HireStep.objects.filter(closed_at=None).count() == 5, "and it begins again"


def test_a_closed_application_stops_its_clocks_at_once_even_in_a_workers_hand(recruiter: User) -> None:
    application = _hired(recruiter)
    _reach(application, START, recruiter, on=_today())
    step = _owed(application, Kind.DAY_1)
    held = posthire.OUTBOX.claim(step.pk, now=step.due_at)
    application.refresh_from_db()
    closing = {"reason": "left", "on": _today(), "version": application.version, "by": recruiter}
    move(application, after=Stage.CLOSED, now=timezone.now(), **closing)
    assert not posthire.stamp(held, now=step.due_at)
    assert not Notice.objects.exists()
    assert posthire.ring_for_owed(now=step.due_at + timedelta(days=100)) == 0
    move(application, after=Stage.PROBATION, now=timezone.now(), **(closing | {"version": application.version + 1}))
    assert _owed(application, Kind.DAY_1) is not None


def test_steps_are_told_to_who_recruits_and_at_last_to_the_hr_leads(recruiter: User) -> None:
    lead = make.user(role=Role.HR_LEAD)
    application = _hired(recruiter)
    _reach(application, START, recruiter, on=_today())
    now = timezone.now()
    while (step := _owed(application, Kind.VISIT)) is not None:
        now = max(now, step.due_at)
        assert _tell(step, now)
    told = list(Notice.objects.filter(event__startswith="clock").order_by("pk").values_list("person", "event"))
    assert told == [*[(recruiter.pk, "clock_due")] * 3, (lead.pk, "clock_late")]
    days = [clock.calendar().day_of(step.due_at) for step in HireStep.objects.filter(clock__kind=Kind.VISIT)]
    assert len(days) == len(set(days)) == 4


def test_without_anybody_to_tell_a_step_waits_and_says_so(recruiter: User) -> None:
    application = _hired(recruiter)
    _reach(application, START, recruiter, on=_today())
    User.objects.update(is_active=False)
    step = _owed(application, Kind.DAY_1)
    assert not _tell(step)
    step.refresh_from_db()
    assert (step.problem, step.sent_at) == ("NobodyToTell", None)


def test_what_is_done_stops_its_clock_and_taking_it_back_lets_it_run(recruiter: User) -> None:
    application = _hired(recruiter)
    _reach(application, START, recruiter, on=_today() - timedelta(days=70))
    _reach(application, Milestone.Kind.FIRST_PAYROLL, recruiter, is_done=False, due_on=_today() + timedelta(days=20))
    visit = posthire.visited(application, on=_today(), note="", by=recruiter)
    assert _clock(application, Kind.VISIT).done_on == _today()
    assert _owed(application, Kind.VISIT) is None
    facts.retract(visit, by=recruiter, reason="Another person")
    assert _owed(application, Kind.VISIT).step == Step.ESCALATE
    result = posthire.checked(
        application, Kind.PAYROLL, on=_today(), channel="paper", note="", by=recruiter, now=timezone.now()
    )
    assert Check.objects.filter(pk=result.check_made_id, kind="bank", state="verified").exists()
    assert _clock(application, Kind.PAYROLL).done_on == _today()
    facts.append(
        CheckResult(
            candidate=application.candidate,
            check_made=result.check_made,
            state=Check.State.VERIFIED,
            relation=Relation.RETRACTS,
            replaces=result,
        ),
        by=recruiter,
    )
    assert _owed(application, Kind.PAYROLL) is not None


def test_a_promised_visit_sets_the_day_and_a_visit_takes_its_place(recruiter: User) -> None:
    application = _hired(recruiter)
    _reach(application, START, recruiter, on=_today())
    promised = _reach(application, Milestone.Kind.VISIT, recruiter, is_done=False, due_on=_today() + timedelta(days=20))
    assert _clock(application, Kind.VISIT).due_on == _today() + timedelta(days=20)
    visit = posthire.visited(application, on=_today(), note="", by=recruiter)
    assert (visit.replaces, visit.relation, visit.is_done) == (promised, Relation.CHANGES, True)


def test_answers_that_rules_know_become_facts_and_leave_with_the_checklist(recruiter: User) -> None:
    application = _hired(recruiter)
    _reach(application, START, recruiter, on=_today())
    answers = {"seen_live": "yes", "device_in_hand": "yes", "device_place": "no", "remote_tool": "no"}
    told = posthire.answer_checklist(application, Kind.DAY_1, on=_today(), answers=answers, note="", by=recruiter)
    assert list(Sign.objects.values_list("code", flat=True)) == ["device_elsewhere"]
    assert Milestone.objects.filter(kind=Milestone.Kind.DEVICE_RECEIVED).count() == 1
    assert _clock(application, Kind.DAY_1).done_on == _today()
    with pytest.raises(posthire.NotRunningError):
        posthire.answer_checklist(application, Kind.DAY_1, on=_today(), answers=answers, note="", by=recruiter)
    for _click in range(2):
        posthire.take_back_checklist(told, reason="Mixed up", by=recruiter, now=timezone.now())
    assert Sign.objects.filter(relation=Relation.RETRACTS).count() == 1
    assert _owed(application, Kind.DAY_1) is not None


def test_what_an_import_brought_is_found_and_looking_again_changes_nothing(recruiter: User) -> None:
    application = _hired(recruiter)
    Milestone.objects.create(candidate=application.candidate, kind=START, on=_today(), source=Source.ATS)
    for _sweep in range(2):
        assert jobs.keep_hire_clocks() == 1
    assert (HireClock.objects.count(), HireStep.objects.count()) == (5, 5)
    assert TrailEvent.objects.filter(verb__startswith="clock").count() == 5


def test_keeping_any_number_of_people_in_step_takes_as_many_queries(recruiter: User) -> None:
    taken = []
    for _more in range(2):
        for _person in range(2):
            _reach(_hired(recruiter), START, recruiter, on=_today())
        with CaptureQueriesContext(connection) as queries:
            posthire.keep_in_step(now=timezone.now())
        taken.append(len(queries))
    assert taken[0] == taken[1]


def test_what_was_done_late_in_the_evening_was_done_that_day_whoever_looks(recruiter: User) -> None:
    application = _hired(recruiter)
    _reach(application, START, recruiter, on=_today())
    evening = datetime.combine(_today(), time(23), clock.zone()) - timedelta(days=1)
    make.interview(application, held=Interview.Mode.IN_PERSON, starts_at=evening)
    posthire.keep_in_step(now=timezone.now())  # as a worker does: in no zone
    assert _clock(application, Kind.VISIT).done_on == evening.date()
    with timezone.override(clock.zone()):  # as for somebody signed in
        posthire.sync([application.candidate_id], now=timezone.now())
    assert TrailEvent.objects.filter(verb="clock.done").count() == 1
    assert not TrailEvent.objects.filter(verb="clock.changed").exists()


def test_another_calendar_moves_what_is_owed(recruiter: User) -> None:
    application = _hired(recruiter)
    _reach(application, START, recruiter, on=_today())
    before = _owed(application, Kind.DAY_30).due_at
    make.organisation(time_zone="Asia/Tokyo")
    posthire.keep_in_step(now=timezone.now())
    tokyo = clock.calendar()
    after = _owed(application, Kind.DAY_30).due_at
    assert after != before
    assert after.astimezone(tokyo.zone).time() == time(9)


@pytest.mark.django_db(transaction=True)
def test_a_worker_killed_while_it_tells_leaves_one_notice_in_the_end(worker: Start) -> None:
    held_back = (
        "import time; from candidates.actions import posthire; "
        "tell = posthire.notices.tell; posthire.notices.tell = lambda *a, **k: (tell(*a, **k), time.sleep(60))"
    )
    by = make.user()
    application = _hired(by)
    _reach(application, START, by, on=_today())
    step = _owed(application, Kind.DAY_1)
    past = timezone.now() - timedelta(minutes=5)
    HireStep.objects.filter(pk=step.pk).update(due_at=past)
    HireStep.objects.exclude(pk=step.pk).delete()
    jobs.sweep_hire_steps()
    victim = worker(prepared=held_back)
    until(lambda: HireStep.objects.filter(pk=step.pk, claim__isnull=False).exists(), "the worker to hold the step")
    kill(victim)
    assert not Notice.objects.exists()
    HireStep.objects.update(claimed_at=F("claimed_at") - outbox.LEASE, rung_at=past - outbox.RING_AGAIN)
    for _ring in range(2):
        jobs.sweep_hire_steps()
        HireStep.objects.update(rung_at=None)
    assert worker("--burst").wait(PATIENCE) == 0
    assert Notice.objects.filter(event="clock_due").count() == 1
    assert HireStep.objects.get(pk=step.pk).sent_at is not None
    assert TrailEvent.objects.filter(verb="clock.told").count() == 1


# --- the pages


def test_the_file_shows_the_clocks_as_a_checklist(as_recruiter: SignedIn) -> None:
    application = _hired(as_recruiter.user)
    _reach(application, START, as_recruiter.user, on=_today() - timedelta(days=31))
    posthire.answer_checklist(
        application, Kind.DAY_1, on=_today(), answers={"seen_live": "yes"}, note="", by=as_recruiter.user
    )
    there_is = rare(application.candidate_id, application.pk, user=as_recruiter.user)
    told = items(application, begun={START}, user=as_recruiter.user, now=timezone.now(), rare=there_is)
    states = dict(zip(CLOCKS, [item.state.name for item in told], strict=True))
    assert states == {
        "shipping": "UNKNOWN",
        "payroll": "UNKNOWN",
        "day_1": "DONE",
        "day_30": "LATE",
        "visit": "AHEAD",
        "day_60": "AHEAD",
        "day_90": "AHEAD",
    }
    page = as_recruiter.get(reverse("candidate", args=[application.candidate_id])).content.decode()
    assert "After hire" in page
    assert "1 day late" in page
    assert "Record the day of the first payroll." in page


def test_what_is_late_is_on_the_worklist_and_in_the_list(as_recruiter: SignedIn) -> None:
    application = _hired(as_recruiter.user)
    _reach(application, START, as_recruiter.user, on=_today() - timedelta(days=31))
    assert late(What.AFTER_HIRE, Moment.of(timezone.now()))
    found = Application.objects.filter(late(What.AFTER_HIRE, Moment.of(timezone.now())))
    assert list(found) == [application]
    assert "Checklist of day 30" in as_recruiter.get(reverse("worklist")).content.decode()
    listed = as_recruiter.get(reverse("candidates"), {"late": "after_hire"}).content.decode()
    assert application.candidate.name in listed


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (Kind.VISIT, {}),
        (Kind.DAY_1, UNCHECKED | {"answer_same_person": "yes"}),
        (Kind.PAYROLL, {"channel": "paper"}),
        (Kind.SHIPPING, {"channel": "record"}),
    ],
)
def test_each_clock_is_stopped_with_one_small_form_and_twice_is_once(
    as_recruiter: SignedIn, kind: str, fields: dict[str, str]
) -> None:
    application = _hired(as_recruiter.user)
    _reach(application, START, as_recruiter.user, on=_today())
    soon = {"is_done": False, "due_on": _today() + timedelta(days=10)}
    _reach(application, Milestone.Kind.FIRST_PAYROLL, as_recruiter.user, **soon)
    _reach(application, Milestone.Kind.DEVICE_SHIPPED, as_recruiter.user, **soon)
    url = reverse("after_hire", args=[application.pk, kind])
    form = as_recruiter.get(url).context["form"]
    post = {"on": _today().isoformat(), "token": form["token"].value(), **fields}
    answers = [as_recruiter.post(url, post) for _click in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert _clock(application, kind).done_on == _today()
    assert TrailEvent.objects.filter(verb="clock.done").count() == 1
    assert as_recruiter.get(url).status_code == 200


def test_a_checklist_on_which_nothing_was_checked_is_not_done(as_recruiter: SignedIn) -> None:
    application = _hired(as_recruiter.user)
    _reach(application, START, as_recruiter.user, on=_today())
    url = reverse("after_hire", args=[application.pk, Kind.DAY_1])
    for changed in ({}, {"on": "2999-01-01", "answer_own_key": "yes"}, {"answer_own_key": ""}):
        post = {"on": _today().isoformat(), **UNCHECKED, **changed}
        assert as_recruiter.post(url, post).status_code == 422
    assert not HireChecklist.objects.exists()
    assert as_recruiter.get(reverse("after_hire", args=[application.pk, "no_such_clock"])).status_code == 404
