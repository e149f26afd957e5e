"""The candidate offers referees who can be reached only through details that he or she gave."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Check, Dossier, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import KNOWBE4, US22
from redflags.engine.statements import line_of

DAY = date(2026, 3, 2)
SOFT = frozenset({"free_mail", "no_independent_contact", "unreachable", "scripted"})
THROUGH_CANDIDATE = ("free", "disposable")

DENIED = ("contradicted", "no_record")
"""Answers that do not confirm the reference."""

rule = Rule(
    code="IDN-08",
    title=_("Referees who cannot be reached independently"),
    family=Family.IDENTITY,
    flag=Flag.REFERENCE_PROBLEM,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(KNOWBE4, US22),
    why=_(
        "A reference proves something only when the referee was found where he or she works. "
        "In a known case every referee answered from a free mail address that the applicant had supplied."
    ),
    innocent=(
        _("The referee left the company, or the company is small and uses free mail itself."),
        _("The referee is on leave, or may not answer for the company."),
    ),
    next_step=(
        _("Find the referee's work contact yourself, for instance through the switchboard, and speak in person."),
        _("Ask the person for another referee at the same employer."),
    ),
    clears=(_("A referee was reached through a contact that you found yourself."),),
    needs=("checks", "statements"),
    ask=_("Ask for two referees and find their work contacts yourself."),
    params={"signs": Param(2, "different signs, or referees, from which it counts as medium")},
    fires=(
        Example(
            "Both referees wrote from free mail addresses that the candidate gave.",
            Dossier(
                as_of=DAY,
                checks=tuple(
                    Check(
                        ref=f"check:{n}",
                        kind="reference",
                        subject=f"referee {n}",
                        state="verified",
                        contact="candidate",
                        contact_domain="free",
                    )
                    for n in (1, 2)
                ),
            ),
        ),
        Example(
            "The company does not know the referee.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="statement:1",
                        label="reference_problem",
                        topic="unknown_person",
                        stance="reported",
                        speaker="staff",
                        context="check_reference",
                        about="check:1",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "The referee was reached through the switchboard.",
            Dossier(
                as_of=DAY,
                checks=(
                    Check(
                        ref="check:1",
                        kind="reference",
                        state="verified",
                        contact="independent",
                        contact_domain="organisation",
                    ),
                ),
            ),
        ),
        Example(
            "The referee has not answered yet.",
            Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="reference", state="waiting"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Weigh referees who deny, and add up the softer signs unless somebody was reached independently."""
    said = [s for s in dossier.said("reference_problem") if not _settled(dossier, s)]
    if not said and not dossier.checked(*DENIED) and not dossier.checks_through(*THROUGH_CANDIDATE):
        return
    references = {c.ref: c for c in dossier.checks if c.kind == "reference" and not c.superseded}
    yield from _denials(references, said)
    soft = [s for s in said if s.topic in SOFT]
    mail = [c for c in references.values() if c.contact_domain in THROUGH_CANDIDATE and c.contact != "independent"]
    if not soft and not mail:
        return
    firm = [s for s in soft if not suggested(s)]
    words = firm or ([] if mail else soft)
    kinds = {s.topic for s in firm} | ({"free_mail"} if mail else set())
    several = max(len(kinds), len({c.subject or c.ref for c in mail})) >= params.signs
    reached = any(c.state == "verified" and c.contact == "independent" for c in references.values())
    yield Evidence(
        refs=(*(c.ref for c in mail), *(s.ref for s in words)),
        says=_("Referees could be reached only through what the candidate gave, or not at all."),
        event="references:reach",
        strength=Strength.MEDIUM if several else Strength.WEAK,
        suggested=not firm and not mail,
        explained=_("A referee was reached through a contact found independently.") if reached else "",
    )


def _denials(references: dict[str, Check], said: list[Statement]) -> Iterator[Evidence]:
    for ref, item in references.items():
        if item.state in DENIED:
            soft = {s.topic for s in said if s.about == ref}
            if soft and soft <= SOFT:
                continue  # the result says no more than the words about it
            yield Evidence(
                refs=(ref,),
                says=_("A referee or the named company does not confirm the reference."),
                event=f"references:{ref}",
                strength=Strength.STRONG if item.contact == "independent" else Strength.MEDIUM,
            )
    for statement in said:
        about = references.get(statement.about)
        if statement.topic == "unknown_person" and not (about and about.state == "verified"):
            yield Evidence(
                refs=(statement.ref,),
                says=_("The named company or referee does not know the other."),
                event=f"references:{line_of(statement) or 'unknown'}",
                strength=Strength.STRONG,
                suggested=suggested(statement),
            )


def _settled(dossier: Dossier, statement: Statement) -> bool:
    """Whether the words stand in a check that was settled later, or say no more than that nobody has answered."""
    silence = statement.topic == "unreachable"
    return any(
        c.superseded or (silence and c.state in ("unreachable", "waiting"))
        for c in dossier.checks
        if c.ref == statement.about
    )
