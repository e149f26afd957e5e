"""Somebody else drives the candidate's screen, or does the test, while the candidate is on the call."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import occasions
from redflags.engine.sources import SILENT_PUSH, US_ROK23
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="VID-12",
    title=_("Someone else drives the screen"),
    family=Family.PRESENCE,
    flag=Flag.DEVICE_REMOTE_CONTROL,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(SILENT_PUSH, US_ROK23),
    why=_(
        "A hired face can hold the conversation while somebody far away does the work. "
        "A cursor that moves while both hands are in view, or a bar of a remote session, shows it."
    ),
    innocent=(
        _("A screen reader, switch control, dictation or other assistive software."),
        _("Help from the interviewer's own side, or a demonstration that was agreed."),
    ),
    next_step=(
        _("Ask what runs on the screen; people who use assistive software are glad to explain it."),
        _("Repeat the task on a machine of yours, with somebody in the room."),
    ),
    clears=(_("The task was repeated under supervision."), _("The software was named and is assistive.")),
    needs=("signs", "statements"),
    ask=_("Hold a live task with the screen shared."),
    fires=(
        Example(
            "The cursor moved while both hands were in view.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="someone_else_drives", session="interview:1", on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "The screen was shared.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="screen_share", session="interview:1", on=DAY),)),
        ),
        Example(
            "An interpreter sat beside the candidate.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="interpreter_present", session="interview:1", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find sessions in which another operator was observed."""
    for occasion in occasions(
        dossier,
        "operator",
        signs=dossier.seen("someone_else_drives"),
        said=told(dossier, "device_remote_control", "other_operator"),
    ):
        yield Evidence(
            refs=occasion.refs,
            says=_("Somebody other than the person on the call worked the screen."),
            event=occasion.event,
            suggested=occasion.suggested,
        )
