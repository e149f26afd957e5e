"""Recognising a long lexicon word in spite of one slip: a letter missing, doubled, wrong or swapped with its neighbour."""

from collections import defaultdict
from functools import cache
from typing import Final

from redflags.reading.lexicon import tolerated_words
from redflags.reading.lookalikes import LOOKALIKES

SHORTEST: Final = 6
LONGEST: Final = 20


def intended(word: str) -> str | None:
    """The lexicon word that `word` was probably meant to be, None when there is none one slip away.

    Two words one slip apart become the same when one letter is left out of each, so a handful of look-ups answer.
    """
    if not SHORTEST <= len(word) <= LONGEST or word in LOOKALIKES:
        return None
    index = _index()
    for shortened in _shortened(word):
        if shortened in index:
            for candidate in index[shortened]:
                if candidate[0] == word[0] and _one_slip(word, candidate):
                    return candidate
    return None


@cache
def _index() -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = defaultdict(list)
    for word in tolerated_words():
        for shortened in set(_shortened(word)):
            index[shortened].append(word)
    return {shortened: tuple(words) for shortened, words in index.items()}


def _shortened(word: str) -> list[str]:
    """The word whole, and with each letter but the first left out: the first is seldom mistyped."""
    return [word, *[word[:at] + word[at + 1 :] for at in range(1, len(word))]]


def _one_slip(word: str, candidate: str) -> bool:
    """Whether the two differ by one insertion, deletion, substitution or swap of neighbours."""
    if len(word) > len(candidate):
        word, candidate = candidate, word
    if len(candidate) - len(word) > 1:
        return False
    at = 0
    while at < len(word) and word[at] == candidate[at]:
        at += 1
    if len(word) < len(candidate):
        return word[at:] == candidate[at + 1 :]
    return word[at + 1 :] == candidate[at + 1 :] or (
        word[at : at + 2] == candidate[at : at + 2][::-1] and word[at + 2 :] == candidate[at + 2 :]
    )
