"""The candidate's equipment is accepted by somebody else."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Milestone
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import KNOWBE4, RECORDED_FUTURE

DAY = date(2026, 3, 2)

rule = Rule(
    code="ADR-07",
    title=_("Equipment was accepted by somebody else"),
    family=Family.ADDRESS,
    flag=Flag.ADDRESS_CHANGE,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(KNOWBE4, RECORDED_FUTURE),
    why=_(
        "If another person signs for the computer, nobody knows who holds it. "
        "A matching signature proves little either: in a known case the parcel was picked up with a false ID."
    ),
    innocent=(_("A doorman, a neighbour or a partner."), _("A carrier that noted the wrong name.")),
    next_step=(
        _("Ask who received it, and see the device and the person on camera together."),
        _("Next time: ID on pickup, named person only, for everybody."),
    ),
    clears=(_("The device was seen with the person, on camera or in person."),),
    needs=("milestones",),
    ask=_("Record who received the device."),
    fires=(
        Example(
            "The carrier noted another recipient.",
            Dossier(
                as_of=DAY, milestones=(Milestone(ref="milestone:1", kind="device_received", on=DAY, by_other=True),)
            ),
        ),
    ),
    quiet=(
        Example(
            "The named person signed.",
            Dossier(as_of=DAY, milestones=(Milestone(ref="milestone:1", kind="device_received", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find deliveries that somebody else signed for."""
    for milestone in dossier.reached("device_received"):
        if milestone.by_other:
            yield Evidence(refs=(milestone.ref,), says=_("Somebody else received or signed for the device."))
