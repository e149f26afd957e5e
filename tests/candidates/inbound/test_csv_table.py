"""Rows of tables: what one row tells, and what is wrong with it."""

from datetime import date
from decimal import Decimal

import pytest

from candidates.inbound.csv_table import RowRead, RowReader
from candidates.inbound.mapping import Column, Mapping
from candidates.models import Email, HistoryEntry, Message, Name, Phone, Place, Profile, Rate


def read(source: str = "", /, **cells: str) -> RowRead:
    """A row whose columns are called like their meaning."""
    options = {name: cells.pop(f"_{name}") for name in ("region", "dates", "currency", "period") if f"_{name}" in cells}
    mapping = Mapping(tuple(Column(code, code) for code in cells), **options)
    return RowReader(mapping, source=source).read(list(cells.values()))


def only(row: RowRead, model: type) -> list:
    assert not row.problems
    return list(row.intake.of(model))


def test_a_whole_row_is_understood() -> None:
    row = read(
        first_name="Avery",
        last_name="Example",
        email="Avery@Example.com; ave@example.org",
        phone="416 555 0123 / +1 604 555 0124",
        town="Toronto",
        region="ON",
        country="Canada",
        time_zone="America/Toronto",
        role="Backend developer",
        applied_on="2 Jan 2026",
        channel="Careers page",
        stage="Phone screen",
        rate="CAD 55/h",
        linkedin="avery",
        employer="Example Corp",
        job_title="Developer",
        job_start="2020-03",
        school="Example University",
        degree="BSc",
        school_end="2019",
        note="=HYPERLINK(1)",
        own_id="77",
    )
    assert not row.problems
    candidate, application = row.intake.candidate, row.intake.application
    assert (candidate.name, candidate.town, candidate.external_key) == ("Avery Example", "Toronto, ON", "77")
    assert [e.address.open() for e in only(row, Email)] == ["Avery@example.com", "ave@example.org"]
    assert [p.number.open() for p in only(row, Phone)] == ["+14165550123", "+16045550124"]
    (place,) = only(row, Place)
    assert (place.city, place.region, place.country, place.time_zone) == ("Toronto", "ON", "CA", "America/Toronto")
    assert application is not None
    assert (application.role, application.stage) == ("Backend developer", "screening")
    assert application.applied_on == date(2026, 1, 2)
    (rate,) = only(row, Rate)
    assert (rate.amount, rate.currency, rate.period) == (Decimal("55.00"), "CAD", "hour")
    assert [p.url for p in only(row, Profile)] == ["https://www.linkedin.com/in/avery"]
    work, school = only(row, HistoryEntry)
    assert (work.organisation, work.start, work.is_current) == ("Example Corp", "2020-03", True)
    assert (school.organisation, school.title, school.end) == ("Example University", "BSc", "2019")
    assert [m.text for m in only(row, Message)] == ["=HYPERLINK(1)"], "a formula is text"
    assert [n.value for n in only(row, Name)] == ["Avery Example"]


def test_work_that_ended_is_not_current() -> None:
    (left,) = only(read(full_name="Avery", employer="X", job_end="2024-05"), HistoryEntry)
    assert (left.end, left.is_current) == ("2024-05", False)
    (stays,) = only(read(full_name="Avery", employer="X", job_end="present"), HistoryEntry)
    assert (stays.end, stays.is_current) == ("", True)


def test_the_file_says_what_cells_leave_open() -> None:
    options = {"_region": "CA", "_dates": "dmy", "_currency": "CAD", "_period": "hour"}
    row = read(full_name="Avery", phone="416 555 0123", rate="55", applied_on="03/04/2024", **options)
    assert [p.number.open() for p in only(row, Phone)] == ["+14165550123"]
    assert row.intake.application is not None
    assert row.intake.application.applied_on == date(2024, 4, 3)


def test_the_country_of_the_row_goes_before_that_of_the_file() -> None:
    row = read(full_name="Avery", phone="020 7946 0018", country="GB", _region="CA")
    assert [p.number.open() for p in only(row, Phone)] == ["+442079460018"]


@pytest.mark.parametrize(
    ("cells", "column", "says"),
    [
        ({"full_name": ""}, "full_name", "The name is missing"),
        ({"full_name": "x" * 201}, "full_name", "longer than 200"),
        ({"email": "avery(at)example.com"}, "email", "not an e-mail address"),
        ({"phone": "555"}, "phone", "The country is missing"),
        ({"phone": "+1 416"}, "phone", "too few or too many digits"),
        ({"phone": "4.16556E+09"}, "phone", "the spreadsheet shortened this number"),
        ({"applied_on": "31/02/2024"}, "applied_on", "has no day 31"),
        ({"applied_on": "2099-01-01"}, "applied_on", "still to come"),
        ({"employer": "X", "job_start": "soon"}, "job_start", "is not a date"),
        ({"country": "Atlantis"}, "country", "no country known here"),
        ({"time_zone": "Toronto time"}, "time_zone", "write it like America/Toronto"),
        ({"stage": "limbo"}, "stage", "no stage known here"),
        ({"rate": "55/h"}, "rate", "Which currency"),
        ({"rate_amount": "55", "rate_currency": "pesos"}, "rate_currency", "no currency"),
        ({"rate_amount": "55", "rate_period": "fortnight"}, "rate_period", "no period"),
        ({"portfolio": "none yet"}, "portfolio", "no address of a page"),
        ({"seniority": "x" * 61}, "seniority", "longer than 60"),
        ({"note": "x" * 65_537}, "note", "longer than 65536"),
        ({"note": "a\0b"}, "note", "characters here that cannot be read"),
        ({"note": "a\ud800b"}, "note", "characters here that cannot be read"),
    ],
)  # fmt: skip
def test_every_problem_names_its_column_and_what_would_be_right(cells: dict[str, str], column: str, says: str) -> None:
    row = read(**{"full_name": "Avery Example", **cells})
    assert [p.column for p in row.problems if says in p.message] == [column], row.problems


def test_all_problems_of_a_row_are_told_at_once() -> None:
    row = read(full_name="Avery", email="x", phone="y", applied_on="z")
    assert [problem.column for problem in row.problems] == ["email", "phone", "applied_on"]


def test_a_row_that_is_too_wide_is_told_and_a_short_one_is_filled_up() -> None:
    reader = RowReader(Mapping((Column("Name", "full_name"), Column("Town", "town"))))
    assert "3 cells" in reader.read(["Avery", "Toronto", "?"]).problems[0].message
    assert not reader.read(["Avery", "Toronto", "  "]).problems
    assert not reader.read(["Avery"]).problems


def test_keys_are_kept_apart_by_the_source_they_come_from() -> None:
    assert read("Careers page", full_name="Avery", own_id="7").intake.candidate.external_key == "Careers page/7"
    assert read("", full_name="Avery", own_id="7").intake.candidate.external_key == "7"


def test_a_row_without_key_or_contact_stands_for_itself() -> None:
    one, same, other = (read(full_name=name).intake.candidate.external_key for name in ("Avery", "Avery ", "Blake"))
    assert one == same != other
    assert one.startswith("~")
    assert "Avery" not in one
    assert read(full_name="Avery", email="a@example.com").intake.candidate.external_key == ""
