"""The candidate shares several details with one other file while the names differ: the same person, come back."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import EXPLAINED, shared_with_others
from redflags.engine.sources import OURS, US22

DAY = date(2026, 3, 2)
DETAIL = {
    "phone": "phone",
    "email": "email",
    "address": "address",
    "photo": "photo",
    "profile": "profile",
    "text": "text",
    "document": "text",
    "account": "payment",
    "wallet": "payment",
}
"""Kinds of links, as the independent details they are: a file and its text are one, an account and a wallet another."""

rule = Rule(
    code="LNK-09",
    title=_("Comes back under changed details"),
    family=Family.LINKS,
    flag=Flag.SHARED_IDENTITY,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(US22, OURS),
    why=_(
        "One shared detail can be chance. Two of phone, mail, address, photo, profile page, text and payment shared "
        "with one other file under another name mean that one person stands behind both; the same identity has come "
        "back days later."
    ),
    innocent=(
        _("Marriage or another change of name between two honest applications."),
        _("A couple, or people who live and work together."),
    ),
    next_step=(
        _("Look at the two files side by side, then say on the link what it means."),
        _("Ask the person whether he or she applied before, and under which name."),
    ),
    clears=(_("A reviewer explained the link: the same person with a changed name, a household, an agency."),),
    needs=("phones", "emails", "addresses", "shared"),
    ask=_("Record phone, e-mail and address, so that they can be compared."),
    params={
        "details": Param(2, "details shared with one other file", "the catalogue"),
        "decisive": Param(3, "details from which it is decisive"),
    },
    fires=(
        Example(
            "Phone and address stand in another file under another name.",
            Dossier(
                as_of=DAY,
                shared=(
                    Shared(ref="link:1", kind="phone", other="candidate:7", names_differ=True),
                    Shared(ref="link:2", kind="address", other="candidate:7", names_differ=True),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Phone and address are shared with two different people.",
            Dossier(
                as_of=DAY,
                shared=(
                    Shared(ref="link:1", kind="phone", other="candidate:7", names_differ=True),
                    Shared(ref="link:2", kind="address", other="candidate:8", names_differ=True),
                ),
            ),
        ),
        Example(
            "A couple applied, and a reviewer said so.",
            Dossier(
                as_of=DAY,
                shared=(
                    Shared(ref="link:1", kind="phone", other="candidate:7", names_differ=True, explained=True),
                    Shared(ref="link:2", kind="address", other="candidate:7", names_differ=True, explained=True),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the independent details shared with each other file whose name differs."""
    by_other: dict[str, list[Shared]] = defaultdict(list)
    for link in shared_with_others(dossier, *DETAIL):
        for other in link.people or ((link.other,) if link.names_differ and link.other else ()):
            by_other[other].append(link)
    for other, links in sorted(by_other.items()):
        details = {DETAIL[link.kind] for link in links}
        if len(details) >= params.details:
            yield Evidence(
                refs=tuple(sorted(link.ref for link in links)),
                says=_("%(details)d details are shared with one other file under another name."),
                values={"details": len(details)},
                event=f"returns:{other}",
                strength=Strength.DECISIVE if len(details) >= params.decisive else Strength.STRONG,
                explained=EXPLAINED if all(link.explained or other in link.settled for link in links) else "",
            )
