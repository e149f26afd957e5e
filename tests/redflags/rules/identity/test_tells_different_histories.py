"""IDN-02: what counts as a difference between sources, and what honest people's files look like."""

from datetime import date

import pytest

from redflags.engine.dossier import Check, Dossier, Entry, Span, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Status, Strength
from redflags.rules.identity.tells_different_histories import rule

TODAY = date(2026, 3, 2)


def span(told: str) -> Span:
    year, month = (int(part) for part in (told.split("-") if "-" in told else (told, "0")))
    if not month:
        return Span(date(year, 1, 1), date(year, 12, 31))
    return Span(date(year, month, 1), date(year, month, 28))


def line(kind: str, source: str, organisation: str, start: str = "", end: str = "", title: str = "") -> Entry:
    return Entry(
        ref=f"{source}/{organisation}/{start}",
        kind=kind,
        source=source,
        organisation=organisation,
        title=title,
        start=span(start) if start else None,
        end=span(end) if end else None,
        current=kind == "employment" and bool(start) and not end,
    )


def job(source: str, organisation: str, start: str = "", end: str = "", title: str = "") -> Entry:
    return line("employment", source, organisation, start, end, title)


def degree(source: str, school: str, end: str, title: str = "BSc") -> Entry:
    return line("education", source, school, end=end, title=title)


def findings(*entries: Entry, **more: object) -> tuple[Finding, ...]:
    return run([rule], Dossier(as_of=TODAY, applied_on=TODAY, entries=entries, **more)).findings  # type: ignore[arg-type]


def counted(*entries: Entry, **more: object) -> list[Strength]:
    return [f.strength for f in findings(*entries, **more) if f.counts]


@pytest.mark.parametrize(
    ("end", "strengths"),
    [
        ("2023-10", []),
        ("2023-12", []),
        ("2024-02", [Strength.WEAK]),
        ("2024-10", [Strength.WEAK]),
        ("2024-11", [Strength.MEDIUM]),
    ],
)
def test_months_decide_how_much_a_difference_weighs(end: str, strengths: list[Strength]) -> None:
    entries = (
        job("resume", "Riverside Tooling", "2019-05", end),
        job("reference", "Riverside Tooling", "2019-05", "2023-09"),
    )
    assert counted(*entries) == strengths


def test_years_rounded_are_no_difference() -> None:
    assert not counted(job("resume", "Larkfield", "2018", "2022"), job("linkedin", "Larkfield", "2019-01", "2021-12"))


def test_titles_told_in_other_words_are_no_difference() -> None:
    entries = (
        job("resume", "Riverside Tooling", "2019-05", "2023-09", "QA Automation Analyst"),
        job("linkedin", "Riverside Tooling Inc.", "2019-06", "2023-10", "Test Automation"),
        job("application", "Riverside Tooling", "2019-05", "2023-08", "QA Analyst"),
    )
    assert not findings(*entries)


def test_a_profile_that_was_not_kept_up_is_explained_but_a_cv_that_says_until_today_is_not() -> None:
    profile = (job("resume", "Larkfield", "2018-01", "2023-01"), job("linkedin", "Larkfield", "2018-01"))
    cv = (job("resume", "Larkfield", "2018-01"), job("linkedin", "Larkfield", "2018-01", "2023-01"))
    assert not counted(*profile)
    assert counted(*cv) == [Strength.MEDIUM]


def test_another_employer_at_the_same_time_is_medium() -> None:
    entries = (job("resume", "Larkfield", "2018-01", "2022-01"), job("linkedin", "Dunmore", "2018-03", "2021-12"))
    assert counted(*entries) == [Strength.MEDIUM]


def test_a_freelance_line_on_the_profile_is_no_other_employer() -> None:
    entries = (
        job("resume", "Larkfield", "2018-01", "2022-01"),
        job("linkedin", "Dunmore", "2018-03", "2021-12", "Freelance designer"),
    )
    assert not counted(*entries)


def test_the_newest_job_missing_on_the_profile_and_old_jobs_missing_on_the_cv_are_no_difference() -> None:
    newest = (
        job("resume", "Larkfield", "2012-01", "2018-01"),
        job("resume", "Dunmore", "2018-02", "2024-01"),
        job("linkedin", "Larkfield", "2012-01", "2018-01"),
    )
    oldest = (
        job("linkedin", "Larkfield", "2012-01", "2018-01"),
        job("linkedin", "Dunmore", "2018-02", "2024-01"),
        job("resume", "Dunmore", "2018-02", "2024-01"),
    )
    assert not counted(*newest)
    assert not counted(*oldest)


