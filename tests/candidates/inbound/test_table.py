"""Tables of text: encodings, separators, quoted newlines, broken quotes and limits, read from real files."""

from pathlib import Path

import pytest

from candidates.inbound import limits
from candidates.inbound.encodings import UNREADABLE
from candidates.inbound.problems import UnusableFileError
from candidates.inbound.table import Dialect, records

NAMES = ["Zoé Lévesque", "François Côté", "Anaïs Bélanger", "Jérôme Tremblay"]
TABLE = "Nom;Ville\r\n" + "".join(f"{name};Montréal\r\n" for name in NAMES)


@pytest.fixture
def rows(tmp_path: Path) -> object:
    """Reads content as the product does: guessed dialect, then every row."""

    def read(content: bytes | str, dialect: Dialect | None = None) -> list[list[str]]:
        path = tmp_path / "table"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return [record.cells for record in records(path, dialect or Dialect.of(path))]

    return read


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_table_is_read_in_the_encoding_it_was_written_in(encoding: str, rows) -> None:
    assert rows(TABLE.encode(encoding)) == [["Nom", "Ville"], *([name, "Montréal"] for name in NAMES)]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Имя,Город\n" + "Анна Петрова,Москва и Санкт-Петербург\n" * 20, "cp1251"),
        ("名前,都市\n" + "山田太郎さんは東京に住んでいます,東京\n" * 20, "shift_jis"),
    ],
)
def test_other_scripts_are_recognised_by_their_letters(text: str, encoding: str, rows) -> None:
    assert rows(text.encode(encoding)) == [line.split(",") for line in text.splitlines()]


def test_a_broken_place_in_utf8_spoils_its_row_only(rows) -> None:
    read = rows(TABLE.encode() + b"Andr\xe9;Laval\r\n")
    assert read[1:5] == [[name, "Montréal"] for name in NAMES]
    assert read[5] == [f"Andr{UNREADABLE}", "Laval"]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_though_cells_hold_others(separator: str, rows) -> None:
    lines = [["name", "note", "pay"], ["Avery", "a; b, c | d", "55,5"], ["Blake", "e, f", "60,0"], ["Casey", "", "1"]]
    quoted = "\n".join(separator.join(f'"{cell}"' for cell in line) for line in lines)
    assert rows(quoted) == lines


def test_decimal_commas_do_not_make_the_comma_a_separator(rows) -> None:
    assert rows("name;rate\nAvery;55,5\nBlake;60\nCasey;61\n")[1] == ["Avery", "55,5"]


def test_a_line_that_names_the_separator_is_obeyed_and_is_no_row(rows) -> None:
    assert rows("sep=|\nname|town\nA, B|C\n") == [["name", "town"], ["A, B", "C"]]


def test_quoted_newlines_stay_inside_their_cell_and_rows_are_counted_as_a_spreadsheet_does(tmp_path: Path) -> None:
    path = tmp_path / "table"
    path.write_text('name,note\nAvery,"one\ntwo"\n\nBlake,three\n')
    read = list(records(path, Dialect()))
    assert [(r.number, r.line, r.cells) for r in read] == [
        (1, 1, ["name", "note"]),
        (2, 2, ["Avery", "one\ntwo"]),
        (4, 5, ["Blake", "three"]),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_any_line_ending_is_one(newline: str, rows) -> None:
    assert rows(newline.join(["a,b", "c,d"])) == [["a", "b"], ["c", "d"]]


def test_quotes_within_cells_are_text(rows) -> None:
    assert rows('name,size\n"Avery ""Ave"" Example",5" pipe\n')[1] == ['Avery "Ave" Example', '5" pipe']


def test_null_characters_and_half_characters_reach_their_row(rows) -> None:
    assert rows("name,town\nA\0B,C\n")[1] == ["A\0B", "C"]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('name,note\nAvery,ok\nBlake,"never closed\nCasey,lost\n', 3),
        ("name,note\nAvery," + "x" * (limits.CELL + 1) + "\n", 2),
        ("name\n" + "x," * (limits.LINE // 2 + 1) + "\n", 2),
        ("name\n" + "y" * 5_000_000 + "\n", 2),
    ],
)
def test_where_a_table_cannot_be_read_on_the_line_is_named(content: str, line: int, rows) -> None:
    with pytest.raises(UnusableFileError) as caught:
        rows(content, Dialect())
    assert caught.value.problems[0].line == line


def test_an_empty_table_has_no_rows(rows) -> None:
    assert rows(" \n,,\n") == []


def test_no_cell_can_end_a_table_early(rows) -> None:
    lines = [["name"], ["Avery"], ["end"], ["\ue000end\ue000"], ["Blake"]]
    assert rows("\n".join(cell for (cell,) in lines)) == lines
    assert rows("name,note\nAvery,end\nend,\n") == [["name", "note"], ["Avery", "end"], ["end", ""]]
