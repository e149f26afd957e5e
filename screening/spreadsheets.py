"""Tables for spreadsheets (pure): what one would run as a formula is guarded, and comes back exactly when read."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any

BYTE_ORDER_MARK = "\ufeff"
"""First in a file: without it spreadsheets take UTF-8 for something older."""

Cell = str | int | date | None
"""A value of a table; an instant is a datetime, which is a date too, in the time zone it is to be told in."""

GUARD = "'"

_RUNS = "=+\\-@＝＋－＠﹦﹢﹣﹫−"
"""What a formula starts with; full-width, small and typographic forms are taken for the plain ones."""

_SKIPPED = "\\s\0-\x1f\"'\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""What a spreadsheet may drop before it looks for a formula: blanks, quotes, control and invisible characters."""

_STRETCH = re.compile(f"[{_SKIPPED}]++[{_RUNS}]?|[{_RUNS}]")
_ENDS_IN_FORMULA = re.compile(f"[{_RUNS}]\\Z")
_SUSPECT = re.compile(f"[{_RUNS}\t\r\n]")
"""Without one of these nothing is harmful: most cells have none, and looking for one is quick."""

_TO_QUOTE = re.compile('[",\r\n]')

_LINES_OR_TABS = re.compile("'*[\t\r\n]")
_AFTER_BREAK = re.compile("(?<=[\t\r\n])")
_GUARD_AFTER_BREAK = re.compile(f"(?<=[\t\r\n]){GUARD}")


def guarded(text: str) -> str:
    """The text as a cell no spreadsheet runs: an apostrophe before whatever could become the start of a formula.

    Not only the start of the cell counts: where lists are separated by ";" or a quotation breaks, a spreadsheet starts
    a new cell in the middle of ours.
    """
    return _STRETCH.sub(_guard, text) if _SUSPECT.search(text) else text


def unguarded(cell: str) -> str:
    """What `guarded` was given; a cell that it did not make stays as it is, unless it looks as if."""
    return _STRETCH.sub(_unguard, cell)


def plain(value: Cell) -> str:
    """A cell as people read it: an instant in ISO form to the minute, nothing for what is not known."""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    return "" if value is None else str(value)


def csv_text(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows as lines of CSV; texts are guarded, days and instants in ISO form, None is empty."""
    lines = io.StringIO(newline="")
    csv.writer(lines, lineterminator="\r\n").writerows([_cell(value) for value in row] for row in rows)
    return lines.getvalue()


def csv_text_of(rows: Iterable[Sequence[Cell]], kinds: Sequence[type]) -> str:
    """The same of many rows of two columns or more that hold one kind each, which is several times as quick.

    A column is looked at as one text: where nothing in it is suspect or has to be quoted, it stays as it is.
    """
    told = [_COLUMNS[kind](column) for kind, column in zip(kinds, zip(*rows, strict=True), strict=False)]
    return "".join([f"{line}\r\n" for line in map(",".join, zip(*told, strict=True))])


def _texts(column: Sequence[Any]) -> Sequence[str]:
    texts = [text or "" for text in column] if None in column else column
    whole = "\0".join(texts)
    if _SUSPECT.search(whole):
        texts = [guarded(text) for text in texts]
    if _TO_QUOTE.search(whole):
        texts = [_quoted(text) if _TO_QUOTE.search(text) else text for text in texts]
    return texts


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _numbers(column: Sequence[Any]) -> Sequence[str]:
    return ["" if number is None else str(number) for number in column]


def _days(column: Sequence[Any]) -> Sequence[str]:
    """Days of a table come again and again: each is told once."""
    told = {day: day.isoformat() if day else "" for day in set(column)}
    return [told[day] for day in column]


def _instants(column: Sequence[Any]) -> Sequence[str]:
    return [moment.isoformat(sep=" ", timespec="minutes") if moment else "" for moment in column]


_COLUMNS: dict[type, Callable[[Sequence[Any]], Sequence[str]]] = {
    str: _texts,
    int: _numbers,
    date: _days,
    datetime: _instants,
}


def _cell(value: Cell) -> str | int:
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else value


def _guard(stretch: re.Match[str]) -> str:
    text = stretch[0]
    if _ENDS_IN_FORMULA.search(text):
        text = _AFTER_BREAK.sub(GUARD, text)
    return GUARD + text if _is_harmful_start(stretch) else text


def _unguard(stretch: re.Match[str]) -> str:
    text = stretch[0]
    if _is_harmful_start(stretch):
        text = text.removeprefix(GUARD)
    return _GUARD_AFTER_BREAK.sub("", text) if _ENDS_IN_FORMULA.search(text) else text


def _is_harmful_start(stretch: re.Match[str]) -> bool:
    """Whether a cell starts here, ours or one that another separator makes, and starts in a way that does harm."""
    if stretch.start() == 0 and _LINES_OR_TABS.match(stretch[0]):
        return True
    starts = stretch.start() == 0 or stretch.string[stretch.start() - 1] == ";"
    return starts and bool(_ENDS_IN_FORMULA.search(stretch[0]))
