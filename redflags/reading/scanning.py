"""What the words of a sentence may mean, before it is parsed: found by looking words up, at a fraction of the time."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, reduce
from itertools import chain, pairwise
from operator import or_
from typing import Final

from redflags.reading.compounds import implied
from redflags.reading.lexicon import LANGUAGES, NE, NO, NOT, ONLY, QUE, US, WALLET, WITHOUT, Phrases, lexicon
from redflags.reading.sentence import IDIOMS, ON_WEEKDAY, RESOLVED, Sentence
from redflags.reading.typos import Spelling
from redflags.reading.units import sum_bits
from redflags.reading.words import DASHES, MARKS, TOKEN, looks_like_wallet

_NEGATORS: Final = NOT | NO | NE | WITHOUT
_NE_QUE: Final = NE | QUE
_AT_TIMES: Final = frozenset(("personne", "nous"))  # where they stand right they mean NO, and US instead of WE
_EVERYTHING: Final = -1


class Passage:
    """A stretch of text, to be parsed if its words make it worth while: its words and marks, and what they may mean.

    `affirmed` is what words and phrases mean where none is denied, some of it `unsure`: meant in one language only, or
    hidden by an idiom. `hinted` is what they could mean if a phrase stood wherever its first two words stand.
    """

    __slots__ = ("affirmed", "end", "hinted", "sentence", "start", "tokens", "unsure")

    def __init__(self, start: int, end: int, tokens: tuple[str, ...], alone: int, hinted: int) -> None:
        """`alone` is what the words mean by themselves; `hinted` what is hinted at beyond words and phrases."""
        self.start = start
        self.end = end
        self.tokens = tokens
        self.sentence: Sentence | None = None
        affirmed, self.unsure, begun = _phrases_in(tokens)
        self.affirmed = alone | affirmed
        self.hinted = alone | begun | hinted

    @property
    def words(self) -> list[str]:
        """The words without marks."""
        return _words(self.tokens)

    def bounds(self, lent: int) -> tuple[int, int]:
        """All that the sentence may mean once it is parsed, and what of it is sure."""
        meaning = self.affirmed | lent
        if meaning & _NE_QUE == _NE_QUE:
            meaning |= ONLY
        unsure = reduce(or_, filter(None, map(_unsure().get, self.tokens)), self.unsure)
        if meaning & ON_WEEKDAY:
            unsure |= RESOLVED
        if not _AT_TIMES.isdisjoint(self.tokens):
            meaning |= (NO if "personne" in self.tokens else 0) | US
            unsure |= _single()["nous"]
        meaning = implied(meaning)
        if meaning & _NEGATORS:
            return meaning | meaning << 1, 0
        return meaning, self.affirmed & ~unsure

    def suspicion(self, lent: int) -> int:
        """All that it hints at, affirmed or denied."""
        return implied(lent | self.hinted | self.hinted << 1)


class Scanner:
    """Looks up the words of one text, and every stretch between white space once."""

    def __init__(self, text: str) -> None:
        self.spelling = Spelling(_known_words())
        self._text = text
        self._tokens = _Tokens(self.spelling)
        self._alone = _Alone(self._tokens)

    @property
    def marks(self) -> frozenset[str]:
        """The marks met so far."""
        return frozenset(self._tokens.marks)

    def passage(self, start: int, end: int) -> Passage:
        """One sentence: no token holds white space, so it is cut there first."""
        text = self._text[start:end]
        stretches = text.split()
        tokens = tuple(chain.from_iterable(map(self._tokens.__getitem__, stretches)))
        if "\n" in text or text.endswith(DASHES):  # a mark where white space is; a mark before white space only
            tokens = self._tokens.of(text)
        hinted = 0
        if not self._tokens.marks.isdisjoint(tokens[:-1]):  # "in the second, round" may be a slip
            hinted = _phrases_in(_words(tokens))[2]
        return Passage(start, end, tokens, reduce(or_, map(self._alone.__getitem__, stretches), 0), hinted)


class _Tokens(dict[str, tuple[str, ...]]):
    """The words and marks of stretches without white space, words as the lexicon writes them; `marks` met there."""

    def __init__(self, spelling: Spelling) -> None:
        super().__init__()
        self.marks: set[str] = set()
        self._spelling = spelling

    def __missing__(self, stretch: str) -> tuple[str, ...]:
        tokens = self[stretch] = self.of(f"{stretch} ")
        return tokens

    def of(self, text: str) -> tuple[str, ...]:
        """Those of any text."""
        found = TOKEN.findall(text)
        self.marks.update(token for token in found if token[0] in MARKS)
        return tuple([token if token in self.marks else self._spelling[token] for token in found])


class _Alone(dict[str, int]):
    """What the words of stretches mean by themselves."""

    def __init__(self, tokens: _Tokens) -> None:
        super().__init__()
        self._tokens = tokens

    def __missing__(self, stretch: str) -> int:
        meaning = self[stretch] = sum_bits(map(_meaning_of, self._tokens[stretch]))
        return meaning


def _words(tokens: Iterable[str]) -> list[str]:
    return [token for token in tokens if token[:1] not in MARKS]


def _meaning_of(word: str) -> int:
    return _single().get(word) or (WALLET if looks_like_wallet(word) else 0)


# Phrases that begin with the same two words: what these two mean alone, what of it is unsure, what any of the phrases
# means; and the others by their third word, with what follows it, what they mean, and what of it is unsure.
_Phrases = tuple[int, int, int, Mapping[str, Sequence[tuple[tuple[str, ...], int, int]]]]


def _phrases_in(tokens: Sequence[str]) -> tuple[int, int, int]:
    """What the phrases mean that stand there to their last word, what of it is unsure, and what those begun mean."""
    affirmed = unsure = begun = 0
    for at, phrases in enumerate(map(_phrases().get, pairwise(tokens)), 2):
        if phrases is not None:
            said, doubtful, any_of_them, by_third = phrases
            affirmed |= said
            unsure |= doubtful
            begun |= any_of_them
            if by_third and at < len(tokens):
                for rest, said, doubtful in by_third.get(tokens[at], ()):
                    if not rest or tuple(tokens[at + 1 : at + 1 + len(rest)]) == rest:
                        affirmed |= said
                        unsure |= doubtful
    return affirmed, unsure, begun


def load() -> None:
    """Make the tables that every scan uses."""
    _known_words()
    _single()
    _unsure()
    _phrases()


@cache
def _single() -> Mapping[str, int]:
    """What each word means by itself in either language."""
    english, french = (lexicon(language).single for language in LANGUAGES)
    return {word: english.get(word, 0) | french.get(word, 0) for word in {**english, **french}}


@cache
def _unsure() -> Mapping[str, int]:
    """What a word means by itself in one language only, where it does."""
    english, french = (lexicon(language).single for language in LANGUAGES)
    found = {word: english.get(word, 0) ^ french.get(word, 0) for word in {**english, **french}}
    return {word: meaning for word, meaning in found.items() if meaning}


@cache
def _phrases() -> Mapping[tuple[str, str], _Phrases]:
    """The phrases of either language by their first two words."""
    english, french = (lexicon(language).longer for language in LANGUAGES)
    nothing: Phrases = (0, {})
    return {begin: _either(english.get(begin, nothing), french.get(begin, nothing)) for begin in {**english, **french}}


def _either(english: Phrases, french: Phrases) -> _Phrases:
    said, unsure = _both(english[0], french[0])
    begun = said
    by_third: dict[str, Sequence[tuple[tuple[str, ...], int, int]]] = {}
    for third in {**english[1], **french[1]}:
        in_english, in_french = dict(english[1].get(third, ())), dict(french[1].get(third, ()))
        meant = {rest: _both(in_english.get(rest, 0), in_french.get(rest, 0)) for rest in {**in_english, **in_french}}
        by_third[third] = [(rest, *both) for rest, both in meant.items()]
        begun |= sum_bits(meaning for meaning, _ in meant.values())
    return said, unsure, begun, by_third


def _both(english: int, french: int) -> tuple[int, int]:
    """What a phrase means in either language, and what of that is unsure; an idiom may hide whatever stands with it."""
    meaning = english | french
    return meaning, _EVERYTHING if meaning & IDIOMS else english ^ french


@cache
def _known_words() -> frozenset[str]:
    """Every word that stands in some phrase, so that it needs no mending."""
    known: set[str] = set()
    for language in LANGUAGES:
        words = lexicon(language)
        known.update(words.single)
        for begin, (_, by_third) in words.longer.items():
            known.update(begin, by_third)
            known.update(word for phrases in by_third.values() for rest, _ in phrases for word in rest)
    return frozenset(known)
