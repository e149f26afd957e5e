"""The steps by which a check is chased, as tables (pure): when each falls due, who is written to, what comes next.

Days are working days of the organisation, counted from the step before; a step is due at HOUR local time. The figures
are our defaults.
"""

from datetime import time
from enum import StrEnum
from itertools import pairwise

from candidates.models.checks import Check, Reminder

Step = Reminder.Step

HOUR = time(9)
"""Local time at which a step falls due."""

OFFSETS: dict[str, dict[Step, int]] = {
    Check.Kind.REFERENCE: {Step.REQUEST: 0, Step.FIRST: 2, Step.SECOND: 5, Step.ESCALATE: 7, Step.EXPIRE: 20},
    Check.Kind.EDUCATION: {Step.REQUEST: 0, Step.FIRST: 5, Step.SECOND: 10, Step.ESCALATE: 15, Step.EXPIRE: 20},
    Check.Kind.EMPLOYMENT: {
        Step.REQUEST: 0,
        Step.FIRST: 2,
        Step.SECOND: 5,
        Step.ROUTE: 7,
        Step.ESCALATE: 10,
        Step.EXPIRE: 20,
    },
}
"""Working days from the request to each step, in their order; other kinds of checks are not chased."""


class Audience(StrEnum):
    """Who is written to."""

    CONTACT = "contact"
    RESPONSIBLE = "responsible"
    LEADS = "leads"
    NOBODY = "nobody"  # the step changes the check and writes to nobody


STAFF_STEPS = {Step.ROUTE: Audience.RESPONSIBLE, Step.ESCALATE: Audience.LEADS, Step.EXPIRE: Audience.NOBODY}
"""Steps of which no contact hears."""


def is_chased(kind: str) -> bool:
    """Whether reminders belong to this kind of check."""
    return kind in OFFSETS


def following(kind: str, step: str) -> tuple[Step, int] | None:
    """The step after this one, and how many working days later; None after the last."""
    for (before, begin), (after, end) in pairwise(OFFSETS[kind].items()):
        if before == step:
            return after, end - begin
    return None


def audience(step: str, *, has_mail: bool) -> Audience:
    """Who is written to at a step; a contact without an e-mail address is called by whoever is responsible."""
    staff = STAFF_STEPS.get(Step(step))
    if staff is not None:
        return staff
    return Audience.CONTACT if has_mail else Audience.RESPONSIBLE
