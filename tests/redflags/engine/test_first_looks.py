"""A first look at a history passes over nothing that lining it up would find."""

from dataclasses import replace
from datetime import date
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redflags.engine.dossier import Dossier, Entry, Span
from redflags.engine.history import plainly_alike, plainly_one_by_one
from redflags.rules.identity import claims_impossible_timeline as timeline
from redflags.rules.identity import tells_different_histories as histories

TODAY = date(2026, 3, 2)
NAMES = (
    "Larkfield Systems", "Larkfeild Systems", "Larkfield", "Dunmore Health", "Dunmore Systems", "IBM",
    "International Business Machines", "University of Waterloo", "Waterloo University", "...",
)  # fmt: skip
TITLES = ("", "Engineer", "Freelance designer", "BSc Computer Science", "MSc Computer Science")


def spans() -> st.SearchStrategy[Span | None]:
    days = st.sampled_from([date(year, month, 1) for year in (2015, 2016, 2018) for month in (1, 3, 9)])
    return st.one_of(st.none(), st.builds(lambda *both: Span(*sorted(both)), days, days), days.map(Span.day))


def lines() -> st.SearchStrategy[Entry]:
    return st.builds(
        Entry,
        ref=st.integers(1, 99).map("entry:{}".format),
        kind=st.sampled_from(["employment", "employment", "education"]),
        source=st.sampled_from(["resume", "resume", "linkedin", "linkedin", "reference"]),
        organisation=st.sampled_from(NAMES),
        title=st.sampled_from(TITLES),
        start=spans(),
        end=spans(),
        current=st.booleans(),
        paid=st.sampled_from([True, True, True, False]),
    )


def job(source: str, organisation: str, first: int, last: int) -> Entry:
    start, end = Span.day(date(first, 1, 1)), Span.day(date(last, 6, 1))
    return Entry(
        ref=f"{source}/{first}", kind="employment", source=source, organisation=organisation, start=start, end=end
    )


def history(*entries: Entry) -> Dossier:
    return Dossier(as_of=TODAY, entries=entries)


@settings(max_examples=300, deadline=None)
@given(st.lists(lines(), max_size=9, unique_by=lambda line: line.ref))
def test_what_a_first_look_passes_over_holds_nothing_to_find(entries):
    dossier = history(*entries)
    looked = [list(one.rule.evidence(dossier)) for one in (histories, timeline)]
    with (
        patch.object(histories, "plainly_alike", return_value=False),
        patch.object(timeline, "plainly_one_by_one", return_value=False),
    ):
        assert looked == [list(one.rule.evidence(dossier)) for one in (histories, timeline)]


def test_sources_that_tell_the_same_are_alike_at_sight_though_one_stops_earlier():
    first, second = job("resume", "Larkfield Systems", 2012, 2014), job("resume", "Dunmore Health", 2015, 2019)
    again = job("linkedin", "Larkfield Systems", 2012, 2014)
    assert plainly_alike(history(first, second, again), 3)
    assert plainly_one_by_one(history(first, second, again))


@pytest.mark.parametrize(
    "other",
    [
        job("linkedin", "Larkfield Systems", 2012, 2015),
        job("linkedin", "Kestrel Foods", 2012, 2014),
        job("linkedin", "Larkfield", 2012, 2014),
        job("resume", "Larkfield Systems", 2021, 2022),
    ],
    ids=["another year by twelve months", "another employer", "another name", "a return"],
)
def test_sources_that_may_differ_are_lined_up(other):
    told = history(job("resume", "Larkfield Systems", 2012, 2014), job("resume", "Dunmore Health", 2015, 2019), other)
    assert not plainly_alike(told, 3)


def test_initials_and_another_degree_are_lined_up():
    spelt = [job("resume", "IBM", 2012, 2014), job("linkedin", "International Business Machines", 2012, 2014)]
    assert not plainly_alike(history(*spelt, job("ats", "Dunmore Health", 2015, 2019)), 3)
    assert not plainly_one_by_one(history(*spelt))
    degrees = [
        replace(job(source, "University of Waterloo", 2012, 2016), kind="education", title=title)
        for source, title in (("resume", "BSc"), ("linkedin", "MSc"))
    ]
    assert not plainly_alike(history(*degrees), 3)
    assert plainly_alike(history(*(replace(degree, title="BSc") for degree in degrees)), 3)


def test_a_job_left_out_between_two_others_is_seen():
    all_three = [
        job("resume", name, year, year + 1) for name, year in (("Ab Cd", 2010), ("Ef Gh", 2012), ("Ij Kl", 2014))
    ]
    ends = [job("linkedin", "Ab Cd", 2010, 2011), job("linkedin", "Ij Kl", 2014, 2015)]
    assert not plainly_alike(history(*all_three, *ends), 3)
    assert plainly_alike(history(*all_three, *ends[:1]), 3)


def test_jobs_at_one_time_do_not_follow_one_another():
    assert not plainly_one_by_one(
        history(job("resume", "Larkfield Systems", 2012, 2016), job("resume", "Dunmore Health", 2015, 2019))
    )
