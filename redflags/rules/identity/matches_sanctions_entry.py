"""The candidate agrees with an entry of a sanctions list in more than the name."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Check, Dossier, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OFSI, OURS, US22
from redflags.engine.statements import line_of

DAY = date(2026, 3, 2)
HIT = Check(ref="check:1", kind="sanctions", state="contradicted", completed_on=DAY)
CLEARED_LATER = _("A later check cleared it.")

# The catalogue numbers IDN-01 to IDN-15 and treats list checks as a step (V12), not as a flag; this is the next number.
rule = Rule(
    code="IDN-16",
    title=_("Agrees with a sanctions list entry"),
    family=Family.IDENTITY,
    flag=Flag.SANCTIONS_INDICATOR,
    strength=Strength.DECISIVE,
    sources=(US22, OFSI, OURS),
    why=_(
        "Paying somebody on a sanctions list is forbidden. A name alone is no match: many people share it. "
        "A birth date, a document number or a wallet address that agrees as well makes it one."
    ),
    innocent=(
        _("A namesake: this is by far the most frequent reason for a hit."),
        _("The list entry is old, or the address belongs to a service that many people use."),
    ),
    next_step=(
        _("Compare birth date or document number with the entry, and note the list and its date."),
        _("If they agree, pause payment and ask for legal advice at once."),
    ),
    clears=(_("The second attribute differs: record the check as verified, with the list's date."),),
    needs=("checks", "statements"),
    ask=_("Check the lists with birth date or document number at the offer."),
    fires=(
        Example(
            "The birth date and the document number agree with the entry.",
            Dossier(
                as_of=DAY,
                checks=(HIT,),
                statements=(
                    Statement(
                        ref="statement:1",
                        label="sanctions_indicator",
                        topic="listed",
                        stance="reported",
                        speaker="staff",
                        context="check_other",
                        about="check:1",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example("The name is on a list; nothing else was compared yet.", Dossier(as_of=DAY, checks=(HIT,))),
        Example("No match.", Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="sanctions", state="verified"),))),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """A hit counts once words say that more than the name agrees; until then it is shown and counts nothing."""
    said = list(dossier.said("sanctions_indicator", "listed"))
    hits = [c for c in dossier.checks if c.kind == "sanctions" and c.state == "contradicted"]
    cleared = any(c.kind == "sanctions" and c.state == "verified" for c in dossier.checks)
    for hit in hits:
        words = [s for s in said if s.about == hit.ref and not suggested(s)]
        if words:
            explained = CLEARED_LATER if hit.superseded else ""
        else:
            explained = _("A name alone is no match: compare birth date or document number first.")
        yield Evidence(
            refs=(hit.ref, *(s.ref for s in words)),
            says=_("A list entry agrees in more than the name.") if words else _("A name was found on a list."),
            event=f"sanctions:{hit.ref}",
            explained=explained,
        )
    for statement in said:
        if all(statement.about != hit.ref for hit in hits):
            yield Evidence(
                refs=(statement.ref,),
                says=_("A note says that the person or a wallet is on a list."),
                event=f"sanctions:{line_of(statement)}",
                strength=Strength.STRONG,
                suggested=suggested(statement),
                explained=CLEARED_LATER if cleared else "",
            )
