"""The candidate gives an account whose holder has another name."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Account, Change, Dossier
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import JAPAN24, US22
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

PAYEE = "payee"
"""The same thing as PAY-06 sees: pay would go to somebody else."""

SHARED_OWNERSHIP = ("joint", "own_company")

rule = Rule(
    code="PAY-04",
    title=_("Account holder's name is not the legal name"),
    family=Family.PAYMENT,
    flag=Flag.PAYMENT_THIRD_PARTY,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(US22, JAPAN24),
    why=_(
        "Pay should reach the person who works. Names are compared only with the same person's own records, "
        "and a difference counts only after somebody looked at both and confirmed it."
    ),
    innocent=(
        _("A joint account or a partner's account."),
        _("The person's own company."),
        _("A married, former or differently transcribed name."),
    ),
    next_step=(
        _("Ask the person whose account it is."),
        _("Ask for a bank's confirmation of the holder's name."),
    ),
    clears=(
        _("The bank confirms that the person holds the account, alone or jointly."),
        _("A change of name with evidence."),
    ),
    needs=("accounts", "name_comparisons", "statements"),
    ask=_("Ask for the name of the account's holder and compare it with the legal name."),
    fires=(
        Example(
            "A person compared the names and found them different.",
            Dossier(
                as_of=DAY,
                accounts=(Account(ref="account:1", holder_name="different", holder_confirmed=True, key="b1"),),
            ),
        ),
    ),
    quiet=(
        Example(
            "The names look different to the machine, and nobody has compared them.",
            Dossier(as_of=DAY, accounts=(Account(ref="account:1", holder_name="different", key="b1"),)),
        ),
        Example(
            "A joint account.",
            Dossier(
                as_of=DAY,
                accounts=(Account(ref="account:1", holder="joint", holder_name="different", holder_confirmed=True),),
            ),
        ),
        Example(
            "The name changed by marriage, with the certificate seen.",
            Dossier(
                as_of=DAY,
                accounts=(Account(ref="account:1", holder_name="different", holder_confirmed=True),),
                changes=(Change(ref="name:2", what="legal_name", on=date(2026, 2, 2), evidenced=True),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take confirmed comparisons and what texts say of the holder's name."""
    differing = [a.ref for a in dossier.accounts_named("different") if a.holder_confirmed]
    differing += [
        n.ref for n in dossier.name_comparisons if n.where == "account" and n.relation == "different" and n.confirmed
    ]
    in_words = told(dossier, "payment_third_party", "name_differs")
    if not differing and not in_words:
        return
    renamed = any(change.evidenced for change in dossier.changed("legal_name"))
    explained = _("A change of name with evidence explains it.") if renamed else ""
    shared = {account.ref for account in dossier.accounts if account.holder in SHARED_OWNERSHIP}
    for ref in differing:
        if ref not in shared:
            yield Evidence(
                refs=(ref,),
                says=_("A person compared the account holder's name with the legal name: different."),
                event=PAYEE,
                explained=explained,
            )
    for said in in_words:
        if said.about not in shared:
            yield Evidence(
                refs=(said.ref,),
                says=_("A text says that the account is in another name."),
                event=PAYEE,
                suggested=suggested(said),
                explained=explained,
            )
