"""The script of an interview: its order, what can be recorded, and phrases nobody can have prepared for."""

import pytest

from candidates import script
from candidates.signs import BY_CODE, SIGNS, Group


def test_the_order_of_one_interview_is_always_the_same_and_that_of_another_differs() -> None:
    orders = {tuple(step.test.code for step in script.steps(number, is_return=False)) for number in range(50)}
    assert script.steps(7, is_return=True) == script.steps(7, is_return=True)
    assert len(orders) > 20


def test_whether_it_is_the_same_person_is_asked_last_and_only_of_who_came_back() -> None:
    for number in range(20):
        codes = [step.test.code for step in script.steps(number, is_return=True)]
        assert codes[-1] == script.SAME_PERSON
        assert script.SAME_PERSON not in [step.test.code for step in script.steps(number, is_return=False)]


def test_every_result_has_its_own_key_within_a_test_and_is_a_sign() -> None:
    for step in script.steps(1, is_return=True):
        keys = [choice.key for choice in step.choices]
        assert len(set(keys)) == len(keys)
        assert all(choice.code in BY_CODE for choice in step.choices)


def test_every_live_test_says_what_to_look_at() -> None:
    assert {step.test.code for step in script.steps(1, is_return=True)} == set(script.HINTS)


def test_everything_that_can_be_seen_in_a_call_stands_under_exactly_one_topic() -> None:
    shown = [kind.code for _label, kinds in script.seen_in_call() for kind in kinds]
    assert sorted(shown) == sorted(kind.code for kind in SIGNS if kind.group in (Group.CALL, Group.ANSWERS))


@pytest.mark.parametrize("code", ["bulk_copy", "remote_tool", "no_such_code", ""])
def test_what_is_not_of_an_interview_cannot_be_seen_in_one(code: str) -> None:
    assert not script.can_be_seen(code)


@pytest.mark.parametrize("language", ["en", "fr-ca", "xx"])
def test_a_phrase_is_four_different_words_and_never_the_same_twice(language: str) -> None:
    phrases = {script.phrase(language) for _time in range(50)}
    assert len(phrases) == 50
    assert all(len(set(phrase.split(" · "))) == 4 and len(phrase) <= 120 for phrase in phrases)


def test_no_language_has_a_word_twice() -> None:
    assert all(len(words) == len(set(words)) >= 100 for words in script.WORDS.values())
