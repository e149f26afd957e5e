"""Notices about undelivered mails, read whoever wrote them."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening import delivery_status
from tests import notices

ID = "<reminder-7-0123456789abcdef@example.org>"


@pytest.mark.parametrize("shape", notices.SHAPES)
def test_a_mail_that_was_given_up_is_told_by_its_identifier_and_a_status(shape: Callable[..., bytes]) -> None:
    notice = delivery_status.read(shape(ID, status="5.1.1"))
    assert (notice.message_ids[0], notice.status, notice.is_final) == (ID, "5.1.1", True)


@pytest.mark.parametrize("shape", notices.SHAPES)
def test_a_mail_that_is_late_is_not_given_up(shape: Callable[..., bytes]) -> None:
    assert not delivery_status.read(shape(ID, status="4.4.1", action="delayed")).is_final


def test_after_days_of_trying_a_server_gives_up_with_the_status_of_a_delay() -> None:
    notice = delivery_status.read(notices.postfix(ID, status="4.4.7", action="failed"))
    assert (notice.status, notice.is_final) == ("4.4.7", True)


@pytest.mark.parametrize(("status", "is_final"), [("5.2.2", True), ("4.2.2", False)])
def test_without_an_action_the_status_decides(status: str, is_final: bool) -> None:
    raw = notices.postfix(ID, status=status).replace(b"Action: failed\r\n", b"")
    assert delivery_status.read(raw).is_final is is_final


def test_of_several_recipients_one_that_was_given_up_counts() -> None:
    late = b"Final-Recipient: rfc822; a@example.org\r\nAction: delayed\r\nStatus: 4.4.1\r\n\r\n"
    raw = notices.postfix(ID).replace(b"Final-Recipient", late + b"Final-Recipient", 1)
    assert delivery_status.read(raw).status == "5.1.1"


@pytest.mark.parametrize("hint", [b"In-Reply-To: " + ID.encode(), b"X-Nothing: 1"])
def test_a_server_that_returns_nothing_of_the_mail_says_what_it_answers(hint: bytes) -> None:
    raw = notices.exchange(ID)
    cut = (
        raw[: raw.index(b"Content-Type: message/rfc822")] + b"Content-Type: text/plain\r\n\r\nnothing\r\n--8e4b_--\r\n"
    )
    notice = delivery_status.read(cut.replace(b"In-Reply-To: " + ID.encode(), hint))
    assert notice.message_ids == ((ID,) if hint.startswith(b"In") else ())


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"From: robin@contoso.example\r\nSubject: Re: A reference\r\n\r\nI am away until Monday.",
        notices.postfix(ID, action="delivered", status="2.0.0"),
        notices.postfix(ID).replace(b"multipart/report", b"multipart/mixed"),
        notices.postfix(ID).replace(b"message/delivery-status", b"text/plain"),
        notices.postfix(ID).replace(b"Content-Type: multipart/report", b"Content-Type: =?x?q?\xff\x00;;boundary"),
        b"Content-Type: multipart/report; boundary*0*=x''%ff; boundary=\r\n\r\n--\r\n--\r\n",
        b"Content-Type: message/rfc822\r\n\r\n" * 5_000,
        b"".join(b"Content-Type: multipart/report; boundary=%d\r\n\r\n--%d\r\n" % (n, n) for n in range(5_000)),
    ],
)
def test_whatever_else_comes_is_no_notice(raw: bytes) -> None:
    assert delivery_status.read(raw) is None


@settings(deadline=None)
@given(st.binary(max_size=300), st.integers(0, 1_600), st.integers(0, 200))
def test_a_broken_notice_raises_nothing_and_lets_out_nothing_but_identifiers_and_a_status(
    noise: bytes, at: int, lost: int
) -> None:
    raw = notices.exchange(ID)
    notice = delivery_status.read(raw[:at] + noise + raw[at + lost :])
    if notice is not None:
        assert len(notice.message_ids) <= delivery_status.MOST_IDS
        assert all(len(told) <= 202 and told.isascii() for told in notice.message_ids)
        assert len(notice.status) <= 9


def test_a_huge_message_takes_no_time() -> None:
    began = time.process_time()
    huge = notices.postfix(ID) + b"--a\r\n" * 4_000_000
    assert delivery_status.read(huge).status == "5.1.1"
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=%d\r\n\r\n--%d\r\n" % (n, n) for n in range(39))
    delivery_status.read(nested + b"--a\r\n" * 1_000_000)
    assert time.process_time() - began < 5
