"""What is written to a candidate who is asked to confirm facts: the same text on the page, in the mail and on paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from candidates.letters import Letter
from candidates.models import Application, Candidate, Email, Fingerprint, Relation
from redflags import replytime
from redflags.models import Enquiry, EnquiryPoint, EnquiryStep
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


def one_of_many(application: Application, *, language: str, by: User) -> Enquiry:
    """The unsaved letter of one of several who are asked the same: the usual words, to the newest address on file."""
    words = usual(language, title=application.title)
    email = addresses().filter(candidate=application.candidate_id).first()
    return Enquiry(
        candidate=application.candidate,
        application=application,
        language=language,
        opening=words.opening,
        closing=words.closing,
        address=email.address if email else None,
        created_by=by,
    )


def addresses() -> QuerySet[Email]:
    """Candidates' own e-mail addresses that stand, newest first."""
    standing = Email.objects.filter(batch__reverted_at=None, replaced_by=None)
    return standing.exclude(relation=Relation.RETRACTS).order_by("-pk")


def other_people(candidate: Candidate) -> list[str]:
    """Names of people who share something with the candidate: none of them may stand in a letter."""
    own = Fingerprint.objects.filter(candidate=candidate).values("digest")
    sharing = Fingerprint.objects.filter(digest__in=own).exclude(candidate=candidate).values("candidate")
    names = Candidate.objects.filter(pk__in=sharing).values_list("name", flat=True)
    return [name for name in names if name != candidate.name]


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


def on_paper(enquiry: Enquiry, *, today: date, points: Sequence[EnquiryPoint] | None = None) -> str:
    """The letter without a link, to be printed, copied or read out; with the points of one that is not stored yet."""
    context = _context(enquiry, today, with_link=False)
    with override(enquiry.language):
        return mail.text_of(_TEMPLATES[Step.LETTER], context if points is None else {**context, "points": points})


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
