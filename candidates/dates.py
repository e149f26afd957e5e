"""Dates of year, month or day precision, kept as they were told (pure)."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

EARLIEST_YEAR, LATEST_YEAR = 1920, 2100
_PATTERN = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class UnreadableDateError(ValueError):
    """A date that is none; the message says what is wrong and what would be right."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a month or a day."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, told: str | int | date) -> "PartialDate":
        """Read YYYY, YYYY-MM or YYYY-MM-DD (a time behind it is dropped). Raises UnreadableDateError."""
        if isinstance(told, date):
            return cls(told.year, told.month, told.day)
        text = str(told).strip().split("T")[0]
        match = _PATTERN.fullmatch(text)
        if not match:
            raise UnreadableDateError(
                _("“%(text)s” is not a date: write YYYY, YYYY-MM or YYYY-MM-DD.") % {"text": text[:40]}
            )
        parsed = cls(*(int(part) if part else None for part in match.groups()))  # type: ignore[arg-type]
        parsed._check(text)
        return parsed

    def _check(self, text: str) -> None:
        if not EARLIEST_YEAR <= self.year <= LATEST_YEAR:
            raise UnreadableDateError(
                _("“%(text)s”: the year must lie between %(first)s and %(last)s.")
                % {"text": text, "first": EARLIEST_YEAR, "last": LATEST_YEAR}
            )
        if self.month is not None and not 1 <= self.month <= 12:
            raise UnreadableDateError(
                _("“%(text)s”: there is no month %(month)s.") % {"text": text, "month": self.month}
            )
        if self.day is not None and not 1 <= self.day <= monthrange(self.year, self.month or 1)[1]:
            raise UnreadableDateError(_("“%(text)s”: that month has no day %(day)s.") % {"text": text, "day": self.day})

    @property
    def first(self) -> date:
        """The first day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = [f"{self.year:04}", f"{self.month:02}" if self.month else "", f"{self.day:02}" if self.day else ""]
        return "-".join(part for part in parts if part)
