"""The candidate wants pay through an online platform while account or holder does not settle."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.changes import payouts
from redflags.engine.dossier import Account, Change, Dossier, PaymentRequest
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import BFV, GOOGLE, SECUREWORKS, US22

DAY = date(2026, 3, 2)

rule = Rule(
    code="PAY-07",
    title=_("Payment platform together with unsettled details"),
    family=Family.PAYMENT,
    flag=Flag.PAYMENT_CHANGE,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(US22, GOOGLE, BFV, SECUREWORKS),
    why=_(
        "Online payment platforms serve millions of honest people, so the platform alone says nothing and is not "
        "shown. Together with a holder of another name, or with details that changed without evidence, it makes it "
        "harder to see where pay ends."
    ),
    innocent=(
        _("A freelancer with customers in many currencies."),
        _("Somebody without a bank account, or with costly transfers."),
    ),
    next_step=(
        _("Ask the platform or the person for proof of the holder's name."),
        _("Offer a bank transfer in the person's own name."),
    ),
    clears=(_("The holder's name is confirmed, and the change before it is explained."),),
    needs=("payment_requests", "accounts"),
    ask=_("Ask how the person would like to be paid, and whose account it is."),
    fires=(
        Example(
            "A platform account in a name that was confirmed to differ.",
            Dossier(
                as_of=DAY,
                accounts=(Account(ref="account:1", kind="platform", holder_name="different", holder_confirmed=True),),
            ),
        ),
        Example(
            "Moved pay to a platform without evidence.",
            Dossier(
                as_of=DAY,
                payment_requests=(PaymentRequest(ref="payment:1", method="platform"),),
                changes=(Change(ref="account:2", what="payment_method", on=DAY),),
            ),
        ),
    ),
    quiet=(
        Example(
            "A platform in the person's own name.",
            Dossier(as_of=DAY, payment_requests=(PaymentRequest(ref="payment:1", method="platform", payee="self"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find platforms, and report them only beside a differing holder or a change without evidence."""
    platforms = [a.ref for a in dossier.accounts_of("platform")]
    platforms += [r.ref for r in dossier.payment_requests if r.method == "platform" and r.asked_by != "company"]
    if not platforms:
        return
    differing = [a for a in dossier.accounts_named("different") if a.holder_confirmed]
    changed = [e for e in payouts(dossier) if e.changes and not e.evidenced]
    if changed or differing:
        yield Evidence(
            refs=(*platforms, *(a.ref for a in differing), *(ref for e in changed for ref in e.refs)),
            says=_("Pay would go through a platform while its holder or a change is not settled."),
            event=changed[-1].event if changed else "payee",
        )
