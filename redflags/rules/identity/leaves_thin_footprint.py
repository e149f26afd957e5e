"""The candidate's long career has left hardly a trace in public."""

from collections.abc import Iterator, Sequence
from datetime import date

from redflags.engine.dossier import Dossier, Profile, Statement
from redflags.engine.history import employer_verified
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CINDER, OURS, SEAL
from redflags.engine.statements import told

DAY = date(2026, 3, 2)
EXPERIENCED = ("senior", "lead", "staff", "principal", "director", "executive")

rule = Rule(
    code="IDN-15",
    title=_("Thin public footprint"),
    family=Family.IDENTITY,
    flag=Flag.ONLINE_PRESENCE,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(SEAL, CINDER, OURS),
    why=_(
        "A long career usually leaves colleagues, talks or code behind. Many honest people keep away from public "
        "profiles, so this is only ever context. Having no profile at all says nothing."
    ),
    innocent=(
        _("Privacy, security work, a return after years of care, or no interest in networks."),
        _("The profile was opened for this search."),
    ),
    next_step=(_("Verify a former employer instead; that settles more than any profile."),),
    clears=(_("A former employer verified the work."),),
    needs=("profiles", "statements"),
    ask=_("Record the public profiles that the person names."),
    params={"connections": Param(10, "connections up to which a senior profile is thin")},
    fires=(
        Example(
            "A senior engineer's profile has three connections.",
            Dossier(
                as_of=DAY,
                seniority="senior",
                profiles=(Profile(ref="profile:1", network="linkedin", present=True, connections=3),),
            ),
        ),
    ),
    quiet=(
        Example(
            "There is no profile.",
            Dossier(
                as_of=DAY, seniority="senior", profiles=(Profile(ref="profile:1", network="linkedin", present=False),)
            ),
        ),
        Example(
            "A junior has few connections.",
            Dossier(
                as_of=DAY,
                seniority="junior",
                profiles=(Profile(ref="profile:1", network="linkedin", present=True, connections=3),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find thin profiles of experienced people and notes about them, unless an employer verified the work."""
    thin = _thin(dossier, params)
    said: Sequence[Statement] = told(dossier, "online_presence", "thin")
    if thin or said:
        yield Evidence(
            refs=(*thin, *(s.ref for s in said)),
            says=_("A long career has left hardly a public trace."),
            event="profiles:thin",
            suggested=not thin and all(suggested(s) for s in said),
            explained=_("A former employer verified the work.") if employer_verified(dossier) else "",
        )


def _thin(dossier: Dossier, params: Params) -> tuple[str, ...]:
    counted = [p for p in dossier.profiles if p.network == "linkedin" and p.present and p.connections is not None]
    thin = tuple(p.ref for p in counted if (p.connections or 0) <= params.connections)
    return thin if thin and any(word in dossier.seniority.casefold() for word in EXPERIENCED) else ()
