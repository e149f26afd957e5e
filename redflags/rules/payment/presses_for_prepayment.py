"""The candidate presses for payment before the work."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import BFV, US22, US_ROK23
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="PAY-09",
    title=_("Presses for payment before the work"),
    family=Family.PAYMENT,
    flag=Flag.URGENCY_PAYMENT,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(US22, US_ROK23, BFV),
    why=_(
        "Asking for money again and again before anything is delivered, or with threats when it does not come, "
        "is named by several advisories. Asking once is ordinary."
    ),
    innocent=(
        _("Little money to bridge the first month."),
        _("A freelancer who was not paid before."),
    ),
    next_step=(
        _("Ask for the reason and agree on milestones with a payment for each."),
        _("Do not pay outside the agreed way."),
    ),
    clears=(_("Milestones were agreed, and the pressure stopped."),),
    needs=("statements",),
    ask=_("Record messages about payment."),
    params={"times": Param(2, "different days on which it was asked, from which it counts in full")},
    fires=(
        Example(
            "Asked for money in advance on two days.",
            Dossier(
                as_of=DAY,
                statements=tuple(
                    Statement(
                        ref=f"message:{day}",
                        label="urgency_payment",
                        topic="upfront",
                        stance="requested",
                        speaker="candidate",
                        context="message",
                        on=date(2026, 2, day),
                    )
                    for day in (9, 16)
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Asked for a bank transfer, and for nothing in advance.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="message:1",
                        label="payment_change",
                        topic="asks",
                        stance="requested",
                        speaker="candidate",
                        context="message",
                    ),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the days on which it was asked; what staff noted counts in full the first time."""
    asked = list(told(dossier, "urgency_payment"))
    if not asked:
        return
    days = {said.on or said.known_on for said in asked}
    by_staff = any(not suggested(said) for said in asked)
    yield Evidence(
        refs=tuple(said.ref for said in asked),
        says=_("Payment before the work was pressed for on %(days)s days."),
        values={"days": len(days)},
        strength=Strength.MEDIUM if by_staff or len(days) >= params.times else Strength.WEAK,
        event="prepayment",
        suggested=not by_staff,
    )
