"""Reminders with real workers: RQ processes that are really killed, a real Redis, a real mail server."""

import random
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db.models import F
from django.utils import timezone
from redis import Redis

from candidates import jobs
from candidates.actions import reminders as actions
from candidates.models import Check, Reminder, Stage
from screening import outbox
from screening.actions import staff_mails
from screening.models import StaffMail, TrailEvent
from tests import make
from tests.candidates import chased
from tests.candidates.chased import REFEREE
from tests.postbox import Postbox, text_in
from tests.telling import told
from tests.workers import PATIENCE, Start, kill, until

pytestmark = pytest.mark.django_db(transaction=True)

DEADLY = """
import os
from candidates import letters
compose = letters.compose
letters.compose = lambda check, *told, **more: os._exit(1) if check.pk == {check} else compose(check, *told, **more)
"""
"""Teaches a worker that a letter of this check is its end."""

DIES_AFTER_TELLING = """
import os
from candidates.actions import reminders
reminders.stamp = lambda held, **more: os._exit(1)
"""
"""Teaches a worker to die once our own people are told, and before the step is stamped."""


def test_many_workers_send_each_reminder_once_however_often_the_bell_rings(worker: Start, mailbox: Postbox) -> None:
    recruiter = make.user()
    made = [chased.asked(by=recruiter) for _n in range(12)]
    for _ring in range(3):
        Reminder.objects.update(rung_at=None)
        jobs.sweep_reminders()
    workers = [worker("--burst") for _n in range(3)]
    assert [process.wait(PATIENCE) for process in workers] == [0, 0, 0]
    assert sorted(mailbox.copies.values()) == [1] * 12
    assert Reminder.objects.filter(step=Reminder.Step.REQUEST, sent_at=None).count() == 0
    assert Reminder.objects.filter(step=Reminder.Step.FIRST).count() == 12
    assert Check.objects.filter(pk__in=[check.pk for check in made], state=Check.State.WAITING).count() == 12
    assert TrailEvent.objects.filter(verb="reminder.sent").count() == 12


@pytest.mark.parametrize(("moment", "copies"), [("hold_before", 1), ("hold", 2)])
def test_a_worker_killed_while_it_sends_loses_nothing_and_its_claim_comes_back(
    worker: Start, mailbox: Postbox, moment: str, copies: int
) -> None:
    check = chased.asked(by=make.user())
    mailbox.next_ones.append(moment)
    victim = worker()
    until(lambda: not mailbox.next_ones, "the worker to be in the middle of sending")
    kill(victim)
    held = chased.newest(check)
    assert held.sent_at is None
    assert held.claim is not None
    jobs.sweep_reminders()
    assert chased.newest(check).claim == held.claim, "nobody else takes it before the claim lapses"
    _let_pass(held, outbox.LEASE)
    mailbox.release()
    jobs.sweep_reminders()
    assert worker("--burst").wait(PATIENCE) == 0
    assert Reminder.objects.get(pk=held.pk).sent_at is not None
    assert list(mailbox.copies.values()) == [copies], "never lost, and a second copy carries the same Message-ID"


def test_a_bell_that_redis_lost_is_rung_again(worker: Start, own_redis: str, mailbox: Postbox) -> None:
    check = chased.asked(by=make.user())
    with Redis.from_url(own_redis) as redis:
        redis.flushdb()
    assert worker("--burst").wait(PATIENCE) == 0
    assert mailbox.mails == []
    jobs.sweep_reminders()
    assert worker("--burst").wait(PATIENCE) == 0
    assert len(mailbox.to(REFEREE)) == 1
    assert chased.newest(check).step == Reminder.Step.FIRST


def test_a_letter_that_kills_every_worker_is_put_off_after_three_tries_and_the_others_go_out(
    worker: Start, mailbox: Postbox
) -> None:
    recruiter = make.user()
    poisoned = chased.newest(chased.asked(by=recruiter))
    for n in range(2):
        chased.asked(by=recruiter, contact_email=f"good{n}@contoso.example")
    for _try in range(outbox.MOST_TRIES + 1):
        jobs.sweep_reminders()
        assert worker("--burst", prepared=DEADLY.format(check=poisoned.check_made_id)).wait(PATIENCE) == 0
        Reminder.objects.filter(sent_at=None, claimed_at__isnull=False).update(
            claimed_at=F("claimed_at") - outbox.LEASE, rung_at=F("rung_at") - outbox.LEASE
        )
    poisoned.refresh_from_db()
    assert (poisoned.attempts, poisoned.problem) == (outbox.MOST_TRIES, outbox.DIED)
    assert poisoned.next_attempt_at > timezone.now() + outbox.LEASE
    assert sorted(mailbox.copies.values()) == [1, 1], "the two behind it did not wait"


