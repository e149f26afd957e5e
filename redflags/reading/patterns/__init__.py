"""Every pattern of the reading, and which of them a sentence could match at all."""

from collections import defaultdict
from typing import Final

from redflags.reading.lexicon import EITHER
from redflags.reading.patterns import career, conduct, identity, payment, places, video
from redflags.reading.patterns.pattern import Pattern, sum_bits

PATTERNS: Final[tuple[Pattern, ...]] = (
    *payment.PATTERNS, *places.PATTERNS, *video.PATTERNS, *identity.PATTERNS, *career.PATTERNS, *conduct.PATTERNS,
)  # fmt: skip

# Concepts too common to make a sentence worth a closer look.
_COMMON: Final = sum_bits(
    EITHER[name]
    for name in (
        "not no ne without plus que contrast because and if when_asked i we you candidate again many all only to from of about during want requests "
        "accept offer promise refuse avoid excuse leave agree resolved able unable change send use give show turn_on off on remove keep "
        "stop_work need_verb ask_us tell same other match differ own verify record know find exist fake low high name photo looks person "
        "interviewed show_up worked source dates history answer question call pay employer profile claimed lives place elsewhere move passed "
        "fail read screen depth own_work local_question hours login linked unapproved installed machine refer hire friends friends urgent rate"
    ).split()
    if name in EITHER
)


def _anchor(pattern: Pattern) -> int:
    """The slot that tells most: the first without a common concept, otherwise the one with the fewest concepts."""
    telling = [slot for slot in pattern.steps.slots if not slot & _COMMON]
    return telling[0] if telling else min(pattern.steps.slots, key=int.bit_count)


def _by_anchor() -> tuple[tuple[int, tuple[tuple[int, Pattern], ...]], ...]:
    groups: dict[int, list[tuple[int, Pattern]]] = defaultdict(list)
    for rank, pattern in enumerate(PATTERNS):
        groups[_anchor(pattern)].append((rank, pattern))
    return tuple((anchor, tuple(patterns)) for anchor, patterns in groups.items())


_GROUPS: Final = _by_anchor()


def possible_patterns(meaning: int) -> list[Pattern]:
    """The patterns, in order of precedence, whose every slot some concept in `meaning` could fill."""
    found = [
        (rank, pattern)
        for anchor, group in _GROUPS
        if meaning & anchor
        for rank, pattern in group
        if all([meaning & slot for slot in pattern.steps.slots])
    ]
    found.sort(key=lambda item: item[0])
    return [pattern for _, pattern in found]
