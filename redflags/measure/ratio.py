"""The four-fifths ratio: the rate of each group against the highest rate of any."""

from collections.abc import Sequence
from dataclasses import dataclass

from redflags.measure.share import Share

FOUR_FIFTHS = 0.8
"""Below this a group's rate is looked into (29 CFR 1607.4 D); it is a rule of thumb, and no proof of anything."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One group's rate against the highest."""

    share: Share
    ratio: float | None  # None: nobody in it, or no group has any

    @property
    def is_below(self) -> bool:
        """Whether the rate is below four fifths of the highest."""
        return self.ratio is not None and self.ratio < FOUR_FIFTHS


def compared(groups: Sequence[Share]) -> list[Compared]:
    """Each group, in the order given."""
    highest = max((share.value for share in groups if share.value is not None), default=0.0)
    return [Compared(share, share.value / highest if share.value is not None and highest else None) for share in groups]
