"""The candidate reads answers out, is prompted, or has no depth behind them."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import Occasion, codes_in, met_since, occasions
from redflags.engine.sources import RECORDED_FUTURE, SOCURE, US_ROK23
from redflags.engine.statements import told

DAY = date(2026, 3, 2)
EARLIER = date(2026, 2, 2)
SIGNS = ("answers_scripted", "answers_prompted", "answers_evasive", "reading_offscreen", "code_pasted")
PROMPTED = frozenset({"answers_prompted", "prompted"})

rule = Rule(
    code="VID-10",
    title=_("Reads prepared answers"),
    family=Family.PRESENCE,
    flag=Flag.COACHED_ANSWERS,
    strength=Strength.WEAK,
    life=Life.STABLE,
    freezes=True,
    sources=(US_ROK23, RECORDED_FUTURE, SOCURE),
    why=_(
        "Answers that are read out and collapse at the second question do not show what the person can do. "
        "Many honest applicants prepare with notes or a chatbot, so this counts only when it repeats."
    ),
    innocent=(
        _("Notes, nervousness, attention difficulties, or working in a second language."),
        _("Captions, an interpreter or other aids on the screen."),
        _("A question outside the person's field."),
    ),
    next_step=(
        _("Work on a small task together on your machine, with questions that build on each other."),
        _("Ask the person to walk through a piece of own work that he or she chooses."),
    ),
    clears=(
        _("A later meeting in person in which the person answers unaided."),
        _("An adjustment that was asked for or granted."),
    ),
    needs=("signs", "statements"),
    ask=_("Note in the next interview whether answers hold up to a second question."),
    params={
        "sessions": Param(2, "sessions from which it counts as medium"),
        "kinds": Param(3, "different signs in one session from which it counts as medium"),
    },
    fires=(
        Example(
            "Was prompted by somebody in the room, and read the words off the screen.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="answers_prompted", session="interview:1", on=DAY),
                    Sign(ref="sign:2", code="reading_offscreen", session="interview:1", on=DAY),
                ),
            ),
        ),
        Example(
            "Read from off screen in one interview and was prompted in the next.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="reading_offscreen", session="interview:1", on=EARLIER),
                    Sign(ref="sign:2", code="answers_prompted", session="interview:2", on=DAY),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Replies came late, through an interpreter.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="reply_delay", session="interview:1", on=DAY),
                    Sign(ref="sign:2", code="interpreter_present", session="interview:1", on=DAY),
                ),
            ),
        ),
        Example(
            "Looked at captions beside the picture, with an interpreter.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="reading_offscreen", session="interview:1", on=DAY),
                    Sign(ref="sign:2", code="interpreter_present", session="interview:1", on=DAY),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count sessions and kinds of signs that somebody else's words were used."""
    found = [
        (occasion, _explained(dossier, occasion))
        for occasion in occasions(dossier, "answers", signs=dossier.seen(*SIGNS), said=told(dossier, "coached_answers"))
    ]
    open_sessions = sum(not explained and o.on is not None for o, explained in found)
    for occasion, explained in found:
        repeated = occasion.on is not None and open_sessions >= params.sessions
        many = len(occasion.seen.intersection(SIGNS)) >= params.kinds or _is_fed(occasion)
        yield Evidence(
            refs=occasion.refs,
            says=_("Answers seemed to be read, prompted or without depth."),
            event=occasion.event,
            strength=Strength.MEDIUM if repeated or many else Strength.WEAK,
            suggested=occasion.suggested,
            explained=explained,
        )


def _is_fed(occasion: Occasion) -> bool:
    """Whether somebody prompted and the answers showed it in another way too: notes of one's own do not whisper."""
    return not PROMPTED.isdisjoint(occasion.seen) and bool(occasion.seen - PROMPTED)


def _explained(dossier: Dossier, occasion: Occasion) -> str:
    if "interpreter_present" in codes_in(dossier, occasion.session):
        return _("An interpreter was on the line.")
    return _("The person answered in the room on that day or later.") if met_since(dossier, occasion.on) else ""
