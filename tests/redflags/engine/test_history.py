"""Lining histories up: names of organisations, months between uneven dates, stays, and what differs."""

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from redflags.engine.dossier import Check, Dossier, Entry, Span
from redflags.engine.history import (
    confirmed,
    differences,
    level,
    months_apart,
    months_in_common,
    same_organisation,
    stays,
    tellings,
    whole_months,
)

TODAY = date(2026, 3, 2)


def span(told: str) -> Span:
    """A year, or a year and a month, as the reader of files makes it."""
    if len(told) == 4:
        return Span(date(int(told), 1, 1), date(int(told), 12, 31))
    year, month = map(int, told.split("-"))
    following = date(year + month // 12, month % 12 + 1, 1)
    return Span(date(year, month, 1), date.fromordinal(following.toordinal() - 1))


def job(organisation: str, start: str, end: str = "", *, source: str = "resume", **more: object) -> Entry:
    return Entry(
        ref=f"{source}/{organisation}/{start}",
        kind="employment",
        source=source,
        organisation=organisation,
        start=span(start) if start else None,
        end=span(end) if end else None,
        current=not end,
        **more,  # type: ignore[arg-type]
    )


def told(*entries: Entry) -> list[tuple[str, str, int]]:
    found = differences(tellings(Dossier(as_of=TODAY, entries=entries), "employment"), TODAY)
    return [(one.source, other.source, months) for one, other, months in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Riverside Tooling", "Riverside Tooling Inc."),
        ("Müller Maschinenbau GmbH & Co. KG", "MULLER MASCHINENBAU"),
        ("The Bank of Larkfield", "Larkfield Bank"),
        ("University of Waterloo", "Waterloo University"),
        ("Université de Montréal", "University of Montreal"),
        ("Polytechnique Montréal", "École Polytechnique de Montréal"),
        ("MIT", "Massachusetts Institute of Technology"),
        ("Larkfield Systems", "Larkfeild Systems"),
        ("Larkfield", "Larkfield Systems Canada Ltd."),
        ("S.A. Dunmore", "Dunmore"),
    ],
)
def test_two_spellings_of_one_organisation_are_the_same(one: str, other: str) -> None:
    assert same_organisation(one, other)
    assert same_organisation(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Larkfield Systems", "Dunmore Systems"),
        ("University of Washington", "Washington State University"),
        ("University of Waterloo", "University of Toronto"),
        ("Polytechnique Montréal", "Université Laval"),
        ("Northern Steel", "Southern Steel"),
        ("", "Larkfield"),
        ("", ""),
    ],
)
def test_two_organisations_stay_two(one: str, other: str) -> None:
    assert not same_organisation(one, other)
    assert not same_organisation(other, one)


@pytest.mark.parametrize(
    ("one", "other", "months"),
    [
        ("2019-05", "2019-05", 0),
        ("2019-05", "2019-06", 0),
        ("2019-05", "2019-09", 3),
        ("2019-05", "2019-10", 4),
        ("2019", "2020-02", 1),
        ("2019", "2019-11", 0),
        ("2016", "2017", 0),
        ("2016", "2018", 12),
        ("2016", "2019", 24),
        ("2020-01", "2024-01", 47),
    ],
)
def test_only_months_that_surely_lie_between_count(one: str, other: str, months: int) -> None:
    assert months_apart(span(one), span(other)) == months_apart(span(other), span(one)) == months


def test_only_months_that_surely_belong_to_both_jobs_count() -> None:
    for first, second, months in (
        (("2018-01", "2020-06"), ("2020-01", "2022-01"), 4),
        (("2018", "2020"), ("2020", "2022"), 0),
        (("2018-01", "2020-06"), ("2020-06", "2022-01"), 0),
        (("2018-01", ""), ("2025-01", ""), 13),
    ):
        one, other = stays(
            Dossier(as_of=TODAY, entries=(job("Larkfield", *first), job("Dunmore", *second))), "employment"
        )
        assert months_in_common(one, other, TODAY) == months


def test_a_job_without_dates_has_nothing_in_common() -> None:
    undated = Entry(ref="entry:1", kind="employment", source="resume", organisation="Larkfield")
    one, other = stays(Dossier(as_of=TODAY, entries=(undated, job("Dunmore", "2018", "2022"))), "employment")
    assert months_in_common(one, other, TODAY) == 0


