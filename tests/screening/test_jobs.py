"""The page of background work: what waits, who works, what failed, and trying it again, with a real Redis and RQ."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import django_rq
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from candidates.models import Check, Reminder
from screening import doorbell, queues
from screening.models import Heartbeat, TrailEvent
from tests import make
from tests.candidates import chased
from tests.candidates.chased import REFEREE
from tests.postbox import Postbox
from tests.signing_in import SignedIn
from tests.workers import enqueue, work_off

SECRET = "robin@example.org"
NOWHERE = "redis://127.0.0.1:1/0"


def page_of(client: SignedIn) -> str:
    response = client.get(reverse("jobs"))
    assert response.status_code == 200
    return response.content.decode()


def failed_job() -> queues.FailedJob:
    """A job that is given what it cannot take, and fails in a worker."""
    enqueue("candidates.jobs.send_reminder", SECRET, queue="mail")
    work_off("mail")
    with doorbell.connect() as redis:
        (job,) = queues.failed_jobs(redis)
    return job


@contextmanager
def worker_of(queue: str) -> Iterator[None]:
    worker = django_rq.get_worker(queue, serializer="rq.serializers.JSONSerializer")
    worker.register_birth()
    try:
        yield
    finally:
        worker.register_death()


# --- jobs that failed


def test_a_job_that_failed_is_told_by_function_and_class_and_by_nothing_else(as_admin: SignedIn) -> None:
    job = failed_job()
    assert (job.function, job.problem, job.queue) == ("candidates.jobs.send_reminder", "ValueError", "mail")
    assert abs(timezone.now() - job.failed_at) < timedelta(minutes=1)
    page = page_of(as_admin)
    assert "candidates.jobs.send_reminder" in page
    assert "ValueError" in page
    assert SECRET not in page
    assert "expected a number" not in page


def test_the_text_of_an_error_is_not_even_in_redis(db: None) -> None:
    job = failed_job()
    with doorbell.connect() as redis:
        found = queues.SafeJob.fetch(job.pk, connection=redis, serializer="rq.serializers.JSONSerializer")
        assert found.latest_result().exc_string == "ValueError"


def test_a_job_whose_worker_was_killed_is_told_so(db: None) -> None:
    enqueue("candidates.jobs.read_files", queue="default")
    worker = django_rq.get_worker("default", serializer="rq.serializers.JSONSerializer")
    job, queue = worker.dequeue_job_and_maintain_ttl(None)
    worker.handle_job_failure(job, queue, exc_string="Work-horse terminated unexpectedly")
    with doorbell.connect() as redis:
        assert [found.problem for found in queues.failed_jobs(redis)] == ["WorkerDied"]


def test_the_log_of_a_worker_says_where_a_job_failed_and_not_the_text(
    db: None, caplog: pytest.LogCaptureFixture
) -> None:
    failed_job()
    (line,) = [record for record in caplog.records if record.levelname == "ERROR"]
    told = line.getMessage()
    assert told.startswith("candidates.jobs.send_reminder failed: ValueError\n")
    assert "candidates/jobs.py" in told
    assert SECRET not in told
    assert "expected a number" not in told


def test_a_job_that_is_tried_again_really_runs(as_admin: SignedIn, mailbox: Postbox, settings: Settings) -> None:
    settings.BASE_URL = "https://screening.example.org"
    person, backend = make.user(), settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = "no.such.backend"
    enqueue("screening.work.mail_password_link", person.pk, queue="mail")
    work_off("mail")
    settings.EMAIL_BACKEND = backend
    with doorbell.connect() as redis:
        (job,) = queues.failed_jobs(redis)
    assert job.problem == "ModuleNotFoundError"
    as_admin.post(reverse("retry_job", args=[job.queue, job.pk]))
    assert mailbox.mails == []
    work_off("mail")
    assert len(mailbox.to(person.email)) == 1
    with doorbell.connect() as redis:
        assert queues.failed_jobs(redis) == []
    event = TrailEvent.objects.get(verb="job.retried")
    assert (event.actor, event.target) == (as_admin.user, "screening.work.mail_password_link")


def test_a_job_that_is_discarded_is_gone_and_in_the_trail(as_admin: SignedIn) -> None:
    job = failed_job()
    as_admin.post(reverse("discard_job", args=[job.queue, job.pk]))
    with doorbell.connect() as redis:
        assert queues.failed_jobs(redis) == []
    assert django_rq.get_queue("mail").count == 0
    assert TrailEvent.objects.filter(verb="job.discarded", actor=as_admin.user).count() == 1


@pytest.mark.parametrize("name", ["retry_job", "discard_job"])
@pytest.mark.parametrize("queue", ["mail", "none-of-ours"])
def test_a_job_that_is_not_among_the_failed_changes_nothing(as_admin: SignedIn, name: str, queue: str) -> None:
    page = as_admin.post(reverse(name, args=[queue, uuid.uuid4()]), follow=True)
    assert "not among the failed ones any more" in page.content.decode()
    assert not TrailEvent.objects.filter(verb__startswith="job.").exists()


@pytest.mark.parametrize("name", ["retry_job", "discard_job"])
def test_while_redis_is_away_no_job_is_touched_and_no_event_says_so(
    as_admin: SignedIn, settings: Settings, name: str
) -> None:
    job = failed_job()
    settings.REDIS_URL = NOWHERE
    page = as_admin.post(reverse(name, args=[job.queue, job.pk]), follow=True)
    assert "Nothing was changed" in page.content.decode()
    assert not TrailEvent.objects.filter(verb__startswith="job.").exists()


# --- what is owed


@pytest.fixture
def refused(as_admin: SignedIn, mailbox: Postbox) -> Check:
    """A check whose request the mail server refused."""
    mailbox.refused.add(REFEREE)
    check = chased.asked(by=as_admin.user)
    assert not chased.send(check, timezone.now())
    return check


def test_a_reminder_that_was_refused_is_told_and_one_press_sends_it(
    as_admin: SignedIn,
    refused: Check,
    mailbox: Postbox,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    assert "SMTPRecipientsRefused" in page_of(as_admin)
    listed = as_admin.get(reverse("jobs_failing", args=["reminders"])).content.decode()
    assert "SMTPRecipientsRefused" in listed
    assert reverse("check", args=[refused.pk]) in listed
    assert REFEREE not in listed
    assert refused.candidate.name not in listed
    mailbox.refused.clear()
    row = chased.newest(refused)
    with django_capture_on_commit_callbacks(execute=True):
        as_admin.post(reverse("retry_owed", args=["reminders", row.pk]))
    work_off("mail")
    assert len(mailbox.to(REFEREE)) == 1
    assert Reminder.objects.get(pk=row.pk).sent_at
    event = TrailEvent.objects.get(verb="work.retried")
    assert (event.actor, event.target) == (as_admin.user, f"reminder:{row.pk}")
    assert "Nothing failed and nothing is late." in page_of(as_admin)


def test_what_is_done_meanwhile_is_not_tried_again(as_admin: SignedIn, refused: Check) -> None:
    row = chased.newest(refused)
    Reminder.objects.filter(pk=row.pk).update(sent_at=timezone.now())
    page = as_admin.post(reverse("retry_owed", args=["reminders", row.pk]), follow=True)
    assert "nothing to try again" in page.content.decode()
    assert not TrailEvent.objects.filter(verb="work.retried").exists()


def test_a_kind_that_is_none_of_ours_has_no_page(as_admin: SignedIn) -> None:
    assert as_admin.get(reverse("jobs_failing", args=["gossip"])).status_code == 404
    assert as_admin.post(reverse("retry_owed", args=["gossip", 1])).status_code == 404


def test_who_only_reads_is_shown_no_button(as_auditor: SignedIn, mailbox: Postbox) -> None:
    job = failed_job()
    assert reverse("retry_job", args=[job.queue, job.pk]) not in page_of(as_auditor)
    assert as_auditor.post(reverse("retry_job", args=[job.queue, job.pk])).status_code == 403
    assert as_auditor.post(reverse("retry_owed", args=["reminders", 1])).status_code == 403


# --- queues, workers, the ticker


def test_queues_are_told_with_what_waits_and_who_works(as_admin: SignedIn) -> None:
    enqueue("candidates.jobs.read_files", queue="default")
    with worker_of("mail"):
        lines = {line.name: line for line in as_admin.get(reverse("jobs")).context["queues"]}
    assert (lines["default"].waiting, len(lines["default"].hands)) == (1, 0)
    assert (lines["mail"].waiting, len(lines["mail"].hands)) == (0, 1)


def test_a_worker_that_is_at_it_is_told_with_the_function_alone(as_admin: SignedIn) -> None:
    worker = django_rq.get_worker("mail", serializer="rq.serializers.JSONSerializer")
    worker.register_birth()
    enqueue("candidates.jobs.send_reminder", 4_242_424_242, queue="mail")
    (queue,) = worker.queues
    job, _queue = worker.dequeue_job_and_maintain_ttl(None)
    worker.prepare_execution(job)
    worker.prepare_job_execution(job)
    try:
        page = page_of(as_admin)
    finally:
        worker.register_death()
    assert "candidates.jobs.send_reminder" in page
    assert "4242424242" not in page
    assert queue.count == 0


def test_the_page_opens_while_redis_is_away_and_shows_the_ledger(
    as_admin: SignedIn, refused: Check, settings: Settings
) -> None:
    settings.REDIS_URL = NOWHERE
    page = page_of(as_admin)
    assert "Redis does not answer" in page
    assert "SMTPRecipientsRefused" in page


def test_the_ticker_is_told_with_its_last_beat_and_its_sweeps(as_admin: SignedIn) -> None:
    assert "It was never seen" in page_of(as_admin)
    beat = Heartbeat.objects.create(process="ticker", beat_at=timezone.now())
    page = page_of(as_admin)
    assert "Alive" in page
    assert "redflags.jobs.sweep_exports" in page
    beat.beat_at -= timedelta(minutes=3)
    beat.save()
    assert "Not seen lately" in page_of(as_admin)


def test_the_page_asks_as_much_of_the_database_however_much_is_owed(as_admin: SignedIn, mailbox: Postbox) -> None:
    def questions() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            page_of(as_admin)
        return len(asked)

    page_of(as_admin)
    before = questions()
    mailbox.refused.add(REFEREE)
    for _ in range(5):
        check = chased.asked(by=as_admin.user)
        chased.send(check, timezone.now())
    assert questions() == before
