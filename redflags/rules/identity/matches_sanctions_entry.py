"""The candidate agrees with an entry of a sanctions list in more than the name."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Check, Dossier, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OFSI, OURS, US22
from redflags.engine.statements import line_of, told

DAY = date(2026, 3, 2)
PROVES = frozenset({"birth_date", "document", "wallet"})
NAME_ONLY = _("A name alone is no match: compare birth date or document number first.")
CLEARED_LATER = _("A later check cleared it.")

# The catalogue numbers IDN-01 to IDN-15 and treats list checks as a step (V12), not as a flag; this is the next number.
rule = Rule(
    code="IDN-16",
    title=_("Agrees with a sanctions list entry"),
    family=Family.IDENTITY,
    flag=Flag.SANCTIONS_INDICATOR,
    strength=Strength.DECISIVE,
    life=Life.STABLE,
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
            "The birth date agrees with the entry as well as the name.",
            Dossier(
                as_of=DAY,
                checks=(
                    Check(
                        ref="check:1",
                        kind="sanctions",
                        state="contradicted",
                        agrees=frozenset({"birth_date"}),
                        completed_on=DAY,
                    ),
                ),
            ),
        ),
        Example(
            "A note says that the wallet the candidate gave is on a list.",
            Dossier(
                as_of=DAY,
                statements=tuple(
                    Statement(
                        ref="note:1",
                        about="note:1",
                        label=label,
                        topic=topic,
                        stance="reported",
                        speaker="staff",
                        context="note",
                    )
                    for label, topic in (("sanctions_indicator", "listed"), ("crypto_payment", "wallet"))
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "The name is on a list; nothing else was compared yet.",
            Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="sanctions", state="contradicted"),)),
        ),
        Example("No match.", Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="sanctions", state="verified"),))),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count a hit by what agrees besides the name; a name alone is shown as a task and counts nothing."""
    lists = dossier.checks_of("sanctions")
    said = list(told(dossier, "sanctions_indicator", "listed"))
    wallets = {(s.ref, s.about) for s in told(dossier, "crypto_payment", "wallet")} if said else set()
    for hit in lists:
        if hit.state == "contradicted":
            words = [s for s in said if s.about == hit.ref]
            proven = hit.agrees & PROVES or any((s.ref, s.about) in wallets and not suggested(s) for s in words)
            yield Evidence(
                refs=(hit.ref, *(s.ref for s in words)),
                says=_("A list entry agrees in more than the name.") if proven else _("A name was found on a list."),
                event=f"sanctions:{hit.ref}",
                explained=CLEARED_LATER if hit.superseded else "" if proven else NAME_ONLY,
            )
    cleared = any(c.state == "verified" for c in lists)
    for statement in said:
        if not any(c.ref == statement.about for c in lists):
            wallet = (statement.ref, statement.about) in wallets or statement.confirmed
            yield Evidence(
                refs=(statement.ref,),
                says=_("A text says that the person or a wallet is on a list."),
                event=f"sanctions:{line_of(statement)}",
                strength=Strength.STRONG,
                suggested=suggested(statement),
                explained=CLEARED_LATER if cleared else "" if wallet else NAME_ONLY,
            )
