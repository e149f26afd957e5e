"""The candidate's profile disappears during hiring, or a long-silent account turns into a new persona."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Profile, Sign
from redflags.engine.history import employer_verified
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import AMAZON, SEAL
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="WEB-03",
    title=_("Profile removed or taken over"),
    family=Family.ONLINE,
    flag=Flag.ONLINE_PRESENCE,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(SEAL, AMAZON),
    why=_(
        "Old accounts are bought or hijacked because they look trustworthy, and personas are taken down once they "
        "have served. A profile that vanishes right after a call, or changes its owner's name, deserves a question."
    ),
    innocent=(
        _("The person left the network, made the profile private, or was locked out."),
        _("A new field after years of another, or a sabbatical."),
        _("Another name after marriage."),
    ),
    next_step=(_("Ask what happened to the profile, and verify a former employer."),),
    clears=(_("The person explained it and the profile is back, or an employer verified the work."),),
    needs=("profiles", "signs", "statements"),
    ask=_("Look at the public profiles once more before the offer."),
    fires=(
        Example(
            "The profile vanished the evening after the call.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="profile_vanished", on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "There never was a profile.",
            Dossier(as_of=DAY, profiles=(Profile(ref="profile:1", network="linkedin", present=False),)),
        ),
        Example("Nothing was noted.", Dossier(as_of=DAY)),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find profiles that people saw disappear or change hands."""
    ticked = [s.ref for s in dossier.seen("profile_vanished")]
    said = list(told(dossier, "online_presence", "vanished"))
    firm = [s for s in said if not suggested(s)]
    if ticked or said:
        yield Evidence(
            refs=(*ticked, *(s.ref for s in (firm or ([] if ticked else said)))),
            says=_("A public profile disappeared or changed hands."),
            event="profiles:vanished",
            suggested=not ticked and not firm,
            explained=_("A former employer verified the work.") if not ticked and employer_verified(dossier) else "",
        )
