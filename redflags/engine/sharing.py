"""What a value shared with somebody else on the register can mean, said once for all kinds of values."""

from collections.abc import Iterator, Mapping

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.messages import gettext_noop as _
from redflags.engine.rule import Evidence, suggested
from redflags.engine.statements import line_of, told
from redflags.engine.vocabulary import Strength

EXPLAINED = _("A reviewer explained this link.")


def shared_with_others(dossier: Dossier, *kinds: str) -> Iterator[Shared]:
    """Links of these kinds to other candidates; a second entry under the same name is no link."""
    for link in dossier.shares(*kinds):
        if not link.own_referee and link.names_differ is not False:
            yield link


def evidence_of(
    link: Shared, one: str, many: str, strength: Strength, values: Mapping[str, int] | None = None
) -> Evidence:
    """Evidence of one link, told for one other person or for several.

    It stands on the line and on the people it leads to: who is cleared of sharing with one is not cleared of the next.
    One class lower while nobody has compared the names, nothing once explained.
    """
    return Evidence(
        refs=(link.ref, *link.people),
        says=one if link.others == 1 else many,
        values={"others": link.others, **(values or {})},
        event=f"link:{link.ref}",
        strength=strength if link.names_differ else strength.lower(),
        explained=EXPLAINED if link.explained else "",
    )


def evidence_in_words(
    dossier: Dossier, topic: str, says: str, *, strength: Strength | None = None
) -> Iterator[Evidence]:
    """Evidence of what texts say is shared: one event with the link in whose note it stands, explained with it.

    Words that stand elsewhere speak of the people the file names; where all of these are explained, so are the words.
    """
    in_words = told(dossier, "shared_identity", topic)
    if not in_words:
        return
    links = {link.ref: link for link in dossier.shared}
    settled = bool(links) and all(link.explained or link.names_differ is False for link in links.values())
    for said in in_words:
        link = links.get(said.about)
        yield Evidence(
            refs=(said.ref,),
            says=says,
            event=f"link:{link.ref}" if link else f"link:said:{topic}:{line_of(said)}",
            strength=strength,
            suggested=suggested(said),
            explained=EXPLAINED if (link.explained if link else settled) else "",
        )
