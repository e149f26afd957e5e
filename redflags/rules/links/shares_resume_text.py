"""The candidate's CV or letter is nearly the same text as somebody else's."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import evidence_of, shared_with_others
from redflags.engine.sources import FBI25A, OURS, US22

DAY = date(2026, 3, 2)

rule = Rule(
    code="LNK-03",
    title=_("Nearly the same text as another candidate"),
    family=Family.LINKS,
    flag=Flag.SHARED_IDENTITY,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(
        FBI25A,
        US22,
        OURS,
    ),
    why=_(
        "Personas made by one hand are told in the same sentences. Names, employers and lists of skills "
        "are left out of the comparison, so that only the telling counts."
    ),
    innocent=(
        _("One template, one agency or one writing service."),
        _("The same chatbot asked the same thing: this sign grows weaker."),
    ),
    next_step=(_("Read both texts side by side: are the same facts claimed, or only the same phrases?"),),
    clears=(_("A reviewer explained the link: template, agency, or the same person entered twice."),),
    needs=("documents", "shared"),
    ask=_("Store the CV, so that its text can be compared."),
    params={
        "noticed": Param(35, "percent of the shorter text that stands in the other", "the catalogue"),
        "strong": Param(60, "percent from which it is strong", "the catalogue"),
    },
    fires=(
        Example(
            "Two cover letters differ only in names and places.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="text", share=71, names_differ=True),)),
        ),
    ),
    quiet=(
        Example(
            "Two letters begin and end with the same phrases.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="text", share=31, names_differ=True),)),
        ),
        Example(
            "Both came through one agency, and a reviewer said so.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="text", names_differ=True, explained=True),)),
        ),
        Example(
            "The other file is the same person's, entered twice.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="text", names_differ=False),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find texts that stand, in large part, in somebody else's file too."""
    for link in shared_with_others(dossier, "text"):
        share = params.noticed if link.share is None else link.share  # a note tells no percentage
        if share >= params.noticed:
            yield evidence_of(
                link,
                _("A text is nearly the same as that of another candidate."),
                _("A text is nearly the same as that of %(others)d other candidates."),
                Strength.STRONG if share >= params.strong else rule.strength,
            )
