"""A span points at the characters that say it, whatever stands around them."""

import pytest

from redflags.reading import read


def said_words(text: str) -> list[str]:
    return [text[said.start : said.end] for said in read(text).said]


def test_the_span_holds_the_words_and_not_the_sentence() -> None:
    text = "Nice talk, we liked him. Later he refused to turn on his camera. Then lunch."
    assert said_words(text) == ["refused to turn on his camera"]


@pytest.mark.parametrize("before", ["", "É" * 5, "😀 ", "e\u0301te\u0301 ", "\u200b\u202e", "İİ ", "\x00"])
def test_characters_before_it_do_not_move_it(before: str) -> None:
    text = f"{before} Voilà. Il a refusé d’allumer sa caméra."
    assert said_words(text) == ["refusé d’allumer sa caméra"]


def test_invisible_characters_inside_a_word_hide_nothing() -> None:
    text = "Pay me in bit\u200bco\u00adin please"
    assert said_words(text) == ["Pay me in bit\u200bco\u00adin"]


def test_decomposed_accents_read_like_composed_ones() -> None:
    assert said_words("Ma came\u0301ra est en panne.") == ["came\u0301ra est en panne"]


def test_two_findings_in_one_sentence_point_at_their_own_words() -> None:
    text = "Wouldn't appear on Zoom and wants to be paid in USDT."
    assert {said.label: text[said.start : said.end] for said in read(text).said} == {
        "video_refusal": "Wouldn't appear on Zoom",
        "crypto_payment": "wants to be paid in USDT",
    }
