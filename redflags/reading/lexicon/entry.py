"""What a lexicon file says about one concept: its name and the words for it in English and French."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final

from redflags.reading.inflect import (
    english_noun,
    english_verb,
    french_adjective,
    french_noun,
    french_verb,
    is_irregular_infinitive,
)
from redflags.reading.words import WORD, plain

_FORMS: Final[dict[tuple[str, str], Callable[[str], tuple[str, ...]]]] = {
    ("en", "v"): english_verb,
    ("en", "n"): english_noun,
    ("fr", "v"): french_verb,
    ("fr", "n"): french_noun,
    ("fr", "a"): french_adjective,
}
# "Him" has no such word: "mention him" says more than "mention her", which may go on "employer".
_OTHER_GENDER: Final = {
    "he": "she",
    "she": "he",
    "his": "her",
    "her": "his",
    "himself": "herself",
    "herself": "himself",
    "il": "elle",
    "elle": "il",
}
# At the end of a phrase it is whom, not whose or who.
_LAST: Final = {"her": "him", "lui": "elle", "elle": "lui"}
_IMPERFECT: Final = "ait"
_SHORTEST_IMPERFECT: Final = 6  # letters: "fait" and "trait" are none


@dataclass(frozen=True, slots=True)
class Concept:
    """A meaning that words stand for.

    `en` and `fr` list words and phrases parted by commas; `:v`, `:n`, `:a` after a word ask for all forms of that verb, noun
    or adjective ("turn:v down"). `both` lists words of either language. A `thing` (camera, wallet) is the same thing
    under a negation; anything else (match, refuse) means its contrary there.
    """

    name: str
    en: str = ""
    fr: str = ""
    both: str = ""
    thing: bool = False
    implies: tuple[str, ...] = ()

    def phrases(self, language: str) -> Iterator[tuple[str, ...]]:
        """Every written form in that language, each as a tuple of plain words."""
        listed = self.en if language == "en" else self.fr
        for source, forms in ((listed, language), (self.both, "en" if language == "en" else "fr")):
            for item in source.split(","):
                if item.strip():
                    for phrase in _inflected(item.strip(), forms):
                        for said in _of_anyone(phrase):
                            yield from _as_typed(said)
                            if forms == "fr":
                                yield from _of_several(said)


def act(name: str, en: str = "", fr: str = "", both: str = "", implies: tuple[str, ...] = ()) -> Concept:
    """A concept that a negation turns into its contrary."""
    return Concept(name, en, fr, both, thing=False, implies=implies)


def thing(name: str, en: str = "", fr: str = "", both: str = "", implies: tuple[str, ...] = ()) -> Concept:
    """A concept that stays itself under a negation."""
    return Concept(name, en, fr, both, thing=True, implies=implies)


def every(*parts: str) -> str:
    """Every phrase made of one item of each part: `every("no, hardly any", "trace, file")` lists four."""
    choices = ([item.strip() for item in part.split(",")] for part in parts)
    return ", ".join(" ".join(filter(None, chosen)) for chosen in product(*choices))


def _of_anyone(phrase: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The phrase, and the same said of the other gender: what is listed of him is read of her, and the other way."""
    yield phrase
    *begin, last = phrase
    if begin and (last in _LAST or not _OTHER_GENDER.keys().isdisjoint(phrase)):
        yield *(_OTHER_GENDER.get(word, word) for word in begin), _LAST.get(last) or _OTHER_GENDER.get(last, last)


def _of_several(phrase: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The same said of several in the French imperfect: what "se deformait" may mean, "se deformaient" means too."""
    *begin, last = phrase
    if last.endswith(_IMPERFECT) and len(last) >= _SHORTEST_IMPERFECT:
        yield *begin, last.removesuffix(_IMPERFECT) + "aient"


def _as_typed(phrase: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The phrase, and the same without apostrophes in its negations: "isnt the one"."""
    yield phrase
    if any(word.endswith("n't") for word in phrase):
        yield tuple(word.removesuffix("n't") + "nt" if word.endswith("n't") else word for word in phrase)


def _inflected(item: str, language: str) -> Iterator[tuple[str, ...]]:
    heads: list[tuple[str, ...]] = [()]
    for part in item.split():
        base, _, kind = part.partition(":")
        base = plain(base.lower())
        if language == "fr" and is_irregular_infinitive(base) and not heads[0]:
            kind = "v"
        ends = _forms(base, kind, language) if kind else (_tokens(base),)
        heads = [(*head, *end) for head in heads for end in ends]
    yield from heads


@cache
def _forms(base: str, kind: str, language: str) -> tuple[tuple[str, ...], ...]:
    return tuple(map(_tokens, dict.fromkeys(_FORMS[language, kind](base))))


@cache  # the same few thousand words stand in many phrases
def _tokens(word: str) -> tuple[str, ...]:
    return (word,) if word.endswith("'") else tuple(WORD.findall(word))
