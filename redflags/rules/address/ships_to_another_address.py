"""The candidate wants equipment sent to an address other than the one known as home."""

from collections.abc import Iterator
from datetime import date
from unicodedata import combining, normalize

from redflags.engine.changes import EVIDENCED, episode_of, moves
from redflags.engine.dossier import Address, Check, Dossier
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import BFV, FBI25B, KNOWBE4, US22

DAY = date(2026, 3, 2)

THIN_FILE = _("A register without an entry says nothing: people who arrived or moved lately stand in none.")

CODE_LENGTH = 3
"""A region this short is a code, and a code is never compared with a name."""

rule = Rule(
    code="ADR-02",
    title=_("Equipment should go to another address than home"),
    family=Family.ADDRESS,
    flag=Flag.ADDRESS_CHANGE,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(US22, KNOWBE4, FBI25B, BFV),
    why=_(
        "A company computer that stays with somebody else can be used by anybody from anywhere. "
        "In the same region it counts one class lower than in another one."
    ),
    innocent=(
        _("A parent's house, a partner's flat or a neighbour who is at home."),
        _("An office, or a place where parcels are safer."),
    ),
    next_step=(
        _("Send equipment only to a verified address or to a staffed pickup with an ID, for everybody."),
        _("Ask for a proof of the address it should go to."),
    ),
    clears=(
        _("The delivery address was verified."),
        _("The address check only had no entry: no record is no contradiction."),
        _("The equipment was handed over in person, or picked up with an ID by the named person."),
    ),
    needs=("addresses", "checks"),
    ask=_("Verify the home address and ask where equipment should go."),
    fires=(
        Example(
            "Home in one region, delivery in another.",
            Dossier(
                as_of=DAY,
                addresses=(
                    Address(ref="address:1", key="h1", country="XA", region="North", verified=True),
                    Address(ref="address:2", purpose="shipping", key="s1", country="XA", region="South"),
                ),
            ),
        ),
        Example(
            "The address check did not confirm the address.",
            Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="address", state="contradicted"),)),
        ),
    ),
    quiet=(
        Example(
            "Home and delivery are the same.",
            Dossier(
                as_of=DAY,
                addresses=(
                    Address(ref="address:1", key="h1", country="XA", verified=True),
                    Address(ref="address:2", purpose="shipping", key="h1", country="XA"),
                ),
            ),
        ),
        Example(
            "Delivery to the office.",
            Dossier(
                as_of=DAY,
                addresses=(
                    Address(ref="address:1", key="h1", country="XA", verified=True),
                    Address(ref="address:2", purpose="shipping", key="o1", country="XA", kind="office"),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Compare each unverified delivery address with every known home, and take failed address checks."""
    parcels = [a for a in dossier.addresses if a.purpose == "shipping" and not a.verified and a.kind != "office"]
    homes = [a for a in dossier.addresses if a.purpose == "home" or a.verified] if parcels else []
    for parcel in parcels:
        strength = _difference(parcel, homes, dossier)
        if strength is None:
            continue
        move = episode_of(moves(dossier), parcel.ref)
        yield Evidence(
            refs=(parcel.ref, *(home.ref for home in homes)),
            says=_("The delivery address is not the home address."),
            strength=strength,
            event=move.event if move else "",
            explained=EVIDENCED if move and move.evidenced else "",
        )
    for result in dossier.checked("contradicted", "no_record"):
        if result.kind == "address" and not result.superseded:
            yield Evidence(
                refs=(result.ref,),
                says=_("An address check did not confirm the address."),
                explained=THIN_FILE if result.state == "no_record" else "",
            )


def _difference(parcel: Address, homes: list[Address], dossier: Dossier) -> Strength | None:
    """How far delivery and home differ: in region (strong), in street (medium), or not as far as is known."""
    if not homes:
        claimed = [(place.country, place.region) for place in dossier.places]
        return Strength.MEDIUM if claimed and all(_other_region(parcel, *place) for place in claimed) else None
    if any(parcel.key and parcel.key == home.key for home in homes):
        return None
    if all(_other_region(parcel, home.country, home.region) for home in homes):
        return Strength.STRONG
    return Strength.MEDIUM if all(_other_street(parcel, home) for home in homes) else None


def _other_region(parcel: Address, country: str, region: str) -> bool:
    if parcel.country and country and parcel.country != country:
        return True
    one, other = _plain(parcel.region), _plain(region)
    both_codes_or_both_names = (len(one) <= CODE_LENGTH) == (len(other) <= CODE_LENGTH)
    return bool(one and other) and both_codes_or_both_names and one != other


def _plain(region: str) -> str:
    letters = normalize("NFKD", region.strip().casefold())
    return "".join(letter for letter in letters if not combining(letter))


def _other_street(parcel: Address, home: Address) -> bool:
    if parcel.key and home.key:
        return parcel.key != home.key
    return bool(parcel.locality and home.locality) and parcel.locality != home.locality
