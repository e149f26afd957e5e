"""Sends a mail and, when that fails, says why in words that hold neither an address nor a password."""

import re
import smtplib
import socket
import ssl
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template import engines
from django.template.loader import render_to_string
from django.utils.translation import gettext as _


class MailError(Exception):
    """A mail could not be handed to the mail server; the message can be shown to anybody.

    `kind` is the class of what went wrong, for who keeps a note of it: "SMTPRecipientsRefused".
    """

    def __init__(self, message: str, kind: str = "") -> None:
        super().__init__(message)
        self.kind = kind


def send(
    to: str | Sequence[str],
    subject: str,
    template: str,
    context: dict[str, Any],
    *,
    message_id: str = "",
    reply_to: str = "",
) -> None:
    """Send one plain-text mail now; the same `message_id` twice is one mail to whoever receives it.

    It says of itself that no person wrote it (RFC 3834), so that no machine answers. Raises MailError.
    """
    if not settings.MAIL_CONFIGURED:
        raise MailError(_("No mail server is set: EMAIL_URL is empty."))
    headers = {"Auto-Submitted": "auto-generated"}
    if message_id:
        headers["Message-ID"] = message_id
    message = EmailMessage(
        subject,
        text_of(template, context),
        to=[to] if isinstance(to, str) else list(to),
        reply_to=[reply_to] if reply_to else None,
        headers=headers,
    )
    try:
        message.send()
    except OSError as error:
        raise MailError(explain(error), type(error).__name__) from None


def preload() -> None:
    """Compile the templates of all mails, so that processes forked from this one need not."""
    for engine in engines.all():
        for folder in engine.dirs:
            for file in Path(folder).glob("mail/*"):
                engine.get_template(f"mail/{file.name}")


def text_of(template: str, context: dict[str, Any]) -> str:
    """The words of a mail, as they would be sent; never more than one blank line in a row."""
    return re.sub(r"\n{3,}", "\n\n", render_to_string(template, context)).strip() + "\n"


def explain(error: OSError) -> str:
    """What went wrong between us and the mail server, without what it said: servers repeat addresses and names."""
    match error:
        case smtplib.SMTPAuthenticationError():
            return _("The mail server refuses the user name or the password (code %(code)s).") % {
                "code": error.smtp_code
            }
        case smtplib.SMTPNotSupportedError():
            return _("The mail server does not offer what EMAIL_URL asks for (STARTTLS or signing in).")
        case smtplib.SMTPSenderRefused():
            return _("The mail server refuses the sender address in MAIL_FROM (code %(code)s).") % {
                "code": error.smtp_code
            }
        case smtplib.SMTPRecipientsRefused():
            return _("The mail server refuses the recipient's address.")
        case smtplib.SMTPResponseException():
            return _("The mail server refuses the mail (code %(code)s).") % {"code": error.smtp_code}
        case ssl.SSLCertVerificationError():
            return _("The mail server's certificate is not valid for its name.")
        case ssl.SSLError():
            return _("No encrypted connection: check tls and the port in EMAIL_URL.")
        case socket.gaierror():
            return _("The mail server's name is unknown.")
        case ConnectionRefusedError():
            return _("Nothing answers at the mail server's port.")
        case TimeoutError() | smtplib.SMTPServerDisconnected(__context__=TimeoutError()):
            return _("The mail server does not answer in time.")
        case smtplib.SMTPException():
            return _("The mail server ended the conversation.")
    return _("The mail server cannot be reached.")
