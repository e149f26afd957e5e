"""The candidate refuses the company's computer and insists on another one."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import GOOGLE, SECUREWORKS
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

DEVICE = "company-device"
"""One refusal, however often it is told."""

rule = Rule(
    code="ADR-06",
    title=_("Refuses the company's computer"),
    family=Family.ADDRESS,
    flag=Flag.DEVICE_REMOTE_CONTROL,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(GOOGLE, SECUREWORKS),
    why=_(
        "A computer of the company has to be sent somewhere and can be looked after. "
        "Somebody who insists on another one avoids both, and the tools on it are nobody's business but theirs."
    ),
    innocent=(
        _("A machine that is set up for a disability."),
        _("Contractors usually bring their own, and their contract may say so."),
        _("No room for a second computer, or a dislike of the offered system."),
    ),
    next_step=(
        _("Ask for the reason, and offer an adjustment where one is needed."),
        _("Offer a managed virtual desktop with a check of the device, as for everybody in this position."),
    ),
    clears=(
        _("The company's device was accepted and seen with the person."),
        _("The contract or an adjustment provides for another device."),
    ),
    needs=("signs", "statements"),
    ask=_("Tell which device the work is done on, and ask whether that suits."),
    fires=(
        Example(
            "Refused the company's laptop.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="company_device_refused", on=DAY),)),
        ),
        Example(
            "Wrote that only a private laptop will do.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="message:1",
                        label="device_remote_control",
                        topic="refuses_device",
                        stance="refused",
                        speaker="candidate",
                        context="message",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "A tool on the device is another rule's business.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="remote_tool", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take the recorded refusal and what texts say of it."""
    for sign in dossier.seen("company_device_refused"):
        yield Evidence(refs=(sign.ref,), says=_("The company's computer was refused."), event=DEVICE)
    for said in told(dossier, "device_remote_control", "refuses_device"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A text refuses the company's computer."),
            event=DEVICE,
            suggested=suggested(said),
        )
