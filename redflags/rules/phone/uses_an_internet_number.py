"""The candidate's phone number is one of internet telephony."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Accommodation, Check, Dossier, Phone, Shared
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import FBI25A, MICROSOFT, RCMP
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="PHN-01",
    title=_("Uses an internet phone number"),
    family=Family.PHONE,
    flag=Flag.CONTACT_RISK,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(RCMP, FBI25A, MICROSOFT),
    why=_(
        "An internet number can be had in any country within minutes and given up as fast. "
        "Very many honest people have one, so alone it is context; shared with somebody else or changed during "
        "hiring it is more."
    ),
    innocent=(
        _("A free second number, or privacy."),
        _("A relay service for deaf people."),
        _("A number kept while moving or travelling."),
    ),
    next_step=(_("Call it once, or ask for a second number."),),
    clears=(
        _("The person was reached on it, or on another verified number."),
        _("An adjustment for calls is open or granted: relay services use such numbers."),
    ),
    freezes=True,
    needs=("phones", "statements"),
    ask=_("Record the phone number and its line type."),
    fires=(
        Example("An internet number.", Dossier(as_of=DAY, phones=(Phone(ref="phone:1", line="voip"),))),
        Example(
            "An internet number that somebody else gave as well.",
            Dossier(
                as_of=DAY,
                phones=(Phone(ref="phone:1", line="voip"),),
                shared=(Shared(ref="phone:1", kind="phone", other="p7"),),
            ),
        ),
    ),
    quiet=(
        Example("A mobile number.", Dossier(as_of=DAY, phones=(Phone(ref="phone:1", line="mobile"),))),
        Example(
            "An internet number on which the person was reached.",
            Dossier(
                as_of=DAY,
                phones=(Phone(ref="phone:1", line="voip"),),
                checks=(Check(ref="check:1", kind="phone", state="verified"),),
            ),
        ),
        Example(
            "A relay number of somebody for whom calls in writing were agreed.",
            Dossier(
                as_of=DAY,
                phones=(Phone(ref="phone:1", line="voip"),),
                accommodations=(Accommodation(ref="accommodation:1", state="granted"),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find such numbers; more than context when the number is shared or phones changed without evidence."""
    phones, in_words = dossier.phones_on("voip"), told(dossier, "contact_risk", "voip")
    if not phones and not in_words:
        return
    shared = any(not link.explained for link in dossier.shares("phone"))
    changed = any(not change.evidenced for change in dossier.changed("phone"))
    strength = Strength.MEDIUM if shared or changed else Strength.WEAK
    reached = any(c.kind == "phone" for c in dossier.checked("verified"))
    explained = _("The person was reached on a verified number.") if reached else ""
    for phone in phones:
        yield Evidence(
            refs=(phone.ref,),
            says=_("The phone number is one of internet telephony."),
            strength=strength,
            event="voip",
            explained=explained,
        )
    for said in in_words:
        yield Evidence(
            refs=(said.ref,),
            says=_("A text says that the phone number is one of internet telephony."),
            strength=strength,
            event="voip",
            suggested=suggested(said),
            explained=explained,
        )
