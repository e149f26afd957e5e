"""The candidate takes a low offer at once, or offers to work for less."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from redflags.engine.dossier import Dossier, Rate, Sign
from redflags.engine.rule import NOTHING_TO_ASK, Evidence, Example, Family, Flag, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import SEAL

DAY = date(2026, 3, 2)
SEEN = Sign(ref="sign:1", code="low_offer_taken", on=DAY)

rule = Rule(
    code="FEE-02",
    title=_("Takes a low offer at once"),
    family=Family.PRICE,
    flag=Flag.BELOW_MARKET_RATE,
    strength=Strength.WEAK,
    sources=(SEAL,),
    why=_(
        "Somebody for whom the pay is not the point does not bargain about it. "
        "Very many people do not bargain either, so it is context only."
    ),
    innocent=(
        _("Urgent need of work, or a place where nobody bargains."),
        _("Somebody who comes back after a pause, or changes to a new field."),
    ),
    next_step=(_("Offer what the position pays, whoever asks for less."),),
    clears=(_("The pay agreed on lies within the position's band."),),
    needs=("signs",),
    ask=NOTHING_TO_ASK,
    fires=(Example("Somebody noted it.", Dossier(as_of=DAY, signs=(SEEN,))),),
    quiet=(
        Example(
            "The rate itself is another rule's business.",
            Dossier(as_of=DAY, rates=(Rate(ref="rate:1", amount=Decimal(30), currency="CAD", period="hour"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take what somebody noted."""
    for sign in dossier.seen("low_offer_taken"):
        yield Evidence(
            refs=(sign.ref,), says=_("An offer below the band was taken at once, or less was offered."), event="price"
        )
