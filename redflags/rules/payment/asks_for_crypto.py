"""The candidate asks to be paid in cryptocurrency."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, PaymentRequest, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CTV, RCMP, SEAL, US22
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

CRYPTO = "crypto"
"""One wish, however often it is told."""

rule = Rule(
    code="PAY-01",
    title=_("Asks to be paid in cryptocurrency"),
    family=Family.PAYMENT,
    flag=Flag.CRYPTO_PAYMENT,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(RCMP, CTV, US22, SEAL),
    why=_(
        "Pay in cryptocurrency passes by the checks of a bank, which knows its customer. "
        "Every government list of warning signs names it. "
        "Where a position normally pays that way the wish says less, and counts one class lower."
    ),
    innocent=(
        _("Work in that field, where such pay is ordinary."),
        _("Poor banking or costly transfers where the person lives."),
        _("Curiosity about which ways of payment there are."),
    ),
    next_step=(
        _("Ask why, and offer a bank transfer to an account in the person's own name."),
        _("Mark the position if it normally pays in cryptocurrency."),
    ),
    clears=(
        _("A bank account in the person's own name, confirmed by the bank, took its place."),
        _("It was a misunderstanding: the wish came from us, or nobody asked."),
    ),
    needs=("payment_requests", "statements"),
    ask=_("Ask how the person would like to be paid."),
    fires=(
        Example(
            "Asked for pay in cryptocurrency.",
            Dossier(as_of=DAY, payment_requests=(PaymentRequest(ref="payment:1", method="crypto", on=DAY),)),
        ),
        Example(
            "Wrote that coins are easier than a transfer.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="message:1",
                        label="crypto_payment",
                        topic="asks",
                        stance="requested",
                        speaker="candidate",
                        context="message",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Asked for a bank transfer.",
            Dossier(as_of=DAY, payment_requests=(PaymentRequest(ref="payment:1", method="bank"),)),
        ),
        Example(
            "We proposed it, not the candidate.",
            Dossier(
                as_of=DAY, payment_requests=(PaymentRequest(ref="payment:1", method="crypto", asked_by="company"),)
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find the wish in requests and in texts, but for requests that came from the company."""
    strength = Strength.MEDIUM if dossier.crypto_is_normal else Strength.STRONG
    ours = {request.ref for request in dossier.payment_requests if request.asked_by == "company"}
    for request in dossier.payment_requests:
        if request.method == "crypto" and request.ref not in ours:
            yield Evidence(
                refs=(request.ref,),
                says=_("Payment in cryptocurrency was asked for."),
                strength=strength,
                event=CRYPTO,
            )
    for said in told(dossier, "crypto_payment", "asks"):
        if said.about not in ours:
            yield Evidence(
                refs=(said.ref,),
                says=_("A text asks for payment in cryptocurrency."),
                strength=strength,
                event=CRYPTO,
                suggested=suggested(said),
            )
