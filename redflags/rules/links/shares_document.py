"""The candidate hands in the same file as somebody else, or one by the same author."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import evidence_in_words, evidence_of, shared_with_others
from redflags.engine.sources import SEAL, US22

DAY = date(2026, 3, 2)

rule = Rule(
    code="LNK-06",
    title=_("The same file or author as another candidate"),
    family=Family.LINKS,
    flag=Flag.SHARED_IDENTITY,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(US22, SEAL),
    why=_(
        "The very same file in two people's applications was made once and used twice. "
        "An author's name, or the second of its making, left in a file's properties shows one hand behind two names, "
        "less firmly."
    ),
    innocent=(
        _("An agency exports the CVs of all its people."),
        _("A form, a template or a public brochure that everybody attaches."),
        _("A relative's computer, whose name stands in every file it writes."),
    ),
    next_step=(_("Look at the two files side by side, then say on the link what it means."),),
    clears=(_("A reviewer explained the link: agency, template, or the same person entered twice."),),
    needs=("documents", "shared", "statements"),
    ask=_("Store the documents, so that they can be compared."),
    fires=(
        Example(
            "The same file came with another person's application.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="document", names_differ=True),)),
        ),
    ),
    quiet=(
        Example(
            "Both came through one agency, and a reviewer said so.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="document", names_differ=True, explained=True),)),
        ),
        Example(
            "The same person applied twice with one file.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="document", names_differ=False),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find files and authors that stand in somebody else's file too, or words about it."""
    for link in shared_with_others(dossier, "document"):
        yield evidence_of(
            link,
            _("A file is the same as one of another candidate."),
            _("A file is the same as one of %(others)d other candidates."),
            Strength.STRONG,
        )
    for link in shared_with_others(dossier, "author"):
        yield evidence_of(
            link,
            _("A file names the author of a file of another candidate."),
            _("A file names the author of a file of %(others)d other candidates."),
            Strength.MEDIUM,
        )
    for link in shared_with_others(dossier, "stamp"):
        yield evidence_of(
            link,
            _("A file was made in the same second and by the same program as one of another candidate."),
            _("A file was made in the same second and by the same program as those of %(others)d other candidates."),
            Strength.MEDIUM,
        )
    yield from evidence_in_words(
        dossier,
        "same_document",
        _("A note says that a document is the same as another candidate's."),
        strength=Strength.MEDIUM,
    )
