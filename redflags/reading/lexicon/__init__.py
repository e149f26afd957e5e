"""All concepts of the reading, compiled once into lookup tables by language."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final, TypeVar

from redflags.reading.lexicon import (
    aftermath,
    answers,
    attitude,
    devices,
    employers,
    footprints,
    grammar,
    histories,
    identity,
    jobs,
    judgement,
    money,
    network,
    papers,
    parcel,
    past_employers,
    presence,
    references,
    referrals,
    schools,
    sharing,
)
from redflags.reading.lexicon.entry import Concept
from redflags.reading.lexicon.homographs import NOT_ENGLISH, NOT_FRENCH

CONCEPTS: Final[tuple[Concept, ...]] = (
    *grammar.CONCEPTS, *attitude.CONCEPTS, *judgement.CONCEPTS, *money.CONCEPTS, *parcel.CONCEPTS, *presence.CONCEPTS,
    *identity.CONCEPTS, *employers.CONCEPTS, *past_employers.CONCEPTS, *histories.CONCEPTS, *schools.CONCEPTS,
    *references.CONCEPTS, *jobs.CONCEPTS, *network.CONCEPTS, *devices.CONCEPTS, *answers.CONCEPTS, *sharing.CONCEPTS,
    *referrals.CONCEPTS, *aftermath.CONCEPTS, *footprints.CONCEPTS, *papers.CONCEPTS,
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
CONTRAST, BECAUSE, AND, IF, BUT, US, WALLET = (
    affirmed(name) for name in ("contrast", "because", "and", "if", "but", "us", "wallet")
)


LANGUAGES: Final = ("en", "fr")
_Key = TypeVar("_Key")
# The further words of a phrase, and what it means.
Phrase = tuple[tuple[str, ...], int]
# Phrases that begin with the same two words: what these two mean alone (0 for nothing), and the others by their third
# word, longest first, with what follows it.
Phrases = tuple[int, Mapping[str, Sequence[Phrase]]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language.

    `single`: word -> meaning. `phrases`: two words or more -> meaning; `longer` has these by their first two words.
    """

    longer: dict[tuple[str, str], Phrases]
    phrases: dict[tuple[str, ...], int]
    single: dict[str, int]


def is_thing(name: str) -> bool:
    """Whether the concept stays itself under a negation."""
    return _BY_NAME[name].thing


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon to read `language` ("en" or "fr") with: its own words first, the other language's loans after."""
    own, other = dict(_meanings(language)), _meanings("fr" if language == "en" else "en")
    foreign = NOT_ENGLISH if language == "en" else NOT_FRENCH
    for phrase, mask in other.items():
        if phrase not in own and not (len(phrase) == 1 and phrase[0] in foreign):
            own[phrase] = mask
    single = {phrase[0]: mask for phrase, mask in own.items() if len(phrase) == 1}
    phrases = {phrase: mask for phrase, mask in own.items() if len(phrase) > 1}
    longer: dict[tuple[str, str], list[Phrase]] = defaultdict(list)
    for phrase, mask in phrases.items():
        longer[phrase[0], phrase[1]].append((phrase[2:], mask))
    return Lexicon({begin: _by_third_word(rest) for begin, rest in longer.items()}, phrases, single)


def _by_third_word(phrases: Iterable[Phrase]) -> Phrases:
    alone = 0
    by_third: dict[str, list[Phrase]] = defaultdict(list)
    for rest, mask in sorted(phrases, key=lambda item: -len(item[0])):
        if rest:
            by_third[rest[0]].append((rest[1:], mask))
        else:
            alone = mask
    return alone, dict(by_third)


@cache
def _meanings(language: str) -> Mapping[tuple[str, ...], int]:
    meanings: dict[tuple[str, ...], int] = defaultdict(int)
    for concept in CONCEPTS:
        mask = _with_implied(concept)
        for phrase in concept.phrases(language):
            meanings[phrase] |= mask
    return shared(meanings)


def shared(meanings: Mapping[_Key, int]) -> dict[_Key, int]:
    """The same with one number for all that mean the same: fewer of them stay within reach of the processor."""
    numbers: dict[int, int] = {}
    return {key: numbers.setdefault(meaning, meaning) for key, meaning in meanings.items()}


def _with_implied(concept: Concept) -> int:
    mask = affirmed(concept.name)
    for name in concept.implies:
        mask |= affirmed(name)
    return mask


def tolerated_words() -> Iterator[str]:
    """Words long enough to be recognised in spite of one slip of the keyboard."""
    seen = set()
    for language in LANGUAGES:
        for phrase in _meanings(language):
            for word in phrase:
                if len(word) >= 6 and word.isalpha() and word not in seen:
                    seen.add(word)
                    yield word
