"""The candidate wants to go on in writing only, or on a private channel."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Accommodation, Dossier, Sign
from redflags.engine.rule import NOTHING_TO_ASK, Evidence, Example, Family, Flag, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import JAPAN24, US22

DAY = date(2026, 3, 2)
SEEN = Sign(ref="sign:1", code="moves_off_channel", on=DAY)

rule = Rule(
    code="VID-13",
    title=_("Wants a private channel or writing only"),
    family=Family.PRESENCE,
    flag=Flag.VIDEO_REFUSAL,
    strength=Strength.WEAK,
    freezes=True,
    sources=(
        US22,
        JAPAN24,
    ),
    why=_(
        "Off the company's own channels nobody else sees what is said, and by whom. "
        "Many people prefer to write, so it is context only."
    ),
    innocent=(
        _("A disability or a line for which writing is easier."),
        _("The messenger that everybody uses where the person lives."),
    ),
    next_step=(_("Stay on the company's channel, and offer an adjustment where writing is needed."),),
    clears=(_("The conversation went on through the company's channel."),),
    needs=("signs",),
    ask=NOTHING_TO_ASK,
    fires=(Example("Somebody noted it.", Dossier(as_of=DAY, signs=(SEEN,))),),
    quiet=(
        Example(
            "A declined call is another rule's business.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="video_declined", session="interview:1", on=DAY),)),
        ),
        Example(
            "Writing was agreed on as an adjustment.",
            Dossier(as_of=DAY, signs=(SEEN,), accommodations=(Accommodation(ref="accommodation:1", state="granted"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take what somebody noted."""
    for sign in dossier.seen("moves_off_channel"):
        yield Evidence(refs=(sign.ref,), says=_("A private channel or writing only was asked for."), event="channel")
