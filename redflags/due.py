"""What is due and what is late, as conditions on interviews, checks, visits and plans: one meaning on every page."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Self

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from candidates import schedules
from candidates.models import Application, Check, HireClock, Interview, Milestone, Relation, Reminder
from candidates.reminders import Schedule
from redflags.models import Enquiry, EnquiryStep
from redflags.overdue import overdue
from screening import clock
from screening.models.outbox import in_trouble
from screening.workdays import ONE_DAY, Calendar

INTERVIEW_LASTS = timedelta(hours=1)
"""After this long without an outcome somebody forgot to write it down."""

ANSWER_WITHIN = 5
"""Working days for checks that nobody is reminded of."""


class What(StrEnum):
    """What can be late."""

    CHECKS = "checks"
    INTERVIEWS = "interviews"
    VISITS = "visits"
    PLAN = "plan"  # lines of the check plan that nobody was asked about in time
    AFTER_HIRE = "after_hire"


@dataclass(frozen=True)
class Moment:
    """An instant with the organisation's day, calendar and schedule: what "late" is measured against."""

    now: datetime
    today: date
    calendar: Calendar

    @classmethod
    def of(cls, now: datetime) -> Self:
        """The moment at an instant; asks once for the organisation's settings."""
        calendar = clock.calendar()
        return cls(now, calendar.day_of(now), calendar)

    @cached_property
    def schedule(self) -> Schedule:
        """When checks are chased; asked for once, by who needs it."""
        return schedules.in_force()

    @cached_property
    def answered_within(self) -> tuple[tuple[str, int], ...]:
        """Every kind of check, and the working days in which an answer is due."""
        return tuple((kind, answer_within(kind, self.schedule)) for kind in Check.Kind.values)

    @property
    def end_of_day(self) -> datetime:
        """When the organisation's day ends."""
        return self.calendar.at(self.today + ONE_DAY, time.min)

    def asked_by(self, workdays: int) -> date:
        """The last day from which so many working days have passed today."""
        day = self.today
        while self.calendar.after(day, workdays) > self.today:
            day -= ONE_DAY
        return day

    def limits(self, most: int) -> list[date]:
        """The same for every number of working days from 0 to `most`, in one walk back."""
        day, passed, found = self.today, 0, []
        for workdays in range(most + 1):
            while passed < workdays:
                passed += self.calendar.is_workday(day)
                day -= ONE_DAY
            found.append(day)
        return found


def late(what: What, moment: Moment) -> Q:
    """Applications that something is late for; of no closed one, and nothing that an import brought and took back."""
    match what:
        case What.CHECKS:
            return _with(Check.objects.filter(awaited_checks(), late_checks(moment)))
        case What.INTERVIEWS:
            return _with(Interview.objects.filter(planned_interviews(), late_interviews(moment)))
        case What.VISITS:
            late_visits = Milestone.objects.filter(promised_visits(), due_on__lt=moment.today)
            return Q(candidate__in=late_visits.values("candidate"))
        case What.PLAN:
            return Q(pk__in=overdue(Application.objects.all(), moment).values("pk"))
        case What.AFTER_HIRE:
            return Q(pk__in=running_clocks().filter(due_on__lt=moment.today).values("application"))


def _with(rows: QuerySet[Check] | QuerySet[Interview]) -> Q:
    """Applications that rows belong to, or whose candidate they belong to alone."""
    of_candidates = rows.filter(application=None)
    return Q(pk__in=rows.exclude(application=None).values("application")) | Q(
        candidate__in=of_candidates.values("candidate")
    )


def awaited_checks() -> Q:
    """Checks that were asked and not answered."""
    return Q(state__in=[Check.State.REQUESTED, Check.State.WAITING], batch__reverted_at=None)


def late_checks(moment: Moment) -> Q:
    """Checks whose answer should be here: an employment check after ten working days, a passport after five."""
    kinds: dict[int, list[str]] = defaultdict(list)
    for kind, workdays in moment.answered_within:
        kinds[workdays].append(kind)
    asked = Q()
    for workdays, listed in kinds.items():
        asked |= Q(kind__in=listed, requested_on__lte=moment.asked_by(workdays))
    return asked


def answer_within(kind: str, schedule: Schedule) -> int:
    """Working days until a check is late: when the HR lead is told of those that are chased."""
    pace = schedule.paces.get(kind)
    return pace.days[Reminder.Step.ESCALATE] if pace else ANSWER_WITHIN


def unsendable() -> Exists:
    """Of checks: a reminder that could not be sent and still has to be, or one that came back."""
    return Exists(Reminder.objects.filter(in_trouble(), check_made=OuterRef("pk")))


def mail_problem() -> Subquery:
    """Of checks: the class of what stands in the way of their mails; that one came back first."""
    return _problem_among(Reminder.objects.filter(in_trouble(), check_made=OuterRef("pk")))


def letters_in_trouble() -> Q:
    """Letters to candidates that are awaited, and of which a mail could not be sent or came back."""
    return Q(Exists(EnquiryStep.objects.filter(in_trouble(), enquiry=OuterRef("pk"))), state=Enquiry.State.ASKED)


def letter_problem() -> Subquery:
    """Of letters: the class of what stands in the way of their mails; that one came back first."""
    return _problem_among(EnquiryStep.objects.filter(in_trouble(), enquiry=OuterRef("pk")))


def _problem_among(troubled: QuerySet[Reminder] | QuerySet[EnquiryStep]) -> Subquery:
    return Subquery(troubled.order_by(F("sent_at").desc(nulls_last=True), "pk").values("problem")[:1])


def calls_due(moment: Moment) -> Q:
    """Of checks that know `call_back_at`: the contact asked to be called by the end of today."""
    return Q(call_back_at__lt=moment.end_of_day)


def planned_interviews() -> Q:
    """Interviews that have no outcome yet."""
    return Q(outcome=Interview.Outcome.SCHEDULED, batch__reverted_at=None)


def late_interviews(moment: Moment) -> Q:
    """Interviews that must be over, without an outcome."""
    return Q(starts_at__lte=moment.now - INTERVIEW_LASTS) | Q(starts_at=None, on__lt=moment.today)


def interviews_by_today(moment: Moment) -> Q:
    """Interviews of today and before."""
    return Q(starts_at__lt=moment.end_of_day) | Q(starts_at=None, on__lte=moment.today)


def running_clocks() -> QuerySet[HireClock]:
    """Clocks after a hire that still run. A visit that was promised is told of by its promise."""
    promised = Milestone.objects.filter(promised_visits(), candidate=OuterRef("application__candidate"))
    clocks = HireClock.objects.filter(done_on=None, ended_at=None, application__candidate__withdrawn_at=None)
    return clocks.exclude(Exists(promised), kind=HireClock.Kind.VISIT)


def promised_visits() -> Q:
    """Visits that were promised and stand, of candidates whom nobody has met in person."""
    visited = Milestone.objects.filter(
        candidate=OuterRef("candidate"), kind=Milestone.Kind.VISIT, is_done=True, replaced_by=None
    ).exclude(relation=Relation.RETRACTS)
    met = Interview.objects.filter(candidate=OuterRef("candidate"), held=Interview.Mode.IN_PERSON)
    return (
        Q(kind=Milestone.Kind.VISIT, is_done=False, replaced_by=None, batch__reverted_at=None)
        & ~Q(relation=Relation.RETRACTS)
        & ~Q(Exists(visited))
        & ~Q(Exists(met))
    )
