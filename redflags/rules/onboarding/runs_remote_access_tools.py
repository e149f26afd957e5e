"""The new hire's computer is reachable by remote-access tools or hardware that nobody approved."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Milestone, Sign, Statement
from redflags.engine.onboarding import beginnings
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import MANDIANT, OURS, RECORDED_FUTURE, SECUREWORKS
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

EVENT = "remote-access"
"""One way into one computer, however many marks tell of it."""

SIGNS = {"remote_tool": "tool", "second_remote_tool": "several", "kvm_device": "kvm"}

rule = Rule(
    code="POST-01",
    title=_("Remote access that nobody approved"),
    family=Family.ONBOARDING,
    flag=Flag.DEVICE_REMOTE_CONTROL,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(RECORDED_FUTURE, MANDIANT, SECUREWORKS, OURS),
    why=_(
        "Somebody who works at the computer itself rarely needs a tool to reach it from afar, and hardly ever two. "
        "Two at once on a new device, or hardware that replaces keyboard and screen beside such a tool, means that "
        "the work is done from somewhere else."
    ),
    innocent=(
        _("IT staff or an outside support firm that did not tell."),
        _("Assistive technology, or a helper agreed with the employer."),
        _("A switch box for two computers on one desk."),
    ),
    next_step=(
        _("Ask IT whether the tool was rolled out, and by whom."),
        _("If it was not: isolate the device, keep the logs, and call the person on camera."),
    ),
    clears=(
        _("IT or a support firm installed it."),
        _("It is an agreed adjustment, or the device was inspected and nothing remote was found."),
    ),
    needs=("signs", "statements"),
    ask=_("Ask IT for remote-access tools on the device in the first weeks."),
    params={
        "new_days": Param(
            14,
            "days from the start, the device's arrival or the first login in which two tools are decisive",
            "Recorded Future: two tools on an account less than 14 days old",
        )
    },
    fires=(
        Example(
            "IT found a tool it did not install.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="remote_tool", on=DAY),)),
        ),
        Example(
            "Two tools at once in the first week.",
            Dossier(
                as_of=DAY,
                milestones=(Milestone(ref="milestone:1", kind="start", on=date(2026, 2, 25)),),
                signs=(Sign(ref="sign:1", code="second_remote_tool", on=DAY),),
            ),
        ),
        Example(
            "A note on the network tells of a desktop-sharing tool.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="network:1/note",
                        label="device_remote_control",
                        topic="tool",
                        stance="reported",
                        speaker="staff",
                        context="network",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Shared the screen in an interview.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="screen_share", session="interview:1"),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Bring marks and words together; what kinds of access there are decides the class."""
    marks = [(sign.ref, SIGNS[sign.code], sign.on or sign.known_on) for sign in dossier.seen(*SIGNS)]
    said = list(told(dossier, "device_remote_control", *SIGNS.values()))
    marks += [(s.ref, s.topic, s.on or s.known_on) for s in said if not suggested(s)]
    if marks:
        kinds = {kind for _ref, kind, _on in marks}
        both = "kvm" in kinds and len(kinds) > 1
        several_when_new = any(kind == "several" and _is_new(on, dossier, params) for _ref, kind, on in marks)
        yield Evidence(
            refs=tuple(ref for ref, _kind, _on in marks),
            says=_("Remote access to the computer was found that nobody approved."),
            strength=Strength.DECISIVE if both or several_when_new else Strength.STRONG,
            event=EVENT,
        )
    for words in said:
        if suggested(words):
            yield Evidence(
                refs=(words.ref,),
                says=_("A text tells of remote access to the computer."),
                event=EVENT,
                suggested=True,
            )


def _is_new(on: date | None, dossier: Dossier, params: Params) -> bool:
    return on is not None and any(0 <= (on - first).days < params.new_days for first in beginnings(dossier))
