"""Schedules of reminders that people set: drafted, looked at in figures, switched on; and what is owed follows."""

import random
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import django_rq
import pytest
from django.db import InternalError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from candidates import jobs, schedules
from candidates.actions import checks, reminders
from candidates.actions import schedules as actions
from candidates.models import Check, CheckResult, Reminder, ReminderSchedule
from candidates.reminders import OPTIONAL, ORDER, USUAL, Owed, Pace, Schedule, opening, redated
from candidates.schedules import Sent, dry_run
from screening import clock, doorbell, outbox
from screening.actions import organisation
from screening.models import TrailEvent, User
from screening.roles import Role
from screening.workdays import Calendar
from tests import make
from tests.candidates import chased
from tests.candidates.chased import MONDAY_NOON
from tests.postbox import Postbox
from tests.signing_in import SignedIn

Step, Kind = Reminder.Step, Check.Kind
TORONTO = Calendar(ZoneInfo("America/Toronto"))
NINE = time(9)

pytestmark = pytest.mark.django_db


def _pace(*days: int | None, hour: time = NINE) -> Pace:
    """A pace from the days of first, second, route, escalate, expire; None: not taken."""
    return Pace(
        {Step.REQUEST: 0} | {step: told for step, told in zip(ORDER[1:], days, strict=True) if told is not None}, hour
    )


def _with(kind: str, pace: Pace) -> Schedule:
    return Schedule({**USUAL.paces, kind: pace})


def _switch_on(wanted: Schedule, by: User, now: datetime) -> ReminderSchedule:
    drafted = actions.draft(wanted, reason="tried", by=by, now=now)
    before = ReminderSchedule.objects.in_force()
    return actions.switch_on(drafted, present=before.number if before else 0, by=by, now=now)


@pytest.fixture
def admin(db: None) -> User:
    make.organisation(name="Northwind Ltd", time_zone="America/Toronto")
    return make.user(role=Role.ADMIN)


# --- pure


def test_a_schedule_is_kept_and_read_back_and_what_it_does_not_name_is_usual() -> None:
    wanted = _with(Kind.REFERENCE, _pace(1, None, 4, 6, 9, hour=time(14, 30)))
    assert Schedule.of(wanted.stored()) == wanted
    assert Schedule.of({}) == USUAL


def test_a_step_that_is_switched_off_leaves_the_next_one_its_time() -> None:
    pace = _pace(2, None, None, 7, 20)
    assert pace.following(Step.FIRST) == (Step.ESCALATE, 5)
    assert pace.following(Step.SECOND) == (Step.ESCALATE, 5), "sent before it was switched off"
    assert pace.following(Step.EXPIRE) is None


@pytest.mark.parametrize(
    ("zone", "now", "opens"),
    [
        ("America/Toronto", datetime(2026, 3, 6, 13, 0, tzinfo=UTC), "2026-03-06 09:00"),  # Friday, before nine
        ("America/Toronto", datetime(2026, 3, 6, 14, 0, tzinfo=UTC), "2026-03-09 09:00"),  # nine: over the weekend,
        ("America/Toronto", datetime(2026, 3, 7, 15, 0, tzinfo=UTC), "2026-03-09 09:00"),  # in which clocks change
        ("Pacific/Apia", datetime(2026, 12, 24, 23, 0, tzinfo=UTC), "2026-12-28 09:00"),  # Christmas there already
    ],
)
def test_what_is_overdue_waits_for_the_next_opening(zone: str, now: datetime, opens: str) -> None:
    calendar = Calendar(ZoneInfo(zone), holidays={date(2026, 12, 25)})
    assert f"{opening(calendar, NINE, now).astimezone(calendar.zone):%Y-%m-%d %H:%M}" == opens