def test_promotions_are_one_stay_and_a_return_years_later_is_another() -> None:
    entries = (
        job("Larkfield", "2012-01", "2014-06"),
        job("Larkfield Inc.", "2014-07", "2016-01"),
        job("Larkfield", "2020-01", "2022-01"),
    )
    first, second = stays(Dossier(as_of=TODAY, entries=entries), "employment")
    assert (first.start, first.end) == (span("2012-01"), span("2016-01"))
    assert second.start == span("2020-01")


def test_leaving_an_old_stay_out_is_no_difference() -> None:
    entries = (
        job("Larkfield", "2012-01", "2014-06"),
        job("Larkfield", "2020-01", "2022-01"),
        job("Larkfield", "2020-02", "2022-01", source="linkedin"),
    )
    assert told(*entries) == [("linkedin", "resume", 0)]


def test_the_difference_is_the_larger_of_start_and_end() -> None:
    entries = (job("Larkfield", "2018-01", "2022-06"), job("Larkfield", "2018-03", "2020-01", source="linkedin"))
    assert told(*entries) == [("linkedin", "resume", 28)]


def test_a_missing_date_differs_from_nothing() -> None:
    entries = (
        job("Larkfield", "2018-01", "2022-06"),
        Entry(ref="entry:9", kind="employment", source="interview", organisation="Larkfield"),
    )
    assert told(*entries) == [("interview", "resume", 0)]


def test_care_and_gaps_are_no_employment() -> None:
    carer = job("none", "2020-01", "2024-01", paid=False)
    assert not stays(Dossier(as_of=TODAY, entries=(carer,)), "employment")


def test_part_time_and_side_work_is_told_apart_from_a_main_job() -> None:
    entries = (
        job("Larkfield", "2018", "2022", title="Senior Engineer"),
        job("Dunmore", "2018", "2022", title="Engineer", part_time=True),
        job("Kestrel", "2018", "2022", title="Freelance consultant"),
        job("Self-employed", "2018", "2022", title="Engineer"),
    )
    assert [s.organisation for s in stays(Dossier(as_of=TODAY, entries=entries), "employment") if s.main] == [
        "Larkfield"
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("BSc Computer Science", "bachelor"),
        ("baccalauréat en génie logiciel", "bachelor"),
        ("Master of Engineering", "master"),
        ("maîtrise en informatique", "master"),
        ("Ph.D.", "doctor"),
        ("Diploma, Web Development", "below"),
        ("Computer Science", ""),
    ],
)
def test_the_level_of_a_degree_is_read_from_its_name(title: str, name: str) -> None:
    entry = Entry(ref="entry:1", kind="education", source="resume", organisation="Waterloo", title=title)
    [stay] = stays(Dossier(as_of=TODAY, entries=(entry,)), "education")
    assert level(stay) == name


def test_a_check_speaks_for_its_own_organisation_and_only_through_a_contact_that_was_found() -> None:
    def dossier(subject: str, contact: str) -> Dossier:
        return Dossier(
            as_of=TODAY,
            checks=(Check(ref="check:1", kind="employment", subject=subject, state="verified", contact=contact),),
        )

    assert confirmed(dossier("larkfield", "independent"), "employment", "Larkfield Inc.")
    assert not confirmed(dossier("larkfield", "candidate"), "employment", "Larkfield Inc.")
    assert not confirmed(dossier("dunmore", "independent"), "employment", "Larkfield Inc.")
    assert not confirmed(dossier("", "independent"), "employment", "Larkfield Inc.")
    assert confirmed(dossier("", "independent"), "employment", "Larkfield Inc.", only_one=True)


def test_the_order_of_the_entries_changes_nothing() -> None:
    entries = (
        job("Larkfield", "2018-01", "2022-06"),
        job("Larkfield Inc", "2018-03", "2020-01", source="linkedin"),
        job("Dunmore", "2022-07", "", source="linkedin"),
        job("Dunmore", "2022-06", ""),
    )
    assert told(*entries) == told(*entries[::-1])


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.dates(date(1950, 1, 1), date(2090, 12, 31)))
def test_whole_months_are_counted_as_the_library_counts_them(one: date, other: date) -> None:
    start, end = sorted((one, other))
    apart = relativedelta(end, start)
    assert whole_months(start, end) == apart.years * 12 + apart.months
