"""The candidate shares an e-mail address with somebody of another name."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import evidence_of, shared_with_others
from redflags.engine.sources import FBI25A, US22

DAY = date(2026, 3, 2)

rule = Rule(
    code="LNK-02",
    title=_("Shares an e-mail address"),
    family=Family.LINKS,
    flag=Flag.SHARED_IDENTITY,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(
        FBI25A,
        US22,
    ),
    why=_(
        "A mailbox under two names has one reader. Spelling tricks that lead to the same mailbox, "
        "such as dots or a part behind a plus, do not hide it."
    ),
    innocent=(
        _("A family mailbox, or an agency that writes for its people."),
        _("A typing error that happens to be somebody's address."),
    ),
    next_step=(
        _("Look at the two files side by side, then say on the link what it means."),
        _("Ask the person to confirm the address by phone."),
    ),
    clears=(_("A reviewer explained the link: household, agency, or the same person entered twice."),),
    needs=("emails", "shared"),
    ask=_("Record the e-mail address, so that it can be compared."),
    fires=(
        Example(
            "The same mailbox stands under another name.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="email", names_differ=True),)),
        ),
    ),
    quiet=(
        Example(
            "A family mailbox, and a reviewer said so.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="email", names_differ=True, explained=True),)),
        ),
        Example(
            "The other file is the same person's, entered twice.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="email", names_differ=False),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find this value in somebody else's file."""
    for link in shared_with_others(dossier, "email"):
        yield evidence_of(
            link,
            _("An e-mail address is shared with another candidate."),
            _("An e-mail address is shared with %(others)d other candidates."),
            rule.strength,
        )
