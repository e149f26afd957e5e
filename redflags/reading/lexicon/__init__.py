"""All concepts of the reading, compiled once into lookup tables by language."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from redflags.reading.lexicon import attitude, career, conduct, devices, grammar, identity, judgement, money, network, parcel, presence
from redflags.reading.lexicon.entry import Concept
from redflags.reading.lexicon.homographs import NOT_ENGLISH, NOT_FRENCH

CONCEPTS: Final[tuple[Concept, ...]] = (
    *grammar.CONCEPTS, *attitude.CONCEPTS, *judgement.CONCEPTS, *money.CONCEPTS, *parcel.CONCEPTS, *presence.CONCEPTS,
    *identity.CONCEPTS, *career.CONCEPTS, *network.CONCEPTS, *devices.CONCEPTS, *conduct.CONCEPTS,
)  # fmt: skip

def affirmed(name: str) -> int:
    """The bit a concept sets where it is said to hold."""
    return 1 << (2 * _NUMBER[name])


def denied(name: str) -> int:
    """The bit a concept sets inside the reach of a negation."""
    return 2 << (2 * _NUMBER[name])


_NUMBER: Final = {concept.name: number for number, concept in enumerate(CONCEPTS)}
_BY_NAME: Final = {concept.name: concept for concept in CONCEPTS}
EITHER: Final = MappingProxyType({name: affirmed(name) | denied(name) for name in _NUMBER})
# Affirmed bits of all concepts; shifting them left by one denies them.
AFFIRMED_BITS: Final = sum(affirmed(name) for name in _NUMBER)
NOT, NO, NE, WITHOUT, PLUS, QUE, FINE, ONLY = (
    affirmed(name) for name in ("not", "no", "ne", "without", "plus", "que", "fine", "only")
)
CONTRAST, BECAUSE, AND, IF = (affirmed(name) for name in ("contrast", "because", "and", "if"))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases of one language: first word -> (following words, meaning), longest first; and every single word's meanings."""

    phrases: dict[str, tuple[tuple[tuple[str, ...], int], ...]]
    possible: dict[str, int]


def is_thing(name: str) -> bool:
    """Whether the concept stays itself under a negation."""
    return _BY_NAME[name].thing


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon to read `language` ("en" or "fr") with: its own words first, the other language's loans after."""
    own, other = _meanings(language), _meanings("fr" if language == "en" else "en")
    foreign = NOT_ENGLISH if language == "en" else NOT_FRENCH
    for phrase, mask in other.items():
        if phrase not in own and not (len(phrase) == 1 and phrase[0] in foreign):
            own[phrase] = mask
    table: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    possible: dict[str, int] = defaultdict(int)
    for phrase, mask in own.items():
        table[phrase[0]].append((phrase[1:], mask))
        possible[_key_word(phrase)] |= mask | mask << 1
    phrases = {first: tuple(sorted(rest, key=lambda item: -len(item[0]))) for first, rest in table.items()}
    return Lexicon(phrases, dict(possible))


def _meanings(language: str) -> dict[tuple[str, ...], int]:
    meanings: dict[tuple[str, ...], int] = defaultdict(int)
    for concept in CONCEPTS:
        mask = _with_implied(concept)
        for phrase in concept.phrases(language):
            meanings[phrase] |= mask
    return dict(meanings)


def _with_implied(concept: Concept) -> int:
    mask = affirmed(concept.name)
    for name in concept.implies:
        mask |= affirmed(name)
    return mask


def _key_word(phrase: tuple[str, ...]) -> str:
    """The word of a phrase by which a sentence is suspected to hold it: the longest."""
    return max(phrase, key=len)


def tolerated_words() -> Iterator[str]:
    """Words long enough to be recognised in spite of one slip of the keyboard."""
    seen = set()
    for language in ("en", "fr"):
        for phrase in _meanings(language):
            for word in phrase:
                if len(word) >= 6 and word.isalpha() and word not in seen:
                    seen.add(word)
                    yield word
