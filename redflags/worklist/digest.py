"""What waits for one person today, for the mail of the day: the first part of that person's own worklist."""

from collections.abc import Iterator
from datetime import datetime

from redflags.due import Moment
from redflags.worklist.circle import Circle, Scope
from redflags.worklist.parts import parts
from redflags.worklist.task import Part
from screening.models import User
from screening.roles import Permission, can
from screening.staff_letters import Due


def due(person: User, now: datetime) -> Iterator[Due]:
    """Interviews, checks, visits and letters of the day, and late ones, longest waiting first."""
    if not can(person, Permission.VIEW_CANDIDATES):
        return
    for part in parts(Circle(person, Scope.MINE, Moment.of(now)), Part.DUE):
        for task in part.rows:
            yield Due(task.name, task.says, task.moment, task.url)
