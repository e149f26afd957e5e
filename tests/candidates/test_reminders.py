"""Reminders in the ledger: when each step is owed, who is written to, what happens when it cannot be sent."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import IntegrityError, transaction

from candidates import jobs, letters
from candidates.actions import checks
from candidates.actions import reminders as actions
from candidates.actions.stages import move
from candidates.models import Candidate, Check, CheckResult, Reminder, Stage
from screening import outbox
from screening.models import StaffMail, TrailEvent, User
from screening.roles import Role
from tests import make
from tests.candidates import chased
from tests.candidates.chased import MONDAY_NOON, REFEREE
from tests.postbox import Postbox, html_in, text_in
from tests.telling import told

TORONTO = ZoneInfo("America/Toronto")
Step = Reminder.Step

pytestmark = pytest.mark.usefixtures("mailbox")


@pytest.fixture
def recruiter(db: None) -> User:
    make.organisation(name="Northwind Ltd", time_zone="America/Toronto")
    return make.user(name="Dana Recruiter")


def _local(instant: datetime) -> str:
    return instant.astimezone(TORONTO).strftime(chased.DUE)


def test_a_request_is_owed_at_once_and_sent_to_the_contact(recruiter: User, mailbox: Postbox) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    assert chased.send(check, MONDAY_NOON)
    (mail,) = mailbox.to(REFEREE)
    assert mail["Reply-To"] == recruiter.email
    assert mail["Auto-Submitted"] == "auto-generated"
    check.refresh_from_db()
    assert check.state == Check.State.WAITING


def test_a_request_has_no_links_while_no_address_is_public(recruiter: User, mailbox: Postbox, settings) -> None:
    settings.BASE_URL = ""
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    chased.send(check, MONDAY_NOON)
    (mail,) = mailbox.mails
    text = text_in(mail)
    assert "http" not in text + html_in(mail)
    assert check.candidate.name in text


def test_the_steps_of_a_reference_fall_due_on_working_days_at_nine(recruiter: User) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    assert [(step, _local(at)) for step, at in chased.send_all(check, MONDAY_NOON)] == [
        (Step.REQUEST, "Mon 02 Mar 12:00"),
        (Step.FIRST, "Wed 04 Mar 09:00"),
        (Step.SECOND, "Mon 09 Mar 09:00"),  # the clocks went forward the day before
        (Step.ESCALATE, "Wed 11 Mar 09:00"),
        (Step.EXPIRE, "Mon 30 Mar 09:00"),
    ]


@pytest.mark.parametrize(
    ("kind", "days"),
    [
        (Check.Kind.REFERENCE, [0, 2, 5, 7, 20]),
        (Check.Kind.EDUCATION, [0, 5, 10, 15, 20]),
        (Check.Kind.EMPLOYMENT, [0, 2, 5, 7, 10, 20]),
    ],
)
def test_each_kind_has_its_own_steps_in_working_days(recruiter: User, kind: str, days: list[int]) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON, kind=kind)
    sent = [at.astimezone(TORONTO).date() for _step, at in chased.send_all(check, MONDAY_NOON)]
    counted = [sum((sent[0] + timedelta(n + 1)).weekday() < 5 for n in range((day - sent[0]).days)) for day in sent]
    assert counted == days


def test_a_reminder_follows_its_request_for_whoever_got_it(recruiter: User, mailbox: Postbox) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON, kind=Check.Kind.EMPLOYMENT)
    chased.send_all(check, MONDAY_NOON)
    request, *reminders = mailbox.to(REFEREE)
    assert [mail["References"] for mail in reminders] == [request["Message-ID"]] * 2


def test_a_holiday_pushes_a_step_back(recruiter: User) -> None:
    make.organisation(holidays=[date(2026, 3, 4)])
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    chased.send(check, MONDAY_NOON)
    assert _local(chased.newest(check).due_at) == "Thu 05 Mar 09:00"


def test_staff_steps_go_to_who_looks_after_it_and_to_the_hr_leads(recruiter: User, mailbox: Postbox) -> None:
    leads = [make.user(role=Role.HR_LEAD), make.user(role=Role.HR_LEAD)]
    make.user(role=Role.HR_LEAD, is_active=False)
    check = chased.asked(by=recruiter, now=MONDAY_NOON, kind=Check.Kind.EMPLOYMENT)
    chased.send_all(check, MONDAY_NOON)
    assert len(mailbox.to(REFEREE)) == 3
    assert len(mailbox.mails) == 3, "nobody of ours gets a mail for each step"
    name = check.candidate.name
    assert told(recruiter) == [
        f"Try another way: Employment of {name} (Contoso)",
        f"Could not be verified in time: Employment of {name} (Contoso)",
    ]
    assert told(leads[0]) == told(leads[1]) == [f"Nobody has answered: Employment of {name} (Contoso)"]
    assert sorted(StaffMail.objects.values_list("person", flat=True)) == [lead.pk for lead in leads]


def test_a_contact_without_mail_is_called_by_who_looks_after_it(recruiter: User, mailbox: Postbox) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON, contact_email="", contact_phone="+14165550188")
    assert chased.send(check, MONDAY_NOON)
    assert chased.send(check, chased.newest(check).due_at)
    assert mailbox.mails == []
    assert told(recruiter) == [f"Please call: Reference of {check.candidate.name} (Contoso)"] * 2
    check.refresh_from_db()
    assert check.state == Check.State.WAITING


def test_where_nobody_looks_after_a_check_any_more_the_hr_leads_do(recruiter: User, mailbox: Postbox) -> None:
    lead = make.user(role=Role.HR_LEAD)
    check = chased.asked(by=recruiter, now=MONDAY_NOON, contact_email="", contact_phone="+14165550188")
    User.objects.filter(pk=recruiter.pk).update(is_active=False)
    chased.send(check, MONDAY_NOON)
    assert len(told(lead)) == 1
    hidden = chased.asked(by=make.user(), now=MONDAY_NOON, contact_email="", contact_phone="+14165550188")
    Candidate.objects.filter(pk=hidden.candidate_id).update(team=make.team())
    chased.send(hidden, MONDAY_NOON)
    assert len(told(lead)) == 2, "who may not see the candidate any more is not told"


def test_a_step_for_nobody_is_noted_and_tried_again(recruiter: User) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON, contact_email="", contact_phone="+14165550188")
    User.objects.filter(pk=recruiter.pk).update(is_active=False)
    assert not chased.send(check, MONDAY_NOON)
    row = chased.newest(check)
    assert (row.problem, row.sent_at, row.claim) == ("NobodyToTell", None, None)
    make.user(role=Role.HR_LEAD)
    assert chased.send(check, row.next_attempt_at)


def test_a_check_that_nobody_answers_could_not_be_verified_and_never_failed(recruiter: User) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    chased.send_all(check, MONDAY_NOON)
    check.refresh_from_db()
    assert check.state == Check.State.UNREACHABLE
    (result,) = CheckResult.objects.filter(check_made=check)
    assert (result.state, result.recorded_by, result.on) == (Check.State.UNREACHABLE, None, date(2026, 3, 30))
    assert TrailEvent.objects.filter(verb="checkresult.added", via="job", actor=None).exists()


def test_every_mail_is_in_the_trail(recruiter: User) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    chased.send(check, MONDAY_NOON)
    event = TrailEvent.objects.get(verb="reminder.sent")
    assert (event.candidate, event.via, event.actor) == (check.candidate.pseudonym, "job", None)


def test_a_missed_week_is_caught_up_and_the_next_step_leaves_the_usual_time(recruiter: User, mailbox: Postbox) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    chased.send(check, MONDAY_NOON)
    week_later = MONDAY_NOON + timedelta(days=9)  # the first reminder was due a week ago
    assert actions.ring_for_owed(now=week_later) == 1
    assert chased.send(check, week_later)
    assert len(mailbox.to(REFEREE)) == 2
    assert _local(chased.newest(check).due_at) == "Mon 16 Mar 09:00"  # three working days after it really went out


def test_what_is_not_due_is_not_sent(recruiter: User, mailbox: Postbox) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    chased.send(check, MONDAY_NOON)
    minute_before = chased.newest(check).due_at - timedelta(minutes=1)
    assert actions.ring_for_owed(now=minute_before) == 0
    assert not chased.send(check, minute_before)
    assert len(mailbox.mails) == 1


def test_the_same_reminder_cannot_be_owed_twice(recruiter: User) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    with pytest.raises(IntegrityError, match="one_standing_reminder_per_step"), transaction.atomic():
        Reminder.objects.create(check_made=check, step=Step.REQUEST, due_at=MONDAY_NOON)
    with pytest.raises(checks.NotOpenError):
        checks.request(check, consent_on=None, version=check.version, by=recruiter, now=MONDAY_NOON)
    assert Reminder.objects.filter(check_made=check).count() == 1


def test_a_step_that_was_sent_is_not_sent_again(recruiter: User, mailbox: Postbox) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    request = chased.newest(check)
    assert actions.send_one(request.pk, tell_time=lambda: MONDAY_NOON)
    assert not actions.send_one(request.pk, tell_time=lambda: MONDAY_NOON)
    assert len(mailbox.mails) == 1


def test_an_answer_stops_the_reminders_at_once(recruiter: User, mailbox: Postbox) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    chased.send(check, MONDAY_NOON)
    result = CheckResult(candidate=check.candidate, check_made=check, state=Check.State.VERIFIED, source="reference")
    checks.answer(result, version=check.version, by=recruiter, now=MONDAY_NOON)
    due = chased.newest(check).due_at
    assert actions.ring_for_owed(now=due) == 0
    assert not chased.send(check, due)
    assert len(mailbox.mails) == 1


def test_a_check_given_up_between_claim_and_sending_sends_nothing(
    recruiter: User, mailbox: Postbox, monkeypatch
) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    compose = letters.compose

    def give_up_meanwhile(*args, **more):
        checks.cancel(check, reason="withdrawn", version=check.version, by=recruiter, now=MONDAY_NOON)
        return compose(*args, **more)

    monkeypatch.setattr(letters, "compose", give_up_meanwhile)
    assert not chased.send(check, MONDAY_NOON)
    assert mailbox.mails == []


def test_a_closed_application_pauses_its_reminders_and_a_reopened_one_goes_on(
    recruiter: User, mailbox: Postbox
) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    application = check.application

    def step(after: Stage, version: int) -> None:
        move(
            application, after=after, reason="r", on=MONDAY_NOON.date(), version=version, by=recruiter, now=MONDAY_NOON
        )

    step(Stage.CLOSED, 1)
    assert actions.ring_for_owed(now=MONDAY_NOON) == 0
    assert not chased.send(check, MONDAY_NOON)
    step(Stage.OFFER, 2)
    assert chased.send(check, MONDAY_NOON)
    assert len(mailbox.mails) == 1


def test_without_a_mail_server_reminders_stay_owed_and_checks_still_expire(
    recruiter: User, mailbox: Postbox, settings
) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    settings.MAIL_CONFIGURED = False
    assert actions.ring_for_owed(now=MONDAY_NOON) == 0
    assert not chased.send(check, MONDAY_NOON)
    assert chased.newest(check).sent_at is None
    expiring = chased.asked(by=recruiter, now=MONDAY_NOON)
    Reminder.objects.filter(check_made=expiring).update(step=Step.EXPIRE)
    assert chased.send(expiring, MONDAY_NOON)
    assert actions.ring_for_owed(now=MONDAY_NOON) == 0
    by_phone = chased.asked(by=recruiter, now=MONDAY_NOON, contact_email="", contact_phone="+14165550188")
    assert chased.send(by_phone, MONDAY_NOON), "telling our own people needs no mail server"
    settings.MAIL_CONFIGURED = True
    assert chased.send(check, MONDAY_NOON)
    assert len(mailbox.mails) == 1


def test_a_refused_address_is_noted_and_tried_again_later_and_later(recruiter: User, mailbox: Postbox) -> None:
    mailbox.refused.add(REFEREE)
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    now, pauses = MONDAY_NOON, []
    for _attempt in range(6):
        assert not chased.send(check, now)
        row = chased.newest(check)
        assert (row.problem, row.sent_at, row.claim) == ("SMTPRecipientsRefused", None, None)
        pauses.append((row.next_attempt_at - now) // timedelta(minutes=1))
        assert not chased.send(check, row.next_attempt_at - timedelta(seconds=1))
        now = row.next_attempt_at
    assert pauses == [1, 5, 15, 60, 240, 240]


def test_mending_the_contact_sends_at_once_what_was_refused(recruiter: User, mailbox: Postbox) -> None:
    mailbox.refused.add(REFEREE)
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    chased.send(check, MONDAY_NOON)
    values = {"contact_email": "r.sample@contoso.example"}
    checks.change(check, values=values, version=check.version, by=recruiter, now=MONDAY_NOON)
    assert chased.send(check, MONDAY_NOON)
    assert len(mailbox.to("r.sample@contoso.example")) == 1


def test_a_mail_taken_whose_receipt_was_lost_goes_out_again_under_the_same_message_id(
    recruiter: User, mailbox: Postbox
) -> None:
    mailbox.next_ones.append("hang_up")
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    assert not chased.send(check, MONDAY_NOON)
    assert chased.newest(check).problem == "SMTPServerDisconnected"
    assert chased.send(check, MONDAY_NOON + timedelta(minutes=2))
    assert list(mailbox.copies.values()) == [2]


def test_a_fault_of_our_own_is_noted_and_not_swallowed(recruiter: User, monkeypatch) -> None:
    def broken(*_args, **_more):
        raise ImproperlyConfigured

    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    monkeypatch.setattr(letters, "compose", broken)
    with pytest.raises(ImproperlyConfigured):
        chased.send(check, MONDAY_NOON)
    row = chased.newest(check)
    assert row.problem == f"{outbox.FAULT}ImproperlyConfigured"
    assert row.next_attempt_at > MONDAY_NOON


def test_who_lost_the_claim_stamps_nothing(recruiter: User) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    request = chased.newest(check)
    frozen = actions.claim(request.pk, now=MONDAY_NOON)
    assert actions.claim(request.pk, now=MONDAY_NOON) is None, "one at a time"
    later = MONDAY_NOON + outbox.LEASE
    awake = actions.claim(request.pk, now=later)
    assert not actions.stamp(frozen, now=later)
    assert Reminder.objects.get(pk=request.pk).sent_at is None
    assert actions.stamp(awake, now=later)
    assert Reminder.objects.filter(check_made=check, step=Step.FIRST).count() == 1


def test_a_bell_is_rung_once_and_again_only_when_it_may_have_been_lost(recruiter: User) -> None:
    chased.asked(by=recruiter, now=MONDAY_NOON)
    assert actions.ring_for_owed(now=MONDAY_NOON) == 1
    assert actions.ring_for_owed(now=MONDAY_NOON) == 0
    assert actions.ring_for_owed(now=MONDAY_NOON + outbox.RING_AGAIN) == 1


@pytest.mark.django_db(transaction=True)  # inside a transaction a bell would only be rung after it
def test_while_redis_is_away_nothing_is_lost(recruiter: User, mailbox: Postbox, settings) -> None:
    redis, settings.REDIS_URL = settings.REDIS_URL, "redis://127.0.0.1:1/0"
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    assert actions.ring_for_owed(now=MONDAY_NOON) == 0
    settings.REDIS_URL = redis
    assert actions.ring_for_owed(now=MONDAY_NOON) == 1, "it is rung as soon as there is somebody to hear it"
    assert jobs.send_reminder(chased.newest(check).pk, said_by_a_later_version=True)
    assert len(mailbox.mails) == 1


def test_a_backlog_is_rung_for_oldest_first_and_in_portions(recruiter: User, monkeypatch) -> None:
    monkeypatch.setattr(outbox, "BURST", 2)
    made = [chased.asked(by=recruiter, now=MONDAY_NOON + timedelta(minutes=n)) for n in (3, 1, 2)]
    later = MONDAY_NOON + timedelta(hours=1)
    assert actions.ring_for_owed(now=later) == 2
    rung = Reminder.objects.exclude(rung_at=None).values_list("check_made", flat=True)
    assert set(rung) == {made[1].pk, made[2].pk}
    assert actions.ring_for_owed(now=later) == 1


def test_a_check_of_an_import_that_was_taken_back_is_not_chased(recruiter: User) -> None:
    check = chased.asked(by=recruiter, now=MONDAY_NOON)
    type(check.candidate).objects.filter(pk=check.candidate_id).update(withdrawn_at=MONDAY_NOON)
    assert actions.ring_for_owed(now=MONDAY_NOON) == 0
    assert not chased.send(check, MONDAY_NOON)
