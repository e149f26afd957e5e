"""The employee holds another full-time job without saying so."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CROWDSTRIKE, MICROSOFT
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="POST-07",
    title=_("Holds other jobs without saying so"),
    family=Family.ONBOARDING,
    flag=Flag.MOONLIGHTING,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(MICROSOFT, CROWDSTRIKE),
    why=_(
        "One person under several names, or several people under one, often hold many full-time jobs at once. "
        "Side work by itself is common and often allowed."
    ),
    innocent=(
        _("Side work that was agreed."),
        _("Notice that is still being worked off at the last employer."),
        _("Freelancers have several customers."),
    ),
    next_step=(_("Ask openly about other work and compare with the contract."),),
    clears=(_("The other work was agreed or is over."),),
    needs=("statements",),
    ask=_("Ask about other work when the contract is signed."),
    fires=(
        Example(
            "Staff noted several full-time jobs at once.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="moonlighting",
                        topic="other_job",
                        stance="reported",
                        speaker="staff",
                        context="note",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "A note says something else.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="below_market_rate",
                        topic="low",
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
    """Take what texts say; jobs that overlap in a history are another rule's business."""
    for said in told(dossier, "moonlighting", "other_job"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A text tells of another job that was not mentioned."),
            event="other-job",
            suggested=suggested(said),
        )
