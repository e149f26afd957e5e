"""The candidate's photo is seen under somebody else's name."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import evidence_in_words, evidence_of, shared_with_others
from redflags.engine.sources import SEAL, US_ROK23

DAY = date(2026, 3, 2)

rule = Rule(
    code="LNK-05",
    title=_("The same photo under another name"),
    family=Family.LINKS,
    flag=Flag.SHARED_IDENTITY,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(
        US_ROK23,
        SEAL,
    ),
    why=_(
        "One picture under two names means that at least one of them is not its owner's. "
        "Only what a person recorded counts here; no face is analysed."
    ),
    innocent=(
        _("A stock picture or an avatar that many use."),
        _("The honest person's photo was stolen by the other one."),
        _("People are easily taken for one another."),
    ),
    next_step=(
        _("Ask a second person, without telling the first answer."),
        _("Hold a live session with each of the two."),
    ),
    clears=(
        _("A second reviewer sees two different people."),
        _("A reviewer explained the link."),
    ),
    needs=("shared", "statements"),
    ask=_("Note it when a reviewer recognises a photo; the product compares no faces."),
    fires=(
        Example(
            "A reviewer found the same photo under another name.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="photo", names_differ=True),)),
        ),
    ),
    quiet=(
        Example(
            "It is the template's stock picture, and a reviewer said so.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="photo", names_differ=True, explained=True),)),
        ),
        Example(
            "The other file is the same person's, entered twice.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="photo", names_differ=False),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find this value in somebody else's file, or words about it."""
    for link in shared_with_others(dossier, "photo"):
        yield evidence_of(
            link,
            _("A photo is shared with another candidate."),
            _("A photo is shared with %(others)d other candidates."),
            rule.strength,
        )
    yield from evidence_in_words(dossier, "same_face", _("A note says that the same face appears under another name."))
