"""The candidate changes home or delivery address during hiring."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.changes import EVIDENCED, Episode, in_hiring, moves, repeated
from redflags.engine.dossier import Change, Dossier, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CTV, NYDFS, OURS, SECUREWORKS

DAY = date(2026, 3, 2)

rule = Rule(
    code="ADR-01",
    title=_("Changes address during hiring"),
    family=Family.ADDRESS,
    flag=Flag.ADDRESS_CHANGE,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    version=2,
    sources=(CTV, NYDFS, SECUREWORKS, OURS),
    why=_(
        "Equipment that is redirected shortly before it is sent has gone to people other than the new colleague. "
        "A move of house with its papers is ordinary and counts nothing."
    ),
    innocent=(
        _("A move for the new job, or between shared flats."),
        _("Parcels that are safer at a relative's or at work."),
    ),
    next_step=(
        _("Ask for a proof of the new address, such as a lease or a bill."),
        _("Send equipment only to a verified address, to the named person, with an ID shown on pickup."),
    ),
    clears=(
        _("A document or an address check supports the new address."),
        _("The equipment was handed over in person."),
    ),
    needs=("changes", "addresses", "statements"),
    ask=_("Ask for home and delivery address."),
    params={
        "window_days": Param(90, "days within which moves are counted together"),
        "several": Param(2, "moves in that time from which they count as strong"),
        "after_days": Param(30, "days after the start or the device's arrival that still belong to hiring"),
        "from_application_days": Param(180, "days after the application that belong to hiring"),
    },
    fires=(
        Example(
            "Gave another delivery address in the week of shipping, without any evidence.",
            Dossier(
                as_of=DAY,
                applied_on=date(2026, 1, 5),
                changes=(Change(ref="address:2", what="shipping_address", on=date(2026, 2, 23), reason_given=True),),
            ),
        ),
        Example(
            "Staff noted that the laptop should go elsewhere.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="address_change",
                        topic="other_address",
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
            "Moved house; the lease was seen.",
            Dossier(
                as_of=DAY,
                applied_on=date(2026, 1, 5),
                changes=(Change(ref="address:2", what="home_address", on=date(2026, 2, 23), evidenced=True),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Weigh each move by whether it was evidenced, how many there were, and when it came."""
    episodes = [episode for episode in moves(dossier) if _tells_of_a_change(episode)]
    unsettled = [episode for episode in episodes if not episode.evidenced]
    for episode in episodes:
        times = repeated(episode, unsettled, params.window_days)
        yield Evidence(
            refs=episode.refs,
            says=_("The address was changed: one of %(times)s changes within %(days)s days.")
            if times > 1
            else _("The address was changed."),
            values={"days": round(params.window_days), "times": times},
            strength=_strength(episode, times, dossier, params),
            event=episode.event,
            suggested=episode.suggested,
            explained=EVIDENCED if episode.evidenced else "",
        )


def _tells_of_a_change(episode: Episode) -> bool:
    return bool(episode.changes) or any(said.topic != "drop_address" for said in episode.said)


def _strength(episode: Episode, times: int, dossier: Dossier, params: Params) -> Strength:
    if times >= params.several:
        return Strength.STRONG
    during_hiring = in_hiring(
        episode.on, dossier, days_after=params.after_days, days_from_application=params.from_application_days
    )
    alone = not episode.changes or episode.is_told  # words without a day count the same beside a change as alone
    return Strength.MEDIUM if during_hiring or alone else Strength.WEAK
