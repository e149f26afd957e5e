"""The candidate shares contact details with a referee, or a referee with other candidates."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import EXPLAINED, evidence_of
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
            "Two candidates are each other's referees.",
            Dossier(
                as_of=DAY,
                shared=(
                    Shared(ref="check:1", kind="referee", vouching="taken", names_differ=True),
                    Shared(ref="email:1", kind="referee", vouching="given", names_differ=True),
                ),
            ),
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

_SAYS = {
    "same": (
        _("Another candidate names the same referee."),
        _("%(others)d other candidates name the same referee."),
    ),
    "taken": (
        _("A referee of this candidate is a candidate too."),
        _("Referees of this candidate are %(others)d other candidates."),
    ),
    "given": (
        _("Another candidate names this one as a referee."),
        _("%(others)d other candidates name this one as a referee."),
    ),
}
_IN_RING = (
    _("Candidates vouch for each other: this one is a referee of another, and has another as a referee."),
    _("Candidates vouch for each other: this one and %(others)d others are each other's referees."),
)


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
    links = [s for s in dossier.shared if s.kind == "referee" and not s.own_referee and s.names_differ is not False]
    in_ring = {"given", "taken"} <= {link.vouching for link in links if not link.explained}
    for link in links:
        ring = in_ring and link.vouching in ("given", "taken")
        one, many = _IN_RING if ring else _SAYS[link.vouching or "same"]
        strength = Strength.STRONG if ring or link.others >= params.candidates else Strength.MEDIUM
        yield evidence_of(link, one, many, strength)
    for said in told(dossier, "reference_problem", "same_contact"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A referee's contact details are somebody else's."),
            event=f"referees:said:{line_of(said)}",
            suggested=suggested(said),
        )
