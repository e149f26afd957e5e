"""Reads the folder of an IMAP server in which notices about undelivered mails arrive; nothing is ever deleted there."""

import imaplib
import logging
import ssl
from typing import Protocol, TypeVar

from screening.delivery_status import LONGEST
from screening.environment import Folder

PATIENCE = 20.0
"""Seconds that each answer of the server may take."""

AT_ONCE = 100
"""Messages that one visit reads."""

T = TypeVar("T")

log = logging.getLogger(__name__)


class FolderError(Exception):
    """The folder cannot be read; the message is a class of error and says nothing of anybody."""


class Take(Protocol):
    """What is done with a message; what it raises ends the visit, and leaves the message unseen."""

    def __call__(self, message: bytes, /) -> bool:
        """Whether that is all; a message that has to come again stays unseen."""


def read(folder: Folder, take: Take) -> int:
    """Hand over every message nobody has seen, oldest first, and mark as seen what is done with; returns how many.

    What is taken and not marked, because the connection broke, is taken again. Raises FolderError.
    """
    try:
        server = _connect(folder)
        try:
            server.login(_quoted(folder.user), folder.password)  # it quotes the password itself
            _good(server.select(_quoted(folder.name)))
            return sum(_hand_over(server, key, take) for key in _unseen(server))
        finally:
            _leave(server)
    except (OSError, imaplib.IMAP4.error) as error:
        # Its text may repeat the user name, or what the server wrote.
        raise FolderError(type(error).__name__) from None


def _connect(folder: Folder) -> imaplib.IMAP4:
    if folder.encrypted:
        context = ssl.create_default_context()
        return imaplib.IMAP4_SSL(folder.host, folder.port, ssl_context=context, timeout=PATIENCE)
    return imaplib.IMAP4(folder.host, folder.port, timeout=PATIENCE)


def _unseen(server: imaplib.IMAP4) -> list[bytes]:
    (found,) = _good(server.uid("SEARCH", "UNSEEN"))[:1] or [b""]
    return (found or b"").split()[:AT_ONCE]


def _hand_over(server: imaplib.IMAP4, key: bytes, take: Take) -> bool:
    answer = _good(server.uid("FETCH", key.decode("ascii"), f"(BODY.PEEK[]<0.{LONGEST}>)"))
    message = next((part[1] for part in answer if isinstance(part, tuple)), None)
    if message is not None:  # else somebody removed it meanwhile
        if not take(message):
            return False
        _good(server.uid("STORE", key.decode("ascii"), "+FLAGS.SILENT", "(\\Seen)"))
    return message is not None


def _good(answer: tuple[str, T]) -> T:
    told, found = answer
    if told != "OK":
        raise imaplib.IMAP4.error(told)
    return found


def _leave(server: imaplib.IMAP4) -> None:
    try:
        server.logout()
    except (OSError, imaplib.IMAP4.error) as error:
        log.info("the folder of notices was left without a good-bye: %s", type(error).__name__)


def _quoted(name: str) -> str:
    """A name as IMAP's quoted string."""
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
