"""What is missing to go live, asked of real servers."""

import socket
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult
from django.core.checks import run_checks
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone
from django_rq import get_worker
from pytest_django import Settings

from screening import audit, doorbell, readiness
from screening.models import Heartbeat, TrailEvent
from screening.readiness import State
from tests import make
from tests.signing_in import SignedIn


def state_of(name: str) -> State:
    return next(point.state for point in readiness.points(timezone.now()) if point.name == name)


def test_the_page_names_every_point_and_shows_no_secret(as_admin: SignedIn, settings: Settings) -> None:
    page = as_admin.get(reverse("settings_check"))
    names = {point.name.split(":")[0] for point in page.context["points"]}
    assert names == {
        "address",
        "mail",
        "bounces",
        "key",
        "keys",
        "redis",
        "ticker",
        "workers",
        "backup",
        "trail",
        "networks",
    }
    for secret in (settings.SECRET_KEY, settings.TRAIL_KEY, *settings.FIELD_KEYS, *settings.FINGERPRINT_KEYS):
        assert secret.encode() not in page.content


@pytest.mark.parametrize(
    ("address", "state"),
    [
        ("", State.MISSING),
        ("http://screening.example.org", State.MISSING),
        ("https://screening.example.org", State.GOOD),
    ],
)
def test_the_public_address_is_an_encrypted_one(settings: Settings, address: str, state: State) -> None:
    settings.BASE_URL, settings.HTTPS = address, address.startswith("https://")
    assert readiness.public_address().state == state


@pytest.mark.parametrize(
    ("mode", "state"), [(0o600, State.GOOD), (0o400, State.GOOD), (0o640, State.MISSING), (0o604, State.MISSING)]
)
def test_a_key_file_is_for_its_owner_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int, state: State
) -> None:
    file = tmp_path / "trail_key"
    file.write_text("secret")
    file.chmod(mode)
    monkeypatch.delenv("TRAIL_KEY", raising=False)
    monkeypatch.setenv("TRAIL_KEY_FILE", str(file))
    assert {point.name: point.state for point in readiness.secret_keys()}["key:TRAIL_KEY"] == state


