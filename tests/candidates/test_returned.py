"""Mails of checks that came back: told to who looks after the check, and asked anew once the address is mended."""

import io
import sys
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command
from django.db import DataError, OperationalError, connection
from django.urls import reverse
from django.utils import timezone

from candidates.actions import checks, reminders
from candidates.models import Check, CheckResult, Reminder
from candidates.notices import CHECK_UNANSWERED
from redflags.due import Moment
from redflags.worklist.circle import Circle, Scope
from redflags.worklist.parts import parts
from redflags.worklist.task import Part
from screening import bounces, owed
from screening.actions import notices as telling
from screening.bounces import Outcome
from screening.models import Heartbeat, StaffMail, TrailEvent, User
from screening.models.outbox import CAME_BACK, OWN_CAME_BACK
from screening.outbox import LEASE
from tests import make, notices
from tests.candidates import answering, chased
from tests.candidates.chased import REFEREE
from tests.postbox import Postbox
from tests.signing_in import SignedIn
from tests.telling import send_owed, told

MENDED = "r.sample@contoso.example"
State, Step = Check.State, Reminder.Step

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("mailbox")]


@pytest.fixture
def recruiter() -> User:
    return make.user(name="Dana Recruiter")


def came_back(box: Postbox, place: int = -1, **told: Any) -> Outcome:
    """The mail server says that it could not deliver one of the mails it took."""
    raw = notices.postfix(str(box.mails[place]["Message-ID"]), **told)
    return bounces.take(raw, now=timezone.now())


def mend(check: Check, by: User, address: str = MENDED) -> None:
    check.refresh_from_db()
    checks.change(check, values={"contact_email": address}, version=check.version, by=by, now=timezone.now())


def due(user: User) -> list[str]:
    circle = Circle(user, Scope.MINE, Moment.of(timezone.now()))
    return [task.says for part in parts(circle) if part.part is Part.DUE for task in part.rows]


def test_a_mail_that_came_back_is_a_task_for_who_looks_after_the_check(
    as_recruiter: SignedIn, as_admin: SignedIn, mailbox: Postbox
) -> None:
    check = answering.mailed(by=as_recruiter.user)
    assert due(as_recruiter.user) == []
    assert came_back(mailbox) is Outcome.NOTED
    row = Reminder.objects.get(check_made=check, step=Step.REQUEST)
    assert (row.problem, row.bounce_status, row.bounced_at is not None) == (CAME_BACK, "5.1.1", True)
    (task,) = due(as_recruiter.user)
    assert "came back" in task
    assert ["Our mail came back" in says for says in told(as_recruiter.user)] == [True]
    check.refresh_from_db()
    assert check.state == State.REQUESTED, "nobody's answer is on its way"
    page = as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    assert "The mail came back: this address does not take it." in page
    assert owed.kinds()["reminders"].tally(timezone.now()).problems == (CAME_BACK,)
    failing = as_admin.get(reverse("jobs_failing", args=["reminders"])).content.decode()
    assert "somebody has to mend the address" in failing
    assert "Try again now" not in failing, "the same address would not take it either"
    as_admin.post(reverse("retry_owed", args=["reminders", row.pk]))
    assert not TrailEvent.objects.filter(verb="work.retried").exists()
    event = TrailEvent.objects.get(verb="reminder.bounced")
    assert (event.candidate, event.actor, event.fields) == (check.candidate.pseudonym, None, ["bounce_status"])


def test_while_it_stands_nobody_outside_is_written_to(recruiter: User, mailbox: Postbox) -> None:
    check = answering.mailed(by=recruiter)
    came_back(mailbox)
    first = chased.newest(check)
    assert first.step == Step.FIRST
    assert chased.send(check, first.due_at)
    assert ["Our mail came back" in told(recruiter)[0], "Please call" in told(recruiter)[1]] == [True, True]
    assert len(mailbox.mails) == 1
    with pytest.raises(checks.NoContactError):
        checks.renew_link(check, by=recruiter, now=timezone.now())