def test_a_worker_killed_between_telling_and_stamping_has_told_nothing_and_the_next_tells_once(
    worker: Start, mailbox: Postbox
) -> None:
    recruiter = make.user()
    check = chased.asked(by=recruiter, contact_email="", contact_phone="+14165550188")
    jobs.sweep_reminders()
    assert worker("--burst", prepared=DIES_AFTER_TELLING).wait(PATIENCE) == 0
    assert told(recruiter) == []
    _let_pass(chased.newest(check), outbox.LEASE)
    jobs.sweep_reminders()
    assert worker("--burst").wait(PATIENCE) == 0
    assert len(told(recruiter)) == 1
    assert Reminder.objects.get(check_made=check, step=Reminder.Step.REQUEST).sent_at is not None


def test_a_worker_killed_in_the_middle_of_a_digest_sends_it_again_as_the_same_mail(
    worker: Start, mailbox: Postbox
) -> None:
    recruiter = make.user()
    check = chased.asked(by=recruiter, contact_email="", contact_phone="+14165550188")
    assert chased.send(check, timezone.now())
    digest = StaffMail.objects.create(person=recruiter, day=timezone.localdate(), is_digest=True, due_at=timezone.now())
    mailbox.next_ones.append("hold")
    staff_mails.OUTBOX.ring_for_owed(now=timezone.now())
    victim = worker()
    until(lambda: not mailbox.next_ones, "the worker to be in the middle of sending")
    kill(victim)
    mailbox.release()
    before = timezone.now() - outbox.LEASE - outbox.RING_AGAIN
    StaffMail.objects.filter(pk=digest.pk).update(claimed_at=before, rung_at=before)
    staff_mails.OUTBOX.ring_for_owed(now=timezone.now())
    assert worker("--burst").wait(PATIENCE) == 0
    assert StaffMail.objects.get(pk=digest.pk).sent_at is not None
    assert list(mailbox.copies.values()) == [2]
    first, second = (text_in(mail) for mail in mailbox.mails)
    assert first == second


def test_a_week_of_downtime_is_caught_up_oldest_first_and_in_portions(
    worker: Start, own_redis: str, mailbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "BURST", 12)
    recruiter = make.user()
    application = make.application(stage=Stage.OFFER)
    week_ago = timezone.now() - timedelta(days=7)
    count = outbox.BURST + 4
    order = random.Random(7).sample(range(count), count)
    for n in order:
        chased.asked(
            by=recruiter,
            now=week_ago + timedelta(hours=n),
            application=application,
            contact_email=f"referee{n}@contoso.example",
        )
    Reminder.objects.update(rung_at=None)
    with Redis.from_url(own_redis) as redis:
        redis.flushdb()
    portions = []
    while portion := actions.ring_for_owed(now=timezone.now()):
        portions.append(portion)
        if portion == outbox.BURST:
            assert actions.ring_for_owed(now=timezone.now()) == 0, "no more while these wait"
        assert worker("--burst").wait(PATIENCE) == 0
    assert portions == [outbox.BURST, 4]
    assert [str(mail["To"]) for mail in mailbox.mails] == [f"referee{n}@contoso.example" for n in range(count)]
    assert not Reminder.objects.filter(step=Reminder.Step.REQUEST, sent_at=None).exists()


def test_a_job_in_redis_holds_a_key_and_nothing_personal(own_redis: str) -> None:
    check = chased.asked(by=make.user())
    with Redis.from_url(own_redis) as redis:
        everything = b" ".join(b" ".join([*job.keys(), *job.values()]) for job in _jobs(redis))
    assert b"send_reminder" in everything
    for secret in (REFEREE, "Robin", check.candidate.name):
        assert secret.encode() not in everything


def _jobs(redis: "Redis[bytes]") -> Iterator[dict[bytes, bytes]]:
    for key in redis.scan_iter("rq:job:*"):
        if redis.type(key) == b"hash":
            yield redis.hgetall(key)


def _let_pass(held: Reminder, time_gone: timedelta) -> None:
    """As if so much time had passed since the claim and the last bell."""
    before = timezone.now() - time_gone - outbox.RING_AGAIN
    Reminder.objects.filter(pk=held.pk).update(claimed_at=before, rung_at=before)
    assert actions.owed(timezone.now()).filter(pk=held.pk).exists()
