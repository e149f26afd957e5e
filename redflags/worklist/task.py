"""A task of the worklist, and the parts that tasks are shown in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.models import Check, Interview
from redflags.models import Enquiry
from screening.workdays import ONE_DAY

SHOWN = 50
"""Tasks of one part: who has more works off the oldest, and the next ones move up."""


class Part(StrEnum):
    """Why something is on the list."""

    DUE = "due"
    STRONG = "strong"
    FOR_ME = "for_me"
    LOOK = "look"
    OURS = "ours"
    OTHERS = "others"


PART_LABELS: dict[Part, Promise] = {
    Part.DUE: _("Due today or late"),
    Part.STRONG: _("Strong findings nobody has answered"),
    Part.FOR_ME: _("For you: named, followed, put off until now"),
    Part.LOOK: _("To look at"),
    Part.OURS: _("The next step is ours"),
    Part.OTHERS: _("Waiting for others"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing to do for one candidate."""

    name: str = ""
    candidate: int | None = None  # by key; name, title and level of what is shown are read for all tasks at once
    application: int | None = None
    title: str = ""  # of the position
    level: int | None = None
    says: str  # what to do
    url: str
    since: datetime  # from when on it has waited
    is_late: bool = False
    moment: str = ""  # "14:00", "3 days late", "by 4 Mar"; without one the page tells how long it has waited

    def days(self, now: datetime) -> int:
        """Whole days of waiting."""
        return max((now - self.since) // ONE_DAY, 0)


@dataclass(frozen=True, slots=True)
class Tasks:
    """One part of the list, longest waiting first."""

    part: Part
    rows: Sequence[Task]
    has_more: bool

    @classmethod
    def of(cls, part: Part, tasks: list[Task]) -> "Tasks":
        """The tasks that have waited longest."""
        tasks.sort(key=lambda task: task.since)
        return cls(part, tasks[:SHOWN], len(tasks) > SHOWN)

    @property
    def label(self) -> Promise:
        """The part in words."""
        return PART_LABELS[self.part]


def whose(item: Interview | Check | Enquiry) -> dict[str, Any]:
    """The candidate and the application that something belongs to, as a task holds them."""
    return {"candidate": item.candidate_id, "application": item.application_id}
