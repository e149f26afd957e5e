"""What of a table may be shown without telling of few people: small counts are hidden, and so is what would give them
away.
"""

from collections.abc import Sequence
from dataclasses import dataclass

LEAST = 5
"""No count below this is told, nor can be worked out from what is."""


@dataclass(frozen=True, slots=True)
class Cell:
    """So many of so many."""

    hits: int
    n: int

    @property
    def is_small(self) -> bool:
        """Whether those it counts, or the others of the same group, are few."""
        return min(self.hits, self.n - self.hits) < LEAST


def hidden_sizes(sizes: Sequence[int]) -> frozenset[int]:
    """Places of the groups whose sizes are hidden, where the total of all is told."""
    hidden = {place for place, size in enumerate(sizes) if size < LEAST}
    return _covered(hidden, [[size] for size in sizes])


def hidden_cells(cells: Sequence[Cell], without: frozenset[int] = frozenset()) -> frozenset[int]:
    """Places of the cells of one column that are hidden, where the total of the column is told, and of whom.

    `without` are the groups whose sizes are hidden already. What is hidden is never alone, and never few together:
    otherwise the total less what is shown would tell it.
    """
    hidden = {place for place, cell in enumerate(cells) if place in without or cell.is_small}
    return _covered(hidden, [[cell.hits, cell.n - cell.hits] for cell in cells])


def _covered(hidden: set[int], counts: Sequence[Sequence[int]]) -> frozenset[int]:
    """Hide more, the smallest first, until what is hidden cannot be told by taking the rest from the total."""
    while hidden and len(hidden) < len(counts):
        together = [sum(column) for column in zip(*(counts[place] for place in hidden), strict=True)]
        if len(hidden) > 1 and min(together) >= LEAST:
            break
        hidden.add(min((place for place in range(len(counts)) if place not in hidden), key=lambda at: min(counts[at])))
    return frozenset(hidden)
