"""The candidate gives a payment account that somebody else on the register gave as well."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Shared, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import EXPLAINED, shared_with_others
from redflags.engine.sources import FBI25B, US22
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

ACCOUNT = "shared-account"
"""One thing, however many lines tell of it."""

rule = Rule(
    code="PAY-08",
    title=_("Shares a payment account with another candidate"),
    family=Family.PAYMENT,
    flag=Flag.SHARED_IDENTITY,
    strength=Strength.DECISIVE,
    life=Life.STABLE,
    sources=(US22, FBI25B),
    why=_(
        "One account that receives the pay of several people is the clearest sign that one of them is somebody else. "
        "It cannot be seen in one file, only by comparing."
    ),
    innocent=(
        _("A couple with a joint account, or a family that lives together."),
        _("Two workers of one contracting company."),
        _("The same person entered twice."),
    ),
    next_step=(
        _("Look at the two files side by side, then say on the link what it means."),
        _("Hold new payments to that account until the bank has confirmed its holder."),
    ),
    clears=(
        _("A reviewer found a household, one company or a double entry."),
        _("The bank confirms that each of them holds the account."),
    ),
    needs=("shared", "accounts", "statements"),
    ask=_("Ask for the account that pay should go to."),
    fires=(
        Example(
            "The same account was given by somebody else.",
            Dossier(as_of=DAY, shared=(Shared(ref="account:1", kind="account", other="p7"),)),
        ),
        Example(
            "Staff noted one account for two workers.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="shared_identity",
                        topic="same_account",
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
            "A couple, as a reviewer noted.",
            Dossier(as_of=DAY, shared=(Shared(ref="account:1", kind="account", other="p7", explained=True),)),
        ),
        Example(
            "They share a phone number, which is another rule's business.",
            Dossier(as_of=DAY, shared=(Shared(ref="phone:1", kind="phone", other="p7"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take exact matches; with one person who gives the same address, too, a household is possible."""
    at_home = {s.other for s in shared_with_others(dossier, "address") if s.others == 1 and s.other}
    links = list(shared_with_others(dossier, "account", "wallet"))
    for link in links:
        household = link.others == 1 and link.other in at_home
        yield Evidence(
            refs=(link.ref,),
            says=_("Another candidate gave the same payment account.")
            if link.others == 1
            else _("%(others)s other candidates gave the same payment account."),
            values={"others": link.others},
            strength=Strength.STRONG if household else Strength.DECISIVE,
            event=f"household:{link.other}" if household else ACCOUNT,
            explained=EXPLAINED if link.explained else "",
        )
    settled = {link.ref for link in links if link.explained}
    for said in told(dossier, "shared_identity", "same_account"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A text says that others use the same payment account."),
            strength=Strength.STRONG,
            event=ACCOUNT,
            suggested=suggested(said),
            explained=EXPLAINED if said.about in settled else "",
        )
