"""Every pattern of the reading, and which of them a sentence could match at all."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from typing import Final

from redflags.reading.patterns import career, conduct, identity, payment, places, video
from redflags.reading.patterns.pattern import COMMON, Pattern
from redflags.reading.said import Context, Speaker
from redflags.reading.units import bits, sum_bits

_ANYTHING: Final = -1

PATTERNS: Final[tuple[Pattern, ...]] = (
    *payment.PATTERNS, *places.PATTERNS, *video.PATTERNS, *identity.PATTERNS, *career.PATTERNS, *conduct.PATTERNS,
)  # fmt: skip


def _anchor(pattern: Pattern) -> int:
    """The slot that tells most: the first without a common concept, otherwise the one with the fewest concepts."""
    telling = [slot for slot in pattern.steps.slots if not slot & COMMON]
    return telling[0] if telling else min(pattern.steps.slots, key=int.bit_count)


# A pattern with its rank and the slots beside its anchor, rarest first.
_Ranked = tuple[int, Pattern, tuple[int, ...]]
# Patterns by what they need first besides an anchor.
_Groups = Sequence[tuple[int, Sequence[_Ranked]]]


@cache
def _ranked() -> tuple[tuple[Sequence[int], _Ranked], ...]:
    """Every pattern, beside the bits of its anchor."""
    anchors = ((rank, pattern, _anchor(pattern)) for rank, pattern in enumerate(PATTERNS))
    return tuple((tuple(bits(anchor)), (rank, pattern, _others(pattern, anchor))) for rank, pattern, anchor in anchors)


def _others(pattern: Pattern, anchor: int) -> tuple[int, ...]:
    slots = list(pattern.steps.slots)
    slots.remove(anchor)
    return tuple(sorted(slots, key=int.bit_count))


def load() -> None:
    """Group the patterns for whoever speaks, wherever."""
    for speaker, context in product(Speaker, Context):
        sieve(speaker, context)


@dataclass(frozen=True, slots=True, eq=False)
class Sieve:
    """The patterns for one speaker in one place.

    `anchored` has those whose anchor a concept fills, and what they need besides, by that concept's bit; `anchors` is
    all these bits together, `wanted` those of all slots.
    """

    anchors: int
    wanted: int
    anchored: Mapping[int, tuple[int, _Groups]]


@cache
def sieve(speaker: Speaker, context: Context) -> Sieve:
    """The patterns for that speaker in that place."""
    return _sieve_of(
        tuple(
            rank for rank, pattern in enumerate(PATTERNS) if speaker in pattern.speakers and context in pattern.contexts
        )
    )


@cache
def _sieve_of(ranks: Iterable[int]) -> Sieve:
    """Those of some patterns: speakers and places mostly share them."""
    anchored: dict[int, dict[int, list[_Ranked]]] = defaultdict(lambda: defaultdict(list))
    wanted = 0
    for anchor, ranked in map(_ranked().__getitem__, ranks):
        _, pattern, others = ranked
        wanted |= sum_bits(pattern.steps.slots)
        for bit in anchor:
            anchored[bit][others[0] if others else _ANYTHING].append(ranked)
    return Sieve(
        sum_bits(anchored),
        wanted,
        {bit: (sum_bits(groups), tuple(groups.items())) for bit, groups in anchored.items()},
    )


def _feasible(meaning: int, sieve: Sieve) -> Iterator[tuple[int, Pattern]]:
    """The patterns whose every slot something fills, with their rank; once for each concept that fills the anchor."""
    for bit in bits(meaning & sieve.anchors):
        needed, groups = sieve.anchored[bit]
        if meaning & needed:
            for first, group in groups:
                if meaning & first:
                    for rank, pattern, others in group:
                        for slot in others:
                            if not meaning & slot:
                                break
                        else:
                            yield rank, pattern


def worth_parsing(suspicion: int, sieve: Sieve) -> bool:
    """Whether words that may stand for these concepts could fill all slots of any pattern."""
    return bool(suspicion & sieve.anchors) and _fills_any(suspicion & sieve.wanted, sieve)


@lru_cache(maxsize=8_192)  # most sentences of any text hint at the same few concepts
def _fills_any(suspicion: int, sieve: Sieve) -> bool:
    return any(True for _ in _feasible(suspicion, sieve))


@lru_cache(maxsize=4_096)
def possible_patterns(meaning: int, sieve: Sieve) -> tuple[Pattern, ...]:
    """The patterns, in order of precedence, whose every slot some concept in `meaning` fills."""
    return tuple(pattern for _, pattern in sorted(dict(_feasible(meaning, sieve)).items()))
