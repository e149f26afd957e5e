"""The real bearer of the identity says that the candidate is somebody else."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import (
    NOTHING_TO_ASK,
    Evidence,
    Example,
    Family,
    Flag,
    Life,
    Params,
    Rule,
    Strength,
    suggested,
)
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import MANDIANT
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="IDN-12",
    title=_("The real person says it is not them"),
    family=Family.IDENTITY,
    flag=Flag.IDENTITY_MISMATCH,
    strength=Strength.DECISIVE,
    life=Life.STABLE,
    sources=(MANDIANT,),
    why=_(
        "A call about a tax slip, a bank's question or a police report in which the bearer of the name says that he or "
        "she never worked for you contradicts the identity as firmly as anything can."
    ),
    innocent=(_("A clerical mix-up, a namesake, or a number typed wrongly on a form."),),
    next_step=(
        _("Pause payment and access, and bring in security and legal advice; keep the circle small."),
        _("Verify who is calling before you tell anything; then follow the incident steps."),
    ),
    clears=(_("The mix-up was traced to a clerical error."),),
    needs=("signs", "statements"),
    ask=NOTHING_TO_ASK,
    fires=(
        Example(
            "A stranger calls about a tax slip for work he never did.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="identity_disowned", on=DAY),)),
        ),
    ),
    quiet=(
        Example("Nothing of the kind was recorded.", Dossier(as_of=DAY)),
        Example(
            "Another sign was recorded.", Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="left_call", on=DAY),))
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find the incident; where only a note tells of it, it is one class lower until the incident is recorded."""
    ticked = [s.ref for s in dossier.seen("identity_disowned")]
    said = list(told(dossier, "identity_mismatch", "disowned"))
    firm = [s for s in said if not suggested(s)]
    if ticked or said:
        yield Evidence(
            refs=(*ticked, *(s.ref for s in (firm or said))),
            says=_("The bearer of this identity says that the candidate is somebody else."),
            event="identity:disowned",
            strength=Strength.DECISIVE if ticked or any(s.confirmed for s in firm) else Strength.STRONG,
            suggested=not ticked and not firm,
        )
