"""Cells of tables: harmless in every spreadsheet, exact when they come back."""

import csv
import io
import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.spreadsheets import Cell, csv_text, csv_text_of, guarded, unguarded

HARMFUL = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\rcmd",
    "\nx",
    " =1",
    "\u00a0=1",
    "\ufeff=1",
    "\u200b=1",
    "\u202e=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "'=1",
    "''=1",
    '"=1"',
    "a;=1+1",
    'a; "=1"',
    "a\n=1",
    "a\r\n\t@x",
]
HARMLESS = ["", "Ana Example", "it's = fine", "a-b", "O'Brien", "'quoted'", "x@example.org", "1 + 1", "a, -b"]

tricky = st.text(alphabet="=+-@＝'\"; \t\r\n\u00a0\ufeff\u200bab1", max_size=12)


@pytest.mark.parametrize("text", HARMFUL)
def test_what_could_start_a_formula_is_guarded_and_comes_back_exactly(text: str) -> None:
    assert guarded(text) != text
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


@given(tricky)
def test_every_text_comes_back_exactly(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(tricky)
def test_no_cell_starts_a_formula_whatever_the_separator(text: str) -> None:
    line = csv_text([["first", text]])
    for separator in (",", ";", "\t"):
        for row in csv.reader(io.StringIO(line, newline=""), delimiter=separator):
            for cell in row[1:]:
                assert not re.match('[\\s\u00a0\ufeff\u200b"]*[=+\\-@＝]', cell), (separator, cell)


@given(st.lists(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")))))
def test_a_table_is_read_back_cell_by_cell(rows: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(csv_text(rows), newline="")))
    assert [[unguarded(cell) for cell in row] for row in read] == rows


rows_of_kinds = st.lists(
    st.tuples(
        st.one_of(tricky, st.text(st.characters(exclude_categories=["Cs"])), st.none()),
        st.one_of(st.integers(), st.none()),
        st.one_of(st.dates(), st.none()),
        st.one_of(st.datetimes(timezones=st.just(UTC)), st.none()),
        tricky,
    )
)


@given(rows_of_kinds)
def test_a_column_at_a_time_it_is_the_same_table(rows: list[tuple[Cell, ...]]) -> None:
    assert csv_text_of(rows, [str, int, date, datetime, str]) == csv_text(rows)


def test_a_long_stretch_of_blanks_is_read_once_and_not_once_for_every_blank() -> None:
    text = "\n" * 500_000 + "a"
    assert unguarded(guarded(text)) == text
