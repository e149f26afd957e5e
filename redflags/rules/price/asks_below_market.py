"""The candidate asks for notably less than such work pays."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from redflags.engine.dossier import Dossier, PayBand, Rate
from redflags.engine.pay import per_year
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import BFV, CTV, JAPAN24, RCMP, SEAL
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

EVENT = "rate"
"""One wish, however often it is told."""

BEGINNERS = frozenset(
    {"junior", "entry", "entry level", "entry-level", "intern", "trainee", "apprentice", "graduate", "student"}
)
"""Levels that are compared with the bottom of the band, where they belong."""

rule = Rule(
    code="FEE-01",
    title=_("Asks for notably less than the market"),
    family=Family.PRICE,
    flag=Flag.BELOW_MARKET_RATE,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(RCMP, CTV, SEAL, JAPAN24, BFV),
    why=_(
        "Several advisories name offers far below the usual price. Many honest people ask for too little, too, "
        "so price never counts more than medium and supports no strong finding of another kind."
    ),
    innocent=(
        _("A first job, or a return after years away."),
        _("A place where living costs less than where the band comes from."),
        _("A mix-up of hour, day, month and year, or of currencies."),
        _("People who were underpaid before ask for less."),
    ),
    next_step=(
        _("Confirm amount, currency and period."),
        _("Tell the person the pay band: pay what the work is worth."),
    ),
    clears=(
        _("The figure was in another unit or currency."),
        _("The person explained it, or the band does not fit the place or level."),
    ),
    needs=("bands", "statements"),
    ask=_("Record the pay band of the position for the candidate's region."),
    params={
        "below_median_percent": Param(
            25, "percent below the median", "Security Alliance: 25 to 50 percent discount", most=95
        ),
    },
    fires=(
        Example(
            "Asks for 40 an hour where the median is 60.",
            Dossier(
                as_of=DAY,
                rates=(Rate(ref="rate:1", amount=Decimal(40), currency="EUR", period="hour"),),
                bands=(
                    PayBand(
                        ref="band:1",
                        low=Decimal(45),
                        median=Decimal(60),
                        high=Decimal(80),
                        currency="EUR",
                        period="hour",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Asks for the median, told for a month instead of an hour.",
            Dossier(
                as_of=DAY,
                rates=(Rate(ref="rate:1", amount=Decimal(10_400), currency="EUR", period="month"),),
                bands=(PayBand(ref="band:1", low=Decimal(45), median=Decimal(60), currency="EUR", period="hour"),),
            ),
        ),
        Example(
            "The band is in another currency, so nothing is compared.",
            Dossier(
                as_of=DAY,
                rates=(Rate(ref="rate:1", amount=Decimal(20), currency="USD", period="hour"),),
                bands=(PayBand(ref="band:1", median=Decimal(60), currency="EUR", period="hour"),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Compare the latest rate with the band in its currency, both for a full-time year."""
    rate = _latest(dossier.rates)
    asked = per_year(rate.amount, rate.period) if rate else None
    if rate and asked is not None:
        bands = [b for b in dossier.bands if b.currency == rate.currency]
        if below := _below(rate, asked, bands, dossier, params):
            yield below
    for said in told(dossier, "below_market_rate", "low"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A text says that the rate is low."),
            event=EVENT,
            suggested=suggested(said),
        )


def _latest(rates: Sequence[Rate]) -> Rate | None:
    if len(rates) < 2:
        return rates[0] if rates else None
    return max(rates, key=lambda r: (r.known_on or date.min, r.ref))


def _below(rate: Rate, asked: Decimal, bands: Iterable[PayBand], dossier: Dossier, params: Params) -> Evidence | None:
    bottoms = [(yearly, band.ref) for band in bands if (yearly := _yearly(band.low, band))]
    middles = [(yearly, band.ref) for band in bands if (yearly := _yearly(band.median, band))]
    beginner = dossier.seniority.strip().casefold() in BEGINNERS
    figures = bottoms if beginner or not middles else middles
    if not figures:
        return None
    against = min(figures)
    below_bottom = bool(bottoms) and asked < min(bottoms)[0]
    if asked >= against[0] and not below_bottom:
        return None
    percent = int(100 * (1 - asked / against[0]))
    if percent < params.below_median_percent and not below_bottom:
        return None
    return Evidence(
        refs=(rate.ref, against[1]),
        says=_("The rate is %(percent)s percent below the figure it is compared with in the pay band."),
        values={"percent": percent},
        strength=Strength.MEDIUM if percent >= params.below_median_percent else Strength.WEAK,
        event=EVENT,
    )


def _yearly(figure: Decimal | None, band: PayBand) -> Decimal | None:
    return None if figure is None or figure <= 0 else per_year(figure, band.period)
