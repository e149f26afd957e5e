"""Reading takes steps in proportion to the text, survives any input, and never calls clean what it did not read."""

import random
import string
import sys
from pathlib import Path
from types import FrameType

import pytest

from redflags.reading import read
from redflags.reading.reader import MOST_CHARACTERS, MOST_PARSED
from redflags.reading.typos import MOST_LOOKED_UP

SENTENCES = [
    line.split("|", 2)[2].strip()
    for line in Path(__file__).with_name("sentences.txt").read_text("utf-8").splitlines()
    if "|" in line and not line.startswith("#")
]


@pytest.fixture(autouse=True, scope="module")
def lexicon_at_hand() -> None:
    """Building the lexicon and its index takes steps of its own, once for each process."""
    for text in ("He refused to turn on his camera.", "Il a refusé la visio.", "qwzxvkj"):
        read(text)


def steps(text: str) -> int:
    """How many calls reading makes: Python functions and built-in ones."""
    count = 0

    def tally(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(tally)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        "He refused to turn on his camera and asked for bitcoin. ",
        "bitcoin camera refuse wallet not ",
        "not ",
        "never, ",
        "no one ",
        "a",
        ". ",
        "?!",
        "l'",
        "ne ",
        "é",
        "e\u0301 ",
        "😀",
        "\x00",
        "someone else's account ",
    ],
)
def test_twice_the_text_takes_about_twice_the_steps(unit: str) -> None:
    small, large = unit * (4_000 // len(unit)), unit * (8_000 // len(unit))
    assert steps(large) <= 2.3 * steps(small) + 200


def unknown_words(first: int, count: int) -> str:
    numbers = range(first, first + count)
    return " ".join("".join(random.Random(number).choices(string.ascii_lowercase, k=9)) for number in numbers)


def test_words_nobody_knows_take_steps_in_proportion_too() -> None:
    assert steps(unknown_words(0, 2_000)) <= 2.3 * steps(unknown_words(2_000, 1_000)) + 200


HOSTILE = {
    "nothing": "",
    "a blank": " ",
    "NUL": "\x00" * 1_000,
    "lone surrogates": "\ud800 pay me in bitcoin \udfff",
    "one word": "a" * 1_000_000,
    "emoji": "😀" * 5_000,
    "bidi marks": "\u202e\u2066\u200f" * 999,
    "apostrophes": "'" * 9_999,
    "brackets": "(" * 20_000,
    "elisions": "l'" * 5_000,
    "full width": "Ａ" * 2_000,
    "line ends": "\n" * 50_000,
    "negations": "pas " * 5_000,
    "letters that grow": "ǰİ" * 3_000,
    "sharp s": "ß" * 3_000,
    "an endless address": "0x" + "f" * 50_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_input_breaks_the_reading(text: str) -> None:
    for said in read(text).said:
        assert 0 <= said.start < said.end <= len(text)


def test_random_characters_break_nothing() -> None:
    draw = random.Random(7)
    alphabet = "".join(SENTENCES[:80]) + "\x00\ud800\u0301\u200bŒœß’“”…—🙂\n\t%$"
    for _ in range(150):
        text = "".join(draw.choices(alphabet, k=draw.randrange(200)))
        for said in read(text).said:
            assert 0 <= said.start < said.end <= len(text)


def test_an_ordinary_text_is_read_to_its_end() -> None:
    assert read(" ".join(SENTENCES[:100])).complete


def test_a_text_too_long_is_not_called_clean() -> None:
    assert not read("Nothing here. " * (MOST_CHARACTERS // 10)).complete


def test_more_telling_sentences_than_the_budget_are_not_called_clean() -> None:
    reading = read("He refused to turn on his camera. " * (MOST_PARSED + 5))
    assert reading.said
    assert not reading.complete


def test_more_unknown_words_than_the_budget_are_not_called_clean() -> None:
    assert not read(unknown_words(0, MOST_LOOKED_UP + 50)).complete
