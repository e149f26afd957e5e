"""The candidate recommends several other people whom nobody knows."""

from collections.abc import Iterator
from datetime import date, timedelta

from redflags.engine.dossier import Dossier, Referral
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import SEAL, US22
from redflags.engine.statements import line_of

DAY = date(2026, 3, 2)

rule = Rule(
    code="POST-08",
    title=_("Recommends several unknown people"),
    family=Family.ONBOARDING,
    flag=Flag.REFERRAL_RING,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(US22, SEAL),
    why=_(
        "One placed persona has often opened the door for more. Good people also know good people, "
        "so this is only context: whoever is recommended gets the same checks as everybody."
    ),
    innocent=(_("A well-connected colleague, a team that moves together, a bonus for recommendations."),),
    next_step=(_("Check the people recommended like everybody else, and compare their details with each other."),),
    clears=(_("The people recommended were verified through independently found contacts."),),
    needs=("referrals", "statements"),
    ask=_("Record whom the person recommends."),
    params={
        "people": Param(2, "people recommended", "the catalogue"),
        "days": Param(90, "days in which they were recommended", "the catalogue"),
    },
    fires=(
        Example(
            "Recommended three people within a month.",
            Dossier(
                as_of=DAY,
                referrals=tuple(
                    Referral(ref=f"referral:{n}", direction="of", on=date(2026, 2, 2 + n)) for n in range(3)
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Recommended one former colleague.",
            Dossier(as_of=DAY, referrals=(Referral(ref="referral:1", direction="of", on=DAY),)),
        ),
        Example(
            "Was recommended by two people.",
            Dossier(
                as_of=DAY, referrals=tuple(Referral(ref=f"referral:{n}", direction="by", on=DAY) for n in range(2))
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the people recommended within a season, and what texts say of recommending."""
    given = sorted((r for r in dossier.referrals if r.direction == "of"), key=lambda r: (r.on or date.min, r.ref))
    most: list[Referral] = []
    for place, first in enumerate(given):
        end = (first.on or date.min) + timedelta(days=params.days)
        most = max(most, [r for r in given[place:] if (r.on or date.min) <= end], key=len)
    if len(most) >= params.people:
        yield Evidence(
            refs=tuple(r.ref for r in most),
            says=_("%(people)d people were recommended."),
            values={"people": len(most)},
            event="referral:many",
        )
    for said in dossier.said("referral_ring", "vouches", "many"):
        yield Evidence(
            refs=(said.ref,),
            says=_("Other people were put forward."),
            event="referral:many" if said.topic == "many" else f"referral:vouches:{line_of(said)}",
            suggested=suggested(said),
        )
