"""The candidate names an employer that cannot be shown to exist."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Statement
from redflags.engine.history import confirmed
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CINDER, US22
from redflags.engine.statements import line_of, told

DAY = date(2026, 3, 2)

rule = Rule(
    code="IDN-07",
    title=_("An employer that cannot be found"),
    family=Family.IDENTITY,
    flag=Flag.HISTORY_INCONSISTENCY,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(US22, CINDER),
    why=_(
        "A company leaves traces: a register entry, an address, a site older than the application, its own mail "
        "domain. Where none can be found, nobody independent can confirm the work."
    ),
    innocent=(
        _("A small firm, a start-up that closed, a shop without a site."),
        _("The company was renamed or bought, or is registered under its owner's name."),
    ),
    next_step=(
        _("Look in the company register of the place, and ask the person for a contract or pay slips."),
        _("Compare the mail domain letter by letter with that of a known company."),
    ),
    clears=(_("A register extract, a contract or pay slips show the company."), _("The employer verified the work.")),
    needs=("statements",),
    ask=_("Look the named employers up in a company register."),
    params={"employers": Param(2, "different employers from which it is strong")},
    fires=(
        Example(
            "The register knows no such company and its site is three weeks old.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="statement:1",
                        label="history_inconsistency",
                        topic="cannot_exist",
                        stance="reported",
                        speaker="staff",
                        context="check_employment",
                        about="check:1",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example("Nothing was noted about an employer.", Dossier(as_of=DAY)),
        Example(
            "A note says that dates differ, not that the employer cannot be found.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="statement:1",
                        label="history_inconsistency",
                        topic="dates_differ",
                        stance="reported",
                        speaker="staff",
                        context="note",
                    ),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the employers that people could not find."""
    said = told(dossier, "history_inconsistency", "cannot_exist")
    if not said:
        return
    superseded = {c.ref for c in dossier.checks if c.superseded}
    silent = {c.ref for c in dossier.checks if c.state == "unreachable"}
    firm = {line_of(s) for s in said if line_of(s) and not suggested(s)} - silent
    names = {e.ref: e.organisation for e in dossier.entries} | {c.ref: c.subject for c in dossier.checks}
    for statement in said:
        name = names.get(statement.about, "")
        found = statement.about in superseded or (name and confirmed(dossier, "employment", name))
        strength = Strength.STRONG if len(firm) >= params.employers else Strength.MEDIUM
        yield Evidence(
            refs=(statement.ref,),
            says=_("The named employer could not be found."),
            event=f"employer:{line_of(statement)}",
            strength=Strength.WEAK if statement.about in silent else strength,  # a closed company looks the same
            suggested=suggested(statement),
            explained=_("A check verified the work there.") if found else "",
        )
