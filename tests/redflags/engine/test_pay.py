"""Pay in one unit."""

from decimal import Decimal

from redflags.engine.pay import per_year


def test_all_units_of_a_full_time_year_agree():
    yearly = [
        per_year(Decimal(amount), period) for amount, period in (("10", "hour"), ("80", "day"), ("20800", "year"))
    ]
    assert set(yearly) == {Decimal(20_800)}
    assert per_year(Decimal(1000), "month") == Decimal(12_000)


def test_an_unknown_period_has_no_year():
    assert per_year(Decimal(1), "fortnight") is None
