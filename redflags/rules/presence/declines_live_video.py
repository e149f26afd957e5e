"""The candidate declines live video or does not turn up for it."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Session, Sign, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import SEEN_SINCE, camera_failures, occasions, only_late, seen_since
from redflags.engine.sources import CTV, RCMP, SEAL, US_ROK23
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="VID-01",
    title=_("Declines live video"),
    family=Family.PRESENCE,
    flag=Flag.VIDEO_REFUSAL,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    freezes=True,
    sources=(RCMP, CTV, US_ROK23, SEAL),
    why=_(
        "A live picture is the simplest proof that the person who applies is the person who answers. "
        "Declining it once can have many reasons; declining the alternative as well leaves that proof missing."
    ),
    innocent=(
        _("A disability, deafness, anxiety or religious dress: ask whether an adjustment would help."),
        _("A shared room, a slow line or no working camera that week."),
        _("A wish for privacy, or bad experience with recorded calls."),
    ),
    next_step=(
        _("Ask for the reason and offer another day, another channel or a camera on a telephone."),
        _("Offer an adjustment; while a request for one is open, this counts nothing."),
        _("Offer to meet in person or through a notary, as for everybody in this position."),
    ),
    clears=(
        _("A later session in which the person is plainly seen."),
        _("An adjustment that was asked for or granted."),
    ),
    needs=("sessions", "signs", "statements"),
    ask=_("Hold a live video interview."),
    params={
        "repeated": Param(2, "occasions from which declining counts as strong"),
        "unseen": Param(3, "occasions from which it does when others failed for the camera"),
    },
    fires=(
        Example(
            "Declined video in the only interview.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="video_declined", session="interview:1", on=DAY),)),
        ),
        Example(
            "Wrote that there will be no video calls.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="message:1",
                        label="video_refusal",
                        topic="declines",
                        stance="refused",
                        speaker="candidate",
                        context="message",
                        on=DAY,
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Declined once and was on camera three days later.",
            Dossier(
                as_of=DAY,
                sessions=(
                    Session(ref="interview:1", on=date(2026, 2, 20), offered="video", outcome="declined"),
                    Session(ref="interview:2", on=date(2026, 2, 23), offered="video", held="video", outcome="passed"),
                ),
                signs=(
                    Sign(ref="sign:1", code="video_declined", session="interview:1"),
                    Sign(ref="sign:2", code="camera_on", session="interview:2"),
                ),
            ),
        ),
        Example(
            "An interview was held on video.",
            Dossier(
                as_of=DAY,
                sessions=(Session(ref="interview:1", on=DAY, offered="video", held="video", outcome="passed"),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the occasions on which live video was declined and never made up for, beside those when it failed."""
    times = 0
    failed = {o.event for o in camera_failures(dossier) if o.on and not only_late(o) and not seen_since(dossier, o)}
    unseen: set[str] = set()
    for occasion in occasions(
        dossier,
        "camera",
        signs=dossier.seen("video_declined", "missed_calls", "left_call"),
        said=told(dossier, "video_refusal", "declines", "avoids"),
        sessions=(s for s in dossier.ended("declined") if s.offered == "video"),
    ):
        if seen_since(dossier, occasion):
            yield Evidence(
                refs=occasion.refs,
                says=_("Live video did not take place at first."),
                event=occasion.event,
                suggested=occasion.suggested,
                explained=SEEN_SINCE,
            )
        elif occasion.seen == {"left_call"} and occasion.session not in occasion.refs:
            yield Evidence(
                refs=occasion.refs,
                says=_("The call was left before its end."),
                event=occasion.event,
                strength=Strength.WEAK,
            )
        else:
            times += occasion.on is not None or not times
            unseen |= {occasion.event}
            again = times >= params.repeated or len(unseen | failed) >= params.unseen
            yield Evidence(
                refs=occasion.refs,
                says=_("Live video was declined or avoided."),
                event=occasion.event,
                strength=Strength.STRONG if occasion.on and again else Strength.MEDIUM,
                suggested=occasion.suggested,
            )
