"""The employee lets the day of a promised visit pass."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Milestone
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CTV, OURS, SEAL

DAY = date(2026, 3, 2)

rule = Rule(
    code="POST-10",
    title=_("A promised visit did not take place"),
    family=Family.ONBOARDING,
    flag=Flag.ONSITE_REFUSAL,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    freezes=True,
    sources=(SEAL, CTV, OURS),
    why=_(
        "Being met once in person settles most doubts about who works. "
        "A visit that was promised and keeps not happening leaves that open."
    ),
    innocent=(
        _("Care for somebody, illness, disability, distance, or a visa that takes time."),
        _("Nobody paid for the journey, or nobody fixed a date."),
    ),
    next_step=(
        _("Offer another date, pay for the journey, or offer to come to the person."),
        _("Offer a notary or another provider near the person's home."),
    ),
    clears=(_("The person was met in person, by anybody who had met him or her on camera."),),
    needs=("milestones",),
    ask=_("Agree on a visit and its date, as for everybody in this position."),
    params={"grace_days": Param(14, "days after the agreed date: time for two reminders")},
    fires=(
        Example(
            "The visit was due a month ago.",
            Dossier(
                as_of=DAY,
                milestones=(Milestone(ref="milestone:1", kind="visit", due_on=date(2026, 2, 1), done=False),),
            ),
        ),
    ),
    quiet=(
        Example(
            "The visit is due next week.",
            Dossier(
                as_of=DAY,
                milestones=(Milestone(ref="milestone:1", kind="visit", due_on=date(2026, 3, 9), done=False),),
            ),
        ),
        Example(
            "The visit took place later than agreed.",
            Dossier(
                as_of=DAY,
                milestones=(
                    Milestone(ref="milestone:1", kind="visit", due_on=date(2026, 1, 5), done=False),
                    Milestone(ref="milestone:2", kind="visit", on=date(2026, 2, 20)),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find promised visits whose day has long passed while none took place since the promise fell due."""
    visits = dossier.reached("visit")
    if not visits or any(m.done for m in visits) or any(s.held == "in_person" for s in dossier.sessions):
        return
    for visit in visits:
        if visit.due_on and (dossier.as_of - visit.due_on).days > params.grace_days:
            yield Evidence(
                refs=(visit.ref,),
                says=_("A visit was due on %(due)s and has not taken place."),
                values={"due": visit.due_on.isoformat()},
                event="visit",
            )
