"""What becomes of a check whose mail came back: it is told, the address rests, and a mended one is asked anew."""

from datetime import datetime

from django.db import transaction

from candidates.actions import reminders
from candidates.actions.locking import lock
from candidates.letters import who_looks_after
from candidates.models import Check, Reminder
from candidates.notices import CHECK_CAME_BACK
from screening import clock, outbox
from screening.actions import notices
from screening.audit import record
from screening.models.outbox import CAME_BACK


@transaction.atomic
def come_back(pk: int, *, status: str, now: datetime) -> bool:
    """Note that the mail of a reminder could not be delivered; False when it was noted before.

    While that stands, what would go to the contact goes to whoever looks after the check. Where the address was mended
    before we heard of it, the request is owed to the new one.
    """
    candidate, check = lock(Reminder.objects.values_list("check_made", flat=True).get(pk=pk))
    row = Reminder.objects.select_for_update().get(pk=pk)
    if row.bounced_at is not None:
        return False
    row.bounced_at, row.bounce_status, row.problem = now, status, _problem(row, check)
    row.save(update_fields=["bounced_at", "bounce_status", "problem"])
    if row.closed_at is None and check.is_open:
        _react(check, row, now)
    record("reminder.bounced", actor=None, candidate=candidate, target=row, fields=["bounce_status"], via="job")
    if row.problem and check.is_open:
        readers = who_looks_after(check)
        notices.tell(CHECK_CAME_BACK, readers, target=check, candidate=candidate, now=now, once=str(row.pk))
    return True


def begin_again(check: Check, *, now: datetime) -> None:
    """Owe the request to a mended address, whose reader has the usual time. The caller holds the check locked."""
    Reminder.objects.filter(check_made=check, closed_at=None).update(closed_at=now)
    check.state, check.requested_on = Check.State.REQUESTED, clock.calendar().day_of(now)
    check.save(update_fields=["state", "requested_on"])
    reminders.begin(check, now=now)


def _problem(row: Reminder, check: Check) -> str:
    """What stands in the way; "" where the address was mended since."""
    return CAME_BACK if _is_current(row, check) else ""


def _react(check: Check, row: Reminder, now: datetime) -> None:
    if row.problem == CAME_BACK and row.step == Reminder.Step.REQUEST:
        check.state = Check.State.REQUESTED  # nobody got it, so nobody's answer is on its way
        check.save(update_fields=["state"])
    elif not row.problem and not _wrote_to_current(check):
        begin_again(check, now=now)


def _is_current(row: Reminder, check: Check) -> bool:
    return bool(check.contact_email) and outbox.went_to(row, check.contact_email.open())


def _wrote_to_current(check: Check) -> bool:
    standing = Reminder.objects.filter(check_made=check, closed_at=None).exclude(sent_at=None)
    return any(_is_current(row, check) for row in standing)
