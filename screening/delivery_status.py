"""Reads what mail servers tell of a mail they could not deliver: delivery status notifications, RFC 3464 (pure).

Whoever knows an address of ours can send anything here. So the message is cut and its parts are counted before it is
read, and it is read by the older policy of the standard library, which takes headers as they are: its newer one takes
every header apart, and raises on some that nobody sends in good faith. Of what is read, only identifiers and a status
of three numbers leave this module.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, message_from_string, policy
from email.message import Message

LONGEST = 256 * 1024
"""Bytes that are read of a notice; what it says of the mail stands before the copy of the mail."""

MOST_PARTS = 40
"""Nested parts that a message may hint at; a notice has three."""

MOST_IDS = 5

_NESTING = re.compile(rb"boundary|message/", re.IGNORECASE)
_STATUS = re.compile(r"\s*([245]\.[0-9]{1,3}\.[0-9]{1,3})(?![0-9.])", re.ASCII)
_ID = re.compile(r"<[\x21-\x3b\x3d\x3f-\x7e]{1,200}>", re.ASCII)
_RETURNED = frozenset({"message/rfc822", "message/global"})
_RETURNED_HEADERS = frozenset({"text/rfc822-headers", "message/global-headers"})
_UNKNOWN_FAILURE = "5.0.0"


@dataclass(frozen=True, slots=True)
class Notice:
    """What a mail server tells."""

    message_ids: tuple[str, ...]  # of the mail it is about, the likeliest first
    status: str  # RFC 3463: "5.1.1"
    is_final: bool  # it was given up; otherwise it is only late, and still tried


def read(raw: bytes) -> Notice | None:
    """The notice in a message; None for whatever else it is, however broken. Never raises."""
    raw = raw[:LONGEST]
    if len(_NESTING.findall(raw)) > MOST_PARTS:
        return None
    try:
        return _read(message_from_bytes(raw, policy=policy.compat32))
    except (ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError):
        # What the standard library is known to raise for messages that are made to break it: no notice of a server.
        return None


def _read(message: Message) -> Notice | None:
    if message.get_content_type() != "multipart/report" or not message.is_multipart():
        return None
    parts = [part for part in message.get_payload() if isinstance(part, Message)]
    told = [found for part in parts for found in _recipients(part)]
    # One recipient that was given up counts, whatever others of the same mail met with.
    told.sort(key=lambda found: not found[1])
    if not told:
        return None
    status, is_final = told[0]
    return Notice(tuple(_ids(message, parts))[:MOST_IDS], status, is_final)


def _recipients(part: Message) -> Iterator[tuple[str, bool]]:
    """Of each recipient that was not reached: the status, and whether the mail was given up."""
    if part.get_content_type() not in ("message/delivery-status", "message/global-delivery-status"):
        return
    for fields in _groups(part):
        action = str(fields.get("Action", "")).partition(";")[0].strip().lower()
        found = _STATUS.match(str(fields.get("Status", "")))
        status = found[1] if found else ""
        # The action decides where there is one: after days of trying servers give up with the status of a delay.
        if action == "failed" or (not action and status.startswith("5")):
            yield status or _UNKNOWN_FAILURE, True
        elif action == "delayed" or (not action and status.startswith("4")):
            yield status or "4.0.0", False


def _groups(part: Message) -> list[Message]:
    payload = part.get_payload()
    if isinstance(payload, list):
        return [group for group in payload if isinstance(group, Message)]
    # A server that encodes the part leaves it to us to take it apart.
    text = _text(part).replace("\r\n", "\n")
    return [message_from_string(group, policy=policy.compat32) for group in re.split(r"\n[ \t]*\n", text)[:MOST_PARTS]]


def _ids(message: Message, parts: list[Message]) -> Iterator[str]:
    """Of the mail that came back: in its own headers, in the fields about it, or in what the notice answers."""
    for part in parts:
        kind = part.get_content_type()
        if kind in _RETURNED:
            payload = part.get_payload()
            copies = payload if isinstance(payload, list) else [_headers(part)]
            yield from (found for copy in copies[:1] for found in _in(copy, "Message-ID"))
        elif kind in _RETURNED_HEADERS:
            payload = part.get_payload()
            yield from _in(payload[0] if isinstance(payload, list) and payload else _headers(part), "Message-ID")
        elif kind.endswith("delivery-status"):
            for group in _groups(part):
                yield from _in(group, "X-Original-Message-ID")
    yield from _in(message, "In-Reply-To")


def _headers(part: Message) -> Message:
    return message_from_string(_text(part), policy=policy.compat32)


def _text(part: Message) -> str:
    content = part.get_payload(decode=True)
    return content.decode("ascii", "replace") if isinstance(content, bytes) else ""


def _in(message: object, name: str) -> list[str]:
    """Identifiers in a header, however it was folded."""
    told = message.get(name, "") if isinstance(message, Message) else ""
    return _ID.findall(str(told)[:1_000])
