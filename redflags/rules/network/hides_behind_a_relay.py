"""The candidate's sessions come through a VPN, a data centre, Tor or a proxy."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sighting
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CTV, MANDIANT, MICROSOFT, RCMP
from redflags.engine.statements import told
from redflags.engine.whereabouts import RELAYS, beside_home, seen_at_home

DAY = date(2026, 3, 2)

rule = Rule(
    code="NET-01",
    title=_("Connects through a relay"),
    family=Family.NETWORK,
    flag=Flag.LOCATION_MISMATCH,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(RCMP, CTV, MANDIANT, MICROSOFT),
    why=_(
        "A relay hides where a session comes from. Very many honest people use one, and the lists that name relays "
        "grow old, so this is context and never opens a case."
    ),
    innocent=(
        _("Privacy, or an employer's VPN."),
        _("A place where parts of the internet are blocked."),
    ),
    next_step=(_("Only if something else does not fit: ask to join once without it."),),
    clears=(_("A session without a relay came from where the person says to be."),),
    needs=("sightings", "statements"),
    ask=_("Record where a session came from."),
    fires=(
        Example(
            "Joined through a VPN.", Dossier(as_of=DAY, sightings=(Sighting(ref="network:1", kind="vpn", on=DAY),))
        ),
    ),
    quiet=(
        Example(
            "Joined from a home connection.",
            Dossier(as_of=DAY, sightings=(Sighting(ref="network:1", kind="residential", on=DAY),)),
        ),
        Example(
            "Joined by satellite, which is no relay.",
            Dossier(as_of=DAY, sightings=(Sighting(ref="network:1", kind="satellite", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find sessions through relays and notes of them; all of them are one fact."""
    for sighting in dossier.came_through(*RELAYS):
        beside = beside_home(dossier, sighting)
        yield Evidence(
            refs=(sighting.ref,),
            says=_("A session ran in a data centre abroad while another one came from the stated place.")
            if beside
            else _("A session came through a relay."),
            event="relay",
            explained="" if beside else _explained(dossier),
        )
    for said in told(dossier, "location_mismatch", "vpn"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A text tells of a relay."),
            event="relay",
            suggested=suggested(said),
            explained=_explained(dossier),
        )


def _explained(dossier: Dossier) -> str:
    return _("Another session came from the stated place without a relay.") if seen_at_home(dossier) else ""
