"""The candidate came without being asked: as the head of a firm, or after an unasked contribution."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign, Statement
from redflags.engine.rule import NOTHING_TO_ASK, Evidence, Example, Family, Flag, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import SEAL, US22

DAY = date(2026, 3, 2)
SEEN = Sign(ref="sign:1", code="unsolicited_approach", on=DAY)

rule = Rule(
    code="WEB-09",
    title=_("Came without being asked"),
    family=Family.ONLINE,
    flag=Flag.ONLINE_PRESENCE,
    strength=Strength.WEAK,
    sources=(
        US22,
        SEAL,
    ),
    why=_(
        "An offer of a whole team, or a contribution followed by the wish for a job, has been a way in. "
        "It is how honest business begins as well, so it is context only."
    ),
    innocent=(_("Ordinary sales, or somebody who likes the project."),),
    next_step=(_("Ask for an application like everybody else's, with the same checks."),),
    clears=(_("The person applied, and the position's checks are done."),),
    needs=("signs",),
    ask=NOTHING_TO_ASK,
    fires=(Example("Somebody noted it.", Dossier(as_of=DAY, signs=(SEEN,))),),
    quiet=(
        Example(
            "A new profile is another rule's business.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="online_presence",
                        topic="new",
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
    """Take what somebody noted."""
    for sign in dossier.seen("unsolicited_approach"):
        yield Evidence(
            refs=(sign.ref,),
            says=_("The first contact was unasked for: a firm's head, or a contribution and then the wish for a job."),
            event="unasked",
        )
