"""The folder in which notices arrive, read from a small IMAP server of the test's own."""

import re
import socketserver
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import DataError, OperationalError, connection
from django.utils import timezone

from screening import bounce_folder, readiness, work
from screening.environment import Folder, MissingSettingError, folder
from screening.models import Heartbeat
from screening.readiness import State
from tests import notices

USER, PASSWORD, NAME = "bounces@example.org", 'pass "word"', "Mails that came back"


class Mailbox(socketserver.ThreadingTCPServer):
    """Messages by their keys, and which of them were seen; speaks as much IMAP as a visit takes."""

    daemon_threads = True

    def __init__(self, *messages: bytes) -> None:
        super().__init__(("127.0.0.1", 0), Visit)
        self.messages = dict(enumerate(messages, start=11))
        self.seen: set[int] = set()
        self.is_full_of_trouble = False

    @property
    def folder(self) -> Folder:
        return Folder("127.0.0.1", self.server_address[1], USER, PASSWORD, NAME, encrypted=False)


class Visit(socketserver.StreamRequestHandler):
    """One connection."""

    server: Mailbox

    def handle(self) -> None:
        self.wfile.write(b"* OK ready\r\n")
        for line in self.rfile:
            tag, command = line.decode().strip().split(" ", 1)
            answer = "NO" if self.server.is_full_of_trouble else self.answer(command)
            self.wfile.write(f"{tag} {answer} done\r\n".encode())

    def answer(self, command: str) -> str:
        box = self.server
        if command == "CAPABILITY":
            self.wfile.write(b"* CAPABILITY IMAP4rev1\r\n")
        elif command.startswith("LOGIN"):
            return "OK" if command == rf'LOGIN "{USER}" "pass \"word\""' else "NO"
        elif command.startswith("SELECT"):
            self.wfile.write(f"* {len(box.messages)} EXISTS\r\n".encode())
            return "OK" if command == f'SELECT "{NAME}"' else "NO"
        elif command == "UID SEARCH UNSEEN":
            unseen = " ".join(str(key) for key in box.messages if key not in box.seen)
            self.wfile.write(f"* SEARCH {unseen}\r\n".encode())
        elif told := re.fullmatch(r"UID FETCH (\d+) \(BODY\.PEEK\[\]<0\.(\d+)>\)", command):
            content = box.messages[int(told[1])][: int(told[2])]
            head = f"* 1 FETCH (UID {told[1]} BODY[]<0> {{{len(content)}}}\r\n".encode()
            self.wfile.write(head + content + b")\r\n")
        elif told := re.fullmatch(r"UID STORE (\d+) \+FLAGS\.SILENT \(\\Seen\)", command):
            box.seen.add(int(told[1]))
        elif command == "LOGOUT":
            self.wfile.write(b"* BYE\r\n")
        return "OK"


@pytest.fixture
def mailbox_of_notices() -> Iterator[Mailbox]:
    with Mailbox(b"Subject: one\r\n\r\n1", b"Subject: two\r\n\r\n2") as box:
        threading.Thread(target=box.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield box
        box.shutdown()


def test_every_message_is_taken_once_and_marked_as_seen(mailbox_of_notices: Mailbox) -> None:
    taken: list[bytes] = []

    def take(message: bytes) -> bool:
        taken.append(message)
        return True

    assert bounce_folder.read(mailbox_of_notices.folder, lambda _message: False) == 0, "all have to come again"
    assert mailbox_of_notices.seen == set()
    assert bounce_folder.read(mailbox_of_notices.folder, take) == 2
    assert taken == list(mailbox_of_notices.messages.values())
    assert bounce_folder.read(mailbox_of_notices.folder, take) == 0
    assert mailbox_of_notices.seen == {11, 12}


def test_a_message_that_could_not_be_acted_on_is_left_for_the_next_time(mailbox_of_notices: Mailbox) -> None:
    def fail(_message: bytes) -> bool:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        bounce_folder.read(mailbox_of_notices.folder, fail)
    assert mailbox_of_notices.seen == set()


def test_a_message_that_fails_keeps_none_of_the_others_waiting(
    mailbox_of_notices: Mailbox, settings: Any, db: None, caplog: pytest.LogCaptureFixture
) -> None:
    settings.BOUNCES = mailbox_of_notices.folder
    named = "<staffmail-1-0123456789abcdef@example.org>"
    mailbox_of_notices.messages = {11: notices.exim(named), 12: notices.exim(named)}
    asked: list[str] = []

    def fails_at_first(execute: Any, sql: str, *rest: Any) -> Any:
        if "message_id" in sql:
            asked.append(sql)
            if len(asked) == 1:
                raise DataError("robin@contoso.example")
        return execute(sql, *rest)

    with connection.execute_wrapper(fails_at_first):
        assert work.read_bounces() == 2
    assert mailbox_of_notices.seen == {11, 12}
    assert len(asked) > 1, "the other one was looked for"
    assert "could not be acted on: DataError" in caplog.text
    assert "robin" not in caplog.text


def test_while_the_database_is_away_a_message_stays_unseen(
    mailbox_of_notices: Mailbox, settings: Any, db: None
) -> None:
    def gone(*_arguments: Any) -> None:
        raise OperationalError

    settings.BOUNCES = mailbox_of_notices.folder
    mailbox_of_notices.messages = {11: notices.exim("<staffmail-1-0123456789abcdef@example.org>")}
    with connection.execute_wrapper(gone), pytest.raises(OperationalError):
        work.read_bounces()
    assert mailbox_of_notices.seen == set()


def test_a_worker_reads_it_and_the_settings_check_tells_when(
    mailbox_of_notices: Mailbox, settings: Any, db: None, caplog: pytest.LogCaptureFixture, travel: Any
) -> None:
    def state() -> State:
        return readiness.mails_that_come_back(timezone.now()).state

    settings.BOUNCES = None
    assert state() is State.ADVICE
    assert work.read_bounces() == 0
    settings.BOUNCES = mailbox_of_notices.folder
    assert state() is State.UNKNOWN
    mailbox_of_notices.is_full_of_trouble = True
    assert work.read_bounces() == 0
    assert not Heartbeat.objects.filter(process="bounces").exists()
    mailbox_of_notices.is_full_of_trouble = False
    assert work.read_bounces(said_by_a_later_version=True) == 2
    assert state() is State.GOOD
    travel(hours=2)
    assert state() is State.MISSING
    assert "cannot be read: error" in caplog.text
    assert USER not in caplog.text


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("", None),
        ("imaps://b%40x.org:s%3A1@mail.example.org/Back%20again", ("mail.example.org", 993, "b@x.org", "Back again")),
        ("imaps://b:s@mail.example.org:9993", ("mail.example.org", 9993, "b", "INBOX")),
        ("imap://b:s@127.0.0.1/", ("127.0.0.1", 143, "b", "INBOX")),
    ],
)
def test_a_folder_is_told_in_one_address(url: str, told: tuple[str, int, str, str] | None) -> None:
    found = folder(url)
    assert (found and (found.host, found.port, found.user, found.name)) == told
    assert "s:1" not in repr(found)


@pytest.mark.parametrize(
    "url", ["imap://b:s@mail.example.org/", "pop3://b:s@x.org/", "imaps:///x", "imaps://b:s@x.org/a%0d%0ab"]
)
def test_an_address_that_would_leak_the_password_or_says_nothing_is_refused(url: str) -> None:
    with pytest.raises(MissingSettingError, match="BOUNCES_URL"):
        folder(url)
