"""Marking what was read in a text: every character stays, overlaps and wrong spans change nothing."""

import pytest

from redflags.casefile.marks import mark
from redflags.engine.dossier import Statement

TEXT = "Please pay me in bitcoin only."


def said(start: int, end: int, *, speaker: str = "candidate", confirmed: bool = False) -> Statement:
    return Statement(
        ref="message:1",
        label="crypto_payment",
        topic="asks",
        stance="requested",
        speaker=speaker,
        context="message",
        start=start,
        end=end,
        confirmed=confirmed,
    )


@pytest.mark.parametrize(
    "spans",
    [
        [],
        [(7, 24)],
        [(0, 30)],
        [(0, 6), (7, 24)],
        [(7, 24), (11, 30)],
        [(7, 24), (7, 10)],
        [(5, 5)],
        [(20, 10)],
        [(-4, 3)],
        [(25, 400)],
        [(400, 500)],
    ],
)
def test_the_text_stays_whole_whatever_was_read_in_it(spans: list[tuple[int, int]]) -> None:
    marked = mark(TEXT, [said(*span) for span in spans])
    assert "".join(part.text for part in marked.parts) == TEXT


def test_the_words_that_were_read_are_named() -> None:
    (before, found, after) = mark(TEXT, [said(7, 24)]).parts
    assert (before.label, found.text, found.label, after.label) == (
        "",
        "pay me in bitcoin",
        "payment in cryptocurrency: asked for",
        "",
    )


def test_only_words_of_others_that_nobody_confirmed_are_suggestions() -> None:
    def suggested(**fields: object) -> bool:
        return mark(TEXT, [said(7, 24, **fields)]).parts[1].suggested  # type: ignore[arg-type]

    assert suggested(speaker="candidate")
    assert suggested(speaker="referee")
    assert not suggested(speaker="staff")
    assert not suggested(speaker="candidate", confirmed=True)
