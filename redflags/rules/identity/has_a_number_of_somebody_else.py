"""The candidate's background check turns up details that belong to somebody else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from redflags.engine.dossier import Check, Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import MANDIANT

DAY = date(2026, 3, 2)
SEEN = Sign(ref="sign:1", code="number_conflicts", on=DAY)

rule = Rule(
    code="IDN-13",
    title=_("A background check shows somebody else's details"),
    family=Family.IDENTITY,
    flag=Flag.IDENTITY_DOCUMENT,
    strength=Strength.STRONG,
    sources=(MANDIANT,),
    why=_(
        "A number that was issued to somebody else, or to nobody, does not belong to the person who gave it. "
        "A thin record is no sign: whoever is new somewhere has one."
    ),
    innocent=(
        _("A digit that was mistyped, or two people whom the provider mixed up."),
        _("Somebody whose own number was misused by another person."),
    ),
    next_step=(
        _("Ask the provider to check the number again, then ask the person, as the law on such reports requires."),
    ),
    clears=(_("The provider corrected the report, or an identity document was verified later."),),
    needs=("signs",),
    ask=_("Once the conditional offer is accepted, have the provider say whether the number fits."),
    fires=(Example("Somebody noted it.", Dossier(as_of=DAY, signs=(SEEN,))),),
    quiet=(
        Example(
            "A check that was answered says nothing by itself.",
            Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="criminal", state="verified"),)),
        ),
        Example(
            "An identity document was verified later.",
            Dossier(
                as_of=DAY,
                signs=(replace(SEEN, on=date(2026, 2, 20)),),
                checks=(Check(ref="check:1", kind="id_document", state="verified", completed_on=DAY),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take what somebody noted."""
    for sign in dossier.seen("number_conflicts"):
        settled = any(
            c.kind == "id_document"
            and c.state == "verified"
            and c.completed_on
            and sign.on
            and c.completed_on > sign.on
            for c in dossier.checks
        )
        yield Evidence(
            refs=(sign.ref,),
            says=_("A background check shows details that belong to somebody else."),
            event="number",
            explained=_("An identity document was verified later.") if settled else "",
        )
