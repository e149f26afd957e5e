"""The candidate's name appears with other faces, or the face under other names, on public profiles."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import BFV, SEAL, US_ROK23

DAY = date(2026, 3, 2)

rule = Rule(
    code="IDN-14",
    title=_("Other faces on profiles of one name"),
    family=Family.IDENTITY,
    flag=Flag.ONLINE_PRESENCE,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(US_ROK23, BFV, SEAL),
    why=_(
        "Several profiles of one person with different faces suggest that at least one of them is borrowed. "
        "Only what a reviewer saw is recorded; the product compares no faces."
    ),
    innocent=(
        _("A namesake, or an old photo beside a new one."),
        _("Somebody stole the honest person's photo for a profile of their own."),
        _("A drawing, a logo or a stock picture as an avatar."),
    ),
    next_step=(
        _("Ask the person which profiles are theirs."),
        _("Compare the face on a live call with the profile the person names."),
    ),
    clears=(_("The other profile is a namesake's or was reported as stolen."),),
    needs=("profiles", "signs"),
    ask=_("Record the public profiles that the person names."),
    fires=(
        Example(
            "Two profiles of the same name and career show two people.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="profile_photo_differs", on=DAY),)),
        ),
    ),
    quiet=(
        Example("Nothing was noted.", Dossier(as_of=DAY)),
        Example(
            "The profile has disappeared.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="profile_vanished", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find what a reviewer saw and ticked."""
    ticked = tuple(s.ref for s in dossier.seen("profile_photo_differs"))
    if ticked:
        yield Evidence(refs=ticked, says=_("Public profiles of one name show different faces."), event="profiles:photo")