@pytest.mark.parametrize(
    ("pace", "step", "due"),
    [
        (_pace(3, 5, None, 7, 20), Step.FIRST, "Thu 05 Mar 09:00"),
        (_pace(2, 5, None, 7, 20, hour=time(16)), Step.FIRST, "Wed 04 Mar 16:00"),
        (_pace(None, 6, None, 7, 20), Step.SECOND, "Tue 10 Mar 09:00"),
        (_pace(1, 5, None, 7, 20), Step.FIRST, "Wed 04 Mar 09:00"),  # would have been due on Tuesday at nine
    ],
)
def test_what_is_owed_is_dated_by_the_schedule_from_the_letter_before(pace: Pace, step: Step, due: str) -> None:
    now = datetime(2026, 3, 3, 17, tzinfo=UTC)
    owed = Owed(Kind.REFERENCE, Step.FIRST, datetime(2026, 3, 4, 14, tzinfo=UTC), Step.REQUEST, date(2026, 3, 2))
    after, at = redated(owed, _with(Kind.REFERENCE, pace), calendar=TORONTO, now=now)
    assert (after, at.astimezone(TORONTO.zone).strftime(chased.DUE)) == (step, due)


def test_what_is_due_already_stays_as_it_is() -> None:
    owed = Owed(Kind.REFERENCE, Step.FIRST, MONDAY_NOON, Step.REQUEST, date(2026, 2, 26))
    wanted = _with(Kind.REFERENCE, _pace(None, 9, None, 10, 20))
    assert redated(owed, wanted, calendar=TORONTO, now=MONDAY_NOON) == (Step.FIRST, MONDAY_NOON)


# --- in the ledger


@pytest.mark.usefixtures("mailbox")
def test_what_is_owed_follows_and_every_later_step_does(admin: User) -> None:
    check = chased.asked(by=admin, now=MONDAY_NOON)
    chased.send(check, MONDAY_NOON)
    _switch_on(_with(Kind.REFERENCE, _pace(None, 3, 4, 6, 8)), admin, MONDAY_NOON)
    owed = chased.newest(check)
    assert (owed.step, Reminder.objects.filter(check_made=check).count()) == (Step.SECOND, 2)
    sent = [(step, at.astimezone(TORONTO.zone).strftime("%d %b")) for step, at in chased.send_all(check, owed.due_at)]
    assert sent == [
        (Step.SECOND, "05 Mar"),
        (Step.ROUTE, "06 Mar"),
        (Step.ESCALATE, "10 Mar"),
        (Step.EXPIRE, "12 Mar"),
    ]


def test_what_was_asked_by_telephone_follows_the_schedule_too(admin: User) -> None:
    check = chased.planned(by=admin, contact_phone="+1 416 555 0134")
    told = {"consent_on": date(2026, 3, 1), "consent_how": "form", "through": Check.Through.PHONE}
    checks.request(check, version=check.version, by=admin, now=MONDAY_NOON, **told)
    assert chased.newest(check).due_at == TORONTO.at(date(2026, 3, 4), NINE)
    wanted = _with(Kind.REFERENCE, _pace(4, 5, None, 7, 20))
    assert dry_run(wanted, calendar=TORONTO, now=MONDAY_NOON).moved == 1
    _switch_on(wanted, admin, MONDAY_NOON)
    assert (chased.newest(check).step, chased.newest(check).due_at) == (Step.FIRST, TORONTO.at(date(2026, 3, 6), NINE))


@pytest.mark.usefixtures("mailbox")
def test_what_is_owed_for_one_moment_is_moved_with_one_statement_however_much_it_is(admin: User) -> None:
    asked = [chased.asked(by=admin, now=MONDAY_NOON) for _check in range(3)]
    for check in asked:
        chased.send(check, MONDAY_NOON)
    with CaptureQueriesContext(connection) as queries:
        _switch_on(_with(Kind.REFERENCE, _pace(4, 5, None, 7, 20)), admin, MONDAY_NOON)
    assert {chased.newest(check).due_at for check in asked} == {TORONTO.at(date(2026, 3, 6), NINE)}
    (moved,) = [query["sql"] for query in queries if query["sql"].startswith('UPDATE "candidates_reminder"')]
    assert moved.count("2026-03-06") == 1


def test_asking_holds_the_schedule_still_since_it_dates_the_first_reminder(admin: User) -> None:
    chased.asked(by=admin, now=MONDAY_NOON)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT mode FROM pg_locks WHERE locktype = 'advisory' AND objid = %s AND pid = pg_backend_pid()",
            [actions.SCHEDULE_LOCK],
        )
        assert cursor.fetchall() == [("ShareLock",)]


