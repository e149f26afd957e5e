"""Words are compared without accents and case, one typing error is forgiven, and what matched is shown in its place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidates import searchwords
from candidates.searchwords import Question


def found(word: str, value: str) -> bool:
    return not set(searchwords.near(word, "n")).isdisjoint(searchwords.keys({"n": [value]}))


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("Élodie", "elodie"),
        ("O’Brien", "obrien"),
        ("l’Université", "universite"),
        ("d'Angelo", "angelo"),
        ("Sørensen", "sorensen"),
        ("Łukasz", "lukasz"),
        ("STRAßE", "strasse"),
        ("Œuvre", "oeuvre"),
    ],
)
def test_a_word_has_one_form_however_it_is_accented(word: str, form: str) -> None:
    assert searchwords.fold(word) == form


@pytest.mark.parametrize("typed", ["smith", "smiht", "smth", "smitth", "smoth", "msith", "smithe", "smi", "s"])
def test_a_name_is_found_by_its_beginning_and_with_one_letter_wrong_missing_doubled_or_swapped(typed: str) -> None:
    assert found(typed, "John Smith")
    assert searchwords.agreement(typed, "smith")


@pytest.mark.parametrize("typed", ["smythe", "simht", "jones", "smiths0n", "mit"])
def test_two_errors_are_too_many(typed: str) -> None:
    assert not searchwords.agreement(typed, "smith")


def test_numbers_and_short_words_are_exact() -> None:
    assert not searchwords.agreement("2019", "2018")
    assert not searchwords.agreement("lee", "lea")
    assert not found("2019", "Class of 2018")


@settings(max_examples=40)
@given(st.text(alphabet="abcdeé", min_size=4, max_size=9), st.data())
def test_whatever_one_error_makes_of_a_word_meets_it_in_a_key(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    kinds = [word[:at] + word[at + 1 :], word[:at] + "x" + word[at:], word[:at] + "x" + word[at + 1 :]]
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for typed in (*kinds, swapped):
        form = searchwords.fold(typed)
        if len(form) >= searchwords.FORGIVING_FROM:
            assert found(form, word)
            assert searchwords.agreement(form, searchwords.fold(word))


def test_a_question_is_words_without_the_small_ones_and_phrases() -> None:
    asked = Question.of('  University of  Toronto "Letter of reference" ')
    assert asked.words == ("letter", "reference", "university", "toronto")
    assert asked.phrases == (("letter", "of", "reference"),)
    assert asked.loose == ("university", "toronto")
    assert Question.of("the").words == ("the",)
    assert not Question.of(' "" … ')


def test_marks_and_quotes_of_a_question_never_reach_the_query_language() -> None:
    asked = Question.of("it's :team5 & !(x) \\ 'y' \"a' | b\"")
    query = searchwords.tsquery(asked, any_of=[[":team0"]])
    assert query == "('a' <-> 'b') & ('its' | 'n:its') & ('team5' | 'n:team5') & ('x' | 'n:x') & (':team0')"


def test_an_excerpt_stands_where_most_of_the_words_stand_together() -> None:
    text = "Wallet. " + "Nothing here. " * 40 + "He asked for a crypto-Wallet, twice.\nThen " + "more of this " * 40
    pieces = searchwords.excerpt(text, Question.of("wallets CRYPTO"))
    assert [piece.text for piece in pieces if piece.is_match] == ["crypto", "Wallet"]
    shown = "".join(piece.text for piece in pieces)
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < 2 * searchwords.AROUND


def test_a_value_is_shown_whole_with_what_agrees_marked() -> None:
    pieces = searchwords.marked("Sofía de la Cruz", Question.of("cruz sofai"))
    assert [(piece.text, piece.is_match) for piece in pieces] == [("Sofía", True), (" de la ", False), ("Cruz", True)]
