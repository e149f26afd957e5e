"""What people do with the schedule of reminders: draft, switch on; and what is owed already follows."""

from collections import defaultdict
from datetime import datetime
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Max

from candidates import schedules
from candidates.models import Reminder, ReminderSchedule
from candidates.reminders import USUAL, Owed, Schedule, Step, redated
from screening import clock
from screening.audit import record
from screening.models import User
from screening.submissions import claim

SCHEDULE_LOCK = 7_270_031
"""Advisory lock: shared by whoever owes a step by the schedule, held alone by whoever moves all that is owed."""


class StaleScheduleError(Exception):
    """Another schedule was switched on since the page was read; nothing was written."""


class NothingChangedError(Exception):
    """A schedule that is no different from the one in force is not switched on."""


def hold_schedule() -> None:
    """Keep the schedule and the calendar as they are until the transaction ends.

    Taken before any row is locked: whoever moves what is owed waits for these rows.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(%s)", [SCHEDULE_LOCK])


@transaction.atomic
def draft(wanted: Schedule, *, reason: str, by: User, now: datetime, once: UUID | None = None) -> ReminderSchedule:
    """Store a schedule that is not in force. Raises NothingChangedError, AlreadySubmittedError."""
    claim(once, by)
    if wanted == schedules.in_force():
        raise NothingChangedError
    told = {} if wanted == USUAL else wanted.stored()
    drafted = ReminderSchedule.objects.create(told=told, reason=reason, drafted_by=by, drafted_at=now)
    record("schedule.drafted", actor=by, target=drafted)
    return drafted


@transaction.atomic
def switch_on(
    drafted: ReminderSchedule, *, present: int, by: User, now: datetime, once: UUID | None = None
) -> ReminderSchedule:
    """Let a schedule count from now on, where number `present` (0: as it comes) was read as the one in force.

    What is owed and not sent gets its moment by the new one; nothing is sent. Raises StaleScheduleError,
    NothingChangedError, AlreadySubmittedError.
    """
    claim(once, by)
    _lock()
    before = ReminderSchedule.objects.in_force()
    if (before.number if before else 0) != present or drafted.number is not None:
        raise StaleScheduleError
    if drafted.told == (before.told if before else {}):
        raise NothingChangedError
    newest: int | None = ReminderSchedule.objects.aggregate(newest=Max("number"))["newest"]
    found = ReminderSchedule.objects.select_for_update().get(pk=drafted.pk)
    if found.number is not None:
        raise StaleScheduleError
    found.number, found.switched_on_by, found.switched_on_at = (newest or 0) + 1, by, now
    found.save(update_fields=["number", "switched_on_by", "switched_on_at"])
    record("schedule.switched_on", actor=by, target=found, fields=_changed(before, found))
    _redate(now)
    return found


@transaction.atomic
def follow_calendar(*, now: datetime) -> int:
    """Move what is owed to where the organisation's calendar puts it now; returns how many steps moved."""
    _lock()
    return _redate(now)


def _lock() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [SCHEDULE_LOCK])


def _redate(now: datetime) -> int:
    """Date anew what is owed and untouched; a step that is not taken any more becomes the one that is.

    Somebody waits for it, and so does every step that is being sent: there are few days, however many checks, so that
    what is owed for the same moment is computed once, and moved with one statement.
    """
    schedule, calendar = schedules.in_force(), clock.calendar()
    untouched = schedules.chased().filter(claim=None, message_id="", due_at__gt=now)
    alike: dict[Owed, list[int]] = defaultdict(list)
    for row in untouched.select_for_update(of=("self",)).order_by("pk"):
        alike[schedules.told_of(row, calendar)].append(row.pk)
    becoming: dict[tuple[Step, datetime], list[int]] = defaultdict(list)
    for owed, keys in alike.items():
        after = redated(owed, schedule, calendar=calendar, now=now)
        if after != (owed.step, owed.due_at):
            becoming[after] += keys
    for (step, due_at), keys in becoming.items():
        Reminder.objects.filter(pk__in=keys).update(step=step, due_at=due_at, rung_at=None)
    return sum(len(keys) for keys in becoming.values())


def _changed(before: ReminderSchedule | None, after: ReminderSchedule) -> list[str]:
    """Kinds of checks that are chased otherwise."""
    old, new = Schedule.of(before.told if before else {}), Schedule.of(after.told)
    return [kind for kind in new.paces if new.paces[kind] != old.paces[kind]]
