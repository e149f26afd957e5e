"""The clocks after a hire: kept in step with the facts, told to people one step at a time, stopped by what is done."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from candidates import checklists, hired, posthire
from candidates.actions import checks
from candidates.actions.facts import append, retract
from candidates.actions.schedules import hold_schedule
from candidates.colleagues import sees
from candidates.hired import Wanted
from candidates.letters import leads
from candidates.models import (
    Application,
    Candidate,
    Check,
    CheckResult,
    HireChecklist,
    HireClock,
    HireStep,
    Milestone,
    Relation,
    Sign,
    Source,
    Stage,
)
from candidates.notices import CLOCK_DUE, CLOCK_LATE
from candidates.posthire import FORGOTTEN, STAGES, Kind
from screening import clock
from screening.actions import notices
from screening.audit import record
from screening.models import User
from screening.outbox import Outbox
from screening.roles import Permission, can
from screening.submissions import claim
from screening.workdays import Calendar

AT_A_TIME = 200
"""People whose clocks are kept in step in one transaction."""

WINDOW = timedelta(days=160)
"""A milestone from this many days ago can still have a clock that is not forgotten: 90 days, 60 more, and some room."""

CHECKS = {Kind.PAYROLL: Check.Kind.BANK, Kind.SHIPPING: Check.Kind.ADDRESS}
"""Clocks that a verified check stops."""


_UNTRIED = {"attempts": 0, "next_attempt_at": None, "problem": ""}


class NotRunningError(Exception):
    """The application has no such clock, or nothing is left to be done."""


# --- kept in step with the facts


@transaction.atomic
def sync(candidates: Collection[int], *, now: datetime, by: User | None = None, via: str = "job") -> None:
    """Bring the clocks of these people in step with what is on file, and owe what follows. Harmless to repeat."""
    list(Candidate.objects.select_for_update().filter(pk__in=candidates).order_by("pk").values_list("pk", flat=True))
    applications = hired.running(candidates)
    stored = HireClock.objects.filter(application__candidate__in=candidates).select_related("application__candidate")
    on_file = {(row.application_id, row.kind): row for row in stored}
    if not applications and not on_file:
        return
    wanted = hired.clocks_of(applications)
    calendar = clock.calendar()
    steps = _steps_of(row.pk for row in on_file.values())
    for application in applications:
        for kind, told in wanted[application.pk].items():
            row = on_file.pop((application.pk, kind), None)
            if row is None:
                row = _begin(application, kind, told, calendar.day_of(now), by, via)
            else:
                _follow(row, told, by, via)
            if row is not None:
                owe(row, steps.get(row.pk, []), calendar=calendar, now=now)
    for row in on_file.values():
        _end(row, now, by, via)


def _begin(
    application: Application, kind: Kind, told: Wanted, today: date, by: User | None, via: str
) -> HireClock | None:
    if told.due_on < today - FORGOTTEN:
        return None
    row = HireClock.objects.create(application=application, kind=kind, due_on=told.due_on, done_on=told.done_on)
    record("clock.begun", actor=by, candidate=application.candidate, target=row, fields=[kind], via=via)
    return row


def _follow(row: HireClock, told: Wanted, by: User | None, via: str) -> None:
    if (row.due_on, row.done_on, row.ended_at) == (told.due_on, told.done_on, None):
        return
    verb = "clock.done" if told.done_on and not row.done_on else "clock.changed"
    row.due_on, row.done_on, row.ended_at = told.due_on, told.done_on, None
    row.save(update_fields=["due_on", "done_on", "ended_at"])
    record(verb, actor=by, candidate=row.application.candidate, target=row, fields=[row.kind], via=via)


def _end(row: HireClock, now: datetime, by: User | None, via: str) -> None:
    """The application closed or went back, or what the clock counts from was taken back."""
    if row.ended_at is not None:
        return
    row.ended_at = now
    row.save(update_fields=["ended_at"])
    HireStep.objects.filter(clock=row, sent_at=None, closed_at=None).update(closed_at=now)
    record("clock.stopped", actor=by, candidate=row.application.candidate, target=row, fields=[row.kind], via=via)


def _steps_of(clocks: Iterable[int]) -> dict[int, list[HireStep]]:
    """The steps of clocks, locked, by clock; one question for any number."""
    found: dict[int, list[HireStep]] = {}
    for step in HireStep.objects.filter(clock__in=list(clocks)).order_by("pk").select_for_update():
        found.setdefault(step.clock_id, []).append(step)
    return found


def owe(row: HireClock, steps: Collection[HireStep], *, calendar: Calendar, now: datetime) -> None:
    """Owe the next step of a clock for the day it is due on now, and nothing else: `steps` are all it ever owed.

    The caller holds the candidate and the steps.
    """
    owed = [step for step in steps if step.sent_at is None and step.closed_at is None]
    sent = [step.step for step in steps if step.sent_at and step.for_day == row.due_on]
    after = posthire.next_step(row.kind, row.due_on, sent, calendar=calendar, now=now) if row.is_running else None
    for step in owed:
        if after and step.for_day == row.due_on and _stays(step, after, now):
            return
        step.closed_at = now
        step.save(update_fields=["closed_at"])
    if after is None:
        return
    fresh = {"due_at": after[1], "closed_at": None, "claim": None, "claimed_at": None, "rung_at": None, **_UNTRIED}
    HireStep.objects.update_or_create(clock=row, step=after[0], for_day=row.due_on, defaults=fresh)


def _stays(step: HireStep, after: tuple[posthire.Step, datetime], now: datetime) -> bool:
    """Whether an owed step is the right one: due already or in somebody's hand, or just what is owed next."""
    return step.due_at <= now or step.claim is not None or (step.step, step.due_at) == after


