"""Where a second person would be needed: a real one or, in a one-person firm, a delay, a written reason and a mark."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

DELAY = timedelta(hours=24)
"""How long a one-person firm waits before an act counts that elsewhere two people agree on."""

SHORTEST_REASON = 20
"""Characters, without surrounding space, from which a written reason is taken for one."""


class SecondPersonNeededError(Exception):
    """One person alone may not do this; somebody else has to take the second step."""


class WrittenReasonNeededError(Exception):
    """Whoever acts alone has to write down why, in at least SHORTEST_REASON characters."""


class SecondPerson(StrEnum):
    """How the need for a second person is met."""

    PRESENT = "present"
    DELAYED = "delayed"  # a one-person firm: the act counts after DELAY, with a reason and a mark
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Agreement:
    """When an act counts, and whether one person did it alone: then it carries a visible mark."""

    counts_from: datetime
    alone: bool


def second_person(*, first_by: int | None, second_by: int, sole_operator: bool) -> SecondPerson:
    """Whether the two steps are taken by two people, for a page that says beforehand what would happen.

    `first_by` is the key of whoever took the first step, None if nobody has yet; `second_by` acts now.
    """
    if first_by is not None and first_by != second_by:
        return SecondPerson.PRESENT
    return SecondPerson.DELAYED if sole_operator else SecondPerson.MISSING


def agree(
    *,
    first_by: int | None,
    second_by: int,
    sole_operator: bool,
    reason: str,
    now: datetime,
    delay: timedelta = DELAY,
) -> Agreement:
    """Take the second step. Raises SecondPersonNeededError, or WrittenReasonNeededError in a one-person firm."""
    match second_person(first_by=first_by, second_by=second_by, sole_operator=sole_operator):
        case SecondPerson.PRESENT:
            return Agreement(counts_from=now, alone=False)
        case SecondPerson.MISSING:
            raise SecondPersonNeededError
    if len(reason.strip()) < SHORTEST_REASON:
        raise WrittenReasonNeededError
    return Agreement(counts_from=now + delay, alone=True)
