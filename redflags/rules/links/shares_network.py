"""The candidate comes from the same network or device as somebody of another name."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.rule import NOTHING_TO_ASK, Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import evidence_of, shared_with_others
from redflags.engine.sources import US22

DAY = date(2026, 3, 2)

PERSONAL = frozenset({"email", "account", "wallet", "document", "author", "profile", "photo", "text"})
"""What people who live together do not have in common, as they have a network, an address and a telephone."""

# The catalogue's NET-04: what two people share is weighed with the other links, not as a matter of the network.
rule = Rule(
    code="LNK-11",
    title=_("Shares a network or a device"),
    family=Family.LINKS,
    flag=Flag.SHARED_IDENTITY,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(US22,),
    why=_(
        "Applications under several names from one connection or one device within a short time can come from one "
        "person. Beside a text, a photo or an account shared with the same file it is hard to explain by chance. "
        "Only what somebody noted counts: the register itself compares no networks, because honest strangers share "
        "them."
    ),
    innocent=(
        _("A household, a school, a career centre, a co-working space or a café."),
        _("A mobile carrier or a company that puts many people behind one address."),
    ),
    next_step=(_("Look at the two files side by side, then say on the link what it means."),),
    clears=(_("A reviewer explained the link: household, agency, or the same person entered twice."),),
    needs=("shared",),
    ask=NOTHING_TO_ASK,
    fires=(
        Example(
            "Two applications under two names from one address.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="network", names_differ=True, other="p7"),)),
        ),
        Example(
            "The same address and the same letter.",
            Dossier(
                as_of=DAY,
                shared=(
                    Shared(ref="link:1", kind="network", names_differ=True, other="p7"),
                    Shared(ref="link:2", kind="text", names_differ=True, other="p7"),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "A couple at home, as a reviewer said.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="network", names_differ=True, explained=True),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find networks of somebody else's file; strong where that file shares more than a home does."""
    links = list(shared_with_others(dossier, "network"))
    if not links:
        return
    more = {link.other for link in dossier.shared if link.kind in PERSONAL and link.other and not link.explained}
    for link in links:
        yield evidence_of(
            link,
            _("A network or device is shared with another candidate."),
            _("A network or device is shared with %(others)d other candidates."),
            Strength.STRONG if link.other in more else rule.strength,
        )
