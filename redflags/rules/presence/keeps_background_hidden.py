"""The candidate keeps the background blurred or virtual when asked to drop it."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import met_since, occasions, passed_since
from redflags.engine.sources import CTV, FBI25B, SEAL
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="VID-03",
    title=_("Keeps the background hidden when asked"),
    family=Family.PRESENCE,
    flag=Flag.VIDEO_REFUSAL,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    freezes=True,
    sources=(CTV, FBI25B, SEAL),
    why=_(
        "A blurred or virtual background hides where a person sits and covers the edges of a replaced face. "
        "Having one is ordinary; keeping it after a friendly request is what is noted here."
    ),
    innocent=(
        _("Privacy at home: family, a shared room, a religious or medical object in view."),
        _("The software does not let it be switched off, or the person does not know how."),
    ),
    next_step=(
        _("Explain why you ask and offer a plain wall or another place as an alternative."),
        _("Repeat the request in the next session, in the same words for everybody."),
    ),
    clears=(_("The background was dropped in that session or a later one."), _("The person was met in person.")),
    needs=("signs", "statements"),
    ask=_("Ask to drop the background in the next video session."),
    fires=(
        Example(
            "Asked to switch the blur off, kept it on.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="background_refused", session="interview:1", on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "The background was blurred and nobody asked.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="background_blur_on", session="interview:1", on=DAY),)),
        ),
        Example(
            "Kept it at first, dropped it when asked again.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="background_refused", session="interview:1", on=DAY),
                    Sign(ref="sign:2", code="background_passed", session="interview:1", on=DAY),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find requests to drop the background that were not met, then or later."""
    for occasion in occasions(
        dossier,
        "background",
        signs=dossier.seen("background_refused", "background_failed"),
        said=told(dossier, "video_refusal", "background"),
    ):
        dropped = passed_since(dossier, occasion, "background_passed") or met_since(dossier, occasion.on)
        yield Evidence(
            refs=occasion.refs,
            says=_("The background stayed hidden after a request to drop it."),
            event=occasion.event,
            suggested=occasion.suggested,
            explained=_("It was dropped, or the person was met, in that session or a later one.") if dropped else "",
        )
