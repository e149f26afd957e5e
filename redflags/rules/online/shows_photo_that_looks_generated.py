"""The candidate shows a photo that looks generated, as a reviewer noted; the product never detects this."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import (
    NOTHING_TO_ASK,
    Evidence,
    Example,
    Family,
    Flag,
    Life,
    Params,
    Rule,
    Strength,
    suggested,
)
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import KNOWBE4, MICROSOFT
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="WEB-08",
    title=_("Photo looks generated or edited (a reviewer's note)"),
    family=Family.ONLINE,
    flag=Flag.ONLINE_PRESENCE,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(
        KNOWBE4,
        MICROSOFT,
    ),
    why=_(
        "In a known case a stock picture had been altered by software. Filters and generated portraits are common "
        "among honest people too, so a note counts weakly, and the product analyses no face."
    ),
    innocent=(_("A beauty filter, a studio's retouching, a generated portrait, an avatar."),),
    next_step=(_("See the person live; that settles more than any picture."),),
    clears=(_("The person was seen live and looks like the photo."),),
    needs=("signs", "statements"),
    ask=NOTHING_TO_ASK,
    fires=(
        Example(
            "A reverse search found the picture in a stock library.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="photo_looks_generated", on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "A face in a call did not match the photo, which is another matter.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="photo_mismatch", on=DAY),)),
        ),
        Example("Nothing was noted.", Dossier(as_of=DAY)),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find what a person noted."""
    ticked = [s.ref for s in dossier.seen("photo_looks_generated")]
    said = list(told(dossier, "online_presence", "photo"))
    if ticked or said:
        yield Evidence(
            refs=(*ticked, *(s.ref for s in said)),
            says=_("A reviewer noted that a photo looks generated, edited or borrowed."),
            event="online:photo_looks_generated",
            suggested=not ticked and all(suggested(s) for s in said),
        )
