"""A sentence weighed: which label its concepts, all together, most likely speak of.

Patterns say exactly what a sentence means; people write in more ways than patterns foresee. Here every concept of a
sentence pulls towards some labels and away from others, with weights learned from sentences whose meaning is known
(`learning`). Only concepts are weighed, never words: a name, a language or a place can add nothing. What is found so
rests on the pattern that comes closest, which gives it its topic and its place in the text.
"""

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from operator import add
from types import MappingProxyType
from typing import Final

from redflags.reading.lexicon import CONCEPTS
from redflags.reading.patterns import PATTERNS
from redflags.reading.patterns.pattern import Pattern
from redflags.reading.said import Context, Speaker
from redflags.reading.sentence import Sentence
from redflags.reading.units import Unit

NOTHING: Final = "-"
BIAS: Final = ""  # stands in the table of weights for what pulls without any concept
# How likely a label must be to be said where no pattern stands, and to be said instead of what a pattern found; and how
# unlikely that must be. Measured on sentences never seen.
LIKELY: Final = 0.6
SURE: Final = 0.9
UNLIKELY: Final = 0.02
FEWEST_WORDS: Final = 3
FEWEST_SLOTS: Final = 2  # of the closest pattern that must be filled: a single word tells no story
MOST_WORDS: Final = 30  # longer sentences tell of several things, and sums of many concepts are always sure
# Who acts says nothing about what is done; nobody's gender may weigh.
UNWEIGHED: Final = frozenset({"candidate", "him_or_her"})
_NOTHING_KNOWN: Final[Mapping[str, float]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each concept, affirmed or denied (`-name`), pulls towards each of `labels`; `bias` is without any."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    pulls: Mapping[str, Sequence[float]]


def features(meaning: int) -> Iterator[str]:
    """The concepts a sentence holds, as they are weighed."""
    names = _names()
    while meaning:
        lowest = meaning & -meaning
        if name := names[lowest.bit_length() - 1]:
            yield name
        meaning ^= lowest


def softmax(sums: Sequence[float]) -> list[float]:
    """Numbers of any size as shares of one."""
    highest = max(sums)
    powers = [math.exp(total - highest) for total in sums]
    whole = sum(powers)
    return [power / whole for power in powers]


def shares(sentence: Sentence) -> Mapping[str, float]:
    """How likely each label is; empty where the sentence is too short or too long to be weighed."""
    if not FEWEST_WORDS <= sentence.words <= MOST_WORDS:
        return _NOTHING_KNOWN
    return _shares(sentence.meaning)


@lru_cache(maxsize=4_096)  # short sentences of any text mean the same few things
def _shares(meaning: int) -> Mapping[str, float]:
    weights = learned()
    sums: Iterable[float] = weights.bias
    for name in features(meaning):
        if name in weights.pulls:
            sums = map(add, sums, weights.pulls[name])
    return MappingProxyType(dict(zip(weights.labels, softmax(tuple(sums)), strict=True)))


def likeliest(known: Mapping[str, float], least: float) -> str | None:
    """The label that is at least that likely, None when there is none or nothing is said."""
    label = max(known, key=known.__getitem__, default=NOTHING)
    return label if label != NOTHING and known[label] >= least else None


def closest(label: str, sentence: Sentence, speaker: Speaker, context: Context) -> tuple[Pattern, list[Unit]] | None:
    """The pattern of the label that the sentence comes closest to, with the units that fill its slots, or None.

    Closest is the one with the largest part of its slots filled, of several the one with most of them.
    """
    best: tuple[float, int] = (0, 0)
    found: tuple[Pattern, list[Unit]] | None = None
    for pattern in _of(label):
        if speaker in pattern.speakers and context in pattern.contexts:
            slots = pattern.steps.slots
            most = sum([bool(sentence.meaning & slot) for slot in slots])  # two slots may want the same unit
            if most < FEWEST_SLOTS or (most / len(slots), most) <= best:
                continue
            filled = _filled(pattern, sentence)
            near = len(filled) / len(slots), len(filled)
            if near > best and len(filled) >= FEWEST_SLOTS:
                best, found = near, (pattern, filled)
    return found


def _filled(pattern: Pattern, sentence: Sentence) -> list[Unit]:
    found = (
        next((unit for unit in sentence.units if unit.meaning & slot and not unit.implied), None)
        for slot in pattern.steps.slots
    )
    return sorted({unit for unit in found if unit is not None}, key=lambda unit: unit.first)


@cache
def _of(label: str) -> tuple[Pattern, ...]:
    return tuple(pattern for pattern in PATTERNS if pattern.label == label)


@cache
def _names() -> tuple[str, ...]:
    """What each bit of a meaning is weighed as, empty where it is not weighed."""
    return tuple("" if concept.name in UNWEIGHED else sign + concept.name for concept in CONCEPTS for sign in ("", "-"))


@cache
def learned() -> Weights:
    """The weights as they ship."""
    stored = json.loads((files("redflags.reading") / "weights.json").read_text("utf-8"))
    pulls = {name: tuple(tenth / 10 for tenth in tenths) for name, tenths in stored["tenths"].items()}
    return Weights(tuple(stored["labels"]), pulls.pop(BIAS), pulls)


def load() -> None:
    """Read the weights, so that processes forked from this one need not."""
    learned()
    _names()
