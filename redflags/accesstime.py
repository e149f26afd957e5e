"""The clocks of what candidates ask about what is held, as a dated table (pure). No legal advice.

The shortest usual term counts for everybody: 30 calendar days under PIPEDA and in Québec, a month under the GDPR. It
can be made longer once, by as much again, with a reason that the person is told within the first term.
"""

from datetime import date, timedelta

SINCE = date(2026, 11, 30)
"""The day this table is of; check it with counsel."""

TERM = timedelta(days=30)
LONGER_BY = timedelta(days=30)

SOON = timedelta(days=7)
"""How long before its end a request is told of as due."""

LINK_LIVES = timedelta(days=14)
"""How long a link to a copy waits for its reader."""

LINK_ENDS_AFTER_USE = timedelta(hours=24)
"""How long it works on once something was taken: time for the second format, and not for who finds the mail later."""


def due_on(asked_on: date) -> date:
    """The last day to answer what was asked on a day."""
    return asked_on + TERM


def longer(due: date) -> date:
    """The last day once the term was made longer."""
    return due + LONGER_BY