def keep_in_step(*, now: datetime) -> int:
    """Look at everybody who was lately hired: an import brought them, the calendar changed, or a bell was lost.

    Returns how many people were looked at.
    """
    since = clock.today(now) - WINDOW
    dated = Milestone.objects.filter(hired.standing()).filter(Q(on__gte=since) | Q(due_on__gte=since))
    lately = dated.filter(candidate__applications__stage__in=STAGES, candidate__withdrawn_at=None)
    ticking = HireClock.objects.filter(done_on=None, ended_at=None).values_list("application__candidate", flat=True)
    people = sorted({*lately.values_list("candidate", flat=True), *ticking})
    for begin in range(0, len(people), AT_A_TIME):
        sync(people[begin : begin + AT_A_TIME], now=now)
    return len(people)


# --- told to people


def _running() -> Q:
    return Q(
        clock__done_on=None,
        clock__ended_at=None,
        clock__application__candidate__withdrawn_at=None,
    ) & ~Q(clock__application__stage=Stage.CLOSED)


OUTBOX = Outbox(
    HireStep,
    job="candidates.jobs.tell_hire_step",
    wanted=_running,
    mute=Q(),  # every step is a notice inside the product
    read=("clock__application__candidate", "clock__application__recruiter"),
)


def ring_for_owed(*, now: datetime) -> int:
    """Ring once for each owed step, oldest first; returns how many bells were heard."""
    return OUTBOX.ring_for_owed(now=now)


def tell_one(pk: int, *, tell_time: Callable[[], datetime]) -> bool:
    """Tell one step that is owed; False when there was nothing to tell."""
    held = OUTBOX.claim(pk, now=tell_time())
    return held is not None and stamp(held, now=tell_time())


def owed(now: datetime) -> QuerySet[HireStep]:
    """What is due and not told, of clocks that still run."""
    return OUTBOX.owed(now)


@transaction.atomic
def stamp(held: HireStep, *, now: datetime) -> bool:
    """Tell the people of a step, note it, and owe the next one, all at once: told once, whatever dies.

    False for a clock that stopped meanwhile, or a claim that lapsed: nothing changes.
    """
    hold_schedule()
    candidate = Candidate.objects.select_for_update().get(pk=held.clock.application.candidate_id)
    row = HireClock.objects.select_related("application__recruiter").get(pk=held.clock_id)
    if not OUTBOX.is_still_wanted(held):
        return False
    people = who_hears(row, candidate, held.step)
    if not people:
        OUTBOX.put_back(held, problem="NobodyToTell", now=now)
        return False
    OUTBOX.mark_sent(held, now=now)
    event = CLOCK_LATE if held.step == HireStep.Step.ESCALATE else CLOCK_DUE
    notices.tell(event, people, target=row, candidate=candidate, now=now, once=str(held.pk))
    owe(row, _steps_of([row.pk]).get(row.pk, []), calendar=clock.calendar(), now=now)
    record("clock.told", actor=None, candidate=candidate, target=held, fields=[held.step], via="job")
    return True


def who_hears(row: HireClock, candidate: Candidate, step: str) -> list[User]:
    """Whom a step is for: the HR leads when it escalates, else whoever recruits; the other where there is none."""
    recruiter = row.application.recruiter
    own = [recruiter] if recruiter and can(recruiter, Permission.RUN_CHECKS) and sees(recruiter, candidate) else []
    if step == HireStep.Step.ESCALATE:
        return leads() or own
    return own or leads()


