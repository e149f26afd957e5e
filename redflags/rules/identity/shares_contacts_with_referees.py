"""The candidate shares contact details with a referee, or a referee with other candidates."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import GOOGLE, US22
from redflags.engine.statements import line_of, told

DAY = date(2026, 3, 2)

rule = Rule(
    code="IDN-09",
    title=_("A ring of referees"),
    family=Family.IDENTITY,
    flag=Flag.REFERENCE_PROBLEM,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(GOOGLE, US22),
    why=_(
        "A referee with the applicant's own phone, mail, address or network is hardly independent. "
        "In a known case one worker ran a dozen personas that vouched for each other."
    ),
    innocent=(
        _("Colleagues of one real team share a real manager."),
        _("A shared company line or office network; a couple who worked together."),
        _("The candidate typed the own number into the referee's field."),
    ),
    next_step=(
        _("Find the referee's work contact yourself and speak by voice or video."),
        _("Look at the linked candidates side by side: employers, dates, documents."),
    ),
    clears=(_("A reviewer explained the link."), _("Referees were reached through independently found contacts.")),
    needs=("shared", "checks", "statements"),
    ask=_("Record the referees with their contacts, so that they can be compared."),
    params={
        "details": Param(2, "details shared with an own referee from which it is decisive"),
        "candidates": Param(2, "other candidates with the same referee from which it is strong"),
    },
    fires=(
        Example(
            "The referee's phone is the candidate's own.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="phone", other="referee:1", own_referee=True),)),
        ),
        Example(
            "Three other candidates name the same referee.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="referee", others=3, names_differ=True),)),
        ),
    ),
    quiet=(
        Example(
            "A colleague of one team names the same manager; a reviewer said so.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="referee", explained=True),)),
        ),
        Example(
            "A phone is shared with another candidate, not with a referee.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="phone", names_differ=True),)),
        ),
    ),
)

EXPLAINED = _("A reviewer explained the link.")


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Weigh details shared with own referees, referees shared with other candidates, and words about either."""
    own = [s for s in dossier.shared if s.own_referee]
    open_kinds = {s.kind for s in own if not s.explained}
    for link in own:
        yield Evidence(
            refs=(link.ref,),
            says=_("A contact detail is shared with the candidate's own referee."),
            event=f"link:{link.ref}",
            strength=Strength.DECISIVE if len(open_kinds) >= params.details else Strength.STRONG,
            explained=EXPLAINED if link.explained else "",
        )
    for link in dossier.shared:
        if link.kind == "referee" and not link.own_referee and link.names_differ is not False:
            yield Evidence(
                refs=(link.ref,),
                says=_("Another candidate names the same referee.")
                if link.others == 1
                else _("%(others)d other candidates name the same referee."),
                values={"others": link.others},
                event=f"link:{link.ref}",
                strength=Strength.STRONG if link.others >= params.candidates else Strength.MEDIUM,
                explained=EXPLAINED if link.explained else "",
            )
    for said in told(dossier, "reference_problem", "same_contact"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A referee's contact details are somebody else's."),
            event=f"referees:said:{line_of(said)}",
            suggested=suggested(said),
        )
