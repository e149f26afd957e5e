"""The candidate gives an account in a country other than the one of residence or work."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Account, Change, Dossier, Place
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OURS, US22
from redflags.engine.whereabouts import claimed_countries

DAY = date(2026, 3, 2)

rule = Rule(
    code="PAY-05",
    title=_("Account is in another country than the person"),
    family=Family.PAYMENT,
    flag=Flag.LOCATION_MISMATCH,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    version=2,
    sources=(US22, OURS),
    why=_(
        "People are usually paid where they live and work. An account elsewhere can mean that the person, "
        "or the money, is not where we were told. Only the difference counts, never which countries they are."
    ),
    innocent=(
        _("Somebody who arrived lately, or who commutes across a border."),
        _("An online bank or payment platform that issues foreign account numbers."),
        _("A common payment area in which any account does."),
    ),
    next_step=(
        _("Ask why the account is there."),
        _("Ask for a bank's confirmation of the holder's name and address."),
    ),
    clears=(
        _("The bank confirms that the person holds the account."),
        _("The person moved lately, with evidence on file, or the account lies in the same payment area."),
    ),
    needs=("accounts",),
    ask=_("Ask for the account that pay should go to, and its country."),
    params={"recent_move_days": Param(90, "days after a move in which the old country's account is ordinary")},
    fires=(
        Example(
            "Lives in one country, wants pay in another.",
            Dossier(
                as_of=DAY,
                places=(Place(ref="place:1", country="XA"),),
                accounts=(Account(ref="account:1", country="XB", key="b1"),),
            ),
        ),
    ),
    quiet=(
        Example(
            "Both in the same country.",
            Dossier(
                as_of=DAY,
                places=(Place(ref="place:1", country="XA"),),
                accounts=(Account(ref="account:1", country="XA", key="b1"),),
            ),
        ),
        Example(
            "Moved from there a month ago, as the lease shows.",
            Dossier(
                as_of=DAY,
                places=(Place(ref="place:1", country="XA"),),
                accounts=(Account(ref="account:1", country="XB", key="b1"),),
                changes=(Change(ref="address:2", what="home_address", on=date(2026, 2, 2), evidenced=True),),
            ),
        ),
        Example(
            "Nobody has said where the person lives.",
            Dossier(as_of=DAY, accounts=(Account(ref="account:1", country="XB", key="b1"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Compare the country of each account with every country the person gave."""
    countries = claimed_countries(dossier)
    abroad = [a for a in dossier.accounts if a.country and a.country not in countries] if countries else []
    if not abroad:
        return
    moves = (change for change in dossier.changed("home_address", "claimed_place") if change.evidenced and change.on)
    moved = any(0 <= (dossier.as_of - move.on).days <= params.recent_move_days for move in moves if move.on)
    for account in abroad:
        yield Evidence(
            refs=(account.ref,),
            says=_("The account is in another country than the one where the person lives or works."),
            strength=Strength.WEAK if account.kind == "platform" else Strength.MEDIUM,
            explained=_("The person moved lately.") if moved else "",
        )
