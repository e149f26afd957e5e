"""The candidate claims a degree in a programme that the school does not offer."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Check, Dossier, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import AMAZON
from redflags.engine.statements import line_of, told

DAY = date(2026, 3, 2)
NOT_OFFERED = Statement(
    ref="statement:1",
    label="education_unverified",
    topic="no_programme",
    stance="reported",
    speaker="staff",
    context="check_education",
    about="check:1",
)

rule = Rule(
    code="IDN-06",
    title=_("The school does not offer the programme"),
    family=Family.IDENTITY,
    flag=Flag.EDUCATION_UNVERIFIED,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(AMAZON,),
    why=_(
        "A degree in a subject that a school never taught, or from years that do not fit its calendar, "
        "cannot have been earned there as written. Somebody has to have looked it up."
    ),
    innocent=(
        _("The programme's name was translated or shortened, or the programme has ended."),
        _("A joint programme of two schools, or an evening faculty with another name."),
    ),
    next_step=(_("Ask the registrar what the programme was called in those years."),),
    clears=(_("The registrar verified the degree."),),
    needs=("statements",),
    ask=_("Look the programme up in the school's catalogue of those years."),
    fires=(
        Example("The catalogue of those years lists no such programme.", Dossier(as_of=DAY, statements=(NOT_OFFERED,))),
    ),
    quiet=(
        Example(
            "The registrar verified the degree under the programme's older name.",
            Dossier(
                as_of=DAY,
                statements=(NOT_OFFERED,),
                checks=(Check(ref="check:1", kind="education", state="verified", contact="independent"),),
            ),
        ),
        Example("Nobody has looked.", Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="education"),))),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find what people noted about programmes; a check that verified the degree explains it."""
    for said in told(dossier, "education_unverified", "no_programme"):
        yield Evidence(
            refs=(said.ref,),
            says=_("The school does not offer the programme, or not in those years."),
            event=f"programme:{line_of(said)}",
            suggested=suggested(said),
            explained=_("The school verified the degree.") if _settled(dossier, said) else "",
        )


def _settled(dossier: Dossier, said: Statement) -> bool:
    """Whether the degree in question was verified; words about no check speak of the only one there is."""
    degrees = {c.ref: c for c in dossier.checks if c.kind == "education"}
    if about := degrees.get(said.about):
        return about.superseded or about.state == "verified"
    return len(degrees) == 1 and any(c.state == "verified" and c.contact != "candidate" for c in degrees.values())
