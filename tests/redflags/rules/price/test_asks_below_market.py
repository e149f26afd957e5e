"""The asked rate against the pay band: units, levels, edges, and how little it may weigh."""

from decimal import Decimal

import pytest

from redflags.engine.dossier import PayBand, Rate
from redflags.engine.rule import Strength
from redflags.rules.price.asks_below_market import rule
from tests.redflags.facts import DAY, findings, only, said

BAND = PayBand(ref="band:1", low=Decimal(40), median=Decimal(60), high=Decimal(90), currency="CAD", period="hour")


def rate(amount: str, period: str = "hour", currency: str = "CAD", **more: object) -> Rate:
    return Rate(ref=more.pop("ref", "rate:1"), amount=Decimal(amount), currency=currency, period=period, **more)


@pytest.mark.parametrize(("amount", "period"), [("30", "hour"), ("240", "day"), ("5200", "month"), ("62400", "year")])
def test_half_the_median_is_the_same_in_every_unit(amount, period):
    finding = only(rule, rates=(rate(amount, period),), bands=(BAND,))
    assert (finding.values["percent"], finding.strength) == (50, Strength.MEDIUM)


def test_a_quarter_below_the_median_is_medium_and_a_cent_more_is_silent():
    assert only(rule, rates=(rate("45"),), bands=(BAND,)).strength is Strength.MEDIUM
    assert not findings(rule, rates=(rate("45.01"),), bands=(BAND,))


def test_price_is_never_more_than_medium():
    assert only(rule, rates=(rate("1"),), bands=(BAND,)).strength is Strength.MEDIUM


def test_a_beginner_is_compared_with_the_bottom_of_the_band():
    assert not findings(rule, rates=(rate("40"),), bands=(BAND,), seniority="Junior")
    assert only(rule, rates=(rate("38"),), bands=(BAND,), seniority="Junior").strength is Strength.WEAK
    assert only(rule, rates=(rate("30"),), bands=(BAND,), seniority="Junior").strength is Strength.MEDIUM


def test_just_below_the_bottom_but_near_the_median_is_context_only():
    narrow = PayBand(ref="band:1", low=Decimal(58), median=Decimal(60), currency="CAD", period="hour")
    assert only(rule, rates=(rate("57"),), bands=(narrow,)).strength is Strength.WEAK


@pytest.mark.parametrize("other", [rate("10", currency="USD"), rate("10", period="fortnight")])
def test_another_currency_or_an_unknown_period_compares_nothing(other):
    assert not findings(rule, rates=(other,), bands=(BAND,))


def test_a_band_without_figures_or_no_rate_at_all_is_silent():
    assert not findings(rule, rates=(rate("10"),), bands=(PayBand(ref="band:1", currency="CAD"),))
    assert not findings(rule, bands=(BAND,))


def test_the_latest_rate_counts():
    earlier = rate("30", ref="rate:1", known_on=DAY.replace(day=1))
    later = rate("60", ref="rate:2", known_on=DAY)
    assert not findings(rule, rates=(later, earlier), bands=(BAND,))


def test_of_several_bands_the_lowest_is_taken():
    other = PayBand(ref="band:2", median=Decimal(40), currency="CAD", period="hour")
    assert not findings(rule, rates=(rate("41"),), bands=(BAND, other))


def test_a_candidates_words_and_the_figure_are_one_finding():
    words = said("below_market_rate", "low", ref="message:1", speaker="candidate")
    assert only(rule, statements=(words,)).strength is Strength.WEAK
    assert only(rule, rates=(rate("30"),), bands=(BAND,), statements=(words,)).strength is Strength.MEDIUM
