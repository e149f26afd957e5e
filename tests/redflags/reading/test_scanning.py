"""What is told of a sentence before it is parsed is never less than what it turns out to mean."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redflags.bench.texts import ORDINARY, text
from redflags.reading import Context, Speaker, read
from redflags.reading.contexts import LENT_MEANING
from redflags.reading.language import language_of
from redflags.reading.lexicon import lexicon
from redflags.reading.scanning import Scanner
from redflags.reading.sentence import Sentence, parse
from redflags.reading.weighing import LIKELY, could_be_weighed, likeliest, shares
from redflags.reading.words import TOKEN, fold

SENTENCES = [
    line.split("|", 2)[2].strip()
    for line in Path(__file__).with_name("sentences.txt").read_text("utf-8").splitlines()
    if "|" in line and not line.startswith("#")
]
WORDS = sorted({word for sentence in SENTENCES for word in sentence.split()})
MADE_UP = st.lists(
    st.sampled_from([*WORDS, "not", "ne", "pas", "que", "personne", "nous", ",", "--", "but"]), max_size=20
)


def holds(written: str, context: Context) -> Sentence:
    """Scan a sentence and parse it, and hold one against the other."""
    folded, lent = fold(written).text, LENT_MEANING[context]
    scanner = Scanner(folded)
    passage = scanner.passage(0, len(folded))
    assert passage.tokens == tuple(
        token if token in scanner.marks else scanner.spelling[token] for token in TOKEN.findall(folded)
    )
    sentence = parse(folded, passage.tokens, lexicon(language_of(folded)), lent)
    at_most, at_least = passage.bounds(lent)
    assert not sentence.meaning & ~at_most
    assert not at_least & ~sentence.meaning
    if likeliest(shares(sentence), LIKELY):
        assert could_be_weighed(at_most, at_least, sentence.words)
    return sentence


@pytest.mark.parametrize("context", [Context.NOTE, Context.PAYMENT])
def test_a_sentence_means_no_more_than_its_words_told_and_no_less_than_was_sure(context: Context) -> None:
    for sentence in SENTENCES:
        holds(sentence, context)


def test_so_it_is_in_whatever_order_its_words_stand() -> None:
    draw = random.Random(3)
    for sentence in SENTENCES[::3]:
        words = sentence.split()
        draw.shuffle(words)
        holds(" ".join(words), Context.NOTE)


@given(MADE_UP)
def test_so_it_is_for_words_nobody_would_say_together(words: list[str]) -> None:
    holds(" ".join(words), Context.MESSAGE)


@pytest.mark.parametrize(
    "written",
    ["He left.\n\n", "Left?\n.\n", "camera -", "camera - off", "l'", "l'ami--", "\n", "", "\uff9e is off", "a ----"],
)
def test_marks_and_line_ends_are_found_where_they_stand(written: str) -> None:
    holds(written, Context.NOTE)


def test_ordinary_prose_of_the_longest_text_taken_in_is_read_to_its_end() -> None:
    assert read(text(ORDINARY, 64 * 1024), speaker=Speaker.STAFF, context=Context.NOTE).complete
