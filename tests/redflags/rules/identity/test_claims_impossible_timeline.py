"""IDN-03: overlaps, reversed dates, and what people noted."""

from dataclasses import replace
from datetime import date

import pytest

from redflags.engine.dossier import Check, Dossier, Entry, Span, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.claims_impossible_timeline import rule

TODAY = date(2026, 3, 2)


def job(organisation: str, start: date, end: date | None, **more: object) -> Entry:
    return Entry(
        ref=f"entry:{organisation}",
        kind="employment",
        source=str(more.pop("source", "resume")),
        organisation=organisation,
        start=Span.day(start),
        end=Span.day(end) if end else None,
        current=end is None,
        **more,  # type: ignore[arg-type]
    )


def findings(*entries: Entry, **more: object) -> tuple[Finding, ...]:
    return run([rule], Dossier(as_of=TODAY, entries=entries, **more)).findings  # type: ignore[arg-type]


LARKFIELD = job("Larkfield", date(2018, 1, 1), date(2020, 6, 30))


@pytest.mark.parametrize(("start", "fires"), [(date(2020, 4, 15), False), (date(2020, 3, 30), True)])
def test_an_overlap_counts_from_three_whole_months(start: date, fires: bool) -> None:
    assert bool(findings(LARKFIELD, job("Dunmore", start, date(2022, 1, 1)))) is fires


def test_two_jobs_until_today_overlap_until_today() -> None:
    entries = (job("Larkfield", date(2018, 1, 1), None), job("Dunmore", date(2024, 3, 2), None))
    [finding] = findings(*entries)
    assert finding.values["months"] == 24


@pytest.mark.parametrize("more", [{"part_time": True}, {"paid": False}, {"title": "Board advisor"}])
def test_part_time_unpaid_and_side_work_may_overlap(more: dict[str, object]) -> None:
    assert not findings(LARKFIELD, job("Dunmore", date(2019, 1, 1), date(2022, 1, 1), **more))


def test_a_job_left_open_on_a_profile_is_no_claim_to_work_there_still() -> None:
    entries = (
        job("Larkfield", date(2018, 1, 1), None, source="linkedin"),
        job("Dunmore", date(2020, 1, 1), date(2023, 1, 1), source="linkedin"),
    )
    assert not findings(*entries)


def test_two_sources_that_tell_the_same_overlap_are_one_finding() -> None:
    entries = tuple(
        job(organisation, start, end, source=source)
        for source in ("resume", "application")
        for organisation, start, end in (
            ("Larkfield", date(2018, 1, 1), date(2020, 6, 30)),
            ("Dunmore", date(2019, 1, 1), date(2022, 1, 1)),
        )
    )
    assert len(findings(*entries)) == 1


def test_both_employers_confirming_explains_the_overlap_and_one_does_not() -> None:
    entries = (LARKFIELD, job("Dunmore", date(2019, 1, 1), date(2022, 1, 1)))
    checks = tuple(
        Check(ref=f"check:{subject}", kind="employment", subject=subject, state="verified", contact="independent")
        for subject in ("larkfield", "dunmore")
    )
    assert findings(*entries, checks=checks[:1])[0].counts
    assert not findings(*entries, checks=checks)[0].counts


def test_dates_that_can_mean_the_same_year_are_not_reversed() -> None:
    year = Span(date(2020, 1, 1), date(2020, 12, 31))
    same = Entry(ref="entry:1", kind="education", source="resume", organisation="Waterloo", start=year, end=year)
    assert not findings(same)


def test_a_degree_that_ends_before_it_begins_is_medium() -> None:
    backwards = Entry(
        ref="entry:1",
        kind="education",
        source="resume",
        organisation="Waterloo",
        start=Span.day(date(2018, 9, 1)),
        end=Span.day(date(2014, 6, 1)),
    )
    [finding] = findings(backwards)
    assert finding.strength is Strength.MEDIUM


def test_what_an_employment_check_found_impossible_is_strong_unless_it_was_verified() -> None:
    said = Statement(
        ref="result:1",
        label="history_inconsistency",
        topic="impossible",
        stance="reported",
        speaker="staff",
        context="check_employment",
        about="check:1",
    )
    [finding] = findings(statements=(said,))
    assert finding.strength is Strength.STRONG
    verified = Check(ref="check:1", kind="employment", state="verified", contact="independent")
    assert not findings(statements=(said,), checks=(verified,))


def test_words_in_a_check_that_nobody_answered_are_weak_and_a_verified_alternative_explains_them() -> None:
    words = Statement(
        ref="check:1/note",
        label="history_inconsistency",
        topic="impossible",
        stance="reported",
        speaker="staff",
        context="check_employment",
        about="check:1",
    )
    silent = Check(ref="check:1", kind="employment", state="unreachable")
    assert findings(statements=(words,), checks=(silent,))[0].strength is Strength.WEAK
    (settled,) = findings(statements=(words,), checks=(replace(silent, superseded=True),))
    assert not settled.counts
