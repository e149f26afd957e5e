"""The employee makes small charges on company cards or services that nobody can explain."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import NOTHING_TO_ASK, Evidence, Example, Family, Flag, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import US22

DAY = date(2026, 3, 2)
SEEN = Sign(ref="sign:1", code="small_charges", on=DAY)

rule = Rule(
    code="PAY-11",
    title=_("Small charges that nobody explains"),
    family=Family.PAYMENT,
    flag=Flag.POSTHIRE_ANOMALY,
    strength=Strength.STRONG,
    sources=(US22,),
    why=_("Money was taken from firms in many small instalments, each below what anybody looks at."),
    innocent=(
        _("A subscription that was started by mistake or never ended."),
        _("A purchase somebody agreed to and forgot."),
    ),
    next_step=(
        _("Ask for the receipts, and stop the card until they are there."),
        _("Pause further access to payment services and tell finance."),
    ),
    clears=(_("Each charge has a receipt and somebody who agreed to it."),),
    needs=("signs",),
    ask=NOTHING_TO_ASK,
    fires=(Example("Somebody noted it.", Dossier(as_of=DAY, signs=(SEEN,))),),
    quiet=(
        Example(
            "Copied data is another rule's business.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="bulk_copy", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take what somebody noted."""
    for sign in dossier.seen("small_charges"):
        yield Evidence(
            refs=(sign.ref,), says=_("Small charges on company cards or services are unexplained."), event="charges"
        )