def test_a_key_in_the_environment_works_and_could_be_better(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRAIL_KEY", "secret")
    assert {point.name: point.state for point in readiness.secret_keys()}["key:TRAIL_KEY"] == State.ADVICE


def test_one_key_for_two_purposes_is_told(settings: Settings) -> None:
    settings.TRAIL_KEY = settings.FIELD_KEYS[0]
    assert {point.name: point.state for point in readiness.secret_keys()}["keys"] == State.MISSING


def test_deployment_checks_speak_of_what_is_missing_only(settings: Settings) -> None:
    settings.BASE_URL, settings.HTTPS, settings.MAIL_CONFIGURED = "", False, False
    missing = {message.id for message in run_checks(include_deployment_checks=True)}
    assert {"screening.W001", "screening.I001"} <= missing
    settings.BASE_URL, settings.HTTPS, settings.MAIL_CONFIGURED = "https://screening.example.org", True, True
    assert not {"screening.W001", "screening.I001"} & {
        message.id for message in run_checks(include_deployment_checks=True)
    }


# --- Redis and who works with it


def test_redis_that_answers_is_asked_for_its_policy(db: None) -> None:
    connection = doorbell.connect()
    before = connection.config_get("maxmemory-policy")["maxmemory-policy"]
    try:
        connection.config_set("maxmemory-policy", "noeviction")
        assert (state_of("redis"), state_of("redis:maxmemory-policy")) == (State.GOOD, State.GOOD)
        connection.config_set("maxmemory-policy", "allkeys-lru")
        assert state_of("redis:maxmemory-policy") == State.ADVICE
    finally:
        connection.config_set("maxmemory-policy", before)


def test_the_page_opens_while_redis_is_away(as_admin: SignedIn, settings: Settings) -> None:
    settings.REDIS_URL = "redis://127.0.0.1:1/0"
    page = as_admin.get(reverse("settings_check"))
    assert page.status_code == 200
    states = {point.name: point.state for point in page.context["points"]}
    assert (states["redis"], states["workers"]) == (State.MISSING, State.UNKNOWN)


def test_a_queue_with_a_worker_is_good_and_one_without_waits(db: None) -> None:
    worker = get_worker("mail", serializer="rq.serializers.JSONSerializer")
    worker.register_birth()
    try:
        assert (state_of("workers:mail"), state_of("workers:heavy")) == (State.GOOD, State.MISSING)
    finally:
        worker.register_death()


def test_a_ticker_that_stopped_is_told(db: None) -> None:
    assert state_of("ticker") == State.MISSING
    beat = Heartbeat.objects.create(process="ticker", beat_at=timezone.now())
    assert state_of("ticker") == State.GOOD
    beat.beat_at -= timedelta(minutes=3)
    beat.save()
    assert state_of("ticker") == State.MISSING


def test_an_old_backup_is_told(db: None) -> None:
    assert state_of("backup") == State.UNKNOWN
    beat = Heartbeat.objects.create(process="backup", beat_at=timezone.now())
    assert state_of("backup") == State.GOOD
    beat.beat_at -= timedelta(days=3)
    beat.save()
    assert state_of("backup") == State.ADVICE


# --- the trail


def test_a_trail_that_holds_is_good_and_its_whole_check_is_remembered(
    as_admin: SignedIn, capsys: pytest.CaptureFixture[str]
) -> None:
    audit.seal()
    assert (state_of("trail:seal"), state_of("trail:check")) == (State.GOOD, State.UNKNOWN)
    call_command("verify_trail")
    assert "The trail holds: 1 seals" in capsys.readouterr().out
    assert state_of("trail:check") == State.GOOD


def test_events_that_wait_long_for_their_seal_are_told(db: None) -> None:
    TrailEvent.objects.create(verb="a.thing_done", at=timezone.now() - timedelta(hours=1))
    assert state_of("trail:seal") == State.ADVICE


def test_a_trail_that_was_changed_is_told_and_the_command_fails(as_admin: SignedIn, settings: Settings) -> None:
    audit.seal()
    key, settings.TRAIL_KEY = settings.TRAIL_KEY, "another key"
    assert state_of("trail:seal") == State.MISSING
    with pytest.raises(CommandError, match="the signature is not ours"):
        call_command("verify_trail")
    assert state_of("trail:check") == State.MISSING
    settings.TRAIL_KEY = key
    call_command("verify_trail")
    assert state_of("trail:check") == State.GOOD


# --- the test mail, through a real server


class Postbox:
    """Keeps what a mail server took; refuses recipients that it was told to refuse."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []
        self.refuse = ""

    async def handle_RCPT(self, server: SMTP, session: object, envelope: object, address: str, options: object) -> str:  # noqa: N802
        if self.refuse:
            return self.refuse
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: object, envelope: object) -> str:  # noqa: N802
        self.taken.append(envelope.content)
        return "250 OK"


def use_server(settings: Settings, port: int) -> None:
    settings.MAIL_CONFIGURED = True
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", port, 1
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return found.getsockname()[1]


@pytest.fixture
def postbox(settings: Settings) -> Iterator[Postbox]:
    box = Postbox()
    refuse_everybody = {"authenticator": lambda *_: AuthResult(success=False, handled=False), "auth_require_tls": False}
    server = Controller(box, hostname="127.0.0.1", port=free_port(), **refuse_everybody)
    server.start()
    use_server(settings, server.port)
    yield box
    server.stop()


def send(client: SignedIn) -> str:
    return client.post(reverse("send_test_mail"), follow=True).content.decode()


def test_a_test_mail_goes_to_who_asks(as_admin: SignedIn, postbox: Postbox) -> None:
    assert "took a test mail" in send(as_admin)
    (message,) = postbox.taken
    assert f"To: {as_admin.user.email}".encode() in message
    assert TrailEvent.objects.filter(verb="mail.tested", actor=as_admin.user).count() == 1


def test_a_recipient_that_is_refused_is_told_without_the_address(as_admin: SignedIn, postbox: Postbox) -> None:
    postbox.refuse = "550 no such box: person@example.org"
    page = send(as_admin)
    assert "refuses the recipient" in page
    assert "no such box" not in page
    assert not TrailEvent.objects.filter(verb="mail.tested").exists()


def test_a_wrong_password_is_told_and_not_shown(as_admin: SignedIn, postbox: Postbox, settings: Settings) -> None:
    settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = "mailer", "not-the-password"
    page = send(as_admin)
    assert "refuses the user name or the password (code 535)" in page
    assert "not-the-password" not in page


def test_a_server_without_starttls_is_told(as_admin: SignedIn, postbox: Postbox, settings: Settings) -> None:
    settings.EMAIL_USE_TLS = True
    assert "does not offer what EMAIL_URL asks for" in send(as_admin)


def test_a_port_that_speaks_no_tls_is_told(as_admin: SignedIn, postbox: Postbox, settings: Settings) -> None:
    settings.EMAIL_USE_SSL = True
    assert "No encrypted connection" in send(as_admin)


def test_nothing_at_the_port_is_told(as_admin: SignedIn, settings: Settings) -> None:
    use_server(settings, 1)
    assert "Nothing answers" in send(as_admin)


def test_a_server_that_says_nothing_is_told(as_admin: SignedIn, settings: Settings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        use_server(settings, silent.getsockname()[1])
        assert "does not answer in time" in send(as_admin)


def test_a_server_that_hangs_up_is_told(as_admin: SignedIn, settings: Settings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        use_server(settings, server.getsockname()[1])
        hang_up = threading.Thread(target=lambda: server.accept()[0].close())
        hang_up.start()
        assert "ended the conversation" in send(as_admin)
        hang_up.join()


def test_without_a_server_the_test_mail_says_so(as_admin: SignedIn, settings: Settings) -> None:
    settings.MAIL_CONFIGURED = False
    assert "EMAIL_URL is empty" in send(as_admin)


def test_a_recruiter_cannot_open_the_page(as_recruiter: SignedIn) -> None:
    make.organisation(name="Maple Ltd")
    assert as_recruiter.get(reverse("settings_check")).status_code == 403
