"""The table of clocks after a hire: when each step falls, whatever weekends, holidays and clocks do."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from candidates.checklists import QUESTIONS, signs_in
from candidates.posthire import CHECKLISTS, CLOCKS, Kind, Step, due_on, moment, next_step
from candidates.signs import BY_CODE
from screening.workdays import Calendar

TORONTO = Calendar(ZoneInfo("America/Toronto"), holidays={date(2026, 7, 1), date(2026, 12, 25), date(2026, 12, 28)})
MONDAY = date(2026, 3, 2)


def _days(kind: str, due: date, calendar: Calendar = TORONTO) -> list[str]:
    at = [moment(kind, step, due, calendar).astimezone(calendar.zone) for step in CLOCKS[Kind(kind)].steps]
    return [f"{one:%a %d %b %H:%M}" for one in at]


@pytest.mark.parametrize(
    ("kind", "due", "days"),
    [
        # a visit, in days of the calendar: reminders before it move back to a working day, the escalation forward
        (
            Kind.VISIT,
            date(2026, 5, 1),
            ["Fri 17 Apr 09:00", "Tue 28 Apr 09:00", "Fri 01 May 09:00", "Wed 06 May 09:00"],
        ),
        (
            Kind.VISIT,
            date(2026, 3, 15),
            ["Fri 27 Feb 09:00", "Thu 12 Mar 09:00", "Fri 13 Mar 09:00", "Fri 20 Mar 09:00"],
        ),
        (
            Kind.VISIT,
            date(2026, 7, 4),
            ["Fri 19 Jun 09:00", "Tue 30 Jun 09:00", "Fri 03 Jul 09:00", "Thu 09 Jul 09:00"],
        ),
        # the first payroll, in working days: over the clocks going forward, a holiday, Christmas
        (
            Kind.PAYROLL,
            date(2026, 3, 13),
            ["Fri 27 Feb 09:00", "Fri 06 Mar 09:00", "Wed 11 Mar 09:00", "Fri 13 Mar 09:00"],
        ),
        (
            Kind.PAYROLL,
            date(2026, 7, 3),
            ["Thu 18 Jun 09:00", "Thu 25 Jun 09:00", "Tue 30 Jun 09:00", "Fri 03 Jul 09:00"],
        ),
        (
            Kind.PAYROLL,
            date(2027, 1, 1),
            ["Wed 16 Dec 09:00", "Wed 23 Dec 09:00", "Wed 30 Dec 09:00", "Fri 01 Jan 09:00"],
        ),
        (Kind.SHIPPING, date(2026, 3, 9), ["Thu 05 Mar 09:00", "Mon 09 Mar 09:00"]),
        (Kind.SHIPPING, date(2026, 3, 8), ["Thu 05 Mar 09:00", "Fri 06 Mar 09:00"]),
        (Kind.DAY_1, date(2026, 3, 6), ["Fri 06 Mar 09:00", "Tue 10 Mar 09:00"]),
        (Kind.DAY_30, date(2026, 11, 1), ["Fri 30 Oct 09:00", "Wed 04 Nov 09:00", "Fri 06 Nov 09:00"]),
    ],
)
def test_steps_fall_on_working_days_at_nine(kind: str, due: date, days: list[str]) -> None:
    assert _days(kind, due) == days


def test_nine_is_nine_where_the_organisation_is_and_the_weekend_is_its_own() -> None:
    dubai = Calendar(ZoneInfo("Asia/Dubai"), weekend={4, 5})
    assert _days(Kind.SHIPPING, date(2026, 3, 8), dubai) == ["Wed 04 Mar 09:00", "Sun 08 Mar 09:00"]


def test_no_step_falls_on_a_day_off_and_none_before_the_one_before_it() -> None:
    for kind in CLOCKS:
        for day in (date(2026, 1, 1) + timedelta(days=n) for n in range(365)):
            at = [moment(kind, step, day, TORONTO) for step in CLOCKS[kind].steps]
            assert at == sorted(at)
            assert all(TORONTO.is_workday(TORONTO.day_of(one)) for one in at)


def test_each_clock_is_due_so_many_days_after_what_it_counts_from() -> None:
    start = date(2026, 1, 15)
    days = {kind: (due_on(kind, start) - start).days for kind in CLOCKS}
    assert days == {"shipping": 0, "payroll": 0, "day_1": 0, "day_30": 30, "visit": 60, "day_60": 60, "day_90": 90}


@pytest.mark.parametrize(
    ("now", "sent", "owed"),
    [
        (datetime(2026, 4, 1, 12, tzinfo=UTC), [], (Step.FIRST, "17 Apr")),
        (datetime(2026, 4, 17, 14, tzinfo=UTC), [Step.FIRST], (Step.SECOND, "28 Apr")),
        (datetime(2026, 4, 20, 14, tzinfo=UTC), [], (Step.FIRST, "21 Apr")),  # recorded late: at the next opening
        (datetime(2026, 4, 28, 16, tzinfo=UTC), [], (Step.SECOND, "29 Apr")),  # two have passed: the last one only
        (
            datetime(2026, 4, 30, 22, tzinfo=UTC),
            [Step.FIRST],
            (Step.THIRD, "01 May"),
        ),  # one passed, the next is as soon
        (datetime(2026, 5, 9, 12, tzinfo=UTC), [], (Step.ESCALATE, "11 May")),
        (datetime(2026, 5, 9, 12, tzinfo=UTC), [Step.ESCALATE], None),
    ],
)
def test_of_what_was_missed_only_the_last_step_is_owed(
    now: datetime, sent: list[str], owed: tuple[Step, str] | None
) -> None:
    found = next_step(Kind.VISIT, date(2026, 5, 1), sent, calendar=TORONTO, now=now)
    assert (found and (found[0], f"{found[1]:%d %b}")) == owed


def test_every_answer_that_is_a_fact_is_a_sign_of_the_vocabulary() -> None:
    assert set(QUESTIONS) == set(CHECKLISTS)
    for kind, questions in QUESTIONS.items():
        assert len({question.key for question in questions}) == len(questions)
        for answer in ("yes", "no"):
            assert set(signs_in(kind, {question.key: answer for question in questions})) <= set(BY_CODE)
        assert signs_in(kind, {}) == [], "what nobody checked is no sign"
