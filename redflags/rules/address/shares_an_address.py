"""The candidate gives an address that somebody else on the register gave as well."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Address, Dossier, Shared, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import EXPLAINED, shared_with_others
from redflags.engine.sources import OURS, SEAL, US_COURTS
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

ADDRESS = "shared-address"
"""One thing, however many lines tell of it."""

rule = Rule(
    code="ADR-04",
    title=_("Shares an address with another candidate"),
    family=Family.ADDRESS,
    flag=Flag.SHARED_IDENTITY,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(US_COURTS, SEAL, OURS),
    why=_(
        "Computers of many employers have been found in single houses where somebody kept them running for others. "
        "Two people at one home are usually a household; three or more who do not know each other are not."
    ),
    innocent=(
        _("A household: partners, relatives, flatmates."),
        _("A student residence, or a tower whose unit number is missing."),
        _("The same person entered twice."),
    ),
    next_step=(
        _("Look at the two files side by side, then say on the link what it means."),
        _("Ask neutrally who else at that address applied, and add unit numbers."),
    ),
    clears=(
        _("A reviewer found a household, a residence or a double entry."),
        _("Each was met in person."),
    ),
    needs=("shared", "addresses", "statements"),
    ask=_("Ask for home and delivery address, with the unit number."),
    params={"people": Param(3, "people at one address, this one included, from which it is decisive")},
    fires=(
        Example(
            "Somebody else had equipment sent to the same house.",
            Dossier(
                as_of=DAY,
                addresses=(Address(ref="address:1", purpose="shipping", key="s1"),),
                shared=(Shared(ref="address:1", kind="address", other="p7"),),
            ),
        ),
        Example(
            "Staff noted that the house receives other firms' laptops.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="check:1/note",
                        label="shared_identity",
                        topic="same_address",
                        stance="reported",
                        speaker="staff",
                        context="check_address",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Flatmates, as a reviewer noted.",
            Dossier(as_of=DAY, shared=(Shared(ref="address:1", kind="address", other="p7", explained=True),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count who else gave the address; a home shared with one other person counts one class lower.

    Where nobody says which address it is, it is the home, unless the file knows of a delivery address.
    """
    links = list(shared_with_others(dossier, "address"))
    in_words = told(dossier, "shared_identity", "same_address")
    if not links and not in_words:
        return
    known = {a.ref: a.purpose for a in dossier.addresses}
    unsaid = "shipping" if "shipping" in known.values() else "home"
    accounts = {s.other for s in shared_with_others(dossier, "account", "wallet") if s.others == 1 and s.other}
    named = {link.other for link in links if link.other and not link.explained}
    for link in links:
        people = 1 + max(link.others, len(named))
        household = people == 2 and link.other in accounts
        yield Evidence(
            refs=(link.ref,),
            says=_("Another candidate gave the same address.")
            if people == 2
            else _("%(people)s candidates, this one included, gave the same address."),
            values={"people": people},
            strength=_strength(people, known.get(link.ref, unsaid) == "home", params),
            event=f"household:{link.other}" if household else ADDRESS,
            explained=EXPLAINED if link.explained else "",
        )
    settled = {link.ref for link in links if link.explained}
    for said in in_words:
        yield Evidence(
            refs=(said.ref,),
            says=_("A text says that others use the same address."),
            event=ADDRESS,
            suggested=suggested(said),
            explained=EXPLAINED if said.about in settled else "",
        )


def _strength(people: int, home: bool, params: Params) -> Strength:
    if people >= params.people:
        return Strength.DECISIVE
    return Strength.MEDIUM if home else Strength.STRONG
