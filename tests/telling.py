"""What people were told, for tests: the words of their notices, and mails sent as a worker would."""

from datetime import datetime

from screening import notices
from screening.actions import staff_mails
from screening.models import StaffMail, User
from tests.postbox import Postbox, text_in


def told(person: User) -> list[str]:
    """The notices that a person may see, in words, oldest first."""
    return [line.says for line in notices.lines(notices.of(person).select_related("by").order_by("pk"))]


def send_owed(now: datetime) -> int:
    """Owe the digests of the day and send everything that is owed; returns how many mails left."""
    staff_mails.owe_digests(now)
    keys = StaffMail.objects.filter(sent_at=None, closed_at=None).order_by("due_at", "pk").values_list("pk", flat=True)
    return sum(staff_mails.send_one(pk, tell_time=lambda: now) for pk in list(keys))


def digest_of(person: User, box: Postbox) -> str:
    """The words of the newest mail to a person."""
    return text_in(box.to(person.email)[-1])