def test_a_mended_address_is_asked_anew_with_the_usual_time(
    as_recruiter: SignedIn, mailbox: Postbox, settings: Any
) -> None:
    settings.BASE_URL = answering.BASE_URL
    check = answering.mailed(by=as_recruiter.user, now=timezone.now() - timedelta(days=2))
    came_back(mailbox)
    old = answering.page(mailbox)
    mend(check, as_recruiter.user)
    check.refresh_from_db()
    assert (check.state, check.requested_on) == (State.REQUESTED, Moment.of(timezone.now()).today)
    assert chased.send(check, timezone.now())
    (again,) = mailbox.to(MENDED)
    assert again["Message-ID"] != mailbox.mails[0]["Message-ID"]
    assert again["Subject"] == mailbox.mails[0]["Subject"], "the first this reader sees is no reminder"
    assert answering.page(mailbox) != old
    standing = Reminder.objects.filter(check_made=check, closed_at=None).order_by("pk")
    assert [row.step for row in standing] == [Step.REQUEST, Step.FIRST]
    assert due(as_recruiter.user) == []
    page = as_recruiter.get(reverse("check", args=[check.pk]))
    states = [(step.state, step.to) for step in page.context["chase"]]
    assert states[:4] == [
        ("returned", "contact"),
        ("stopped", "responsible"),
        ("sent", "contact"),
        ("due", "contact"),
    ]
    assert came_back(mailbox, 0) is Outcome.NOTED, "a second notice about the first mail"
    check.refresh_from_db()
    assert check.takes_mail


def test_who_hears_that_the_address_takes_mails_now_has_it_tried_again(
    as_recruiter: SignedIn, as_auditor: SignedIn, mailbox: Postbox
) -> None:
    check = answering.mailed(by=as_recruiter.user)
    came_back(mailbox)
    again, page = reverse("check_ask_again", args=[check.pk]), reverse("check", args=[check.pk])
    assert again not in as_auditor.get(page).content.decode()
    token = as_recruiter.get(page).context["ask_again"]["token"].value()
    for _double_click in range(2):
        assert as_recruiter.post(again, {"token": token}).status_code == 302
    assert chased.send(check, timezone.now())
    assert len(mailbox.to(REFEREE)) == 2
    assert len(mailbox.copies) == 2, "a mail of its own, which can come back again"
    assert as_recruiter.get(page).context["ask_again"] is None
    as_recruiter.post(again, {"token": str(uuid4())})
    assert not chased.send(check, timezone.now()), "nothing came back meanwhile"
    came_back(mailbox)
    assert due(as_recruiter.user) != []


def test_an_address_mended_before_the_notice_came_is_asked_by_the_notice(recruiter: User, mailbox: Postbox) -> None:
    check = answering.mailed(by=recruiter)
    mend(check, recruiter)
    assert came_back(mailbox) is Outcome.NOTED
    check.refresh_from_db()
    assert check.takes_mail
    assert chased.send(check, timezone.now())
    assert len(mailbox.to(MENDED)) == 1
    came_back(mailbox, 0)
    assert not chased.send(check, timezone.now()), "it is asked once"


def test_a_mail_to_our_own_people_that_came_back_bars_no_contact(recruiter: User, mailbox: Postbox) -> None:
    check, now = answering.mailed(by=recruiter), timezone.now()
    telling.tell(CHECK_UNANSWERED, [recruiter], target=check, candidate=check.candidate, now=now)
    assert send_owed(now) == 1
    for _twice in range(2):
        assert came_back(mailbox) is Outcome.NOTED
    row = StaffMail.objects.get(person=recruiter)
    assert (row.problem, row.bounce_status) == (OWN_CAME_BACK, "5.1.1")
    assert TrailEvent.objects.filter(verb="notice.bounced").count() == 1
    assert owed.kinds()["notices"].tally(now).failed == 1
    assert check.takes_mail
    assert due(recruiter) == []


