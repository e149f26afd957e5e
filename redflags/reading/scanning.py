"""What the words of a sentence may mean, before it is parsed: found by looking words up, at a fraction of the time."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, reduce
from itertools import chain, pairwise, repeat
from operator import itemgetter, or_
from typing import Final

from redflags.reading.compounds import implied
from redflags.reading.lexicon import (
    CONCEPTS,
    LANGUAGES,
    NE,
    NO,
    NOT,
    ONLY,
    QUE,
    US,
    WALLET,
    WITHOUT,
    lexicon,
    shared,
)
from redflags.reading.sentence import IDIOMS, ON_WEEKDAY, RESOLVED, Sentence
from redflags.reading.typos import Spelling
from redflags.reading.words import DASHES, MARKS, TOKEN, looks_like_wallet

_NEGATORS: Final = NOT | NO | NE | WITHOUT
_NE_QUE: Final = NE | QUE
_FIRST: Final = itemgetter(0)
_SECOND: Final = itemgetter(1)
_AT_TIMES: Final = frozenset(("personne", "nous"))  # where they stand right they mean NO, and US instead of WE
_AT_AN_END: Final = frozenset(".,;:?!")  # marks that close a word before white space


class Passage:
    """A stretch of text, wherever it stands: its words and marks, and what they may mean.

    `affirmed` is what words and phrases mean where none is denied. `sentence` is what it turned out to say, once it was
    worth parsing, and `could_tell` whether it is, once that was asked.
    """

    __slots__ = ("_hinted", "_told", "affirmed", "could_tell", "sentence", "text", "tokens")

    def __init__(self, text: str, tokens: tuple[str, ...], told: int, hinted: int) -> None:
        """`told` is all that words and phrases mean, as `_pack` has it; `hinted` is hinted at beyond that."""
        self.text = text
        self.tokens = tokens
        self.affirmed = told & _MEANING
        self.sentence: Sentence | None = None
        self.could_tell: bool | None = None
        self._told = told
        self._hinted = hinted

    @property
    def words(self) -> list[str]:
        """The words without marks."""
        return _words(self.tokens)

    @property
    def hinted(self) -> int:
        """What they could mean if a phrase stood wherever its first two words stand."""
        return self._told >> _BEGUN & _MEANING | self._hinted

    def bounds(self, lent: int) -> tuple[int, int]:
        """All that the sentence may mean once it is parsed, and what of it is sure."""
        meaning = self.affirmed | lent
        if meaning & _NE_QUE == _NE_QUE:
            meaning |= ONLY
        unsure = self._told >> _UNSURE & _MEANING
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
        hinted = self.hinted
        return implied(lent | hinted | hinted << 1)


class Scanner:
    """Looks up the words of one text: every stretch between white space once, and every sentence that says the same."""

    def __init__(self, text: str) -> None:
        self.spelling = Spelling(_known_words())
        self._text = text
        self._stretches = _Stretches(self.spelling)
        self._passages: dict[str, Passage] = {}

    @property
    def marks(self) -> frozenset[str]:
        """The marks met so far."""
        return frozenset(self._stretches.marks)

    def passage(self, start: int, end: int) -> Passage:
        """What stands there, the same where the same stands elsewhere."""
        text = self._text[start:end]
        passage = self._passages.get(text)
        if passage is None:
            passage = self._passages[text] = self._scanned(text)
        return passage

    def _scanned(self, text: str) -> Passage:
        stretches = list(map(self._stretches.__getitem__, text.split()))  # no token holds white space
        if "\n" in text.rstrip() or text.endswith(DASHES):  # line ends are marks; dashes are, before white space
            tokens = self._stretches.tokens(text)
        else:
            tokens = tuple(chain(chain.from_iterable(map(_FIRST, stretches)), repeat("\n", text.count("\n"))))
        told = reduce(or_, filter(None, map(_pairs().get, pairwise(tokens))), 0)
        told = reduce(or_, filter(None, map(_SECOND, stretches)), told)
        if told >> _LONGER:
            told |= _longer_phrases_in(tokens)
        hinted = 0
        if not self._stretches.marks.isdisjoint(tokens[:-1]):  # "in the second, round" may be a slip
            hinted = reduce(or_, filter(None, map(_pairs().get, pairwise(_words(tokens)))), 0) >> _BEGUN & _MEANING
        return Passage(text, tokens, told, hinted)


class _Stretches(dict[str, tuple[tuple[str, ...], int]]):
    """The words and marks of stretches without white space, and what these words tell; `marks` met there."""

    def __init__(self, spelling: Spelling) -> None:
        super().__init__()
        self.marks = {"\n"}
        self._spelling = spelling

    def __missing__(self, stretch: str) -> tuple[tuple[str, ...], int]:
        if stretch.isalpha():
            word = self._spelling[stretch]
            found: tuple[tuple[str, ...], int] = (word,), _told_by(word)
        elif (mark := stretch[-1]) in _AT_AN_END and (bare := stretch[:-1]).isalpha():
            word = self._spelling[bare]
            self.marks.add(mark)
            found = (word, mark), _told_by(word)
        else:
            tokens = self.tokens(f"{stretch} ")
            found = tokens, reduce(or_, map(_told_by, tokens), 0)
        self[stretch] = found
        return found

    def tokens(self, text: str) -> tuple[str, ...]:
        """The words, as the lexicon writes them, and marks of any text."""
        found = TOKEN.findall(text)
        self.marks.update([token for token in found if token[0] in MARKS])
        return tuple([token if token in self.marks else self._spelling[token] for token in found])


def _words(tokens: Iterable[str]) -> list[str]:
    return [token for token in tokens if token[:1] not in MARKS]


# What words may mean, in one long number: what they mean where none is denied, what of that is unsure (meant in one
# language only, or hidden by an idiom), what the phrases mean that are begun there, and above, whether one of these
# goes on beyond its first two words.
_UNSURE: Final = 2 * len(CONCEPTS)
_BEGUN: Final = 2 * _UNSURE
_LONGER: Final = 3 * _UNSURE
_MEANING: Final = (1 << _UNSURE) - 1


def _pack(meaning: int, unsure: int, begun: int) -> int:
    return meaning | unsure << _UNSURE | begun << _BEGUN


_A_WALLET: Final = _pack(WALLET, 0, WALLET)


def _told_by(word: str) -> int:
    return _alone().get(word) or (_A_WALLET if looks_like_wallet(word) else 0)


def _longer_phrases_in(tokens: Sequence[str]) -> int:
    """What the phrases of three words and more tell that stand there to their last word."""
    told = 0
    for at, phrases in enumerate(map(_triples().get, zip(tokens, tokens[1:], tokens[2:], strict=False)), 3):
        if phrases is not None:
            for rest, meant in phrases:
                if not rest or tokens[at : at + len(rest)] == rest:
                    told |= meant
    return told


def load() -> None:
    """Make the tables that every scan uses."""
    _known_words()
    _alone()
    _pairs()
    _triples()


@cache
def _single() -> Mapping[str, int]:
    """What each word means by itself in either language."""
    english, french = (lexicon(language).single for language in LANGUAGES)
    return shared({word: english.get(word, 0) | french.get(word, 0) for word in {**english, **french}})


@cache
def _alone() -> Mapping[str, int]:
    """What each word tells by itself."""
    english, french = (lexicon(language).single for language in LANGUAGES)
    unsure = {word: english.get(word, 0) ^ french.get(word, 0) for word in _single()}
    return shared({word: _pack(meaning, unsure[word], meaning) for word, meaning in _single().items()})


@cache
def _pairs() -> Mapping[tuple[str, str], int]:
    """What each two words tell that some phrase begins with."""
    told: dict[tuple[str, str], int] = {}
    for (first, second, *rest), (meaning, unsure) in _phrases().items():
        begun = _pack(0, 0, meaning) | 1 << _LONGER if rest else _pack(meaning, unsure, meaning)
        told[first, second] = told.get((first, second), 0) | begun
    return shared(told)


@cache
def _triples() -> Mapping[tuple[str, str, str], Sequence[tuple[tuple[str, ...], int]]]:
    """The phrases of three words and more by their first three: what follows, and what they tell."""
    found: dict[tuple[str, str, str], list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    for phrase, (meaning, unsure) in _phrases().items():
        if len(phrase) > 2:
            first, second, third, *rest = phrase
            found[first, second, third].append((tuple(rest), _pack(meaning, unsure, 0)))
    return dict(found)


@cache
def _phrases() -> Mapping[tuple[str, ...], tuple[int, int]]:
    """The phrases of either language: what each means, and what of that is unsure."""
    english, french = (lexicon(language).phrases for language in LANGUAGES)
    return {phrase: _both(english.get(phrase, 0), french.get(phrase, 0)) for phrase in {**english, **french}}


def _both(english: int, french: int) -> tuple[int, int]:
    """What a phrase means in either language, and what of that is unsure; an idiom may hide whatever stands with it."""
    meaning = english | french
    return meaning, _MEANING if meaning & IDIOMS else english ^ french


@cache
def _known_words() -> frozenset[str]:
    """Every word that stands in some phrase, so that it needs no mending."""
    known = set(_single())
    known.update(chain.from_iterable(_phrases()))
    return frozenset(known)
