"""Every pattern of the reading, and which of them a sentence could match at all."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from operator import itemgetter
from typing import Final

from redflags.reading.patterns import career, conduct, identity, payment, places, video
from redflags.reading.patterns.pattern import COMMON, Pattern
from redflags.reading.said import Context, Speaker
from redflags.reading.units import sum_bits

PATTERNS: Final[tuple[Pattern, ...]] = (
    *payment.PATTERNS, *places.PATTERNS, *video.PATTERNS, *identity.PATTERNS, *career.PATTERNS, *conduct.PATTERNS,
)  # fmt: skip


def _anchor(pattern: Pattern) -> int:
    """The slot that tells most: the first without a common concept, otherwise the one with the fewest concepts."""
    telling = [slot for slot in pattern.steps.slots if not slot & COMMON]
    return telling[0] if telling else min(pattern.steps.slots, key=int.bit_count)


# A pattern with its rank and the slots beside its anchor, rarest first.
_Ranked = tuple[int, Pattern, tuple[int, ...]]
# An anchor, all that its patterns need besides, and each of them.
_Group = tuple[int, int, tuple[_Ranked, ...]]


@cache
def _ranked() -> tuple[tuple[int, _Ranked], ...]:
    """Every pattern, by its anchor."""
    anchors = ((rank, pattern, _anchor(pattern)) for rank, pattern in enumerate(PATTERNS))
    return tuple((anchor, (rank, pattern, _others(pattern, anchor))) for rank, pattern, anchor in anchors)


def _group(anchor: int, ranked: Iterable[_Ranked]) -> _Group:
    patterns = tuple(ranked)
    alone = any(not others for _, _, others in patterns)
    return anchor, -1 if alone else sum_bits(others[0] for _, _, others in patterns), patterns


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
    """The patterns for one speaker in one place, by label: all its anchors together, then its patterns by anchor."""

    gates: tuple[tuple[int, tuple[_Group, ...]], ...]


@cache
def sieve(speaker: Speaker, context: Context) -> Sieve:
    """The patterns for that speaker in that place."""
    labels: dict[str, dict[int, list[_Ranked]]] = defaultdict(lambda: defaultdict(list))
    for anchor, ranked in _ranked():
        pattern = ranked[1]
        if speaker in pattern.speakers and context in pattern.contexts:
            labels[pattern.label][anchor].append(ranked)
    return Sieve(
        tuple(
            (sum_bits(groups), tuple(_group(anchor, patterns) for anchor, patterns in groups.items()))
            for groups in labels.values()
        )
    )


def _feasible(meaning: int, sieve: Sieve) -> Iterator[tuple[int, Pattern]]:
    for gate, groups in sieve.gates:
        if meaning & gate:
            for anchor, needed, group in groups:
                if meaning & anchor and meaning & needed:
                    for rank, pattern, others in group:
                        for slot in others:
                            if not meaning & slot:
                                break
                        else:
                            yield rank, pattern


@lru_cache(maxsize=8_192)  # most sentences of any text hint at the same few concepts, or at none
def worth_parsing(suspicion: int, sieve: Sieve) -> bool:
    """Whether words that may stand for these concepts could fill all slots of any pattern."""
    return any(True for _ in _feasible(suspicion, sieve))


@lru_cache(maxsize=4_096)
def possible_patterns(meaning: int, sieve: Sieve) -> tuple[Pattern, ...]:
    """The patterns, in order of precedence, whose every slot some concept in `meaning` fills."""
    return tuple(pattern for _, pattern in sorted(_feasible(meaning, sieve), key=itemgetter(0)))