@pytest.mark.usefixtures("mailbox")
def test_a_step_that_returns_is_owed_before_the_one_that_was(admin: User) -> None:
    _switch_on(_with(Kind.REFERENCE, _pace(None, 5, None, 7, 20)), admin, MONDAY_NOON)
    check = chased.asked(by=admin, now=MONDAY_NOON)
    chased.send(check, MONDAY_NOON)
    assert chased.newest(check).step == Step.SECOND
    _switch_on(USUAL, admin, MONDAY_NOON)
    assert chased.newest(check).step == Step.FIRST
    assert ReminderSchedule.objects.in_force().told == {}, "the defaults follow the product"
    assert [step for step, _at in chased.send_all(check, MONDAY_NOON)] == [*ORDER[1:3], *ORDER[4:]]


@pytest.mark.usefixtures("mailbox")
def test_what_a_worker_holds_or_a_mail_server_saw_is_left_alone(admin: User, mailbox: Postbox) -> None:
    held, tried = chased.asked(by=admin, now=MONDAY_NOON), chased.asked(by=admin, now=MONDAY_NOON)
    for check in (held, tried):
        chased.send(check, MONDAY_NOON)
    due = chased.newest(held).due_at
    claimed = reminders.claim(chased.newest(held).pk, now=due)
    mailbox.next_ones.append("hang_up")
    chased.send(tried, due)
    _switch_on(_with(Kind.REFERENCE, _pace(None, 9, None, 12, 20)), admin, due)
    assert (chased.newest(held).step, chased.newest(tried).step) == (Step.FIRST, Step.FIRST)
    assert reminders.stamp(claimed, now=due)
    assert chased.newest(held).step == Step.SECOND


@pytest.mark.usefixtures("mailbox")
def test_a_shorter_schedule_sends_nothing_and_makes_due_at_the_next_opening(admin: User, mailbox: Postbox) -> None:
    check = chased.asked(by=admin, now=MONDAY_NOON, kind=Kind.EDUCATION)
    chased.send(check, MONDAY_NOON)
    thursday = MONDAY_NOON + timedelta(days=3)
    _switch_on(_with(Kind.EDUCATION, _pace(1, 2, None, 3, 4)), admin, thursday)
    assert reminders.ring_for_owed(now=thursday) == 0
    assert len(mailbox.mails) == 1
    assert chased.newest(check).due_at == TORONTO.at(date(2026, 3, 6), NINE)


def test_a_check_that_was_answered_owes_nothing_by_any_schedule(admin: User) -> None:
    check = chased.asked(by=admin, now=MONDAY_NOON)
    result = CheckResult(candidate=check.candidate, check_made=check, state=Check.State.VERIFIED, source="reference")
    checks.answer(result, version=check.version, by=admin, now=MONDAY_NOON)
    _switch_on(_with(Kind.REFERENCE, _pace(1, 2, None, 3, 4)), admin, MONDAY_NOON)
    assert not Reminder.objects.filter(sent_at=None, closed_at=None).exists()


@pytest.mark.usefixtures("mailbox")
def test_a_new_holiday_and_another_zone_move_what_is_owed(admin: User) -> None:
    now = timezone.now().replace(hour=20)  # the same day in both zones
    check = chased.asked(by=admin, now=now)
    chased.send(check, now)
    due = chased.newest(check).due_at.astimezone(TORONTO.zone).date()
    told = organisation.Settings(
        name="Northwind Ltd",
        time_zone="America/Vancouver",
        sole_operator=False,
        second_factor_roles=[],
        holidays=[due],
    )
    organisation.change_settings(told, version=1, by=admin)
    moved = clock.calendar()
    assert chased.newest(check).due_at == moved.at(moved.after(moved.day_of(now), 2), NINE)
    assert chased.newest(check).due_at > TORONTO.at(due, NINE)


def test_a_draft_is_kept_as_it_was_and_can_be_switched_on_once(admin: User) -> None:
    found = _switch_on(_with(Kind.REFERENCE, _pace(1, 2, None, 3, 4)), admin, MONDAY_NOON)
    assert (found.number, found.switched_on_by, found.told["reference"]["days"]["expire"]) == (1, admin, 4)
    with pytest.raises(actions.StaleScheduleError):
        actions.switch_on(found, present=1, by=admin, now=MONDAY_NOON)
    for write in (lambda: ReminderSchedule.objects.update(told={}), lambda: ReminderSchedule.objects.all().delete()):
        with pytest.raises(InternalError), transaction.atomic():
            write()
    assert list(TrailEvent.objects.filter(verb="schedule.switched_on").values_list("fields", flat=True)) == [
        ["reference"]
    ]


