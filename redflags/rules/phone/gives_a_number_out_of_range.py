"""The candidate gives a telephone number that no provider has been given."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Check, Dossier, Phone
from redflags.engine.rule import Evidence, Example, Family, Flag, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OURS

DAY = date(2026, 3, 2)
NO_RANGE = Phone(ref="phone:1", region="XA", valid=False)

rule = Rule(
    code="PHN-03",
    title=_("A number outside every range"),
    family=Family.PHONE,
    flag=Flag.CONTACT_RISK,
    strength=Strength.WEAK,
    sources=(OURS,),
    why=_(
        "Nobody can be reached on a number that no provider has been given. "
        "Nearly always it is a slip of the fingers, so it is a reason to ask for the number again and no more."
    ),
    innocent=(
        _("A digit that was mistyped, or left out."),
        _("A range that was given out after our list of ranges was made."),
    ),
    next_step=(_("Ask for the number again, and correct the entry."),),
    clears=(_("The entry was corrected, or the person was reached on a number."),),
    needs=("phones",),
    ask=_("Record the phone number."),
    fires=(Example("A number of no known range.", Dossier(as_of=DAY, phones=(NO_RANGE,))),),
    quiet=(
        Example("A number of a known range.", Dossier(as_of=DAY, phones=(Phone(ref="phone:1", region="XA"),))),
        Example(
            "The person was reached by telephone.",
            Dossier(as_of=DAY, phones=(NO_RANGE,), checks=(Check(ref="check:1", kind="phone", state="verified"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find numbers that public lists of ranges do not have."""
    reached = any(c.kind == "phone" and c.state == "verified" for c in dossier.checks)
    for phone in dossier.phones:
        if not phone.valid:
            yield Evidence(
                refs=(phone.ref,),
                says=_("The telephone number lies outside every range that was given out."),
                event="number-range",
                explained=_("The person was reached on a verified number.") if reached else "",
            )
