"""The employee asks for proof of employment to unlock a payment or exchange account."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign, Statement
from redflags.engine.rule import NOTHING_TO_ASK, Evidence, Example, Family, Flag, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import SEAL

DAY = date(2026, 3, 2)
SEEN = Sign(ref="sign:1", code="proof_for_account", on=DAY)

rule = Rule(
    code="PAY-10",
    title=_("Asks for proof of employment to unlock an account"),
    family=Family.PAYMENT,
    flag=Flag.POSTHIRE_ANOMALY,
    strength=Strength.STRONG,
    sources=(SEAL,),
    why=_(
        "An account that was frozen because its provider doubts who holds it can be opened again with a letter of "
        "an employer. The letter then vouches for an identity that the provider could not establish."
    ),
    innocent=(_("Ordinary questions of a bank to a new customer, which the bank itself can confirm."),),
    next_step=(
        _("Let payroll or legal answer the provider directly; write no letter to whom it may concern."),
        _("Compare the holder of that account with the file."),
    ),
    clears=(_("The provider itself confirmed what it asked for and of whom."),),
    needs=("signs",),
    ask=NOTHING_TO_ASK,
    fires=(Example("Somebody noted it.", Dossier(as_of=DAY, signs=(SEEN,))),),
    quiet=(
        Example(
            "A changed account is another rule's business.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="payment_change",
                        topic="changed",
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
    for sign in dossier.seen("proof_for_account"):
        yield Evidence(
            refs=(sign.ref,),
            says=_("Proof of employment was asked for to unlock an account."),
            event="proof-for-account",
        )
