"""The table of reminders: what is owed or was sent to chase a check, and what came of it; never what a mail says."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Check, Reminder
from redflags.exports.table import Column, OfApplications, Table, name_of, who


@dataclass(frozen=True, slots=True)
class Subject:
    """A step of a check, beside an application that the check counts for."""

    application: Application
    reminder: Reminder


def _application(subject: Subject) -> Application:
    return subject.application


COLUMNS: tuple[Column[Subject], ...] = (
    *who(_application),
    Column("check", _("Check number"), int, lambda s: s.reminder.check_made_id),
    Column("kind", _("Kind"), str, lambda s: s.reminder.check_made.kind, Check.Kind),
    Column("contact_hint", _("Their contact (domain, last digits)"), str, lambda s: s.reminder.check_made.contact_hint),
    Column("step", _("Step"), str, lambda s: s.reminder.step, Reminder.Step),
    Column("status", _("State"), str, lambda s: _state(s.reminder)),
    Column("due_at", _("Due at"), datetime, lambda s: s.reminder.due_at),
    Column("sent_at", _("Sent at"), datetime, lambda s: s.reminder.sent_at),
    Column("closed_at", _("Of no effect since"), datetime, lambda s: s.reminder.closed_at),
    Column("came_back_at", _("Came back at"), datetime, lambda s: s.reminder.bounced_at),
    Column("attempts", _("Attempts"), int, lambda s: s.reminder.attempts),
    Column("problem", _("Problem"), str, lambda s: s.reminder.problem),
    Column("responsible", _("Responsible"), str, lambda s: name_of(s.reminder.check_made.responsible)),
)


def subjects(applications: QuerySet[Application], _opened: bool = False) -> Iterator[Subject]:
    """One for each step of each check; a check made for no application stands beside each of the person's."""
    found = list(applications.select_related("candidate"))
    people = {application.candidate_id for application in found}
    counting = Q(check_made__application__in=found) | Q(check_made__application=None, check_made__candidate__in=people)
    steps = Reminder.objects.filter(counting, check_made__batch__reverted_at=None).order_by(
        "check_made", "due_at", "pk"
    )
    own: dict[int, list[Reminder]] = defaultdict(list)
    of_people: dict[int, list[Reminder]] = defaultdict(list)
    for reminder in steps.select_related("check_made__responsible"):
        check = reminder.check_made
        if check.application_id is None:
            of_people[check.candidate_id].append(reminder)
        else:
            own[check.application_id].append(reminder)
    for application in found:
        for reminder in own[application.pk] + of_people[application.candidate_id]:
            yield Subject(application, reminder)


def _state(reminder: Reminder) -> str:
    if reminder.bounced_at:
        return gettext("came back")
    if reminder.sent_at:
        return gettext("sent")
    return gettext("of no effect any more") if reminder.closed_at else gettext("owed")


REMINDERS = Table(
    "reminders",
    _("Reminders"),
    _("a row for each step by which a check is asked and chased: owed, sent, came back; never what a mail says."),
    COLUMNS,
    OfApplications(subjects, lambda s: s.application.pk),
)
