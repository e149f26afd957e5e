"""What machines may ask: whether the product lives, whether it is whole, and its figures."""

from collections.abc import Iterator
from datetime import timedelta

import django_rq
import pytest
from django.conf import settings as project
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from prometheus_client.parser import text_string_to_metric_families
from pytest_django import Settings

from screening import environment
from screening.models import Heartbeat
from tests import make
from tests.candidates import chased
from tests.candidates.chased import REFEREE
from tests.postbox import Postbox
from tests.workers import enqueue

TOKEN = "a-token-that-nobody-guesses"
NOWHERE = "redis://127.0.0.1:1/0"


@pytest.fixture
def whole(db: None) -> Iterator[None]:
    """A ticker that beats, and a worker of each queue."""
    Heartbeat.objects.create(process="ticker", beat_at=timezone.now())
    workers = [django_rq.get_worker(name, serializer="rq.serializers.JSONSerializer") for name in project.RQ_QUEUES]
    for worker in workers:
        worker.register_birth()
    yield
    for worker in workers:
        worker.register_death()


def test_a_whole_product_is_ready_and_says_one_word_for_each_part(client: Client, whole: None) -> None:
    answer = client.get("/readyz")
    assert answer.status_code == 200
    parts = ("status", "database", "ticker", "redis", "worker-default", "worker-mail", "worker-heavy")
    assert answer.json() == dict.fromkeys(parts, "up")


def test_without_redis_it_lives_and_is_not_ready(client: Client, whole: None, settings: Settings) -> None:
    settings.REDIS_URL = NOWHERE
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert (answer.json()["status"], answer.json()["redis"], answer.json()["worker-mail"]) == (
        "down",
        "down",
        "unknown",
    )
    assert client.get("/healthz").status_code == 200


def test_without_a_worker_for_a_queue_it_is_not_ready(client: Client, db: None) -> None:
    Heartbeat.objects.create(process="ticker", beat_at=timezone.now())
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["redis"], answer.json()["worker-heavy"]) == (503, "up", "down")


def test_without_a_ticker_it_is_not_ready(client: Client, whole: None) -> None:
    Heartbeat.objects.update(beat_at=timezone.now() - timedelta(minutes=3))
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["ticker"]) == (503, "down")


# --- figures


def asked(client: Client, token: str = TOKEN) -> dict[tuple[str, str], float]:
    """The figures by name and label."""
    answer = client.get(reverse("metrics"), headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/plain")
    families = text_string_to_metric_families(answer.content.decode())
    return {(s.name, next(iter(s.labels.values()), "")): s.value for family in families for s in family.samples}


@pytest.fixture
def token(settings: Settings) -> str:
    settings.METRICS_TOKEN = TOKEN
    return TOKEN


def test_without_a_token_in_the_settings_there_is_no_such_address(client: Client, db: None) -> None:
    assert client.get("/metrics", headers={"Authorization": "Bearer "}).status_code == 404


@pytest.mark.parametrize("sent", ["", "Bearer", "Bearer ", "Bearer wrong", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}é"])
def test_who_has_no_token_gets_no_figure(client: Client, db: None, token: str, sent: str) -> None:
    answer = client.get("/metrics", headers={"Authorization": sent} if sent else {})
    assert (answer.status_code, answer.content) == (401, b"")


def test_a_token_may_stand_in_a_file(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("METRICS_TOKEN", raising=False)
    assert environment.optional_secret("METRICS_TOKEN") == ""
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    monkeypatch.setenv("METRICS_TOKEN_FILE", str(tmp_path / "token"))
    assert environment.optional_secret("METRICS_TOKEN") == TOKEN
    monkeypatch.setenv("METRICS_TOKEN_FILE", str(tmp_path / "none"))
    with pytest.raises(environment.MissingSettingError, match="METRICS_TOKEN_FILE"):
        environment.optional_secret("METRICS_TOKEN")


def test_figures_tell_of_queues_workers_the_ticker_and_the_process(client: Client, whole: None, token: str) -> None:
    enqueue("candidates.jobs.read_files", queue="default")
    figures = asked(client)
    assert figures["screening_redis_up", ""] == 1
    assert figures["screening_queue_jobs", "default"] == 1
    assert figures["screening_queue_workers", "heavy"] == 1
    assert figures["screening_queue_failed_jobs", "mail"] == 0
    assert 0 <= figures["screening_ticker_age_seconds", ""] < 60
    assert figures["screening_database_connections", ""] >= 1
    assert figures["process_resident_memory_bytes", ""] > 0


def test_figures_tell_what_is_owed_and_nothing_of_anybody(
    client: Client, mailbox: Postbox, token: str, db: None
) -> None:
    mailbox.refused.add(REFEREE)
    an_hour_ago = timezone.now() - timedelta(hours=1)
    check = chased.asked(by=make.user(name="Dana Recruiter"), now=an_hour_ago)
    chased.send(check, an_hour_ago)
    figures = asked(client)
    assert figures["screening_owed", "reminders"] == 1
    assert figures["screening_owed_failed", "reminders"] == 1
    assert figures["screening_owed_late", "reminders"] == 1
    assert 3_600 <= figures["screening_owed_oldest_seconds", "reminders"] < 3_700
    assert figures["screening_owed_oldest_seconds", "letters"] == 0
    text = client.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"}).content.decode()
    assert all(name not in text for name in ("Dana", "Robin", "contoso", check.candidate.name))


def test_without_redis_figures_of_the_ledger_are_told_all_the_same(
    client: Client, db: None, token: str, settings: Settings
) -> None:
    settings.REDIS_URL = NOWHERE
    figures = asked(client)
    assert figures["screening_redis_up", ""] == 0
    assert ("screening_queue_jobs", "default") not in figures
    assert figures["screening_owed", "imports"] == 0
