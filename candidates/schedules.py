"""The schedule by which checks are chased now, and what another one would do: in figures, and sending nothing."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db.models import OuterRef, Q, QuerySet, Subquery

from candidates.models import Check, Reminder, ReminderSchedule, Stage
from candidates.reminders import ORDER, Audience, Owed, Schedule, Step, ahead, audience, opening, redated
from screening.composed import composed
from screening.workdays import Calendar

WITHIN = (1, 7, 30)
"""Days for which a dry run counts what would go out."""


def in_force() -> Schedule:
    """The schedule that counts; one question to the database."""
    stored = next(iter(_switched_on()), None)
    return Schedule.of(stored.told if stored else {})


@composed
def _switched_on() -> QuerySet[ReminderSchedule]:
    return ReminderSchedule.objects.switched_on()[:1]


def awaited() -> Q:
    """Whether an answer is still waited for: the check is open, so is its application, and no import was taken back."""
    return Q(
        Q(check_made__application=None) | ~Q(check_made__application__stage=Stage.CLOSED),
        check_made__state__in=Check.OPEN_STATES,
        check_made__batch__reverted_at=None,
        check_made__candidate__withdrawn_at=None,
    )


def chased() -> QuerySet[Reminder]:
    """The one step that each check under way owes, with what went out before it: `kind`, `last`, `last_at`."""
    sent = Reminder.objects.filter(check_made=OuterRef("check_made"), sent_at__isnull=False).exclude(step=Step.LINK)
    owed = Reminder.objects.filter(sent_at=None, closed_at=None, step__in=ORDER).select_related("check_made")
    return owed.annotate(
        last=Subquery(sent.order_by("-pk").values("step")[:1]),
        last_at=Subquery(sent.order_by("-pk").values("sent_at")[:1]),
    )


def told_of(row: Reminder, calendar: Calendar) -> Owed:
    """What a row of `chased()` owes. Who was asked by telephone or on paper was asked without a mail of ours."""
    last, last_at = row.last, row.last_at  # type: ignore[attr-defined]  # annotated
    last_on = calendar.day_of(last_at) if last_at else None
    if last is None and row.step != Step.REQUEST:
        last, last_on = Step.REQUEST, row.check_made.requested_on
    return Owed(
        kind=row.check_made.kind,
        step=Step(row.step),
        due_at=row.due_at,
        last=Step(last) if last else None,
        last_on=last_on,
        has_mail=bool(row.check_made.contact_email),
    )


def may_move(row: Reminder) -> bool:
    """Whether a row can still become another: nobody has it in hand, and no mail server has seen it."""
    return row.claim is None and not row.message_id


@dataclass(frozen=True, slots=True)
class Sent:
    """What would go out in a time."""

    to_contacts: int = 0
    to_staff: int = 0
    escalated: int = 0  # counted in to_staff as well
    expired: int = 0  # nobody is written to


@dataclass(frozen=True, slots=True)
class Figures:
    """What one schedule would do with the checks under way, if nobody answered."""

    within: Mapping[int, Sent]  # by days
    at_once: Sent  # due already, or by the next opening


@dataclass(frozen=True, slots=True)
class DryRun:
    """The checks under way by kind, and what happens to them with each of two schedules."""

    under_way: Mapping[str, int]
    present: Figures
    wanted: Figures
    moved: int = 0  # steps that are owed and would be owed for another moment


@dataclass(slots=True)
class _Tally:
    within: dict[int, Counter[str]] = field(default_factory=lambda: {days: Counter() for days in WITHIN})
    at_once: Counter[str] = field(default_factory=Counter)

    def figures(self) -> Figures:
        return Figures({days: Sent(**count) for days, count in self.within.items()}, Sent(**self.at_once))


def dry_run(wanted: Schedule, *, calendar: Calendar, now: datetime) -> DryRun:
    """What switching a schedule on would do; reads the checks under way once, and changes nothing."""
    present = in_force()
    alike: Counter[tuple[Owed, bool]] = Counter()
    for row in chased().filter(awaited()).iterator():
        alike[told_of(row, calendar), may_move(row)] += 1
    under_way: Counter[str] = Counter()
    moved = 0
    tallies = _Tally(), _Tally()
    for (owed, movable), count in alike.items():
        under_way[owed.kind] += count
        stays = owed.step, owed.due_at
        becomes = redated(owed, wanted, calendar=calendar, now=now) if movable else stays
        moved += count * (becomes != stays)
        for tally, schedule, start in zip(tallies, (present, wanted), (stays, becomes), strict=True):
            _count(tally, owed, schedule, start, count, calendar=calendar, now=now)
    return DryRun(under_way, tallies[0].figures(), tallies[1].figures(), moved)


def _count(
    tally: _Tally,
    owed: Owed,
    schedule: Schedule,
    start: tuple[Step, datetime],
    count: int,
    *,
    calendar: Calendar,
    now: datetime,
) -> None:
    pace = schedule.paces[owed.kind]
    opens = opening(calendar, pace.hour, now)
    until = now + timedelta(days=max(WITHIN))
    for step, at in ahead(*start, pace, calendar=calendar, now=now, until=until):
        for what in kinds_of(step, owed.has_mail):
            for days in WITHIN:
                tally.within[days][what] += count * (at <= now + timedelta(days=days))
            tally.at_once[what] += count * (at <= opens)


def kinds_of(step: Step, has_mail: bool) -> Iterator[str]:
    to = audience(step, has_mail=has_mail)
    if to is Audience.NOBODY:
        yield "expired"
        return
    yield "to_contacts" if to is Audience.CONTACT else "to_staff"
    if step == Step.ESCALATE:
        yield "escalated"
