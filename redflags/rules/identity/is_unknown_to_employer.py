"""The candidate claims work that the named employer does not confirm."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.denials import denials
from redflags.engine.dossier import Check, Dossier
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CTV, FBI25B, RCMP, US22

DAY = date(2026, 3, 2)

rule = Rule(
    code="IDN-04",
    title=_("The employer does not confirm"),
    family=Family.IDENTITY,
    flag=Flag.HISTORY_INCONSISTENCY,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(CTV, RCMP, US22, FBI25B),
    why=_(
        "An employer reached through a contact that you found yourself knows who worked there. "
        "One that knows nobody of this name, or tells other facts, contradicts the claim; two such employers settle it."
    ),
    innocent=(
        _("Personnel matters are with a service company, or the company closed or was bought."),
        _("The person worked there through an agency or as a contractor, or under a former name."),
    ),
    next_step=(
        _("Ask the person through which company and under which name he or she worked there."),
        _("Take a second route: the payroll service, a former manager, pay slips or a contract."),
    ),
    clears=(_("A later check of the same employer verified the work."), _("Pay slips or a contract show it.")),
    needs=("checks", "statements"),
    ask=_("Ask a former employer through a contact that you found yourself."),
    params={"employers": Param(2, "different employers from which it is decisive", "the catalogue")},
    fires=(
        Example(
            "Personnel has no record of the person.",
            Dossier(
                as_of=DAY,
                checks=(
                    Check(
                        ref="check:1",
                        kind="employment",
                        subject="larkfield systems",
                        state="no_record",
                        contact="independent",
                        completed_on=DAY,
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Nobody could be reached.",
            Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="employment", state="unreachable"),)),
        ),
        Example(
            "No record at first; the payroll service confirmed it later.",
            Dossier(
                as_of=DAY,
                checks=(
                    Check(ref="check:1", kind="employment", state="no_record", superseded=True),
                    Check(ref="check:2", kind="employment", state="verified", contact="independent"),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the employers that do not confirm."""
    found = denials(dossier, "employment", label="history_inconsistency", topics=("employer_denies",))
    named = {d.subject for d in found if d.firm and d.subject}
    for denial in found:
        settled = denial.firm and len(named) >= params.employers
        yield Evidence(
            refs=denial.refs,
            says=_("The employer does not confirm the work."),
            event=denial.event,
            strength=Strength.DECISIVE if settled else _strength(dossier, denial.refs),
            suggested=denial.suggested,
            explained=denial.explained,
        )


def _strength(dossier: Dossier, refs: tuple[str, ...]) -> Strength:
    """Dates that the employer tells differently are less than a person nobody knows."""
    only_dates = any(s.about in refs for s in dossier.said("history_inconsistency", "dates_differ"))
    unknown = any(c.ref in refs and c.state == "no_record" for c in dossier.checks)
    denied = any(s.ref in refs for s in dossier.said("history_inconsistency", "employer_denies"))
    return Strength.MEDIUM if only_dates and not unknown and not denied else Strength.STRONG