def test_who_read_the_figures_against_another_schedule_is_told(admin: User) -> None:
    drafted = actions.draft(_with(Kind.REFERENCE, _pace(1, 2, None, 3, 4)), reason="a", by=admin, now=MONDAY_NOON)
    _switch_on(_with(Kind.EDUCATION, _pace(1, 2, None, 3, 4)), admin, MONDAY_NOON)
    with pytest.raises(actions.StaleScheduleError):
        actions.switch_on(drafted, present=0, by=admin, now=MONDAY_NOON)


# --- the dry run


@pytest.mark.usefixtures("mailbox")
@pytest.mark.parametrize("seed", range(3))
def test_a_dry_run_foretells_what_is_then_really_owed(admin: User, seed: int) -> None:
    """Over random registers and schedules: both columns, everything that goes out and ends within a month."""
    rng = random.Random(seed)
    now = MONDAY_NOON + timedelta(days=rng.randint(20, 60), hours=rng.randint(0, 23))
    make.organisation(holidays=[now.date() + timedelta(days=rng.randint(1, 20)) for _n in range(3)])
    people = [_under_way(rng, admin, now) for _n in range(9)]
    wanted = Schedule({kind: _drawn(rng) for kind in USUAL.paces})
    foretold = dry_run(wanted, calendar=clock.calendar(), now=now)
    assert sum(foretold.under_way.values()) == len(people)
    with transaction.atomic():
        assert _live_on(now) == foretold.present.within
        transaction.set_rollback(True)
    _switch_on(wanted, admin, now)
    assert _live_on(now) == foretold.wanted.within


def _drawn(rng: random.Random) -> Pace:
    days = sorted(rng.sample(range(1, 26), 5))
    told = [None if ORDER[n + 1] in OPTIONAL and rng.random() < 0.3 else day for n, day in enumerate(days)]
    return _pace(*told, hour=time(rng.randint(0, 23), rng.choice((0, 30))))


def _under_way(rng: random.Random, by: User, now: datetime) -> Check:
    """A check that was asked for some weeks ago and chased so far as its steps fell due, straight in the ledger."""
    pace = USUAL.paces[kind := rng.choice(list(USUAL.paces))]
    person = make.candidate()
    contact = rng.choice([None, "somebody@contoso.example"])
    check = Check.objects.create(
        candidate=person, kind=kind, state=Check.State.WAITING, contact_email=contact, responsible=by, created_by=by
    )
    step, due = Step.REQUEST, now - timedelta(days=rng.randint(0, 30), hours=rng.randint(1, 20))
    calendar = clock.calendar()
    while due <= now and step != Step.EXPIRE:
        Reminder.objects.create(check_made=check, step=step, due_at=due, sent_at=due)
        step, days = pace.following(step)
        due = calendar.at(calendar.after(calendar.day_of(due), days), pace.hour)
    Reminder.objects.create(check_made=check, step=step, due_at=due)
    return check


def _live_on(now: datetime) -> dict[int, Sent]:
    """Work on whatever is owed, at the instant it falls due, for a month in which nobody answers."""
    end = now + timedelta(days=max(schedules.WITHIN))
    counted = {days: Counter() for days in schedules.WITHIN}
    owed = Reminder.objects.filter(sent_at=None, closed_at=None, due_at__lte=end).order_by("due_at", "pk")
    while row := owed.select_related("check_made").first():
        at = max(row.due_at, now)
        assert reminders.send_one(row.pk, tell_time=lambda at=at: at)
        for what in schedules.kinds_of(Step(row.step), bool(row.check_made.contact_email)):
            for days in schedules.WITHIN:
                counted[days][what] += at <= now + timedelta(days=days)
    return {days: Sent(**count) for days, count in counted.items()}


# --- after a week of downtime


