"""The candidate's camera or microphone fails again and again."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Session, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import SEEN_SINCE, camera_failures, only_late, seen_since
from redflags.engine.sources import MICROSOFT, SECUREWORKS

DAY = date(2026, 3, 2)

rule = Rule(
    code="VID-02",
    title=_("Camera fails repeatedly"),
    family=Family.PRESENCE,
    flag=Flag.VIDEO_REFUSAL,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    freezes=True,
    sources=(SECUREWORKS, MICROSOFT),
    why=_(
        "A camera that never works has the same effect as declining video: nobody has seen who answers. "
        "One failure is ordinary; a second one on another day deserves another way to meet."
    ),
    innocent=(
        _("An old laptop, a driver problem or an employer's policy that blocks the camera."),
        _("A slow line on which the picture had to be switched off."),
    ),
    next_step=(
        _("Offer a new date within five working days, with a telephone's camera as the way out."),
        _("Offer a short technical test before the interview."),
    ),
    clears=(_("The person came back with video, or was plainly seen in a later session."),),
    needs=("sessions", "signs", "statements"),
    ask=_("Hold a live video interview."),
    params={
        "repeated": Param(2, "occasions from which failing counts as medium"),
        "persistent": Param(3, "occasions from which failing counts as strong"),
    },
    fires=(
        Example(
            "The camera failed in two interviews a week apart.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="camera_fails", session="interview:1", on=date(2026, 2, 20)),
                    Sign(ref="sign:2", code="camera_fails", session="interview:2", on=DAY),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "The camera failed once and the person was back with video within minutes.",
            Dossier(
                as_of=DAY,
                sessions=(Session(ref="interview:1", on=DAY, offered="video", held="video", outcome="passed"),),
                signs=(
                    Sign(ref="sign:1", code="camera_fails", session="interview:1"),
                    Sign(ref="sign:2", code="rejoined_with_video", session="interview:1"),
                ),
            ),
        ),
        Example(
            "The camera was switched off to save a slow line.",
            Dossier(
                as_of=DAY,
                signs=(Sign(ref="sign:1", code="camera_switched_off_for_bandwidth", session="interview:1", on=DAY),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the occasions on which the camera failed and the person was not seen afterwards."""
    times = 0
    for occasion in camera_failures(dossier):
        if seen_since(dossier, occasion):
            yield Evidence(
                refs=occasion.refs,
                says=_("The camera did not work at first."),
                event=occasion.event,
                suggested=occasion.suggested,
                explained=SEEN_SINCE,
            )
        elif only_late(occasion):
            yield Evidence(
                refs=occasion.refs,
                says=_("The camera came on late."),
                event=occasion.event,
                strength=Strength.WEAK,
            )
        else:
            times += occasion.on is not None or not times
            yield Evidence(
                refs=occasion.refs,
                says=_("The camera or microphone failed and the person was not seen."),
                event=occasion.event,
                strength=_strength(times if occasion.on else 1, params),
                suggested=occasion.suggested,
            )


def _strength(times: int, params: Params) -> Strength:
    if times >= params.persistent:
        return Strength.STRONG
    return Strength.MEDIUM if times >= params.repeated else Strength.WEAK
