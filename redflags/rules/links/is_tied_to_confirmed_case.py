"""The candidate was recommended by, or recommends, somebody whose case was confirmed."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Referral
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import SEAL

DAY = date(2026, 3, 2)

rule = Rule(
    code="LNK-10",
    title=_("Recommended by, or recommends, a confirmed case"),
    family=Family.LINKS,
    flag=Flag.REFERRAL_RING,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(SEAL,),
    why=_(
        "Organisations that found one misrepresented hire often found more, brought in by recommendation. "
        "Knowing somebody is no fault: this only asks for the checks that everybody gets to be done soon."
    ),
    innocent=(_("Friends and colleagues recommend each other, and can be deceived like everybody else."),),
    next_step=(_("Do the planned employment, education and reference checks first for this person."),),
    clears=(_("The planned checks were verified through independently found contacts."),),
    needs=("referrals",),
    params={"steps": Param(2, "recommendations between the person and the case at most", "the catalogue")},
    ask=_("Record who recommended the person."),
    fires=(
        Example(
            "Was recommended by somebody whose case was confirmed later.",
            Dossier(as_of=DAY, referrals=(Referral(ref="referral:1", direction="by", confirmed_case=True, on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "Was recommended by a colleague.",
            Dossier(as_of=DAY, referrals=(Referral(ref="referral:1", direction="by", on=DAY),)),
        ),
        Example(
            "A case was confirmed three recommendations away.",
            Dossier(
                as_of=DAY, referrals=(Referral(ref="referral:1", direction="by", confirmed_case=True, steps=3, on=DAY),)
            ),
        ),
        Example("Nobody recommended the person.", Dossier(as_of=DAY)),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find recommendations, in either direction, that lead to a confirmed case at once or through one more person."""
    leading = [r for r in dossier.referrals if r.confirmed_case and r.steps <= params.steps]
    if leading:
        yield Evidence(
            refs=tuple(sorted(r.ref for r in leading)),
            says=_("A recommendation leads to a case that was confirmed.")
            if any(r.steps == 1 for r in leading)
            else _("A recommendation leads, through one more person, to a case that was confirmed."),
            event="referral:confirmed",
        )