@pytest.mark.django_db(transaction=True)  # inside a transaction a bell would only be rung after it
def test_a_backlog_of_two_hundred_never_has_more_bells_waiting_than_the_burst(
    admin: User, own_redis: str, mailbox: Postbox
) -> None:
    now = timezone.now()
    order = random.Random(3).sample(range(200), 200)
    person = make.candidate()
    made = [
        Check(
            candidate=person,
            kind=Kind.REFERENCE,
            state=Check.State.REQUESTED,
            contact_email=f"r{n}@contoso.example",
            responsible=admin,
            created_by=admin,
        )
        for n in order
    ]
    Check.objects.bulk_create(made)
    week_ago = now - timedelta(days=7)
    Reminder.objects.bulk_create(
        Reminder(check_made=check, step=Step.REQUEST, due_at=week_ago + timedelta(minutes=n))
        for n, check in zip(order, made, strict=True)
    )
    portions, rung = [], []
    while len(portions) < 5 and Reminder.objects.filter(step=Step.REQUEST, sent_at=None).exists():
        for _sweep in range(3):
            jobs.sweep_reminders()
        portions.append(doorbell.unheard(outbox.QUEUE))
        queue = django_rq.get_queue(outbox.QUEUE)
        rung += [bell.args[0] for bell in queue.jobs]
        Reminder.objects.filter(pk__in=rung).update(
            sent_at=now
        )  # that mails follow is test_reminders_killed's business
        queue.empty()
    assert portions == [outbox.BURST] * 4
    assert rung == list(Reminder.objects.order_by("due_at").values_list("pk", flat=True))


# --- the pages


def _fields(**changed: object) -> dict[str, object]:
    told: dict[str, object] = {"reason": "Referees here take longer"}
    for kind, pace in USUAL.paces.items():
        told |= {f"{kind}_{step}": days for step, days in pace.days.items() if days}
        told[f"{kind}_hour"] = f"{pace.hour:%H:%M}"
    return told | changed


def test_a_schedule_is_drafted_looked_at_and_switched_on(as_admin: SignedIn) -> None:
    chased.asked(by=as_admin.user, now=timezone.now())
    answer = as_admin.post(reverse("reminders_edit"), _fields(reference_first=3, reference_second=""))
    drafted = ReminderSchedule.objects.get()
    assert answer.url == reverse("reminders_dry_run", args=[drafted.pk])
    page = as_admin.get(answer.url)
    assert b"A dry run: nothing was sent" in page.content
    assert ReminderSchedule.objects.in_force() is None
    post = {"version": 0, "token": page.context["form"]["token"].value()}
    for _click in range(2):
        assert as_admin.post(reverse("reminders_switch_on", args=[drafted.pk]), post).status_code == 302
    assert ReminderSchedule.objects.in_force().number == 1
    assert TrailEvent.objects.filter(verb="schedule.switched_on").count() == 1
    page = as_admin.get(reverse("reminders")).content.decode()
    assert "Referees here take longer" in page
    assert "Back to the defaults" in page


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("reference_second", 2),
        ("reference_expire", 6),
        ("education_escalate", ""),
        ("employment_first", 0),
        ("employment_hour", "nine"),
        ("reason", " "),
    ],
)
def test_what_is_wrong_is_told_at_its_field(as_admin: SignedIn, field: str, value: object) -> None:
    answer = as_admin.post(reverse("reminders_edit"), _fields(**{"reference_first": 3, field: value}))
    assert answer.status_code == 422
    assert field in answer.context["form"].errors
    assert not ReminderSchedule.objects.exists()


def test_a_stale_figure_is_told_and_nothing_is_switched_on(as_admin: SignedIn) -> None:
    drafted = actions.draft(
        _with(Kind.REFERENCE, _pace(1, 2, None, 3, 4)), reason="a", by=as_admin.user, now=MONDAY_NOON
    )
    _switch_on(_with(Kind.EDUCATION, _pace(1, 2, None, 3, 4)), as_admin.user, MONDAY_NOON)
    answer = as_admin.post(reverse("reminders_switch_on", args=[drafted.pk]), {"version": 0})
    assert answer.status_code == 409
    assert b"Another schedule was switched on meanwhile" in answer.content
    assert ReminderSchedule.objects.in_force().pk != drafted.pk


def test_going_back_to_the_defaults_shows_first_what_it_would_do(as_admin: SignedIn) -> None:
    _switch_on(_with(Kind.EDUCATION, _pace(1, 2, None, 3, 4)), as_admin.user, MONDAY_NOON)
    answer = as_admin.post(reverse("reminders_usual"), {})
    drafted = ReminderSchedule.objects.get(number=None)
    assert (drafted.told, answer.url) == ({}, reverse("reminders_dry_run", args=[drafted.pk]))
