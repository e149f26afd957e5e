"""What is written to a candidate who is asked to confirm facts: the same text on the page, in the mail and on paper."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from candidates.letters import Letter
from redflags import replytime
from redflags.models import Enquiry, EnquiryStep
from screening import clock, mail
from screening.links_out import Links
from screening.models import Organisation, User
from screening.outbox import recipient
from screening.roles import Permission, can

Step = EnquiryStep.Step

LINKS = Links("redflags.enquiry")

_TEMPLATES = {Step.LETTER: "mail/enquiry.txt", Step.REMINDER: "mail/enquiry_reminder.txt"}


@dataclass(frozen=True, slots=True)
class Words:
    """What a new letter says around its points."""

    opening: str
    closing: str


def usual(enquiry_language: str, *, title: str) -> Words:
    """The words a draft starts with, in the language of its reader."""
    organisation = Organisation.get().name
    with override(enquiry_language):
        firm = organisation or _("our company")
        if title:
            opening = _(
                "Thank you for applying to %(firm)s for the position “%(title)s”. We check the same things with "
                "everybody who applies. Please help us confirm the following:"
            )
        else:
            opening = _(
                "Thank you for applying to %(firm)s. We check the same things with everybody who applies. Please help "
                "us confirm the following:"
            )
        closing = _(
            "Answer in your own words, as far as you can. If something takes you longer, or you would rather talk, "
            "tell us: that is fine."
        )
        return Words(opening % {"firm": firm, "title": title}, closing)


def compose(enquiry: Enquiry, step: str, *, today: date) -> Letter:
    """The letter or its reminder. Raises mail.MailError where there is no address to write to."""
    if not enquiry.address:
        raise mail.MailError(_("There is nobody to write to."), "NobodyToTell")
    address = enquiry.address.open()
    with override(enquiry.language):
        subject = _("Please help us confirm a few facts of your application")
        return Letter(
            to=(address,),
            subject=subject if step == Step.LETTER else _("Reminder: %(subject)s") % {"subject": subject},
            template=_TEMPLATES[Step(step)],
            context=_context(enquiry, today, with_link=True),
            reply_to=_answers_to(enquiry),
            language=enquiry.language,
            action=_("Answer"),
            sent_to=recipient(address),
        )


def on_paper(enquiry: Enquiry, *, today: date) -> str:
    """The letter without a link, to be printed, copied or read out."""
    with override(enquiry.language):
        return mail.text_of(_TEMPLATES[Step.LETTER], _context(enquiry, today, with_link=False))


def link(enquiry: Enquiry) -> str:
    """The address under which this letter is answered."""
    return settings.BASE_URL + reverse("reply", args=[LINKS.token(enquiry.nonce)])


def _context(enquiry: Enquiry, today: date, *, with_link: bool) -> dict[str, Any]:
    calendar = clock.calendar()
    return {
        "enquiry": enquiry,
        "name": enquiry.candidate.name,
        "points": list(enquiry.points.order_by("place")) if enquiry.pk else [],
        "organisation": Organisation.get().name,
        "person": _signs(enquiry),
        "answer_by": enquiry.answer_by or replytime.answer_by(calendar, today),
        "link": link(enquiry) if with_link else "",
    }


def _signs(enquiry: Enquiry) -> User:
    return enquiry.asked_by or enquiry.created_by


def _answers_to(enquiry: Enquiry) -> str:
    person = _signs(enquiry)
    return person.email if can(person, Permission.ASK_CANDIDATES) else ""
