"""Rates of pay in one unit: the only place that knows what an hour, a day, a month and a year have in common."""

from collections.abc import Mapping
from decimal import Decimal

PER_YEAR: Mapping[str, int] = {"hour": 2080, "day": 260, "month": 12, "year": 1}
"""How many of a period are paid in a full-time year."""


def per_year(amount: Decimal, period: str) -> Decimal | None:
    """The amount for a full-time year in its own currency; None for a period nobody defined."""
    times = PER_YEAR.get(period)
    return None if times is None else amount * times
