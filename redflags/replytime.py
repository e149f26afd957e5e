"""The clocks of the right of reply, as a table (pure): when a letter, its reminder and its end fall due.

Days are working days of the organisation, counted from the day the letter went out. At least five to answer is what the
right of reply asks for; the reminder and how long the link lives are ours: a late answer is an answer.
"""

from datetime import date, datetime, time

from screening.workdays import ONE_DAY, Calendar

HOUR = time(9)
"""Local time at which a step falls due."""

REMIND_AFTER = 3
ANSWER_WITHIN = 5
LINK_LIVES = 15


def remind_at(calendar: Calendar, sent_on: date) -> datetime:
    """When the reminder goes out."""
    return calendar.at(calendar.after(sent_on, REMIND_AFTER), HOUR)


def answer_by(calendar: Calendar, sent_on: date) -> date:
    """The last of the days that a candidate has."""
    return calendar.after(sent_on, ANSWER_WITHIN)


def lapses_at(calendar: Calendar, last_day: date) -> datetime:
    """When no answer is called so: the working morning after the last day."""
    return calendar.at(calendar.after(last_day, 1), HOUR)


def link_until(calendar: Calendar, sent_on: date) -> datetime:
    """When the link ends: at the end of its last day."""
    return calendar.at(calendar.after(sent_on, LINK_LIVES) + ONE_DAY, time.min)
