"""One-time links with which a person sets a new password: mailed to the person, or handed over by an admin."""

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from screening import mail
from screening.models import User


def link_path(user: User) -> str:
    """The path of a new link; it dies when it is used, when the person signs in, and after PASSWORD_RESET_TIMEOUT."""
    key = default_token_generator.make_token(user)
    return reverse("account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(user), "key": key})


def can_mail() -> bool:
    """Whether links can be mailed at all: a public address to point to, and a server to send through."""
    return bool(settings.BASE_URL and settings.MAIL_CONFIGURED)


def mail_link(user: User) -> None:
    """Mail a new link to the person, in his or her language. Raises mail.MailError."""
    with override(user.language):
        mail.send(
            user.email,
            _("Set a new password"),
            "mail/password_link.txt",
            {"person": user, "link": settings.BASE_URL + link_path(user)},
            action=_("Set a new password"),
        )
