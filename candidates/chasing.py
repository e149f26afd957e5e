"""How a check is being chased, for its page: what went out, what is owed, what would follow (pure)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.models.checks import Check, Reminder
from candidates.models.positions import Stage
from candidates.reminders import Audience, Schedule, audience
from screening.models.outbox import CAME_BACK
from screening.outbox import FAULT, LEASE
from screening.workdays import Calendar


class State(StrEnum):
    """Where one step stands."""

    SENT = "sent"
    STOPPED = "stopped"  # owed once, and not any more
    PAUSED = "paused"  # owed again once the application is opened again
    RETURNED = "returned"  # sent, and it came back
    TROUBLE = "trouble"  # tried, and to be tried again
    LATE = "late"
    DUE = "due"
    PLANNED = "planned"  # not owed yet: the day it would be, if all goes as planned


PROBLEMS: dict[str, Promise] = {
    "SMTPRecipientsRefused": _("The mail server refuses this address. Mend the contact, or call."),
    "SMTPAuthenticationError": _("The mail server refuses our sign-in: somebody who manages the settings has to look."),
    "SMTPSenderRefused": _("The mail server refuses our own address: somebody who manages the settings has to look."),
    "NobodyToTell": _("There is nobody to write to: name somebody who looks after this check."),
}
"""What people can do about an error, by its class; anything else is the mail server being away."""

RETURNED = _("The mail came back: this address does not take it. Mend the contact, or call.")
RETURNED_BEFORE = _("The mail came back: that address did not take it. It was mended since.")
AWAY = _("The mail server did not take it; it is tried again by itself.")
OUR_FAULT = _("A fault of the product: it is tried again, and noted in the log.")
GRACE = LEASE
"""How late a step may be before it is called late: a worker may be at it."""


@dataclass(frozen=True, slots=True)
class Chased:
    """One step as the page shows it."""

    label: str | Promise
    to: Audience
    state: State
    at: datetime | None
    problem: str | Promise = ""
    next_attempt_at: datetime | None = None


def of(
    check: Check, reminders: Sequence[Reminder], *, schedule: Schedule, calendar: Calendar, now: datetime
) -> list[Chased]:
    """The steps of a check in their order: rows as they are, then what follows from the newest one."""
    pace = schedule.paces.get(check.kind)
    if pace is None or not reminders:
        return []
    has_mail = check.is_mailed
    is_paused = check.application is not None and check.application.stage == Stage.CLOSED
    rows = [_row(row, has_mail and not _is_barred(row, reminders), is_paused, now) for row in reminders]
    if not check.is_open or is_paused:
        return rows
    standing = [row for row in reminders if row.step != Reminder.Step.LINK and row.closed_at is None]
    if not standing:
        return rows
    last = standing[-1]
    has_mail = has_mail and not any(row.problem == CAME_BACK and row.closed_at is None for row in reminders)
    step, day = str(last.step), calendar.day_of(last.sent_at or max(last.due_at, now))
    while (after := pace.following(step)) is not None:
        step, day = after[0], calendar.after(day, after[1])
        label = Reminder.Step(step).label
        at = calendar.at(day, pace.hour).astimezone(calendar.zone)
        rows.append(Chased(label, audience(step, has_mail=has_mail), State.PLANNED, at))
    return rows


def _is_barred(row: Reminder, reminders: Sequence[Reminder]) -> bool:
    """Whether a mail to the same address had come back by the time of this step."""
    same = (other for other in reminders if other.closed_at == row.closed_at and other.problem == CAME_BACK)
    moments = [other.bounced_at for other in same if other.bounced_at is not None]
    return bool(moments) and (row.sent_at is None or min(moments) < row.sent_at)


def _row(row: Reminder, has_mail: bool, is_paused: bool, now: datetime) -> Chased:
    to = audience(row.step, has_mail=has_mail)
    if row.sent_at and row.bounced_at:
        return Chased(row.get_step_display(), to, State.RETURNED, row.sent_at, _told_of_return(row))
    if row.sent_at:
        return Chased(row.get_step_display(), to, State.SENT, row.sent_at)
    if row.closed_at:
        return Chased(row.get_step_display(), to, State.STOPPED, row.closed_at)
    if is_paused:
        return Chased(row.get_step_display(), to, State.PAUSED, row.due_at)
    if row.problem:
        problem = _problem(row.problem)
        return Chased(row.get_step_display(), to, State.TROUBLE, row.due_at, problem, row.next_attempt_at)
    state = State.LATE if row.due_at + GRACE < now else State.DUE
    return Chased(row.get_step_display(), to, state, row.due_at)


def _problem(kind: str) -> Promise:
    return OUR_FAULT if kind.startswith(FAULT) else PROBLEMS.get(kind, AWAY)


def _told_of_return(row: Reminder) -> Promise:
    return RETURNED if row.problem == CAME_BACK and row.closed_at is None else RETURNED_BEFORE