# --- what people record


@transaction.atomic
def visited(application: Application, *, on: date, note: str, by: User, once: UUID | None = None) -> Milestone:
    """Note that somebody was visited, or came; a promise on file gives way to it.

    Raises AlreadySubmittedError, facts.StaleFactError.
    """
    promise = Milestone.objects.filter(
        hired.standing(), candidate=application.candidate_id, kind=Milestone.Kind.VISIT, is_done=False
    )
    promised = promise.order_by("pk").last()
    visit = Milestone(
        candidate=application.candidate,
        kind=Milestone.Kind.VISIT,
        on=on,
        due_on=promised.due_on if promised else None,
        note=note,
        source=Source.STAFF,
        relation=Relation.CHANGES if promised else Relation.ADDS,
        replaces=promised,
    )
    return append(visit, by=by, once=once)


@transaction.atomic
def checked(
    application: Application,
    kind: Kind,
    *,
    on: date,
    channel: str,
    note: str,
    by: User,
    now: datetime,
    once: UUID | None = None,
) -> CheckResult:
    """Note that account or address was verified: as the answer to the check that waits, else to a new one.

    The clock asks it of everybody who is hired, so that it needs no line in the plan of the position.
    Raises AlreadySubmittedError.
    """
    candidate = Candidate.objects.select_for_update().get(pk=application.candidate_id)
    waiting = Check.objects.filter(
        Q(application=application) | Q(application=None),
        candidate=candidate,
        kind=CHECKS[kind],
        state__in=Check.OPEN_STATES,
        batch__reverted_at=None,
    )
    check = waiting.order_by("pk").first()
    if check is None:
        planned = Check(
            candidate=candidate,
            application=application,
            kind=CHECKS[kind],
            found=Check.Found.NONE,
            outside_plan=_("Asked of everybody after the offer: %(clock)s") % {"clock": kind.label},
            responsible=by,
        )
        check = checks.add(planned, by=by)
    result = CheckResult(
        candidate=candidate,
        check_made=check,
        state=Check.State.VERIFIED,
        on=on,
        channel=channel,
        note=note,
        source=Source.STAFF,
    )
    return checks.answer(result, version=check.version, by=by, now=now, once=once)


@transaction.atomic
def answer_checklist(
    application: Application,
    kind: Kind,
    *,
    on: date,
    answers: Mapping[str, str],
    note: str,
    by: User,
    once: UUID | None = None,
) -> HireChecklist:
    """Put a checklist on file, and what its answers are to rules as facts of their own.

    Raises NotRunningError where one stands already, AlreadySubmittedError.
    """
    claim(once, by)
    candidate = Candidate.objects.select_for_update().get(pk=application.candidate_id)
    if HireChecklist.objects.filter(application=application, kind=kind, taken_back_at=None).exists():
        raise NotRunningError
    answered = HireChecklist.objects.create(
        application=application, kind=kind, on=on, answers=dict(answers), note=note, recorded_by=by
    )
    told = {"candidate": candidate, "on": on, "source": Source.STAFF, "note": kind.label}
    for code in checklists.signs_in(kind, answers):
        answered.signs.add(append(Sign(code=code, **told), by=by))
    for reached in checklists.reached_in(kind, answers):
        if not Milestone.objects.filter(hired.standing(), candidate=candidate, kind=reached, is_done=True).exists():
            answered.milestones.add(append(Milestone(kind=reached, **told), by=by))
    record("checklist.answered", actor=by, candidate=candidate, target=answered, fields=[kind, *answers])
    return answered


@transaction.atomic
def take_back_checklist(answered: HireChecklist, *, reason: str, by: User, now: datetime) -> None:
    """Take a checklist back with what it put on file; its clock runs on. Doing it twice changes nothing."""
    candidate = Candidate.objects.select_for_update().get(pk=answered.application.candidate_id)
    locked = HireChecklist.objects.select_for_update().get(pk=answered.pk)
    if locked.taken_back_at is not None:
        return
    locked.taken_back_at, locked.taken_back_by = now, by
    locked.save(update_fields=["taken_back_at", "taken_back_by"])
    for sign in locked.signs.filter(hired.standing()):
        retract(sign, by=by, reason=reason)
    for milestone in locked.milestones.filter(hired.standing()):
        retract(milestone, by=by, reason=reason)
    record("checklist.taken_back", actor=by, candidate=candidate, target=locked)
