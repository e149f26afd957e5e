"""The candidate gives a forwarder, mailbox, hotel or pickup point as an address."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.changes import EVIDENCED, episode_of, moves
from redflags.engine.dossier import Address, Dossier, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OURS, RECORDED_FUTURE
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="ADR-03",
    title=_("Gives a forwarder, mailbox or pickup point as address"),
    family=Family.ADDRESS,
    flag=Flag.ADDRESS_CHANGE,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(RECORDED_FUTURE, OURS),
    why=_("Where parcels are only passed on, nobody sees who receives the computer."),
    innocent=(
        _("Safety: somebody who must keep the home address from a violent person."),
        _("A rural place where a post box is the only way to get parcels."),
        _("Staying between two flats."),
    ),
    next_step=(
        _("Offer a staffed pickup with an ID, or a handover in person."),
        _("Where safety is the reason: agree on another way, and ask for no more than needed."),
    ),
    clears=(
        _("The equipment was picked up with an ID by the named person, or handed over in person."),
        _("A proof of the home address."),
    ),
    needs=("addresses", "statements"),
    ask=_("Ask where equipment should go."),
    fires=(
        Example(
            "Delivery to a pickup point.",
            Dossier(as_of=DAY, addresses=(Address(ref="address:1", purpose="shipping", kind="drop"),)),
        ),
        Example(
            "Staff noted a forwarding company.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="address_change",
                        topic="drop_address",
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
            "Delivery to the person's home.",
            Dossier(as_of=DAY, addresses=(Address(ref="address:1", purpose="shipping", kind="residence"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take addresses of that kind and what texts say of them; part of the move that brought them."""
    addresses = ((a.ref, a.verified, False) for a in dossier.located("drop") if a.purpose != "other")
    in_words = ((s.ref, False, suggested(s)) for s in told(dossier, "address_change", "drop_address"))
    for ref, verified, only_told in (*addresses, *in_words):
        move = episode_of(moves(dossier), ref)
        settled = verified or bool(move and move.evidenced)
        yield Evidence(
            refs=(ref,),
            says=_("The address is a place where parcels are passed on."),
            event=move.event if move else "",
            suggested=only_told,
            explained=EVIDENCED if settled else "",
        )
