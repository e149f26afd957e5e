"""The candidate connects from another country, or on another clock, than the one he or she says."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Place, Sighting
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OURS, SEAL, US22
from redflags.engine.statements import told
from redflags.engine.whereabouts import LOCATION, elsewhere

DAY = date(2026, 3, 2)

rule = Rule(
    code="NET-02",
    title=_("Connects from elsewhere than the stated place"),
    family=Family.NETWORK,
    flag=Flag.LOCATION_MISMATCH,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(US22, SEAL, OURS),
    why=_(
        "Sessions on several days from another country than the stated one, or from a device whose clock runs in "
        "another zone, may mean that the person works from somewhere else. Only the difference counts, never which "
        "places they are; a relay's country is not compared."
    ),
    innocent=(
        _("Travel, visiting family, working abroad for some weeks."),
        _("Roaming, or an employer's network that leaves in another country."),
        _("A look-up service that is wrong."),
    ),
    next_step=(
        _("Ask openly where the person is at present."),
        _("Add a second place of living or working to the file when there is one."),
    ),
    clears=(
        _("The travel was announced, or the person explained it and it fits."),
        _("Later sessions come from the stated place."),
    ),
    needs=("sightings", "statements"),
    ask=_("Record where a session came from."),
    params={
        "days": Param(2, "different days from which it counts in full", "the catalogue of red flags, ours"),
        "zone_hours": Param(3, "hours between the device's clock and the stated zone"),
    },
    fires=(
        Example(
            "Two interviews from another country.",
            Dossier(
                as_of=DAY,
                places=(Place(ref="place:1", country="XA"),),
                sightings=(
                    Sighting(ref="network:1", kind="residential", country="XB", on=date(2026, 2, 20)),
                    Sighting(ref="network:2", kind="residential", country="XB", on=DAY),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "From the stated country.",
            Dossier(
                as_of=DAY,
                places=(Place(ref="place:1", country="XA"),),
                sightings=(Sighting(ref="network:1", kind="residential", country="XA", on=DAY),),
            ),
        ),
        Example(
            "Through a relay abroad, which tells nothing about the person's country.",
            Dossier(
                as_of=DAY,
                places=(Place(ref="place:1", country="XA"),),
                sightings=(
                    Sighting(ref="network:1", kind="vpn", country="XB", on=date(2026, 2, 20)),
                    Sighting(ref="network:2", kind="vpn", country="XB", on=DAY),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the days on which network or clock was elsewhere, and take what texts say of it."""
    found = elsewhere(dossier, dossier.sightings, params.zone_hours)
    if found:
        days = len({sighting.on or sighting.known_on for sighting in found})
        yield Evidence(
            refs=tuple(sighting.ref for sighting in found),
            says=_("Sessions came from elsewhere than the stated place, on different days: %(days)s."),
            values={"days": days},
            strength=Strength.MEDIUM if days >= params.days else Strength.WEAK,
            event=LOCATION,
        )
    for said in told(dossier, "location_mismatch", "network", "time_zone"):
        of_one_session = any(sighting.ref == said.about for sighting in dossier.sightings)
        yield Evidence(
            refs=(said.ref,),
            says=_("A text says that network or clock are elsewhere than the stated place."),
            strength=Strength.WEAK if of_one_session else Strength.MEDIUM,
            event=LOCATION,
            suggested=suggested(said),
        )
    for said in told(dossier, "location_mismatch", "withheld"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A text says that the question where they are was not answered."),
            strength=Strength.WEAK,
            event=LOCATION,
            suggested=suggested(said),
        )
