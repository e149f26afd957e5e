"""The candidate gives the address of a cryptocurrency wallet."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Account, Dossier, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OURS, SEAL
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

CRYPTO = "crypto"
"""The same wish as the one PAY-01 sees: asking for coins and naming the wallet is one thing."""

rule = Rule(
    code="PAY-02",
    title=_("Gives a wallet address"),
    family=Family.PAYMENT,
    flag=Flag.CRYPTO_PAYMENT,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(SEAL, OURS),
    why=_(
        "A wallet address is where pay in cryptocurrency would go, without a bank that knows the holder. "
        "Addresses can be compared with published sanctions lists; an exact match is a matter for legal advice."
    ),
    innocent=(
        _("A donation address on a public page of code."),
        _("A portfolio of work with wallets, or pay that is ordinary in that field."),
    ),
    next_step=(
        _("Ask what the address is for, and offer a bank transfer in the person's own name."),
        _("On an exact match with a sanctions list: stop payments and take legal advice before anything else."),
    ),
    clears=(
        _("The address was not meant for pay."),
        _("A bank account in the person's own name took its place."),
        _("For a match with a list: the listing was checked and does not hold, with the list's date."),
    ),
    needs=("accounts", "payment_requests", "statements"),
    ask=_("Ask for the account that pay should go to."),
    fires=(
        Example(
            "Gave a wallet as the account for pay.",
            Dossier(as_of=DAY, accounts=(Account(ref="account:1", kind="wallet", key="w1"),)),
        ),
        Example(
            "That wallet stands on a sanctions list.",
            Dossier(
                as_of=DAY,
                accounts=(Account(ref="account:1", kind="wallet", key="w1"),),
                statements=(
                    Statement(
                        ref="account:1/note",
                        label="sanctions_indicator",
                        topic="listed",
                        stance="reported",
                        speaker="staff",
                        context="payment",
                        about="account:1",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Gave a bank account.",
            Dossier(as_of=DAY, accounts=(Account(ref="account:1", kind="bank", key="b1"),)),
        ),
        Example(
            "Somebody of that name is on a list; the wallet is not.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="check:1/note",
                        label="sanctions_indicator",
                        topic="listed",
                        stance="reported",
                        speaker="staff",
                        context="check_other",
                        about="check:1",
                    ),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find wallets among the accounts and in texts, and what was said of them and a sanctions list."""
    strength = Strength.WEAK if dossier.crypto_is_normal else Strength.MEDIUM
    for account in dossier.accounts_of("wallet"):
        yield Evidence(
            refs=(account.ref,),
            says=_("A wallet was given as the account for pay."),
            strength=strength,
            event=CRYPTO,
        )
    for said in told(dossier, "crypto_payment", "wallet"):
        on_a_page = said.context in ("profile", "history")
        yield Evidence(
            refs=(said.ref,),
            says=_("A text gives a wallet address."),
            strength=Strength.WEAK if on_a_page else strength,
            event=CRYPTO,
            suggested=suggested(said),
        )
    for said in told(dossier, "sanctions_indicator", "listed"):
        if said.about in _wallet_refs(dossier):
            yield Evidence(
                refs=(said.about, said.ref),
                says=_("A wallet address given for pay stands on a sanctions list."),
                flag=Flag.SANCTIONS_INDICATOR,
                strength=Strength.DECISIVE,
                event="listed-wallet",
                suggested=suggested(said),
            )


def _wallet_refs(dossier: Dossier) -> frozenset[str]:
    accounts = (a.ref for a in dossier.accounts_of("wallet"))
    requests = (r.ref for r in dossier.payment_requests if r.method == "crypto")
    return frozenset({*accounts, *requests})
