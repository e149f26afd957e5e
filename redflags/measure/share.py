"""A share of few: how many of how many, and between what bounds the true share may lie."""

from dataclasses import dataclass
from math import sqrt

Z = 1.959_964
"""Of a normal distribution, 95 % lie within this many deviations."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    n: int

    @property
    def value(self) -> float | None:
        """The share; None of none."""
        return self.hits / self.n if self.n else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95 % interval, which stays sensible for few cases and for all or none of them; None of none."""
        if not self.n:
            return None
        share, spread = self.hits / self.n, Z * Z / self.n
        centre = share + spread / 2
        margin = Z * sqrt(share * (1 - share) / self.n + spread / (4 * self.n))
        low, high = (centre - margin) / (1 + spread), (centre + margin) / (1 + spread)
        return (0.0 if not self.hits else low, 1.0 if self.hits == self.n else high)
