"""Exports that are made again every week or month: begun by a person, asked for by a worker, ended by either."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from dateutil.relativedelta import relativedelta
from django.db import transaction

from redflags.actions import exports
from redflags.exports.tables import TABLES
from redflags.models import Export, ExportSchedule
from screening import clock
from screening.audit import record
from screening.foureyes import WrittenReasonNeededError
from screening.models import User
from screening.roles import Permission, can
from screening.submissions import claim


@transaction.atomic
def begin(
    filters: dict[str, Any],
    *,
    order: str = "",
    view: str = "",
    table: str,
    file_format: Export.Format,
    columns: Collection[str] = (),
    reason: str,
    every: str,
    first: date,
    by: User,
    now: datetime,
    once: UUID | None = None,
) -> ExportSchedule:
    """Have an export asked for on a day, and again every week or month. Raises AlreadySubmittedError."""
    claim(once, by)
    schedule = ExportSchedule.objects.create(
        table=table,
        format=file_format,
        columns=list(columns),
        filters=filters,
        order=order,
        view=view,
        reason=reason,
        every=every,
        first_on=first,
        next_on=first,
        owner=by,
        begun_at=now,
    )
    record("exportschedule.begun", actor=by, target=schedule, fields=["reason", table, file_format, every, *filters])
    return schedule


@transaction.atomic
def end(schedule: ExportSchedule, *, by: User | None, now: datetime) -> None:
    """Have it made no more; doing it twice changes nothing."""
    if ExportSchedule.objects.filter(pk=schedule.pk, ended_at=None).update(ended_at=now):
        record("exportschedule.ended", actor=by, target=schedule, via="web" if by else "job")


def ask_due(now: datetime) -> int:
    """Ask for every export whose day has come; returns how many. Any number of callers may run."""
    today, done = clock.today(now), 0
    for pk in ExportSchedule.objects.filter(ended_at=None, next_on__lte=today).values_list("pk", flat=True):
        done += _ask_one(pk, today, now)
    return done


@transaction.atomic
def _ask_one(pk: int, today: date, now: datetime) -> bool:
    """One whose owner lost the right, or whose reason is too short for a firm that became one person's, ends."""
    due = ExportSchedule.objects.select_for_update(skip_locked=True, of=("self",)).select_related("owner")
    schedule = due.filter(pk=pk, ended_at=None, next_on__lte=today).first()
    if schedule is None:
        return False
    owner, needs = schedule.owner, (Permission.EXPORT, TABLES[schedule.table].needs)
    if not all(can(owner, need) for need in needs):
        end(schedule, by=None, now=now)
        return False
    try:
        with transaction.atomic():
            exports.ask(
                schedule.filters,
                order=schedule.order,
                view=schedule.view,
                table=schedule.table,
                file_format=Export.Format(schedule.format),
                columns=schedule.columns,
                reason=schedule.reason,
                by=owner,
                now=now,
                schedule=schedule,
            )
    except WrittenReasonNeededError:
        end(schedule, by=None, now=now)
        return False
    schedule.next_on = following(schedule, today)
    schedule.save(update_fields=["next_on"])
    return True


def following(schedule: ExportSchedule, today: date) -> date:
    """The first of its days after today: days that passed while nothing ran are not made up for.

    Months are counted from the first day, so that the 31st comes back after a shorter month.
    """
    number, day = 0, schedule.first_on
    while day <= today:
        number += 1
        step = timedelta(weeks=number) if schedule.every == ExportSchedule.Every.WEEK else relativedelta(months=number)
        day = schedule.first_on + step
    return day