def test_a_long_job_passed_over_in_the_middle_weighs_less_on_a_profile() -> None:
    around = [("Larkfield", "2012-01", "2015-01"), ("Kestrel", "2020-01", "2024-01")]
    for source, strength in (("linkedin", Strength.WEAK), ("application", Strength.MEDIUM)):
        entries = (
            job("resume", "Dunmore", "2015-02", "2019-12"),
            *(job(told, *times) for told in ("resume", source) for times in around),
        )
        assert counted(*entries) == [strength]


def test_a_referee_or_an_interview_never_tells_a_whole_history() -> None:
    entries = (
        job("resume", "Larkfield", "2012-01", "2015-01"),
        job("resume", "Dunmore", "2015-02", "2019-12"),
        job("reference", "Dunmore", "2015-02", "2019-12"),
        job("interview", "Larkfield"),
    )
    assert not findings(*entries)


def test_two_schools_for_the_same_years_are_medium() -> None:
    entries = (degree("resume", "Polytechnique Montreal", "2018"), degree("linkedin", "Université Laval", "2019"))
    assert counted(*entries) == [Strength.MEDIUM]


@pytest.mark.parametrize(
    ("resume", "linkedin"),
    [
        (("Waterloo University", "2014", "BSc"), ("University of Waterloo", "2015", "Bachelor of Science")),
        (("Waterloo University", "2014", "BSc"), ("University of Toronto", "2016", "MSc")),
        (("Waterloo University", "2009", "BSc"), ("University of Toronto", "2014", "BSc")),
    ],
)
def test_the_same_school_another_level_or_other_years_are_no_conflict(
    resume: tuple[str, str, str], linkedin: tuple[str, str, str]
) -> None:
    assert not counted(degree("resume", *resume), degree("linkedin", *linkedin))


def test_another_level_of_degree_at_one_school_in_the_same_year_is_medium() -> None:
    entries = (degree("resume", "Waterloo", "2014", "MSc"), degree("linkedin", "Waterloo", "2014", "BSc"))
    assert counted(*entries) == [Strength.MEDIUM]


def test_a_verified_check_explains_the_difference_it_is_about() -> None:
    entries = (job("resume", "Larkfield", "2018-01", "2023-01"), job("linkedin", "Larkfield", "2018-01", "2020-01"))

    def checks(subject: str, contact: str) -> tuple[Check, ...]:
        return (Check(ref="check:1", kind="employment", subject=subject, state="verified", contact=contact),)

    assert not counted(*entries, checks=checks("larkfield", "independent"))
    assert not counted(*entries, checks=checks("", "unknown"))
    assert counted(*entries, checks=checks("larkfield", "candidate")) == [Strength.MEDIUM]
    assert counted(*entries, checks=checks("dunmore", "independent")) == [Strength.MEDIUM]


def test_a_gap_is_no_inconsistency() -> None:
    care = Entry(
        ref="entry:9",
        kind="employment",
        source="resume",
        organisation="none",
        title="family carer",
        start=span("2020-12"),
        end=span("2025-03"),
        paid=False,
    )
    assert not findings(job("resume", "Grand River Insurance", "2008-04", "2020-11"), care)


def test_one_source_alone_says_nothing() -> None:
    assert not findings(job("resume", "Larkfield", "2018-01", "2023-01"), degree("resume", "Waterloo", "2014"))


def test_words_count_as_staff_recorded_them_and_lower_as_others_wrote_them() -> None:
    def said(ref: str, speaker: str) -> Statement:
        return Statement(
            ref=ref,
            label="history_inconsistency",
            topic="dates_differ",
            stance="reported",
            speaker=speaker,
            context="note",
            about=ref,
        )

    [staff] = findings(statements=(said("note:1", "staff"), said("note:2", "staff")))
    [other] = findings(statements=(said("message:1", "candidate"),))
    assert (staff.status, staff.strength) == (Status.OPEN, Strength.MEDIUM)
    assert (other.status, other.strength) == (Status.TO_CONFIRM, Strength.WEAK)
