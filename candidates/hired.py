"""What the facts say about the clocks after a hire: when each is due and whether it is done, for any number of people.

A fixed number of questions to the database, however many people.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import F, Q
from django.db.models.functions import Coalesce, TruncDate

from candidates.models import Address, Application, Check, CheckResult, HireChecklist, Interview, Milestone, Relation
from candidates.posthire import CLOCKS, STAGES, Kind, due_on
from screening import clock

_DONE_BY_CHECK = {Check.Kind.BANK: Kind.PAYROLL, Check.Kind.ADDRESS: Kind.SHIPPING}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A clock as the facts have it."""

    due_on: date
    done_on: date | None


@dataclass(slots=True)
class Told:
    """What is on file of one person."""

    begun: dict[str, date] = field(default_factory=dict)  # kind of milestone: the newest day that stands
    visit_promised: date | None = None
    done: dict[str, date] = field(default_factory=dict)  # kind of clock: the first day it was done


def running(candidates: Collection[int]) -> list[Application]:
    """The application of each person to which clocks belong: the furthest that works towards, or in, the job."""
    found = Application.objects.filter(candidate__in=candidates, stage__in=STAGES, candidate__withdrawn_at=None)
    furthest: dict[int, Application] = {}
    for application in found.select_related("candidate", "recruiter").order_by("pk"):
        before = furthest.get(application.candidate_id)
        if before is None or _place(application) >= _place(before):
            furthest[application.candidate_id] = application
    return list(furthest.values())


def clocks_of(applications: Iterable[Application]) -> dict[int, dict[Kind, Wanted]]:
    """The clocks that facts give each application, by its key."""
    applications = list(applications)
    told = _read({application.candidate_id: application.pk for application in applications})
    return {application.pk: _clocks(told[application.candidate_id]) for application in applications}


def _clocks(told: Told) -> dict[Kind, Wanted]:
    found = {}
    for kind, counted in CLOCKS.items():
        begun = told.begun.get(counted.starts)
        promised = told.visit_promised if kind == Kind.VISIT else None
        if promised or begun:
            day = promised or due_on(kind, begun) if begun else promised
            found[kind] = Wanted(day or date.max, told.done.get(kind))
    return found


def _read(people: dict[int, int]) -> dict[int, Told]:
    told: dict[int, Told] = defaultdict(Told)
    _read_milestones(told, people)
    _read_meetings(told, people)
    _read_checks(told, people)
    _read_checklists(told, people)
    return told


def standing() -> Q:
    """Facts that nothing replaced, nobody took back, and no import that was taken back brought."""
    return Q(replaced_by=None, batch__reverted_at=None) & ~Q(relation=Relation.RETRACTS)


def _read_milestones(told: dict[int, Told], people: Collection[int]) -> None:
    for step in Milestone.objects.filter(standing(), candidate__in=people).order_by("pk"):
        one = told[step.candidate_id]
        if step.kind != Milestone.Kind.VISIT:
            day = step.on or step.due_on if step.is_done else step.due_on
            one.begun[step.kind] = day or clock.today(step.recorded_at)
        elif step.is_done:
            _done(one, Kind.VISIT, step.on or clock.today(step.recorded_at))
        else:
            one.visit_promised = step.due_on


def _read_meetings(told: dict[int, Told], people: Collection[int]) -> None:
    """Whoever was met in person was visited, whatever it was called."""
    met = Interview.objects.filter(candidate__in=people, held=Interview.Mode.IN_PERSON, batch__reverted_at=None)
    days = met.annotate(day=Coalesce("on", _day("starts_at"), _day("created_at")))
    for candidate, day in days.values_list("candidate", "day"):
        _done(told[candidate], Kind.VISIT, day)


def _read_checks(told: dict[int, Told], people: Collection[int]) -> None:
    verified = CheckResult.objects.filter(
        standing(),
        candidate__in=people,
        state=Check.State.VERIFIED,
        check_made__kind__in=_DONE_BY_CHECK,
        check_made__state=Check.State.VERIFIED,
        check_made__batch__reverted_at=None,
    ).annotate(day=Coalesce("on", _day("recorded_at")), kind=F("check_made__kind"))
    for candidate, kind, day in verified.values_list("candidate", "kind", "day"):
        _done(told[candidate], _DONE_BY_CHECK[kind], day)
    shipping = Address.objects.filter(
        standing(), candidate__in=people, purpose=Address.Purpose.SHIPPING, is_verified=True
    ).annotate(day=Coalesce("effective_on", _day("recorded_at")))
    for candidate, day in shipping.values_list("candidate", "day"):
        _done(told[candidate], Kind.SHIPPING, day)


def _read_checklists(told: dict[int, Told], people: dict[int, int]) -> None:
    answered = HireChecklist.objects.filter(application__in=people.values(), taken_back_at=None)
    for candidate, kind, day in answered.values_list("application__candidate", "kind", "on"):
        _done(told[candidate], Kind(kind), day)


def _day(instant: str) -> TruncDate:
    """The organisation's day of an instant: the same for a worker, a contact behind a link and somebody signed in."""
    return TruncDate(instant, tzinfo=clock.zone())


def _done(told: Told, kind: Kind, day: date) -> None:
    told.done[kind] = min(day, told.done.get(kind, day))


def _place(application: Application) -> int:
    return STAGES.index(application.stage)
