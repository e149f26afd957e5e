"""The candidate sits where several other interviews can be heard."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import occasions
from redflags.engine.sources import CINDER

DAY = date(2026, 3, 2)

rule = Rule(
    code="VID-11",
    title=_("Other interviews audible"),
    family=Family.PRESENCE,
    flag=Flag.COACHED_ANSWERS,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(CINDER,),
    why=_(
        "Several people answering interview questions in one room suggests that interviews are somebody's business. "
        "Ordinary office noise sounds much the same, so one occasion is only context."
    ),
    innocent=(_("An open-plan office, a co-working space, a library, a job centre."), _("A radio or a television.")),
    next_step=(_("Propose another time in a quiet room and do the live tests there."),),
    clears=(_("A later session without the other voices."),),
    needs=("signs",),
    ask=_("Note what can be heard in the background of the next call."),
    params={"repeated": Param(2, "sessions from which it counts as medium")},
    fires=(
        Example(
            "Other interviews could be heard on two different days.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="other_interviews_audible", session="interview:1", on=date(2026, 2, 2)),
                    Sign(ref="sign:2", code="other_interviews_audible", session="interview:2", on=DAY),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "The call took place in a quiet room.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="camera_on", session="interview:1", on=DAY),)),
        ),
        Example(
            "The sound came late.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="audio_lag", session="interview:1", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the sessions in which other interviews were heard."""
    found = occasions(dossier, "background_voices", signs=dossier.seen("other_interviews_audible"))
    for occasion in found:
        yield Evidence(
            refs=occasion.refs,
            says=_("Other interviews could be heard."),
            event=occasion.event,
            strength=Strength.MEDIUM if len(found) >= params.repeated else Strength.WEAK,
        )
