"""The candidate claims a degree of which the school has no record."""

import re
from collections.abc import Iterator
from datetime import date

from redflags.engine.denials import denials
from redflags.engine.dossier import Check, Dossier
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CTV, US22

DAY = date(2026, 3, 2)
NO_RECORD = Check(
    ref="check:1",
    kind="education",
    subject="waterloo university",
    state="no_record",
    contact="independent",
    completed_on=DAY,
)

_NEVER_AT_SCHOOL = re.compile(
    r"account|github|gitlab|linkedin|profile|platform|portfolio|handle|nickname|chat|slack|discord|telegram|zoom|teams|meet",
    re.IGNORECASE,
)
"""Where names stand under which nobody studied: a payout account, a public page, a call."""

rule = Rule(
    code="IDN-05",
    title=_("The school has no record"),
    family=Family.IDENTITY,
    flag=Flag.EDUCATION_UNVERIFIED,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(CTV, US22),
    why=_(
        "A registrar or clearing house knows its graduates. No record, after the name's other spellings were tried, "
        "contradicts the claim; two schools without a record settle it. Where the school is makes no difference."
    ),
    innocent=(
        _("The record stands under a former name or another spelling."),
        _("A privacy hold, unpaid fees, a closed or renamed school, records on paper only."),
        _("The person left shortly before the degree."),
    ),
    next_step=(
        _("Ask again with former names and the student number, with the person's consent."),
        _("Ask the person for the degree document and for a contact at the faculty."),
    ),
    clears=(_("A later check verified the degree."), _("A degree document was verified with the school.")),
    needs=("checks", "statements"),
    ask=_("Ask the school's registrar about the degree, with the person's consent."),
    params={"schools": Param(2, "different schools from which it is decisive", "the catalogue")},
    fires=(Example("The registrar has no record.", Dossier(as_of=DAY, checks=(NO_RECORD,))),),
    quiet=(
        Example(
            "The registrar has not answered.",
            Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="education", state="waiting"),)),
        ),
        Example(
            "No record under the married name; found under the former one.",
            Dossier(
                as_of=DAY,
                checks=(
                    NO_RECORD,
                    Check(
                        ref="check:2",
                        kind="education",
                        subject="University of Waterloo",
                        state="verified",
                        contact="independent",
                    ),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the schools without a record; with another name on file and one try, it is one class lower."""
    found = denials(dossier, "education", label="education_unverified", topics=("no_record",))
    named = {d.subject for d in found if d.firm and d.subject}
    for denial in found:
        retry = len(denial.checks) < 2 and _has_another_name(dossier)
        strength = Strength.DECISIVE if denial.firm and len(named) >= params.schools else Strength.STRONG
        yield Evidence(
            refs=denial.refs,
            says=_("The school has no record yet; another name on file was not tried.")
            if retry
            else _("The school does not confirm the degree."),
            event=denial.event,
            strength=strength.lower() if retry else strength,
            suggested=denial.suggested,
            explained=denial.explained,
        )


def _has_another_name(dossier: Dossier) -> bool:
    other = any(
        c.relation in ("partial", "different") and not c.confirmed and not _NEVER_AT_SCHOOL.search(c.where)
        for c in dossier.name_comparisons
    )
    return other or any(dossier.changed("legal_name"))
