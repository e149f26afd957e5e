"""What is to be done after a hire, as a checklist: done, due, late or still to come. Late is our task, no finding."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from django.db.models import OuterRef, QuerySet, Subquery
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from candidates.actions.posthire import CHECKS
from candidates.models import Application, HireClock, HireStep, Milestone, Stage
from candidates.posthire import CLOCKS, STAGES, Kind
from redflags.casefile.findings import ShownFinding
from redflags.casefile.rare import Rare
from screening.models import User
from screening.roles import Permission


class State(StrEnum):
    """Where one clock stands; the word is the status that is drawn."""

    DONE = "done"
    LATE = "late"
    DUE = "waiting"  # reminded already, or due today
    AHEAD = "planned"
    UNKNOWN = "unverified"  # the day it counts from is not on file


LABELS: dict[State, Promise] = {
    State.DONE: gettext_lazy("Done"),
    State.LATE: gettext_lazy("Late"),
    State.DUE: gettext_lazy("Due"),
    State.AHEAD: gettext_lazy("Still to come"),
    State.UNKNOWN: gettext_lazy("Day not known"),
}

MISSING: dict[str, Promise] = {
    Milestone.Kind.START: gettext_lazy("Record the first day."),
    Milestone.Kind.FIRST_PAYROLL: gettext_lazy("Record the day of the first payroll."),
    Milestone.Kind.DEVICE_SHIPPED: gettext_lazy("Record the day the device is shipped."),
}
"""What to do while the day a clock counts from is not on file."""


@dataclass(frozen=True, slots=True)
class Item:
    """One clock as the page shows it."""

    label: str | Promise
    state: State
    url: str = ""  # where what stops it is recorded
    due_on: date | None = None
    done_on: date | None = None
    next_at: datetime | None = None  # when somebody is told
    next_step: str = ""
    missing: str | Promise = ""
    days: int = 0  # from today to the day it is due; negative: late
    findings: tuple[ShownFinding, ...] = ()  # none hangs on a task of ours

    @property
    def status_label(self) -> Promise:
        """The state in words."""
        return LABELS[self.state]

    @property
    def days_told(self) -> str:
        """How far the day is, in words; "" where there is nothing to wait for."""
        if self.due_on is None or self.done_on:
            return ""
        if self.days < 0:
            return ngettext("%(days)s day late", "%(days)s days late", -self.days) % {"days": -self.days}
        return (
            ngettext("in %(days)s day", "in %(days)s days", self.days) % {"days": self.days}
            if self.days
            else _("today")
        )


def items(application: Application, *, begun: Collection[str], user: User, now: datetime, rare: Rare) -> list[Item]:
    """The clocks of an application in their order; none before an offer, and none of a closed one.

    `begun` are the kinds of milestones on file: where one is, and its clock never began, that was long ago.
    """
    if application.stage not in STAGES:
        return []
    stored = {row.kind: row for row in _running(application)} if rare[HireClock] else {}
    if not stored and application.stage not in (Stage.ONBOARDING, Stage.PROBATION):
        return []
    today = timezone.localdate(now)
    return [
        _item(stored[kind], application, user, today) if kind in stored else _unknown(kind, user, application)
        for kind in CLOCKS
        if kind in stored or CLOCKS[kind].starts not in begun
    ]


def _running(application: Application) -> QuerySet[HireClock]:
    """The clocks that did not end, each with the step that it owes: `next_step`, `next_at`."""
    owed = HireStep.objects.filter(clock=OuterRef("pk"), sent_at=None, closed_at=None)
    return HireClock.objects.filter(application=application, ended_at=None).annotate(
        next_step=Subquery(owed.values("step")[:1]), next_at=Subquery(owed.values("due_at")[:1])
    )


def _item(row: HireClock, application: Application, user: User, today: date) -> Item:
    permission = Permission.RUN_CHECKS if row.kind in CHECKS else Permission.EDIT_CANDIDATES
    step, at = row.next_step, row.next_at  # type: ignore[attr-defined]  # annotated
    return Item(
        label=row.get_kind_display(),
        state=_state(row, step, today),
        url=reverse("after_hire", args=[application.pk, row.kind]) if user.may(permission) else "",
        due_on=row.due_on,
        done_on=row.done_on,
        next_at=at if row.is_running else None,
        next_step=str(HireStep.Step(step).label) if step else "",
        days=(row.due_on - today).days,
    )


def _state(row: HireClock, step: str | None, today: date) -> State:
    if row.done_on:
        return State.DONE
    if row.due_on < today:
        return State.LATE
    first = next(iter(CLOCKS[Kind(row.kind)].steps))
    is_reminded = step != first or row.due_on == today
    return State.DUE if is_reminded else State.AHEAD


def _unknown(kind: Kind, user: User, application: Application) -> Item:
    url = (
        reverse("record", args=[application.candidate_id, "milestone"]) if user.may(Permission.EDIT_CANDIDATES) else ""
    )
    return Item(label=kind.label, state=State.UNKNOWN, missing=MISSING[CLOCKS[kind].starts], url=url)
