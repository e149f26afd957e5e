"""A real SMTP server inside a test, which keeps its mails and can misbehave: refuse, hold, accept and hang up."""

import asyncio
import contextlib
import threading
from collections import Counter, deque
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.screening.installation import free_port


class Postbox:
    """Takes mail; `next_ones` says what it does with the mails to come, one word each, and then accepts.

    accept      keep the mail and say so
    hang_up     keep the mail and cut the connection before saying so
    hold        keep the mail and say nothing until `release` is called
    hold_before as hold, but before the mail itself is sent
    """

    def __init__(self) -> None:
        self.mails: list[Message] = []
        self.refused: set[str] = set()
        self.next_ones: deque[str] = deque()
        self._released = threading.Event()
        self.port = free_port()

    @property
    def copies(self) -> Counter[str]:
        """How often each mail came, by its Message-ID."""
        return Counter(str(mail["Message-ID"]) for mail in self.mails)

    def to(self, address: str) -> list[Message]:
        """What came for somebody."""
        return [mail for mail in self.mails if address in str(mail["To"])]

    def release(self) -> None:
        """Let go of what is held."""
        self._released.set()

    async def handle_RCPT(  # noqa: N802  # aiosmtpd calls it by this name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Refuse who is to be refused, and hold a mail back before it is sent."""
        if address in self.refused:
            return "550 5.1.1 no such mailbox"
        if self.next_ones and self.next_ones[0] == "hold_before":
            self.next_ones.popleft()
            await self._wait()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep the mail, and answer or not."""
        self.mails.append(message_from_bytes(envelope.content or b""))
        behaviour = self.next_ones.popleft() if self.next_ones else "accept"
        if behaviour == "hang_up":
            server.transport.abort()
        if behaviour == "hold":
            await self._wait()
        return "250 OK"

    async def _wait(self) -> None:
        while not self._released.is_set():
            await asyncio.sleep(0.02)


def text_in(mail: Message) -> str:
    """The text part of a mail."""
    return _part(mail, "text/plain")


def html_in(mail: Message) -> str:
    """The HTML part of a mail."""
    return _part(mail, "text/html")


def _part(mail: Message, kind: str) -> str:
    (part,) = (part for part in mail.walk() if part.get_content_type() == kind)
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode().replace("\r\n", "\n")


@contextlib.contextmanager
def opened(box: Postbox | None = None) -> Iterator[Postbox]:
    """A postbox on a port of its own, well-behaved unless another is given."""
    box = box or Postbox()
    controller: Any = Controller(box, hostname="127.0.0.1", port=box.port)
    controller.start()
    try:
        yield box
    finally:
        box.release()
        controller.stop()
