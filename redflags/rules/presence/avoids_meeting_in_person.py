"""The candidate avoids every step in person, or postpones it again and again."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Milestone, Session, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import met_since, occasions
from redflags.engine.sources import CTV, SEAL, US_ROK23
from redflags.engine.statements import told

DAY = date(2026, 3, 2)
DECLINED = Session(ref="interview:1", on=date(2026, 2, 2), offered="in_person", outcome="declined")

rule = Rule(
    code="VID-07",
    title=_("Avoids meeting in person"),
    family=Family.PRESENCE,
    flag=Flag.ONSITE_REFUSAL,
    strength=Strength.WEAK,
    life=Life.STABLE,
    freezes=True,
    sources=(CTV, US_ROK23, SEAL),
    why=_(
        "Meeting once, anywhere, settles more than any number of calls. One refusal means little; refusing every one, "
        "also the one to come to the person's own town at the company's cost, leaves the question open for good."
    ),
    innocent=(
        _("Caring for somebody, a disability, distance, a visa, or the cost of the journey."),
        _("Illness or weather: a visit that is postponed once is ordinary."),
    ),
    next_step=(
        _("Offer to pay the journey, or to come to the person: an office, a pickup point, a notary nearby."),
        _("Ask what would make a meeting possible, and offer an adjustment."),
    ),
    clears=(_("The person was met, or a visit took place."), _("An adjustment that was asked for or granted.")),
    needs=("sessions", "milestones", "statements"),
    ask=_("Plan one meeting in person, as for everybody in this position."),
    params={"repeated": Param(2, "offers declined from which it counts as strong")},
    fires=(
        Example(
            "Declined two offers to meet, a month apart.",
            Dossier(
                as_of=DAY,
                sessions=(DECLINED, Session(ref="interview:2", on=DAY, offered="in_person", outcome="declined")),
            ),
        ),
        Example(
            "A note says that every visit to the office is turned down.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="onsite_refusal",
                        topic="declines",
                        stance="refused",
                        speaker="staff",
                        context="note",
                        on=DAY,
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Declined once, came to the office later.",
            Dossier(
                as_of=DAY,
                sessions=(DECLINED,),
                milestones=(Milestone(ref="event:1", kind="visit", on=date(2026, 2, 20), done=True),),
            ),
        ),
        Example(
            "The interview was held in person.",
            Dossier(as_of=DAY, sessions=(Session(ref="interview:1", on=DAY, offered="in_person", held="in_person"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the offers to meet that were turned down and never made up for."""
    times = 0
    for occasion in occasions(
        dossier,
        "visit",
        said=told(dossier, "onsite_refusal", "declines", "postpones"),
        sessions=(s for s in dossier.ended("declined") if s.offered == "in_person"),
    ):
        met = met_since(dossier, occasion.on)
        times += not met and (occasion.on is not None or not times)
        yield Evidence(
            refs=occasion.refs,
            says=_("An offer to meet in person was declined or put off."),
            event=occasion.event,
            strength=Strength.STRONG if occasion.on and times >= params.repeated else Strength.WEAK,
            suggested=occasion.suggested,
            explained=_("The person was met in the room on that day or later.") if met else "",
        )
