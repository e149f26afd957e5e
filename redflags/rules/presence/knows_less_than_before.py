"""The candidate knows much less of a topic than in an earlier session."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import occasions
from redflags.engine.sources import OURS, SEAL

DAY = date(2026, 3, 2)

rule = Rule(
    code="VID-14",
    title=_("Knows much less than before"),
    family=Family.PRESENCE,
    flag=Flag.COACHED_ANSWERS,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(SEAL, OURS),
    why=_(
        "Where one person interviews and another works, knowledge swings between sessions. "
        "An assessor who knows the earlier answers ticks this only for the same topic."
    ),
    innocent=(
        _("A bad day, illness, stage fright, or a question put differently."),
        _("The topics drifted apart."),
    ),
    next_step=(_("Let the assessor of the earlier session ask the same question again, live."),),
    clears=(_("A later session with the same assessor shows the earlier knowledge."),),
    needs=("signs",),
    ask=_("Repeat one deep question of an earlier session with another interviewer."),
    fires=(
        Example(
            "Could not follow the design that he or she had explained a week before.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="knowledge_drops", session="interview:2", on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "A later answer was evasive, without an earlier one to compare.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="answers_evasive", session="interview:1", on=DAY),)),
        ),
        Example(
            "Nothing was noted.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="camera_on", session="interview:1", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find sessions whose assessor noted a drop in knowledge."""
    for occasion in occasions(dossier, "knowledge", signs=dossier.seen("knowledge_drops")):
        yield Evidence(
            refs=occasion.refs,
            says=_("Knowledge dropped clearly between two sessions on one topic."),
            event=occasion.event,
        )
