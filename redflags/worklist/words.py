"""What a worklist says: what to do, and when, in the reader's language."""

from collections.abc import Sequence
from datetime import date, datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from candidates.forms.positions import PLAN_KINDS
from candidates.models import Check, HireClock, Stage
from redflags.catalogue import catalogue
from redflags.due import Moment
from redflags.models import Decision, FindingVerdict, Level
from screening.models import User
from screening.models.outbox import CAME_BACK

NEXT_STEPS: dict[str, Promise] = {
    Stage.APPLIED: gettext_lazy("Read the application, then screen or invite."),
    Stage.SCREENING: gettext_lazy("Arrange an interview."),
    Stage.INTERVIEWING: gettext_lazy("Ask the references, arrange another interview, or make a conditional offer."),
    Stage.OFFER: gettext_lazy("Ask for the checks of the plan."),
    Stage.ONBOARDING: gettext_lazy("Prepare the first day: device, payroll, visit."),
}
"""What usually comes next while nothing is planned; who works already waits for nothing."""

TITLES = 2
"""How many rules are named before the rest is counted."""


def next_step(stage: str, level: int | None, *, has_readings: bool, has_planned_checks: bool) -> str:
    """What to do for an application that waits for nobody else."""
    if has_readings:
        return _("Confirm or answer what was read in a text.")
    if level is not None and level >= Level.HOLD:
        return _("Answer the findings before the next step.")
    if has_planned_checks:
        return _("Ask for the checks that are planned.")
    return str(NEXT_STEPS[stage])


def new_findings(number: int, codes: Sequence[str]) -> str:
    """That findings came which nobody has looked at."""
    return ngettext("New finding: %(titles)s", "%(number)s new findings: %(titles)s", number) % {
        "number": number,
        "titles": _titles(codes),
    }


def to_answer(codes: Sequence[str]) -> str:
    """That findings want an answer."""
    return _("Confirm, explain or clear: %(titles)s") % {"titles": _titles(codes)}


def second_person(verdict: FindingVerdict, reader: User) -> str:
    """Who has to agree to an answer."""
    if verdict.said_by_id == reader.pk:
        return _("Your answer to a decisive finding waits for a second person.")
    return _("%(name)s answered a decisive finding: a second person has to agree.") % {"name": verdict.said_by.name}


def decision_to_agree(decision: Decision, reader: User) -> str:
    """Who has to agree to a decision."""
    if decision.by_id == reader.pk:
        return _("Your decision not to proceed waits for a second person.")
    return _("%(name)s decided not to proceed: a second person has to agree.") % {"name": decision.by.name}


def unsendable(check: Check, problem: str) -> str:
    """What to do when nobody could be written to, by the class of what went wrong."""
    told = {
        CAME_BACK: _("%(check)s: the mail came back, this address does not take it. Mend the contact, or call."),
        "SMTPRecipientsRefused": _("%(check)s: the mail could not be sent. Mend the address, or ask another way."),
        "NobodyToTell": _("%(check)s: there is nobody to write to. Name somebody who looks after it."),
    }
    away = _("%(check)s: the mail could not be sent yet. It is tried again by itself; if it is urgent, call.")
    return told.get(problem, away) % {"check": _what(check)}


def letter_in_trouble(problem: str) -> str:
    """What to do when a letter to a candidate did not arrive, by the class of what went wrong."""
    told = {
        CAME_BACK: _(
            "Our letter came back: the address does not take it. Take it back and send it to another, or call."
        ),
        "SMTPRecipientsRefused": _(
            "Our letter could not be sent: the mail server refuses the address. Take it back and choose another."
        ),
    }
    return told.get(problem, _("Our letter could not be sent yet; it is tried again by itself."))


def unanswered(check: Check) -> str:
    """What to do when nobody answers."""
    return _("%(check)s: no answer yet. Call, or find another contact.") % {"check": _what(check)}


def call_back(check: Check) -> str:
    """That somebody asked to be called again."""
    return _("%(check)s: call the contact back.") % {"check": _what(check)}


def call_back_on(at: datetime | None) -> str:
    """When somebody asked to be called again, if somebody did."""
    return _("call back on %(day)s") % {"day": _day(at)} if at else ""


def to_ask(kinds: Sequence[str]) -> str:
    """What of the plan nobody was asked about yet."""
    told = ", ".join(str(PLAN_KINDS.get(kind, kind)) for kind in kinds)
    return _("The plan asks for it, and nobody was asked yet: %(checks)s") % {"checks": told}


def awaited(check: Check) -> str:
    """That an answer is on its way."""
    return _("%(check)s: the answer is awaited.") % {"check": _what(check)}


def to_do(row: HireClock) -> str:
    """What is to be done after a hire."""
    return _("After hire: %(clock)s.") % {"clock": row.get_kind_display()}


def lateness(moment: Moment, since: datetime) -> str:
    """How late something is, in days of the organisation."""
    days = (moment.today - moment.calendar.day_of(since)).days
    return ngettext("%(days)s day late", "%(days)s days late", days) % {"days": days} if days else _("today")


def time_of_day(at: datetime | None) -> str:
    """The time, where there is one, of something that is today."""
    return date_format(timezone.localtime(at), "H:i") if at else _("today")


def asked_on(at: datetime) -> str:
    """When somebody was asked."""
    return _("asked on %(day)s") % {"day": _day(at)}


def next_reminder(at: datetime | None) -> str:
    """When the next reminder goes out, if one does."""
    return _("next reminder on %(day)s") % {"day": _day(at)} if at else ""


def on_day(day: date) -> str:
    """On which day something will be."""
    return _("on %(day)s") % {"day": _day(day)}


def by_day(day: date) -> str:
    """By which day something will be."""
    return _("by %(day)s") % {"day": _day(day)}


def _what(check: Check) -> str:
    kind = str(check.get_kind_display())
    return f"{kind} ({check.subject})" if check.subject else kind


def _titles(codes: Sequence[str]) -> str:
    titles = {rule.code: rule.title for rule in catalogue()}
    told = [_(titles[code]) if code in titles else code for code in codes[:TITLES]]
    more = len(codes) - len(told)
    return "; ".join([*told, *([_("%(number)s more") % {"number": more}] if more else [])])


def _day(day: date) -> str:
    return date_format(timezone.localtime(day) if isinstance(day, datetime) else day, "j M")
