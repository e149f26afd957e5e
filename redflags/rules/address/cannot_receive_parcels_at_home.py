"""The candidate says that parcels cannot be received at the verified address."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Milestone, Sign, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import US22

DAY = date(2026, 3, 2)
SEEN = Sign(ref="sign:1", code="parcels_refused", on=DAY)

rule = Rule(
    code="ADR-05",
    title=_("Cannot receive parcels at the verified address"),
    family=Family.ADDRESS,
    flag=Flag.ADDRESS_CHANGE,
    strength=Strength.MEDIUM,
    sources=(US22,),
    why=_(
        "A computer that cannot go to the address on the document has to go somewhere else, and advisories name that. "
        "Many people are at work when parcels come, so it asks for another way to hand it over and no more."
    ),
    innocent=(
        _("Nobody is home during the day, or parcels are stolen there."),
        _("A shelter, a shared house or a rural address without delivery."),
    ),
    next_step=(_("Offer a staffed pickup point that asks for the document, or a delivery in the evening."),),
    clears=(_("The equipment was received by the person at the verified address or at a staffed pickup."),),
    needs=("signs",),
    ask=_("Ask where equipment can be handed over in person."),
    fires=(Example("Somebody noted it.", Dossier(as_of=DAY, signs=(SEEN,))),),
    quiet=(
        Example(
            "Somebody asked for another delivery address, which is another rule's business.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="address_change",
                        topic="other_address",
                        stance="requested",
                        speaker="staff",
                        context="note",
                    ),
                ),
            ),
        ),
        Example(
            "The equipment was received by the person all the same.",
            Dossier(
                as_of=DAY, signs=(SEEN,), milestones=(Milestone(ref="milestone:1", kind="device_received", on=DAY),)
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take what somebody noted."""
    for sign in dossier.seen("parcels_refused"):
        settled = any(step.kind == "device_received" and step.done and not step.by_other for step in dossier.milestones)
        yield Evidence(
            refs=(sign.ref,),
            says=_("It was said that parcels cannot be received at the verified address."),
            event="parcels",
            explained=_("The person received the equipment.") if settled else "",
        )
