"""Guessing is stopped, also while Redis is away, because the counters are in PostgreSQL."""

import pytest
from django.core.cache import caches
from django.core.cache.backends.db import DatabaseCache
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from screening.models import User
from tests import make
from tests.signing_in import SignedIn


@pytest.fixture(autouse=True, params=["with Redis", "without Redis"])
def _redis(request: pytest.FixtureRequest, settings: Settings) -> None:
    if request.param == "without Redis":
        settings.REDIS_URL = "redis://127.0.0.1:1/0"
        settings.RQ_QUEUES = {name: queue | {"URL": settings.REDIS_URL} for name, queue in settings.RQ_QUEUES.items()}


def guess(user: User, password: str, address: str = "127.0.0.1") -> Client:
    client = Client(REMOTE_ADDR=address)
    client.response = client.post(reverse("account_login"), {"login": user.email, "password": password})
    return client


def test_counters_are_in_the_database() -> None:
    assert isinstance(caches["default"], DatabaseCache)


def test_after_five_wrong_passwords_even_the_right_one_waits(db: None) -> None:
    user = make.user()
    for number in range(5):
        assert guess(user, f"wrong password {number}").response.status_code == 200
    client = guess(user, make.PASSWORD)
    assert "_auth_user_id" not in client.session
    assert b"Too many" in client.response.content


def test_many_addresses_do_not_help_the_guesser(db: None) -> None:
    user = make.user()
    for number in range(5):
        guess(user, f"wrong password {number}", address=f"198.51.100.{number}")
    assert "_auth_user_id" not in guess(user, make.PASSWORD, address="198.51.100.99").session


def test_one_guesser_with_many_names_is_stopped(db: None) -> None:
    users = [make.user() for _number in range(11)]
    for user in users[:10]:
        guess(user, "wrong password")
    assert "_auth_user_id" not in guess(users[10], make.PASSWORD).session
    assert "_auth_user_id" in guess(users[10], make.PASSWORD, address="198.51.100.7").session


def test_guessing_the_password_again_is_stopped_too(as_recruiter: SignedIn) -> None:
    for number in range(12):
        response = as_recruiter.post(reverse("account_reauthenticate"), {"password": f"wrong {number}"})
    assert response.status_code == 429


def test_the_answer_for_an_unknown_name_is_the_same(db: None) -> None:
    known, unknown = make.user(), User(email="nobody@example.org")
    first, second = guess(known, "wrong password").response, guess(unknown, "wrong password").response
    assert first.status_code == second.status_code
    assert first.context["form"].errors == second.context["form"].errors


def test_asking_for_links_is_limited(db: None, settings: Settings) -> None:
    settings.BASE_URL, settings.MAIL_CONFIGURED = "https://screening.example.org", True
    codes = [
        Client().post(reverse("account_reset_password"), {"email": "nobody@example.org"}).status_code
        for _time in range(7)
    ]
    assert codes == [302] * 5 + [429] * 2
