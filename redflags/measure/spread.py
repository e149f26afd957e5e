"""How long things took: whole days, counted under bounds, with the middle and the end of the crowd."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Spread:
    """How many took up to so many days."""

    counts: Mapping[int, int]  # bound in days: how many took no more than that, and more than the bound before

    @property
    def n(self) -> int:
        """How many there are."""
        return sum(self.counts.values())

    @property
    def median(self) -> int | None:
        """Half of them took no more than so many days; None of none."""
        return self.within(0.5)

    @property
    def most(self) -> int | None:
        """Nine of ten took no more than so many days; None of none."""
        return self.within(0.9)

    def within(self, part: float) -> int | None:
        """The bound under which this part of them lies; None of none."""
        seen, wanted = 0, part * self.n
        for bound in sorted(self.counts):
            seen += self.counts[bound]
            if self.counts[bound] and seen >= wanted:
                return bound
        return None
