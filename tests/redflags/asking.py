"""Letters to candidates, for the tests of the right of reply: drafted and asked through the actions."""

import re
from datetime import UTC, datetime
from typing import Any

from django.utils import timezone

from candidates.actions import facts
from candidates.models import Application, Email
from redflags.actions import enquiries
from redflags.models import Enquiry, EnquiryPoint, EnquiryStep
from screening.models import User
from tests import make
from tests.postbox import Postbox, text_in

MONDAY_NOON = datetime(2026, 3, 2, 17, tzinfo=UTC)  # 12:00 in Toronto
ADDRESS = "casey@example.net"
QUESTIONS = ("Since when have you lived at your address?", "Which of these jobs was part-time?")
BASE_URL = "https://screening.example.org"


def drafted(*, by: User, application: Application | None = None, **fields: Any) -> Enquiry:
    """A letter with two points that nobody has sent."""
    application = application or make.application(recruiter=by)
    letter = Enquiry(
        candidate=application.candidate,
        application=application,
        **{"opening": "Please confirm:", "closing": "Thank you.", "address": ADDRESS, **fields},
    )
    return enquiries.draft(letter, points=[EnquiryPoint(text=text) for text in QUESTIONS], by=by)


def asked(*, by: User, now: datetime | None = None, way: str = "mail", **fields: Any) -> Enquiry:
    """A letter that is on its way, or was handed over."""
    letter = drafted(by=by, **fields)
    return enquiries.ask(letter, way=Enquiry.Way(way), version=letter.version, by=by, now=now or timezone.now())


def do(letter: Enquiry, step: str, now: datetime) -> bool:
    """Do one step as a worker would at an instant."""
    row = EnquiryStep.objects.get(enquiry=letter, step=step, closed_at=None)
    return enquiries.send_one(row.pk, tell_time=lambda: now)


def token_in(box: Postbox) -> str:
    """The secret part of the link in the newest mail."""
    text = text_in(box.mails[-1])
    found = re.search(rf"{BASE_URL}/reply/([^/\s]+)/", text)
    assert found, text
    return found[1]


def with_address(application: Application) -> Email:
    """The candidate's e-mail address, on file."""
    return facts.append(Email(candidate=application.candidate, address=ADDRESS), by=make.user())
