"""The guess of what columns mean."""

import pytest

from candidates.inbound import columns
from candidates.previews import TEMPLATE


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("E-mail", "email"),
        ("EMAIL_ADDRESS", "email"),
        ("Candidate e-mail (personal)", "email"),
        ("Courriel", "email"),
        ("Téléphone", "phone"),
        ("Phone 2", "phone"),
        ("Prénom", "first_name"),
        ("Nom", "last_name"),
        ("Nom complet", "full_name"),
        ("Ville", "town"),
        ("Poste visé", "role"),
        ("Étape", "stage"),
        ("Source", "channel"),
        ("Salary expectation", "rate"),
        ("Employeur actuel", "employer"),
        ("Recruiter comments", "note"),
        ("Favourite colour", ""),
        ("problem", ""),
    ],
)
def test_headers_are_recognised_in_english_and_french(header: str, code: str) -> None:
    assert columns.guess([header], {}) == [code]


@pytest.mark.parametrize(
    "header",
    ["Nationality", "Gender", "Date of birth", "DOB", "Age", "Sexe", "Langues", "Photo", "Work authorization", "SIN"],
)
def test_what_must_not_be_held_is_never_suggested(header: str) -> None:
    assert columns.is_not_held(header)
    assert columns.guess([header], {}) == [""]


@pytest.mark.parametrize("header", ["Page", "Stage", "Business", "Using", "Manager"])
def test_innocent_words_are_not_taken_for_what_must_not_be_held(header: str) -> None:
    assert not columns.is_not_held(header)


def test_a_meaning_is_given_once_unless_it_repeats() -> None:
    assert columns.guess(["Name", "Candidate", "E-mail", "Email 2"], {}) == ["full_name", "", "email", "email"]


def test_what_was_chosen_last_time_goes_before_the_guess() -> None:
    remembered = {"name": "last_name", "talent": "full_name", "e mail": ""}
    assert columns.guess(["Name", "Talent", "E-mail"], remembered) == ["last_name", "full_name", ""]


def test_without_header_the_cells_are_looked_at() -> None:
    samples = [
        ["Avery Example", "Blake O'Sample", "Casey Made-Up"],
        ["avery@example.com", "", "casey@example.org"],
        ["+1 416 555 0123", "416-555-0124", "(416) 555-0125"],
        ["https://www.linkedin.com/in/avery", "linkedin.com/in/blake", ""],
        ["2024-01-02", "2024-01-03", "2024-01-04"],
        ["x", "y", "z"],
    ]
    assert columns.guess_by_content(samples) == ["full_name", "email", "phone", "linkedin", "applied_on", ""]


@pytest.mark.parametrize(
    "rows",
    [
        [["Name", "E-mail"]],
        [["Nationality"]],
        [["Talent", "Base"], ["Avery", "avery@example.com"]],
        [list(TEMPLATE), list(TEMPLATE.values())],
    ],
)
def test_a_first_row_that_names_the_columns_is_recognised(rows: list[list[str]]) -> None:
    assert columns.is_header(rows)


@pytest.mark.parametrize(
    "rows",
    [
        [["Avery Example", "avery@example.com"]],
        [["Name", "avery@example.com"]],
        [["Avery Example", "Toronto"], ["Blake Sample", "Halifax"]],
        [list(TEMPLATE.values())],
    ],
)
def test_a_first_row_of_values_is_no_header(rows: list[list[str]]) -> None:
    assert not columns.is_header(rows)


def test_a_header_that_was_seen_before_is_one() -> None:
    assert columns.is_header([["Talent", "Base"], ["Avery", "Toronto"]], frozenset({"talent"}))


def test_every_column_of_the_table_to_start_from_is_recognised() -> None:
    assert "" not in columns.guess(list(TEMPLATE), {})
