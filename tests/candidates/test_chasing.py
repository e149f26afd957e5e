"""How a check is being chased, as its page tells it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from candidates import chasing
from candidates.chasing import State
from candidates.models import Application, Check, Reminder, Stage
from candidates.reminders import USUAL, Audience
from screening.outbox import FAULT
from screening.workdays import Calendar

NOW = datetime(2026, 3, 2, 17, tzinfo=UTC)  # a Monday noon in Toronto
TORONTO = Calendar(ZoneInfo("America/Toronto"))
AUCKLAND = Calendar(ZoneInfo("Pacific/Auckland"))


def _row(step: str = Reminder.Step.REQUEST, **fields: object) -> Reminder:
    return Reminder(step=step, **{"due_at": NOW, **fields})


def _chase(*rows: Reminder, state: str = Check.State.REQUESTED, now: datetime = NOW, calendar: Calendar = TORONTO):
    check = Check(kind=Check.Kind.REFERENCE, state=state, contact_email="robin@contoso.example")
    return chasing.of(check, rows, schedule=USUAL, calendar=calendar, now=now)


def test_what_follows_is_told_with_the_day_it_would_be() -> None:
    steps = _chase(_row(sent_at=NOW))
    assert [(step.state, step.at.day) for step in steps] == [
        (State.SENT, 2),
        (State.PLANNED, 4),
        (State.PLANNED, 9),
        (State.PLANNED, 11),
        (State.PLANNED, 30),
    ]
    assert [step.to for step in steps[-2:]] == [Audience.LEADS, Audience.NOBODY]


def test_planned_days_are_those_of_the_organisation() -> None:
    assert str(_chase(_row(sent_at=NOW), calendar=AUCKLAND)[1].at.date()) == "2026-03-05"


def test_a_step_is_late_only_once_a_worker_has_had_time() -> None:
    assert _chase(_row())[0].state is State.DUE
    assert _chase(_row(), now=NOW + timedelta(hours=1))[0].state is State.LATE


def test_trouble_says_what_people_can_do_and_when_it_is_tried_again() -> None:
    again = NOW + timedelta(minutes=5)
    refused = _chase(_row(problem="SMTPRecipientsRefused", next_attempt_at=again))[0]
    assert (refused.state, refused.next_attempt_at) == (State.TROUBLE, again)
    assert "Mend the contact" in str(refused.problem)
    assert _chase(_row(problem="TimeoutError"))[0].problem == chasing.AWAY
    assert _chase(_row(problem=f"{FAULT}KeyError"))[0].problem == chasing.OUR_FAULT


def test_of_an_answered_check_nothing_follows() -> None:
    steps = _chase(_row(sent_at=NOW), _row(Reminder.Step.FIRST, closed_at=NOW), state=Check.State.VERIFIED)
    assert [step.state for step in steps] == [State.SENT, State.STOPPED]


def test_while_the_application_is_closed_what_is_owed_waits() -> None:
    check = Check(kind=Check.Kind.REFERENCE, state=Check.State.REQUESTED, application=Application(stage=Stage.CLOSED))
    (step,) = chasing.of(check, [_row()], schedule=USUAL, calendar=TORONTO, now=NOW)
    assert step.state is State.PAUSED


def test_what_came_with_a_file_is_not_chased() -> None:
    assert _chase() == []
