"""The ground floor's jobs, run by RQ workers: they take keys only and may run twice."""

import logging
from typing import Any

from screening import passwords
from screening.mail import MailError
from screening.models import User

log = logging.getLogger(__name__)


def mail_password_link(user: int, **_later_arguments: Any) -> None:
    """Mail a person the link to set a new password; whoever was deactivated since gets none."""
    person = User.objects.filter(pk=user, is_active=True).first()
    if person is None:
        return
    try:
        passwords.mail_link(person)
    except MailError as error:
        log.warning("a link to set a new password was not mailed: %s", error)
