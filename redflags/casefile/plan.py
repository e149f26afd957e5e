"""The check plan of the position as a checklist with clocks, and what was asked beyond it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from candidates.forms.positions import PLAN_KINDS
from candidates.models import Application, Check, Interview, PlanLine, Stage, StageChange
from candidates.planclock import Clock, Step, Tally, clock, due_on, reached_on
from redflags.casefile.records import Records
from redflags.due import Moment
from redflags.engine.assurance import PlanLine as Reached
from screening.composed import composed

LIVE_TEST = "live_test"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanItem:
    """One line of the check plan: what was reached, what is under way, and by when."""

    label: str
    wanted: int
    verified: int
    weak: int
    status: str  # how the state is drawn
    says: str  # the state in words
    clock: Clock
    stage: str = ""  # from which it is asked, in words
    due_on: date | None = None  # None: its stage is still to come, or nothing falls due
    who: str = ""
    does: str = ""  # what the link lets do, in words
    url: str = ""

    @property
    def is_reached(self) -> bool:
        """Whether nothing is missing."""
        return self.verified >= self.wanted


@dataclass(frozen=True, slots=True)
class Beyond:
    """A check the plan does not ask of everybody, or not yet, with the reason given."""

    name: str
    state: str
    status: str
    reason: str
    url: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """The plan as the page shows it."""

    items: Sequence[PlanItem]
    beyond: Sequence[Beyond]
    is_own: bool  # whether the position has a plan of its own, with clocks

    @property
    def late(self) -> int:
        """How many lines are late."""
        return sum(item.clock is Clock.LATE for item in self.items)


def checklist(application: Application, records: Records, reached: Iterable[Reached], moment: Moment) -> Checklist:
    """What the plan asks for, line by line; two queries. `reached` is what the last assessment counted."""
    position = application.position_id
    lines = {line.kind: line for line in _lines(position=position)} if position else {}
    checks = [check for check in records.of(Check) if check.application_id in (None, application.pk)]
    of_kind: dict[str, list[Check]] = defaultdict(list)
    for check in checks:
        of_kind[check.kind].append(check)
    own = (None, application.pk)
    arranged = [one for one in records.of(Interview) if one.application_id in own and one.outcome != "cancelled"]
    steps = [
        Step(before, after, on or moment.calendar.day_of(at))
        for before, after, on, at in _steps(application=application.pk)
    ]
    items = [
        _item(application, told, lines.get(told.kind), of_kind[told.kind], arranged, steps, moment) for told in reached
    ]
    return Checklist(items, _beyond(checks, lines), bool(lines))


@composed
def _lines(*, position: int) -> QuerySet[PlanLine]:
    return PlanLine.objects.filter(position=position).select_related("person").order_by("pk")


@composed
def _steps(*, application: int) -> QuerySet[StageChange, tuple[str, str, date | None, datetime]]:
    return StageChange.objects.filter(application=application).values_list("before", "after", "on", "at")


def _item(
    application: Application,
    told: Reached,
    line: PlanLine | None,
    checks: Sequence[Check],
    arranged: Sequence[Interview],
    steps: Sequence[Step],
    moment: Moment,
) -> PlanItem:
    tally = Tally.of(check.state for check in checks)
    verified = min(told.verified, told.wanted)
    begun = len(arranged) if told.kind == LIVE_TEST else tally.begun
    status, says = _state(told, tally, begun)
    does, url = _next(application, told, checks, tally)
    common: dict[str, Any] = {
        "label": str(PLAN_KINDS.get(told.kind, told.kind)),
        "wanted": told.wanted,
        "verified": verified,
        "weak": told.weak,
        "status": status,
        "says": says,
    }
    if line is None:
        done = verified >= told.wanted
        return PlanItem(**common, clock=Clock.DONE if done else Clock.STOPPED, does=does, url=url)
    begun_on = moment.calendar.day_of(application.created_at)
    due = due_on(line, reached_on(line.stage, steps, begun_on=begun_on), moment.calendar)
    done = verified >= told.wanted or tally.answered >= told.wanted
    where = clock(line, stage=application.stage, done=done, due=due, today=moment.today, calendar=moment.calendar)
    has_clock = where in (Clock.RUNNING, Clock.SOON, Clock.LATE)
    asks = where not in (Clock.AHEAD, Clock.DONE) and application.stage != Stage.CLOSED
    return PlanItem(
        **common,
        clock=where,
        stage=str(Stage(line.stage).label),
        due_on=due if has_clock else None,
        who=_who(line, application),
        does=does if asks else "",
        url=url if asks else "",
    )


def _state(told: Reached, tally: Tally, begun: int) -> tuple[str, str]:
    """How far a line is: a status and its words. What contradicts comes first, what nobody asked last."""
    if tally.contradicted:
        return "contradicted", _("Contradicted")
    if told.verified >= told.wanted:
        return "verified", _("Verified")
    if tally.answered >= told.wanted:
        weak = tally.verified and not tally.unverifiable
        return "unverified", _("Answered, but weakly") if weak else _("Could not be verified")
    if begun >= told.wanted:
        return "waiting", _("Arranged") if told.kind == LIVE_TEST else _("Asked")
    if begun:
        says = ngettext("%(number)s of %(wanted)s asked", "%(number)s of %(wanted)s asked", begun)
        return "waiting", says % {"number": begun, "wanted": told.wanted}
    if told.kind == LIVE_TEST:
        return "unverified", _("Not arranged yet")
    return "planned", _("Planned, nobody asked yet") if tally.planned else _("Nobody asked yet")


def _next(application: Application, told: Reached, checks: Sequence[Check], tally: Tally) -> tuple[str, str]:
    """What brings a line on: a word and an address; nothing where it is complete."""
    if told.verified >= told.wanted:
        return "", ""
    if told.kind == LIVE_TEST:
        return _("Arrange an interview"), reverse("interview_new", args=[application.candidate_id])
    planned = next((check for check in checks if check.state == Check.State.PLANNED), None)
    if planned:
        return _("Ask"), reverse("check_request", args=[planned.pk])
    if tally.begun < told.wanted and told.kind in Check.Kind.values:
        return _("Plan it"), f"{reverse('check_new', args=[application.candidate_id])}?kind={told.kind}"
    waiting = next((check for check in checks if check.is_open), None)
    if waiting:
        return _("Record the answer"), reverse("check_result", args=[waiting.pk])
    return "", ""


def _who(line: PlanLine, application: Application) -> str:
    """Who does it: whoever is named and still here, else the recruiter."""
    if line.duty == PlanLine.Duty.HR_LEAD:
        return _("an HR lead")
    if line.person and line.person.is_active:
        return line.person.name
    return application.recruiter.name if application.recruiter else _("nobody yet")


def _beyond(checks: Sequence[Check], lines: dict[str, PlanLine]) -> list[Beyond]:
    """Checks with a reason why they are outside the plan, and those the plan does not know; oldest first."""
    found: list[Beyond] = []
    counted: dict[str, int] = defaultdict(int)
    for check in sorted(checks, key=lambda check: check.pk):
        if check.state == Check.State.CANCELLED:
            continue
        counted[check.kind] += 1
        line = lines.get(check.kind)
        is_more = bool(lines) and (line is None or counted[check.kind] > line.count)
        if not check.outside_plan and not is_more:
            continue
        kind = str(check.get_kind_display())
        found.append(
            Beyond(
                f"{kind}, {check.subject}" if check.subject else kind,
                str(check.get_state_display()),
                check.state,
                check.outside_plan or _("No reason is on file: it was recorded before the plan, or came in a file."),
                reverse("check", args=[check.pk]),
            )
        )
    return found
