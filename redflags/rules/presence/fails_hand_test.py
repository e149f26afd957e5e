"""The candidate's picture breaks when a hand crosses the face or the head turns, or the candidate will not do it."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import ARTEFACTS, POOR_LINE, Occasion, codes_in, met_since, occasions, passed_since
from redflags.engine.sources import CTV, FBI25B, SEAL
from redflags.engine.statements import told

DAY = date(2026, 3, 2)
BLURRED = "background_blur_on"
HAND = frozenset({"hand_test_failed", "hand_test_refused", "hand_failed", "hand_refused"})
FAILED = frozenset({"hand_test_failed", "side_profile_failed", "hand_failed"})
REFUSED = frozenset({"hand_test_refused", "side_profile_refused", "hand_refused"})

rule = Rule(
    code="VID-04",
    title=_("Hand-across-face or head-turn test failed or refused"),
    family=Family.PRESENCE,
    flag=Flag.FACE_ARTEFACT,
    strength=Strength.STRONG,
    life=Life.STABLE,
    freezes=True,
    sources=(CTV, FBI25B, SEAL),
    why=_(
        "Software that replaces a face tends to break when something passes in front of it or the head turns away. "
        "A picture that breaks is hard to explain otherwise; a refusal leaves the question open. "
        "Passing proves little: a person can also appear as himself or herself."
    ),
    innocent=(
        _("A weak camera, strong compression or a blurred background that eats the hand."),
        _("An injury, a disability or religious dress, or simply finding the request odd."),
    ),
    next_step=(
        _("Repeat the test with the background effect switched off and better light; say that everybody does it."),
        _("Offer the head turn instead, or to meet in person."),
    ),
    clears=(
        _("The same test passed in that session or a later one, or the alternative done where it was refused."),
        _("An adjustment that was asked for or granted."),
        _("The person was met in person."),
    ),
    needs=("signs", "statements"),
    ask=_("Do the hand-across-face test in the next video session."),
    fires=(
        Example(
            "The picture broke as the hand crossed the face.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="hand_test_failed", session="interview:1", on=DAY),)),
        ),
        Example(
            "Would not pass a hand across the face, and lips and sound were apart.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="hand_test_refused", session="interview:1", on=DAY),
                    Sign(ref="sign:2", code="lip_sync_off", session="interview:1", on=DAY),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Preferred not to use a hand and turned the head instead.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="hand_test_refused", session="interview:1", on=DAY),
                    Sign(ref="sign:2", code="side_profile_passed", session="interview:1", on=DAY),
                ),
            ),
        ),
        Example(
            "Failed with a blurred background, passed without it.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="hand_test_failed", session="interview:1", on=DAY),
                    Sign(ref="sign:2", code="hand_test_passed", session="interview:1", on=DAY),
                ),
            ),
        ),
        Example(
            "The test could not be done for a technical reason.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="hand_test_technical", session="interview:1", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Weigh each session's test: failed or refused, beside an artefact or not, on a bad line or a good one."""
    for occasion in occasions(
        dossier,
        "hand",
        signs=dossier.seen("hand_test_failed", "hand_test_refused", "side_profile_failed", "side_profile_refused"),
        said=told(dossier, "face_artefact", "hand_failed", "hand_refused"),
    ):
        marks = occasion.seen
        explained = _explained(dossier, occasion)
        beside = _beside(dossier, occasion) if marks & HAND else []
        refs = (*occasion.refs, *beside)
        if marks & FAILED:
            yield Evidence(
                refs=refs,
                says=_("The picture broke while a simple live test was done."),
                event=occasion.event,
                strength=_strength(dossier, occasion, bool(beside)),
                suggested=occasion.suggested,
                explained=explained,
            )
            continue
        yield Evidence(
            refs=occasion.refs,
            says=_("A simple live test was refused."),
            flag=Flag.VIDEO_REFUSAL,
            event=occasion.event,
            strength=Strength.MEDIUM,
            suggested=occasion.suggested,
            explained=explained,
        )
        yield Evidence(
            refs=refs,
            says=_("The picture showed artefacts and the test that would settle it was refused.")
            if beside
            else _("Whether the picture is real could not be tested."),
            event=occasion.event,
            strength=_strength(dossier, occasion, bool(beside)) if beside else Strength.MEDIUM,
            suggested=occasion.suggested,
            explained=explained,
        )


def _beside(dossier: Dossier, occasion: Occasion) -> list[str]:
    """Artefacts seen or described in the same session, or on the same day where no session is known."""
    if occasion.session:
        seen = [s.ref for s in dossier.seen(*ARTEFACTS) if s.session == occasion.session]
        return seen + [s.ref for s in told(dossier, "face_artefact", "artefact") if s.about == occasion.session]
    said = told(dossier, "face_artefact", "artefact")
    return [s.ref for s in said if s.on is not None and s.on == occasion.on and s.ref not in occasion.refs]


def _strength(dossier: Dossier, occasion: Occasion, beside: bool) -> Strength:
    """Test and artefact together are decisive; on a bad line or with a blurred background all is one class lower."""
    codes = codes_in(dossier, occasion.session)
    strength = Strength.DECISIVE if beside else Strength.STRONG
    blurred = BLURRED in codes and not codes & {"background_refused", "background_failed"}
    return strength.lower() if blurred or codes & POOR_LINE else strength


def _explained(dossier: Dossier, occasion: Occasion) -> str:
    codes = codes_in(dossier, occasion.session)
    if codes & {"hand_test_accommodated", "side_profile_accommodated", "face_covered_accommodated"}:
        return _("An adjustment was agreed for this session.")
    hand = bool(occasion.seen & HAND)
    if passed_since(dossier, occasion, "hand_test_passed", *(() if hand else ("side_profile_passed",))):
        return _("The test was passed in that session or a later one.")
    failed = occasion.seen & FAILED
    if not failed and "side_profile_passed" in codes and not codes & ARTEFACTS:
        return _("The head was turned instead, and the picture held.")
    return _("The person was met in the room afterwards.") if met_since(dossier, occasion.on) else ""
