"""What is late for some applications, and when the passing of time alone makes something late next.

The same meaning as the conditions of redflags.due (a test holds them equal), for some applications at a time.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from candidates import checkplan
from candidates.models import Application, Check, Interview, Milestone, Stage
from redflags.due import (
    INTERVIEW_LASTS,
    Moment,
    What,
    answer_within,
    awaited_checks,
    planned_interviews,
    promised_visits,
    running_clocks,
)
from redflags.overdue import unasked
from screening.workdays import ONE_DAY


@dataclass(slots=True)
class Lateness:
    """By application: what is late, and the next moment at which more may be."""

    late: dict[int, set[What]] = field(default_factory=lambda: defaultdict(set))
    turns_at: dict[int, datetime] = field(default_factory=dict)

    def turns(self, application: int, at: datetime) -> None:
        """Note a moment; the earliest counts."""
        known = self.turns_at.get(application)
        self.turns_at[application] = min(known, at) if known else at


def of_applications(keys: Collection[int], moment: Moment) -> Lateness:
    """Five questions, however many applications; of closed ones nothing is late."""
    open_ones = Application.objects.filter(pk__in=keys, candidate__withdrawn_at=None).exclude(stage=Stage.CLOSED)
    by_candidate: dict[int, list[int]] = defaultdict(list)
    for key, candidate in open_ones.values_list("pk", "candidate"):
        by_candidate[candidate].append(key)
    own = {key for listed in by_candidate.values() for key in listed}
    found = Lateness()
    if not own:
        return found

    def concerned(candidate: int, application: int | None) -> Iterator[int]:
        for key in by_candidate.get(candidate, ()):
            if application in (None, key):
                yield key

    def note(key: int, what: What, *, is_late: bool, turns: datetime | None) -> None:
        if is_late:
            found.late[key].add(what)
        elif turns:
            found.turns(key, turns)

    def begin(day: date) -> datetime:
        """When a day begins, but never a day that has begun: a bound that was too early is looked at again tomorrow."""
        return moment.calendar.at(max(day, moment.today + ONE_DAY), time.min)

    people = list(by_candidate)
    checks = Check.objects.filter(awaited_checks(), candidate__in=people)
    limits: dict[str, tuple[int, date]] = {}
    for candidate, application, kind, asked in checks.values_list("candidate", "application", "kind", "requested_on"):
        if asked is None:
            continue
        if kind not in limits:
            workdays = answer_within(kind, moment.schedule)
            limits[kind] = (workdays, moment.asked_by(workdays))
        workdays, limit = limits[kind]
        for key in concerned(candidate, application):
            note(key, What.CHECKS, is_late=asked <= limit, turns=begin(asked + timedelta(days=workdays)))
    interviews = Interview.objects.filter(planned_interviews(), candidate__in=people)
    for candidate, application, starts_at, on in interviews.values_list("candidate", "application", "starts_at", "on"):
        if starts_at:
            is_late, turns = starts_at <= moment.now - INTERVIEW_LASTS, starts_at + INTERVIEW_LASTS
        elif on:
            is_late, turns = on < moment.today, begin(on + ONE_DAY)
        else:
            continue
        for key in concerned(candidate, application):
            note(key, What.INTERVIEWS, is_late=is_late, turns=turns)
    visits = Milestone.objects.filter(promised_visits(), candidate__in=people)
    for candidate, due_on in visits.values_list("candidate", "due_on"):
        if due_on is None:
            continue
        for key in by_candidate[candidate]:
            note(key, What.VISITS, is_late=due_on < moment.today, turns=begin(due_on + ONE_DAY))
    for key, due_on in running_clocks().filter(application__in=own).values_list("application", "due_on"):
        note(key, What.AFTER_HIRE, is_late=due_on < moment.today, turns=begin(due_on + ONE_DAY))
    days = moment.limits(checkplan.MOST_WITHIN + 1)
    lines = unasked(Application.objects.filter(pk__in=own), moment)
    for key, reached, allowed in lines.values_list("pk", "reached", "allowed"):
        is_late = reached <= days[allowed + 1]
        note(key, What.PLAN, is_late=is_late, turns=begin(reached + timedelta(days=allowed + 1)))
    return found
