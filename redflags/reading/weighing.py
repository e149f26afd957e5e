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
from struct import Struct
from types import MappingProxyType
from typing import Final

from redflags.reading.lexicon import CONCEPTS
from redflags.reading.patterns import PATTERNS
from redflags.reading.patterns.pattern import Pattern
from redflags.reading.said import Context, Speaker
from redflags.reading.sentence import Sentence
from redflags.reading.units import Unit, bits, sum_bits

NOTHING: Final = "-"
BIAS: Final = ""  # stands in the table of weights for what pulls without any concept
# How likely a label must be to be said where no pattern stands, and to be said instead of what a pattern found; and how
# unlikely that must be. Measured on sentences never seen.
LIKELY: Final = 0.75
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
    pulling = _pulling()
    total = pulling.start
    for bit in bits(meaning & pulling.bits):
        total += pulling.both_ways[bit]
    tenths = pulling.fields.unpack(total.to_bytes(pulling.fields.size, "little"))
    known = softmax([(tenth - pulling.level) / 10 for tenth in tenths] + [0.0])
    return MappingProxyType(dict(zip((*pulling.labels, NOTHING), known, strict=True)))


def could_be_weighed(at_most: int, at_least: int, words: int) -> bool:
    """Whether a sentence of so many words could be likely enough of any label to be said.

    It means some of `at_most` and all of `at_least`.
    """
    if not FEWEST_WORDS <= words <= MOST_WORDS:
        return False
    if at_most == at_least:
        return _is_likely(at_most)
    weighed = _pulling().bits
    return _could_be_likely(at_most & weighed, at_least & weighed)


@lru_cache(maxsize=8_192)
def _is_likely(meaning: int) -> bool:
    return likeliest(_shares(meaning), LIKELY) is not None


@lru_cache(maxsize=8_192)
def _could_be_likely(at_most: int, at_least: int) -> bool:
    pulling = _pulling()
    total = pulling.start
    for bit in bits(at_most & ~at_least):
        total += pulling.forward[bit]
    for bit in bits(at_least):
        total += pulling.both_ways[bit]
    return bool(total & pulling.reached)


@dataclass(frozen=True, slots=True)
class _Pulling:
    """How far concepts pull from nothing to each of `labels`, in tenths, summed up for all at once in one long number.

    Each label has a field of it that starts from `level`. Its highest bit (`reached`) is set once the label could be
    LIKELY: it is no likelier than it would be if it and nothing were the only two. `both_ways` is how far a concept
    pulls, `forward` the same without what it pulls back; `bits` are the concepts that pull at all.
    """

    labels: tuple[str, ...]
    fields: Struct
    level: int
    start: int
    both_ways: Mapping[int, int]
    forward: Mapping[int, int]
    bits: int
    reached: int


_FIELD_BITS: Final = 32


@cache
def _pulling() -> _Pulling:
    weights = learned()
    nothing = weights.labels.index(NOTHING)
    labels = tuple(label for label in weights.labels if label != NOTHING)
    pulls = {
        1 << bit: _tenths_beyond(weights.pulls[name], nothing)
        for bit, name in enumerate(_names())
        if name in weights.pulls
    }
    highest = 1 << (_FIELD_BITS - 1)
    level = highest - math.floor(10 * math.log(LIKELY / (1 - LIKELY)))
    return _Pulling(
        labels=labels,
        fields=Struct(f"<{len(labels)}I"),
        level=level,
        start=_side_by_side(level + tenths for tenths in _tenths_beyond(weights.bias, nothing)),
        both_ways={bit: _side_by_side(tenths) for bit, tenths in pulls.items()},
        forward={bit: _side_by_side(max(0, tenth) for tenth in tenths) for bit, tenths in pulls.items()},
        bits=sum_bits(pulls),
        reached=_side_by_side([highest] * len(labels)),
    )


def _tenths_beyond(pulls: Sequence[float], nothing: int) -> list[int]:
    """How much more each label is pulled to than nothing."""
    return [round(10 * (pull - pulls[nothing])) for at, pull in enumerate(pulls) if at != nothing]


def _side_by_side(tenths: Iterable[int]) -> int:
    return sum(tenth << (_FIELD_BITS * at) for at, tenth in enumerate(tenths))


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
    _pulling()
