"""The candidate wants pay to go to another person, an agency or a company."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.changes import EVIDENCED, payouts
from redflags.engine.dossier import Dossier, PaymentRequest, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OFSI, US22
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

PAYEE = "payee"
"""The same thing as PAY-04 sees: pay would go to somebody else."""

PAYEES = {
    "other_person": Strength.STRONG,
    "company": Strength.STRONG,
    "agency": Strength.MEDIUM,
    "family": Strength.MEDIUM,
}
TOPICS = {"person": Strength.STRONG, "company": Strength.STRONG, "family": Strength.MEDIUM}

rule = Rule(
    code="PAY-06",
    title=_("Wants pay to go to somebody else"),
    family=Family.PAYMENT,
    flag=Flag.PAYMENT_THIRD_PARTY,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(US22, OFSI),
    why=_(
        "Pay that goes to somebody other than the worker hides who earns it. "
        "Relatives and agencies are common and honest payees, so they count one class lower."
    ),
    innocent=(
        _("An umbrella company, agency or employer of record with a contract."),
        _("The person's own registered company."),
        _("A partner's or joint account; no account of one's own yet."),
    ),
    next_step=(
        _("Ask who the payee is and why."),
        _("For a company: look it up in the public register and ask for the contract."),
        _("Offer payment to an account in the person's own name, confirmed by the bank."),
    ),
    clears=(
        _("A contract with that company or agency, or a register entry that names the person."),
        _("The bank confirms an account in the person's own name."),
    ),
    needs=("payment_requests", "accounts", "statements"),
    ask=_("Ask whose account pay should go to."),
    fires=(
        Example(
            "Asked to pay another person.",
            Dossier(
                as_of=DAY, payment_requests=(PaymentRequest(ref="payment:1", method="bank", payee="other_person"),)
            ),
        ),
        Example(
            "Staff noted that pay should go to somebody else's account.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="payment_third_party",
                        topic="person",
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
            "Paid through a platform, in the person's own name.",
            Dossier(as_of=DAY, payment_requests=(PaymentRequest(ref="payment:1", method="platform", payee="self"),)),
        ),
        Example(
            "Paid to the person's own company.",
            Dossier(as_of=DAY, payment_requests=(PaymentRequest(ref="payment:1", method="bank", payee="own_company"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take payees of requests and accounts, and what texts say of them."""
    payees = [(r.ref, r.payee) for r in dossier.payment_requests if r.asked_by != "company" and r.payee in PAYEES]
    payees += [(a.ref, a.holder) for a in dossier.accounts_held_by(*PAYEES)]
    in_words = told(dossier, "payment_third_party", *TOPICS)
    if not payees and not in_words:
        return
    evidenced = {line for e in payouts(dossier) if e.evidenced for line in (*e.refs, *(c.new for c in e.changes))}
    own = {r.ref for r in dossier.payment_requests if r.payee in ("self", "joint", "own_company")}
    own |= {a.ref for a in dossier.accounts if a.holder in ("self", "joint", "own_company")}
    for ref, payee in payees:
        yield Evidence(
            refs=(ref,),
            says=_("Pay would go to somebody other than the worker."),
            strength=PAYEES[payee],
            event=PAYEE,
            explained=EVIDENCED if ref in evidenced else "",
        )
    for said in in_words:
        if said.about not in own:
            yield Evidence(
                refs=(said.ref,),
                says=_("A text asks to pay somebody other than the worker."),
                strength=TOPICS[said.topic],
                event=PAYEE,
                suggested=suggested(said),
                explained=EVIDENCED if said.about in evidenced else "",
            )
