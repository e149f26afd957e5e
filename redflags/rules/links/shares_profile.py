"""The candidate names a public profile or portfolio that stands in somebody else's file."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import evidence_of, shared_with_others
from redflags.engine.sources import SEAL, US22

DAY = date(2026, 3, 2)

rule = Rule(
    code="LNK-07",
    title=_("Shares a profile or portfolio"),
    family=Family.LINKS,
    flag=Flag.SHARED_IDENTITY,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(
        US22,
        SEAL,
    ),
    why=_(
        "A personal profile has one owner. The same address in two files under two names "
        "means that one of them shows somebody else's work."
    ),
    innocent=(
        _("The portfolio of a team or a studio."),
        _("A link copied by mistake."),
    ),
    next_step=(_("Ask which parts of the work are the person's own, and talk about one of them."),),
    clears=(_("A reviewer explained the link: team, studio, or the same person entered twice."),),
    needs=("profiles", "shared"),
    ask=_("Record the public profiles that the person names."),
    fires=(
        Example(
            "The same portfolio stands in another person's file.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="profile", names_differ=True),)),
        ),
    ),
    quiet=(
        Example(
            "It is a studio's page, and a reviewer said so.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="profile", names_differ=True, explained=True),)),
        ),
        Example(
            "The other file is the same person's, entered twice.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="profile", names_differ=False),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find this value in somebody else's file."""
    for link in shared_with_others(dossier, "profile"):
        yield evidence_of(
            link,
            _("A profile page is shared with another candidate."),
            _("A profile page is shared with %(others)d other candidates."),
            rule.strength,
        )
