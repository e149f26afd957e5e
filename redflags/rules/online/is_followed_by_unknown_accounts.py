"""The candidate's work online is followed and contributed to by accounts nobody knows."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import NOTHING_TO_ASK, Evidence, Example, Family, Flag, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import SEAL

DAY = date(2026, 3, 2)
SEEN = Sign(ref="sign:1", code="network_of_unknowns", on=DAY)

rule = Rule(
    code="WEB-04",
    title=_("Followed mostly by unknown accounts"),
    family=Family.ONLINE,
    flag=Flag.ONLINE_PRESENCE,
    strength=Strength.WEAK,
    sources=(SEAL,),
    why=_(
        "Accounts that follow and vouch for one another, and are known to nobody else, can be made by one hand. "
        "Somebody has to look at them: the product looks at nothing online by itself."
    ),
    innocent=(
        _("A course or a community whose members follow each other."),
        _("Somebody whose work attracts many strangers."),
    ),
    next_step=(_("Ask for one person known elsewhere who worked on it, and reach that person yourself."),),
    clears=(_("Somebody known independently confirmed the work."),),
    needs=("signs",),
    ask=NOTHING_TO_ASK,
    fires=(Example("Somebody noted it.", Dossier(as_of=DAY, signs=(SEEN,))),),
    quiet=(
        Example(
            "Copied work is another rule's business.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="code_copied", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take what somebody noted."""
    for sign in dossier.seen("network_of_unknowns"):
        yield Evidence(
            refs=(sign.ref,),
            says=_("Followers and contributors are mostly accounts that nobody knows."),
            event="followers",
        )
