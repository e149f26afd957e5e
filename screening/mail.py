"""Sends a mail and, when that fails, says why in words that hold neither an address nor a password."""

import re
import smtplib
import socket
import ssl
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import engines
from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from screening import mail_html

NO_ANSWERS = "DR, RN, NRN, OOF, AutoReply"
"""What Exchange shall not answer with; a notice that the mail could not be delivered (NDR) is wanted."""


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
    in_reply_to: str = "",
    reply_to: str = "",
    action: str = "",
    unsubscribe: str = "",
) -> None:
    """Send one mail now, as text and as HTML; the same `message_id` twice is one mail to whoever receives it.

    `in_reply_to` is the Message-ID of the mail that this one follows; `action` names what the mail's one link is for;
    `unsubscribe` is the address at which one POST ends mails of this kind (RFC 8058), for those that come regularly.
    The mail says of itself that no person wrote it (RFC 3834), so that no machine answers. Raises MailError.
    """
    if not settings.MAIL_CONFIGURED:
        raise MailError(_("No mail server is set: EMAIL_URL is empty."))
    subject, text = one_line(subject), text_of(template, context)
    message = EmailMultiAlternatives(
        subject,
        text if not unsubscribe else f"{text}\n-- \n{_('Stop these mails')}: {unsubscribe}\n",
        to=[to] if isinstance(to, str) else list(to),
        reply_to=[reply_to] if reply_to else None,
        headers=_headers(message_id, in_reply_to, unsubscribe),
    )
    message.attach_alternative(html_of(text, subject, action=action, unsubscribe=unsubscribe), "text/html")
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


def html_of(text: str, subject: str, *, action: str = "", unsubscribe: str = "") -> str:
    """The HTML part: made from the words of the text part, so that the two cannot disagree."""
    found = mail_html.blocks(text, own=settings.BASE_URL)
    context = {
        "blocks": found,
        "language": get_language() or settings.LANGUAGE_CODE,
        "subject": subject,
        "action": action or _("Open the page"),
        "unsubscribe": unsubscribe,
    }
    return re.sub(r"\n{2,}", "\n", render_to_string("mail/frame.html", context))


def one_line(text: str) -> str:
    """A header holds no line break."""
    return " ".join(text.split())


def _headers(message_id: str, in_reply_to: str, unsubscribe: str) -> dict[str, str]:
    headers = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": NO_ANSWERS}
    if message_id:
        headers["Message-ID"] = message_id
    if in_reply_to:
        headers |= {"In-Reply-To": in_reply_to, "References": in_reply_to}
    if unsubscribe:
        headers["List-Unsubscribe"] = f"<{unsubscribe}>"
        if unsubscribe.startswith("https://"):
            headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return headers


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
