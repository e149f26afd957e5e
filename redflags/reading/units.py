"""The smallest thing a pattern sees: a word or phrase with what it means and where it stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from operator import attrgetter, or_


def sum_bits(masks: Iterable[int]) -> int:
    """All bits that any of the masks sets."""
    return reduce(or_, masks, 0)


def bits(mask: int) -> Iterator[int]:
    """Each bit that the mask sets, by itself, the lowest first."""
    while mask:
        lowest = mask & -mask
        yield lowest
        mask ^= lowest


@dataclass(slots=True, eq=False)
class Unit:
    """A word or phrase and its concept bits: its first and last word; some are `implied` by context."""

    meaning: int
    first: int
    last: int
    implied: bool = False
    clause: int = 0
    thread: int = 0  # clauses of one subject: "and refused" goes on, "and he refused" begins anew


_meaning = attrgetter("meaning")


def all_meanings(units: Iterable[Unit]) -> int:
    """All that the units mean, together."""
    return sum_bits(map(_meaning, units))
