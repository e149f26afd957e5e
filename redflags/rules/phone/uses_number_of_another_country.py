"""The candidate's phone number belongs to another country than the stated place."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Phone, Place
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OURS
from redflags.engine.whereabouts import claimed_countries

DAY = date(2026, 3, 2)

rule = Rule(
    code="PHN-02",
    title=_("Phone number of another country"),
    family=Family.PHONE,
    flag=Flag.CONTACT_RISK,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(OURS,),
    why=_(
        "A number of another country than the stated one may help to see where somebody is. "
        "People keep their numbers when they move, so it is context only, and area codes within a country say nothing."
    ),
    innocent=(_("A number kept after moving."), _("A second number for family abroad.")),
    next_step=(_("Ask for a number on which the person is best reached."),),
    clears=(_("The person was reached on it, or gave another number."),),
    needs=("phones",),
    ask=_("Record the phone number and the stated place."),
    fires=(
        Example(
            "Lives in one country, number of another.",
            Dossier(
                as_of=DAY,
                places=(Place(ref="place:1", country="XA"),),
                phones=(Phone(ref="phone:1", region="XB"),),
            ),
        ),
    ),
    quiet=(
        Example(
            "Number and place agree.",
            Dossier(
                as_of=DAY,
                places=(Place(ref="place:1", country="XA"),),
                phones=(Phone(ref="phone:1", region="XA"),),
            ),
        ),
        Example(
            "A second number of the stated country.",
            Dossier(
                as_of=DAY,
                places=(Place(ref="place:1", country="XA"),),
                phones=(Phone(ref="phone:1", region="XB"), Phone(ref="phone:2", region="XA")),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find people none of whose numbers belongs to a country they gave."""
    countries = claimed_countries(dossier)
    regions = {phone.region for phone in dossier.phones if phone.region}
    if countries and regions and regions.isdisjoint(countries):
        yield Evidence(
            refs=tuple(phone.ref for phone in dossier.phones if phone.region),
            says=_("No phone number is of a country where the person lives or works."),
            event="number-abroad",
        )
