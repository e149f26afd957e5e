"""Reminders with real workers: RQ processes that are really killed, a real Redis, a real mail server."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.utils import timezone
from redis import Redis

from candidates import jobs
from candidates.actions import reminders as actions
from candidates.models import Check, Reminder
from screening import outbox
from screening.models import TrailEvent
from tests import make
from tests.candidates import chased
from tests.candidates.chased import REFEREE
from tests.postbox import Postbox
from tests.workers import PATIENCE, Start, kill, until

pytestmark = pytest.mark.django_db(transaction=True)


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


def test_a_job_in_redis_holds_a_key_and_nothing_personal(own_redis: str) -> None:
    check = chased.asked(by=make.user())
    with Redis.from_url(own_redis) as redis:
        everything = b" ".join(b" ".join([*job.keys(), *job.values()]) for job in _jobs(redis))
    assert b"send_reminder" in everything
    for told in (REFEREE, "Robin", check.candidate.name):
        assert told.encode() not in everything


def _jobs(redis: "Redis[bytes]") -> Iterator[dict[bytes, bytes]]:
    for key in redis.scan_iter("rq:job:*"):
        if redis.type(key) == b"hash":
            yield redis.hgetall(key)


def _let_pass(held: Reminder, time_gone: timedelta) -> None:
    """As if so much time had passed since the claim and the last bell."""
    before = timezone.now() - time_gone - outbox.RING_AGAIN
    Reminder.objects.filter(pk=held.pk).update(claimed_at=before, rung_at=before)
    assert actions.owed(timezone.now()).filter(pk=held.pk).exists()