def test_of_an_answered_check_nothing_is_owed_any_more(recruiter: User, mailbox: Postbox) -> None:
    check = answering.mailed(by=recruiter)
    result = CheckResult(candidate=check.candidate, check_made=check, state=State.VERIFIED, source="reference")
    checks.answer(result, version=check.version, by=recruiter, now=timezone.now())
    assert came_back(mailbox) is Outcome.NOTED
    assert due(recruiter) == []
    assert owed.kinds()["reminders"].tally(timezone.now()).failed == 0


def test_a_notice_twice_a_delay_and_one_about_no_mail_of_ours_change_nothing(recruiter: User, mailbox: Postbox) -> None:
    check = answering.mailed(by=recruiter)
    assert came_back(mailbox, action="delayed", status="4.4.1") is Outcome.DELAYED
    real = str(mailbox.mails[-1]["Message-ID"])
    forged = [real.replace("reminder-", "reminder-9"), real[:-20] + "0>", "<reminder-1@example.org>"]
    for message_id in forged:
        assert bounces.take(notices.exim(message_id), now=timezone.now()) is Outcome.UNKNOWN
    assert bounces.take(b"hello", now=timezone.now()) is Outcome.NO_NOTICE
    assert check.takes_mail
    for _twice in range(2):
        assert came_back(mailbox) is Outcome.NOTED
    assert TrailEvent.objects.filter(verb="reminder.bounced").count() == 1


def test_a_mail_that_is_not_sent_yet_cannot_come_back(recruiter: User, mailbox: Postbox) -> None:
    mailbox.next_ones.append("hang_up")
    check = chased.asked(by=recruiter, now=timezone.now())
    chased.send(check, timezone.now())
    assert came_back(mailbox) is Outcome.UNKNOWN, "it will be sent again, and come back again"
    assert chased.send(check, timezone.now() + timedelta(minutes=2))
    assert came_back(mailbox) is Outcome.NOTED


def test_a_notice_that_overtakes_the_stamp_comes_again(recruiter: User, monkeypatch: pytest.MonkeyPatch) -> None:
    row, now = chased.newest(chased.asked(by=recruiter, now=timezone.now())), timezone.now()
    held = reminders.OUTBOX.claim(row.pk, now=now)
    assert held is not None
    raw = notices.exim(held.message_id)
    assert bounces.take(raw, now=now) is Outcome.LATER
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    with pytest.raises(CommandError, match="being sent") as told:
        call_command("take_bounce")
    assert told.value.returncode == 75
    assert bounces.take(raw, now=now + LEASE) is Outcome.UNKNOWN, "its worker died: it is sent again"
    assert reminders.OUTBOX.mark_sent(held, now=now)
    assert bounces.take(raw, now=now) is Outcome.NOTED


def test_a_mail_server_hands_notices_to_a_command(
    recruiter: User, mailbox: Postbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    check = answering.mailed(by=recruiter)
    raw = notices.exchange(str(mailbox.mails[-1]["Message-ID"]))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    call_command("take_bounce")
    told = capsys.readouterr().out
    assert told == "noted\n"
    assert not check.takes_mail
    assert Heartbeat.objects.filter(process="bounces").exists()


def test_a_notice_that_fails_of_itself_is_not_handed_over_for_ever(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(execute: Any, sql: str, *rest: Any) -> Any:
        if "message_id" in sql:
            raise DataError("robin@contoso.example")
        return execute(sql, *rest)

    raw = notices.exim("<reminder-1-0123456789abcdef@localhost>")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    with connection.execute_wrapper(fails):
        call_command("take_bounce")
    assert capsys.readouterr().out == "failed\n"


def test_while_the_database_is_away_the_mail_server_keeps_the_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_args: Any) -> None:
        raise OperationalError("robin@contoso.example")

    raw = notices.exim("<reminder-1-0123456789abcdef@localhost>")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    with connection.execute_wrapper(gone), pytest.raises(CommandError, match="away: OperationalError") as told:
        call_command("take_bounce")
    assert told.value.returncode == 75
