"""The candidate presents an identity document that is edited, unreadable or does not agree with the file."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Check, Dossier, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import SEAL, US22
from redflags.engine.statements import line_of, told

DAY = date(2026, 3, 2)
EDITED = Statement(
    ref="statement:1",
    label="identity_document",
    topic="edited",
    stance="reported",
    speaker="staff",
    context="document",
    about="document:1",
    on=date(2026, 2, 20),
)

rule = Rule(
    code="IDN-10",
    title=_("A doubtful identity document"),
    family=Family.IDENTITY,
    flag=Flag.IDENTITY_DOCUMENT,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(US22, SEAL),
    why=_(
        "An edited document, or one whose details contradict the file, does not prove who the person is. "
        "A document that passes proves little as well: forgeries pass, and stolen ones are real."
    ),
    innocent=(
        _("A worn card, glare, a bad scan, a sticker or a hole punched by the office."),
        _("A former name or address, or a document that has just expired."),
    ),
    next_step=(
        _("Ask for a second official document, shown beside the face or to a notary; keep no copy."),
        _("Ask for a new picture in good light before thinking anything of a bad one."),
    ),
    clears=(_("A later check of an identity document was verified."),),
    needs=("documents", "checks", "statements"),
    ask=_("After the conditional offer, have an identity document looked at."),
    fires=(
        Example("The document was edited.", Dossier(as_of=DAY, statements=(EDITED,))),
        Example(
            "The check of the document contradicts the file.",
            Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="id_document", state="contradicted"),)),
        ),
    ),
    quiet=(
        Example(
            "The first scan was doubtful, a second document was verified.",
            Dossier(
                as_of=DAY,
                statements=(EDITED,),
                checks=(Check(ref="check:2", kind="id_document", state="verified", completed_on=DAY),),
            ),
        ),
        Example(
            "The document was verified.",
            Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="id_document", state="verified"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find contradicted checks, doubtful papers and words about them that no later check made good."""
    for item in dossier.checked("contradicted"):
        if item.kind == "id_document":
            yield Evidence(
                refs=(item.ref,),
                says=_("The check of an identity document contradicts the file."),
                event=f"papers:{item.ref}",
                explained=_verified(dossier, item.completed_on) or (VERIFIED if item.superseded else ""),
            )
    for document in dossier.filed("doubtful", "rejected"):
        if _proves_identity(document.kind):
            yield Evidence(
                refs=(document.ref,),
                says=_("A document was found doubtful."),
                event=f"papers:{document.ref}",
                strength=Strength.STRONG if document.state == "rejected" else Strength.MEDIUM,
                explained=_verified(dossier, document.known_on),
            )
    for said in told(dossier, "identity_document", "edited", "mismatch"):
        edited = said.topic == "edited"
        yield Evidence(
            refs=(said.ref,),
            says=_("A document seems edited or not valid.") if edited else _("A document contradicts the file."),
            event=f"papers:{line_of(said) or said.topic}",
            strength=Strength.MEDIUM if edited else Strength.STRONG,  # an expired document reads much the same
            suggested=suggested(said),
            explained=_verified(dossier, said.on),
        )


VERIFIED = _("An identity document was verified later.")


def _verified(dossier: Dossier, since: date | None) -> str:
    papers = (c for c in dossier.checked("verified") if c.kind == "id_document")
    later = (c for c in papers if since and c.completed_on and c.completed_on > since)
    return VERIFIED if any(later) else ""


def _proves_identity(kind: str) -> bool:
    """Whether papers of this kind speak for the person; a CV or a letter does not."""
    return not {"resume", "cv", "cover", "letter", "portfolio"} & set(kind.casefold().replace("_", " ").split())
