"""Recognising a long lexicon word in spite of one slip: a letter missing, added, wrong or swapped with the next."""

from collections import defaultdict
from collections.abc import Container
from functools import cache, lru_cache
from typing import Final

from redflags.reading.lexicon import tolerated_words
from redflags.reading.lookalikes import LOOKALIKES
from redflags.reading.shorthand import SHORTHAND
from redflags.reading.words import plain

SHORTEST: Final = 6
LONGEST: Final = 20
MOST_LOOKED_UP: Final = 8_000  # different unknown words in one text; ours


@lru_cache(maxsize=16_384)
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


class Spelling(dict[str, str]):
    """Each word as the lexicon writes it: without accents, written out, mended. It remembers what it has seen.

    `exhausted` once so many unknown words were looked up that the rest is taken as written.
    """

    def __init__(self, known: Container[str]) -> None:
        super().__init__()
        self._known = known
        self._looked_up = 0

    def __missing__(self, word: str) -> str:
        bare = word if word.isascii() or len(word) > LONGEST else plain(word)
        bare = SHORTHAND.get(bare, bare)
        if bare not in self._known and SHORTEST <= len(bare) <= LONGEST and not self.exhausted:
            self._looked_up += 1
            bare = intended(bare) or bare
        self[word] = bare
        return bare

    @property
    def exhausted(self) -> bool:
        """Whether the budget for unknown words is used up."""
        return self._looked_up >= MOST_LOOKED_UP


def load() -> None:
    """Make the index of words that one slip of the keyboard may hide."""
    _index()


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
