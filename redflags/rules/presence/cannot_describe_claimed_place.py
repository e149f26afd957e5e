"""The candidate cannot describe what the place that he or she claims to be in implies."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import met_since, occasions
from redflags.engine.sources import FBI25B, SEAL
from redflags.engine.statements import told

DAY = date(2026, 3, 2)
EARLIER = date(2026, 2, 2)

rule = Rule(
    code="VID-09",
    title=_("Cannot describe the claimed place"),
    family=Family.PRESENCE,
    flag=Flag.LOCAL_KNOWLEDGE,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(FBI25B, SEAL),
    why=_(
        "Somebody who lives where the file says can tell the time there, the weather, or how the day began. "
        "Only what the person volunteered is asked about; culture and origin are never quizzed."
    ),
    innocent=(
        _("Moved there recently, works from a home without much of a neighbourhood, or is nervous."),
        _("The question was about something that many residents do not know."),
    ),
    next_step=(
        _("Ask where the person is today and why: travel and moves are ordinary once they are told."),
        _("Ask to turn the camera to the window for a moment, if the person agrees."),
    ),
    clears=(_("The person was met in the claimed place, or an address check confirmed it."),),
    needs=("signs", "statements"),
    ask=_("Ask about the place that the person mentioned, in small talk."),
    params={"repeated": Param(2, "occasions from which it counts as medium")},
    fires=(
        Example(
            "In two interviews, could not say what time it was where the file says.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="local_knowledge_failed", session="interview:1", on=EARLIER),
                    Sign(ref="sign:2", code="local_knowledge_failed", session="interview:2", on=DAY),
                ),
            ),
        ),
    ),
    quiet=(
        Example("Nothing was asked.", Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="camera_on", on=DAY),))),
        Example(
            "Was vague once and met in the office there later.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="local_knowledge_failed", session="interview:1", on=EARLIER),
                    Sign(ref="sign:2", code="in_person", session="interview:2", on=DAY),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the occasions on which the claimed place could not be described."""
    found = occasions(
        dossier, "place", signs=dossier.seen("local_knowledge_failed"), said=told(dossier, "local_knowledge", "fails")
    )
    dated = sum(o.on is not None for o in found)
    for occasion in found:
        met = met_since(dossier, occasion.on)
        yield Evidence(
            refs=occasion.refs,
            says=_("The claimed place could not be described."),
            event=occasion.event,
            strength=Strength.MEDIUM if occasion.on and dated >= params.repeated else Strength.WEAK,
            suggested=occasion.suggested,
            explained=_("The person was met in the room on that day or later.") if met else "",
        )
