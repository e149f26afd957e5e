"""What is written to the contact of a check, in plain text, and who of our own people is told of it instead."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from candidates.colleagues import sees
from candidates.models import AnswerLink, Check, Reminder
from candidates.reminders import Audience, audience, is_chased
from screening import mail, passwords
from screening.links_out import Codes, Links
from screening.models import Organisation, User
from screening.outbox import recipient
from screening.roles import Permission, Role, can

Step = Reminder.Step

LINKS = Links("candidates.answer")
CODES = Codes("candidates.answer.code")
"""What a letter on paper tells in the place of a link: short enough to be typed."""

NOT_YET = "…"
"""Stands for the secret of a link in a letter that is only looked at."""

_TEMPLATES = {
    Step.REQUEST: "mail/check_request.txt",
    Step.FIRST: "mail/check_reminder.txt",
    Step.SECOND: "mail/check_reminder.txt",
    Step.LINK: "mail/check_link.txt",
}

QUESTIONS = {
    Check.Kind.REFERENCE: "mail/_questions_reference.txt",
    Check.Kind.EMPLOYMENT: "mail/_questions_employment.txt",
    Check.Kind.EDUCATION: "mail/_questions_education.txt",
}
"""What everybody is asked in the same words."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail that can be shown before it is sent."""

    to: tuple[str, ...]
    subject: str
    template: str
    context: dict[str, Any]
    reply_to: str
    language: str
    action: str = ""  # what its link is for
    sent_to: str = ""  # fingerprint of the address

    @property
    def text(self) -> str:
        """Its words."""
        with override(self.language):
            return mail.text_of(self.template, self.context)

    def send(self, message_id: str, *, in_reply_to: str = "") -> None:
        """Hand it to the mail server. Raises mail.MailError."""
        with override(self.language):
            mail.send(
                self.to,
                self.subject,
                self.template,
                self.context,
                message_id=message_id,
                in_reply_to=in_reply_to,
                reply_to=self.reply_to,
                action=self.action,
            )


def can_hold_link(check: Check) -> bool:
    """Whether letters to the contact hold a link: there is a page to answer on, and a mail to bring it."""
    return passwords.can_mail() and is_chased(check.kind) and check.takes_mail


def holds_link(check: Check, step: str) -> bool:
    """Whether the letter of a step does; our own staff never get one."""
    return audience(step, has_mail=True) is Audience.CONTACT and can_hold_link(check)


def compose(check: Check, step: str, *, link: AnswerLink | None = None) -> Letter:
    """The letter of a step to the contact, with a link or the place of one.

    Raises mail.MailError where there is no address to write to.
    """
    if not check.contact_email or not check.takes_mail:
        raise mail.MailError(_("There is nobody to write to."), "NobodyToTell")
    to, responsible = check.contact_email.open(), responsible_for(check)
    with override(settings.LANGUAGE_CODE):
        return Letter(
            to=(to,),
            subject=_subject(check, step),
            template=_TEMPLATES[Step(step)],
            context=_context(check, responsible) | {"answer_link": _answer_link(check, step, link)},
            reply_to=responsible.email if responsible else "",
            language=settings.LANGUAGE_CODE,
            action=_("Answer"),
            sent_to=recipient(to),
        )


@dataclass(frozen=True, slots=True)
class Paper:
    """A letter to print; there is no code where none was made for it, or none can lead anywhere."""

    subject: str
    text: str
    person: User | None
    address: str = ""  # of the page where the code is typed
    code: str = ""


def on_paper(check: Check, *, link: AnswerLink | None = None) -> Paper:
    """The request of a check as a letter, with the code of an open link."""
    responsible, has_code = responsible_for(check), bool(link and settings.BASE_URL and holds_code(link))
    organisation = Organisation.get()
    context = _context(check, responsible) | {"post": organisation.address, "telephone": organisation.phone}
    return Paper(
        subject=_subject(check, Step.REQUEST),
        text=mail.text_of("mail/check_paper.txt", context),
        person=responsible,
        address=settings.BASE_URL + reverse("answer_code") if has_code else "",
        code=CODES.code(link.nonce) if link and has_code else "",
    )


def holds_code(link: AnswerLink) -> bool:
    """Whether the code of a link opens it: it was made with one, and with the key that is in use."""
    return bool(link.code_hash) and link.code_hash == CODES.hash_for(link.nonce)


def responsible_for(check: Check) -> User | None:
    """Who looks after a check: whoever was named, else the application's recruiter, else who planned it."""
    recruiter = check.application.recruiter if check.application else None
    people = (check.responsible, recruiter, check.created_by)
    return next((person for person in people if person and can(person, Permission.RUN_CHECKS)), None)


def leads() -> list[User]:
    """The HR leads, oldest first."""
    return list(User.objects.filter(is_active=True, roles__contains=[Role.HR_LEAD]).order_by("pk"))


def who_looks_after(check: Check) -> list[User]:
    """Who is told about a check: whoever is responsible and may see the candidate, else the HR leads."""
    responsible = responsible_for(check)
    return [responsible] if responsible and sees(responsible, check.candidate) else leads()


def staff_of(check: Check, step: str) -> list[User]:
    """Whom of our own people a step is for; whoever looks after the check where there is no HR lead."""
    is_for_leads = audience(step, has_mail=False) is Audience.LEADS
    return (leads() if is_for_leads else []) or who_looks_after(check)


def _subject(check: Check, step: str) -> str:
    words = {"name": check.candidate.name, "kind": check.get_kind_display(), "subject": check.subject}
    subjects = {
        Check.Kind.REFERENCE: _("A reference for %(name)s"),
        Check.Kind.EMPLOYMENT: _("Confirming the employment of %(name)s"),
        Check.Kind.EDUCATION: _("Confirming the studies of %(name)s"),
    }
    subject = mail.one_line(subjects[Check.Kind(check.kind)] % words)
    return subject if step in (Step.REQUEST, Step.LINK) else _("Reminder: %(subject)s") % {"subject": subject}


def _answer_link(check: Check, step: str, link: AnswerLink | None) -> str:
    if not holds_link(check, step):
        return ""
    return settings.BASE_URL + reverse("answer", args=[LINKS.token(link.nonce) if link else NOT_YET])


def _context(check: Check, responsible: User | None) -> dict[str, Any]:
    return {
        "check": check,
        "candidate": check.candidate.name,
        "position": check.application.title if check.application else "",
        "organisation": Organisation.get().name,
        "person": responsible,
        "is_told_by_candidate": check.found == Check.Found.CANDIDATE,
        "questions": QUESTIONS[Check.Kind(check.kind)],
    }
