"""Notices about undelivered mails in the shapes of the common mail servers, made up for tests."""

from collections.abc import Callable

ADDRESS = "robin@contoso.example"


def postfix(message_id: str, *, status: str = "5.1.1", action: str = "failed", address: str = ADDRESS) -> bytes:
    """Postfix: the headers of the mail come back as text/rfc822-headers."""
    return _lines(f"""
        Return-Path: <>
        Date: Mon,  2 Mar 2026 12:00:09 -0500 (EST)
        From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        To: screening@example.org
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        \tboundary="4F1B22011E.1772470809/mx.example.org"
        Content-Transfer-Encoding: 8bit
        Message-Id: <20260302170009.9A1@mx.example.org>

        This is a MIME-encapsulated message.

        --4F1B22011E.1772470809/mx.example.org
        Content-Description: Notification
        Content-Type: text/plain; charset=utf-8

        <{address}>: host mx.contoso.example said: 550 {status} no such user

        --4F1B22011E.1772470809/mx.example.org
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org
        X-Postfix-Queue-ID: 4F1B22011E
        Arrival-Date: Mon,  2 Mar 2026 12:00:07 -0500 (EST)

        Final-Recipient: rfc822; {address}
        Original-Recipient: rfc822;{address}
        Action: {action}
        Status: {status}
        Remote-MTA: dns; mx.contoso.example
        Diagnostic-Code: smtp; 550 {status} no such user

        --4F1B22011E.1772470809/mx.example.org
        Content-Description: Undelivered Message Headers
        Content-Type: text/rfc822-headers

        Content-Type: multipart/alternative; boundary="=====1=="
        Subject: A reference for Casey
        From: screening@example.org
        To: {address}
        Message-ID:
         {message_id}

        --4F1B22011E.1772470809/mx.example.org--
        """)


def exim(message_id: str, *, status: str = "5.0.0", action: str = "failed", address: str = ADDRESS) -> bytes:
    """Exim: the whole mail comes back as message/rfc822, and its status says little."""
    return _lines(f"""
        Auto-Submitted: auto-replied
        From: Mail Delivery System <Mailer-Daemon@relay.example.org>
        To: screening@example.org
        X-Failed-Recipients: {address}
        References: {message_id}
        Content-Type: multipart/report; report-type=delivery-status; boundary=1772470809-eximdsn-1804289383
        MIME-Version: 1.0
        Subject: Mail delivery failed: returning message to sender

        --1772470809-eximdsn-1804289383
        Content-type: text/plain; charset=us-ascii

        A message that you sent could not be delivered to one or more of its recipients.

        --1772470809-eximdsn-1804289383
        Content-type: message/delivery-status

        Reporting-MTA: dns; relay.example.org

        Action: {action}
        Final-Recipient: rfc822;{address}
        Status: {status}

        --1772470809-eximdsn-1804289383
        Content-type: message/rfc822

        Return-path: <screening@example.org>
        Message-ID: {message_id}
        Content-Type: multipart/alternative; boundary="inner"
        Subject: A reference for Casey

        --inner
        Content-Type: text/plain

        Dear Robin,
        --inner--

        --1772470809-eximdsn-1804289383--
        """)


def exchange(message_id: str, *, status: str = "5.1.10", action: str = "failed", address: str = ADDRESS) -> bytes:
    """Exchange: an HTML page first, upper and lower case of its own, and the mail's identifier in In-Reply-To too."""
    return _lines(f"""
        From: Microsoft Outlook <postmaster@contoso.example>
        To: <screening@example.org>
        Content-Type: multipart/report; report-type=delivery-status;
         boundary="8e4b_"
        Content-Language: en-US
        In-Reply-To: {message_id}
        References: {message_id}
        Subject: Undeliverable: A reference for Casey
        Auto-Submitted: auto-replied
        X-MS-Exchange-Message-Is-Ndr:

        --8e4b_
        Content-Type: multipart/alternative; differences=Content-Type; boundary="inside_"

        --inside_
        Content-Type: text/plain; charset="us-ascii"
        Content-Transfer-Encoding: quoted-printable

        Your message couldn't be delivered.

        --inside_
        Content-Type: text/html; charset="us-ascii"

        <html><body><p>Your message couldn't be delivered.</p></body></html>

        --inside_--

        --8e4b_
        Content-Type: message/delivery-status

        Reporting-MTA: dns;YQB01.contoso.example
        Received-From-MTA: dns;mx.example.org

        Final-Recipient: rfc822;{address}
        Action: {action}
        Status: {status}
        Diagnostic-Code: smtp;550 {status} RESOLVER.ADR.RecipientNotFound
        X-Display-Name: Robin

        --8e4b_
        Content-Type: message/rfc822

        From: <screening@example.org>
        To: <{address}>
        Message-ID: {message_id}
        Subject: A reference for Casey

        Dear Robin,

        --8e4b_--
        """)


SHAPES: tuple[Callable[..., bytes], ...] = (postfix, exim, exchange)


def _lines(text: str) -> bytes:
    lines = (line.removeprefix("        ") for line in text.strip("\n").split("\n"))
    return "\r\n".join(line.replace("\\t", "\t") for line in lines).encode()
