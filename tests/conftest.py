"""What every test has: its own servers and no others, quick password hashes, and browsers with people signed in."""

import functools
import importlib
import ipaddress
import os
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import hypothesis
import pgtrigger
import pytest
import time_machine
from django.apps import apps
from django.conf import settings
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection, transaction
from django.test import TransactionTestCase, override_settings
from django.utils import timezone, translation
from psycopg2.sql import SQL, Composed, Identifier, Literal
from whitenoise.base import WhiteNoise

from screening import doorbell
from screening.roles import Role
from tests.postbox import Postbox, opened
from tests.signing_in import SignedIn, signed_in

# Playwright keeps an event loop in the thread of the test; Django would refuse the database there.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

# The same algorithm with less work: nothing a test can see differs but the time.
Argon2PasswordHasher.time_cost = 1
Argon2PasswordHasher.memory_cost = 64
Argon2PasswordHasher.parallelism = 1

pytest_plugins = ("tests.workers",)

# The same examples in every run: what fails, fails for everybody and again.
hypothesis.settings.register_profile(
    "repeatable",
    derandomize=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],  # of the machine, when others use it
)
hypothesis.settings.load_profile("repeatable")

FIRST_ROWS = (
    ("screening.migrations.0002_first_rows", "organisation"),
    ("candidates.migrations.0007_plans_and_jurisdictions", "jurisdictions"),
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """End with what is quick: a long test at the end would leave the other processes of the run without work."""
    items.sort(key=lambda item: item.nodeid.startswith("tests/redflags/"))


class OutsideConnectionError(AssertionError):
    """A test tried to reach something that is not on this machine."""


@pytest.fixture(autouse=True, scope="session")
def _only_own_servers() -> Iterator[None]:
    """Let sockets reach this machine only."""
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_here(address[0]):
            raise OutsideConnectionError(f"a test tried to reach {address[0]}")
        connect(self, address)

    socket.socket.connect = connect_here  # type: ignore[method-assign]
    yield
    socket.socket.connect = connect  # type: ignore[method-assign]


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@pytest.fixture(autouse=True, scope="session")
def _static_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Collect static files as `make run` does: a page that names a missing one fails here too."""
    with override_settings(STATIC_ROOT=tmp_path_factory.mktemp("static")), pytest.MonkeyPatch.context() as patch:
        call_command("collectstatic", interactive=False, verbosity=0)
        patch.setattr(WhiteNoise, "update_files_dictionary", _listed_once(WhiteNoise.update_files_dictionary))
        yield


def _listed_once(find: Callable[..., None]) -> Callable[..., None]:
    """Let what a folder holds be found once, where every browser of a test would look for it again."""
    found: dict[tuple[str, str], dict[str, Any]] = {}

    def listed(self: WhiteNoise, root: str, prefix: str) -> None:
        if (root, prefix) not in found:
            before = dict(self.files)
            find(self, root, prefix)
            found[root, prefix] = {url: file for url, file in self.files.items() if before.get(url) is not file}
        self.files.update(found[root, prefix])

    return listed


@pytest.fixture(autouse=True, scope="session")
def _own_redis(worker_id: str) -> None:
    """Give each process of the test run a Redis database of its own; 0 stays free, and there are 16."""
    number = 1 + int(worker_id.removeprefix("gw") if worker_id != "master" else 0) % 15
    address, _, _ = settings.REDIS_URL.partition("?")
    settings.REDIS_URL = f"{address}?db={number}"
    for queue in settings.RQ_QUEUES.values():
        queue["URL"] = settings.REDIS_URL


@pytest.fixture(autouse=True)
def _empty_queues(_own_redis: None, request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave no job behind for the next test."""
    yield
    if {"db", "transactional_db"}.intersection(request.fixturenames):
        with doorbell.connect() as redis:
            redis.flushdb()


@pytest.fixture(autouse=True)
def _own_words() -> Iterator[None]:
    """Leave neither the language nor the zone of the last page to the next test."""
    yield
    translation.deactivate()
    timezone.deactivate()


def _empty_tables(_self: TransactionTestCase) -> None:
    """Django's clean-up after a transactional test in a tenth of its time, with the first rows put back.

    It empties by DELETE what a test has filled, where Django truncates every table and makes its own rows again; and it
    gets past the triggers that forbid it.
    """
    with pgtrigger.ignore(), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_filled_tables())
        for (table,) in cursor.fetchall():
            cursor.execute(SQL("DELETE FROM {}").format(Identifier(table)))
    for module, rows in FIRST_ROWS:
        getattr(importlib.import_module(module), rows)(apps, None)
    cache.clear()  # its table is no model: the clean-up does not know it


@functools.cache
def _filled_tables() -> Composed:
    """The question which tables of models have rows, but for those that migrating fills."""
    kept = {model._meta.db_table for model in (ContentType, Permission)}
    tables = sorted(set(connection.introspection.django_table_names()) - kept)
    is_filled = SQL("SELECT {} WHERE EXISTS (SELECT FROM {})")
    return SQL(" UNION ALL ").join(is_filled.format(Literal(table), Identifier(table)) for table in tables)


TransactionTestCase._fixture_teardown = _empty_tables


@pytest.fixture
def travel() -> Iterator[Callable[..., None]]:
    """Move the clock on: travel(days=2). It goes on ticking."""
    with time_machine.travel(datetime.now(UTC), tick=True) as clock:
        yield lambda **time: clock.shift(timedelta(**time))


@pytest.fixture
def mailbox(settings: Any) -> Iterator[Postbox]:
    """A real mail server, and settings that send through it."""
    with opened() as box:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", box.port
        settings.MAIL_CONFIGURED = True
        yield box


@pytest.fixture
def as_recruiter(db: None) -> SignedIn:
    """A browser with a recruiter signed in."""
    return signed_in(role=Role.RECRUITER)


@pytest.fixture
def as_hr_lead(db: None) -> SignedIn:
    """A browser with an HR lead signed in."""
    return signed_in(role=Role.HR_LEAD)


@pytest.fixture
def as_admin(db: None) -> SignedIn:
    """A browser with an admin signed in."""
    return signed_in(role=Role.ADMIN)


@pytest.fixture
def as_auditor(db: None) -> SignedIn:
    """A browser with an auditor signed in."""
    return signed_in(role=Role.AUDITOR)


@pytest.fixture
def as_founder(db: None) -> SignedIn:
    """A browser with somebody signed in who holds every working role, as the first person of an installation does."""
    return signed_in(roles=[Role.RECRUITER, Role.HR_LEAD, Role.ADMIN])
