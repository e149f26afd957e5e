"""The candidate's sessions come from many countries within a day or two."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sighting
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import JAPAN24, OURS, RCMP, US22
from redflags.engine.statements import told
from redflags.engine.whereabouts import LOCATION

DAY = date(2026, 3, 2)

rule = Rule(
    code="NET-03",
    title=_("Connects from many countries in a short time"),
    family=Family.NETWORK,
    flag=Flag.LOCATION_MISMATCH,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(RCMP, US22, JAPAN24, OURS),
    why=_(
        "One person cannot be in three countries within a day: either relays are switched, or several people log in."
    ),
    innocent=(
        _("A relay that is switched on and off."),
        _("A mobile carrier whose network leaves in several countries."),
        _("A long journey with stopovers."),
    ),
    next_step=(_("Ask openly where the person is, and for one session without a relay."),),
    clears=(_("The sessions were explained, and later ones come from the stated place."),),
    needs=("sightings", "statements"),
    ask=_("Record where sessions came from."),
    params={
        "countries": Param(3, "different countries"),
        "days": Param(1, "days between first and last session; one day stands for 24 hours, as sessions have no clock"),
    },
    fires=(
        Example(
            "Three countries in two days.",
            Dossier(
                as_of=DAY,
                sightings=tuple(
                    Sighting(ref=f"network:{n}", country=country, on=date(2026, 2, 9 + n % 2))
                    for n, country in enumerate(("XA", "XB", "XC"))
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Three countries in three months.",
            Dossier(
                as_of=DAY,
                sightings=tuple(
                    Sighting(ref=f"network:{n}", country=country, on=date(2026, 1 + n, 9))
                    for n, country in enumerate(("XA", "XB", "XC"))
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Slide over the dated sessions, and take what texts say."""
    several = len(dossier.sightings) >= params.countries <= len({s.country for s in dossier.sightings})
    dated = sorted((s.on, s.country, s.ref) for s in dossier.sightings if s.on and s.country) if several else []
    for first, _country, _ref in dated:
        near = [(country, ref) for on, country, ref in dated if 0 <= (on - first).days <= params.days]
        countries = len({country for country, _ref in near})
        if countries >= params.countries:
            yield Evidence(
                refs=tuple(ref for _country, ref in near),
                says=_("Sessions came from %(countries)s countries within a day or two."),
                values={"countries": countries},
                event=LOCATION,
            )
    for said in told(dossier, "location_mismatch", "many_places"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A text tells of several places in a short time."),
            event=LOCATION,
            suggested=suggested(said),
        )
