"""What the ground floor leaves to the ticker and the workers."""

from collections.abc import Callable

import django_rq
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.urls import reverse
from django.utils.module_loading import import_string
from pytest_django import Settings

from screening import work
from screening.models import Heartbeat, User
from screening.schedule import SWEEPS
from tests import make
from tests.signing_in import SignedIn


def cached_rows() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM screening_cache")
        return cursor.fetchone()[0]


def test_every_sweep_of_ours_exists() -> None:
    for sweep in SWEEPS:
        if sweep.run.startswith("screening."):
            assert callable(import_string(sweep.run))


def test_sessions_and_counters_whose_time_is_over_go_and_others_stay(
    as_recruiter: SignedIn, travel: Callable[..., None]
) -> None:
    cache.set("counter", 1, timeout=60)
    work.sweep_leftovers()
    assert (Session.objects.count(), cache.get("counter")) == (1, 1)
    travel(hours=13)
    cache.set("fresh", 1, timeout=60)
    work.sweep_leftovers()
    assert (Session.objects.count(), cached_rows(), cache.get("fresh")) == (0, 1, 1)
    assert not UserSession.objects.exists()


def test_the_whole_trail_is_checked_by_a_worker_once_a_day(transactional_db: None, travel: Callable[..., None]) -> None:
    queue = django_rq.get_queue("heavy")
    work.sweep_trail_check()
    (job,) = queue.jobs
    assert job.func is work.check_trail
    queue.empty()
    assert work.check_trail() is None
    work.sweep_trail_check()
    assert queue.count == 0
    travel(hours=25)
    work.sweep_trail_check()
    assert queue.count == 1


def test_a_password_link_is_mailed_by_the_worker_and_only_a_key_is_in_redis(
    transactional_db: None, client: SignedIn, settings: Settings
) -> None:
    settings.BASE_URL, settings.MAIL_CONFIGURED = "https://screening.example.org", True
    person = make.user()
    queue = django_rq.get_queue("mail")
    client.post(reverse("account_reset_password"), {"email": person.email})
    (job,) = queue.jobs
    assert mail.outbox == []
    assert (job.func, list(job.args)) == (work.mail_password_link, [person.pk])
    job.func(*job.args)
    assert [message.to for message in mail.outbox] == [[person.email]]


def test_a_mail_that_fails_is_logged_without_the_address(db: None, settings: Settings, caplog: object) -> None:
    settings.BASE_URL, settings.MAIL_CONFIGURED = "https://screening.example.org", True
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    person = make.user()
    work.mail_password_link(person.pk)
    assert "was not mailed" in caplog.text
    assert person.email not in caplog.text


def test_a_link_for_somebody_who_is_gone_is_not_mailed(db: None, settings: Settings) -> None:
    settings.BASE_URL, settings.MAIL_CONFIGURED = "https://screening.example.org", True
    work.mail_password_link(User.objects.count() + 10_000)
    assert mail.outbox == []
    assert not Heartbeat.objects.exists()
