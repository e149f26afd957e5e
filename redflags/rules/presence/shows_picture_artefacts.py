"""The candidate's picture shows artefacts: edge of the face, lips, light, a frozen expression."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import ARTEFACTS, POOR_LINE, Occasion, codes_in, met_since, occasions
from redflags.engine.sources import CTV, FBI25B, OURS
from redflags.engine.statements import told

DAY = date(2026, 3, 2)
LINE_DOES_THIS = frozenset({"lip_sync_off", "expression_frozen"})

rule = Rule(
    code="VID-08",
    title=_("Artefacts in the picture"),
    family=Family.PRESENCE,
    flag=Flag.FACE_ARTEFACT,
    strength=Strength.WEAK,
    life=Life.STABLE,
    freezes=True,
    sources=(CTV, FBI25B, OURS),
    why=_(
        "A replaced face can shimmer at its edge, lag behind the voice or ignore the light of the room. "
        "So can an honest picture on a bad line, which is why one artefact alone is only context."
    ),
    innocent=(
        _("Compression, a slow line, a cheap camera, a blurred background."),
        _("A filter or a virtual camera that came with other software."),
    ),
    next_step=(
        _("Do the hand-across-face and head-turn tests with effects off and better light."),
        _("Let a second observer tick the same list without seeing the first."),
    ),
    clears=(
        _("The hand test was passed in that session, or in a later one without artefacts."),
        _("The person was met in person."),
    ),
    needs=("signs", "statements"),
    ask=_("Tick the picture list in the next video session."),
    params={"several": Param(2, "different artefacts from which they count as medium")},
    fires=(
        Example(
            "Edge of the face shimmers, lips and sound apart.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="face_edge_shimmer", session="interview:1", on=DAY),
                    Sign(ref="sign:2", code="lip_sync_off", session="interview:1", on=DAY),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Sound came late on a slow line.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="audio_lag", session="interview:1", on=DAY),)),
        ),
        Example(
            "Artefacts once, none a week later with the hand test passed.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="face_edge_shimmer", session="interview:1", on=date(2026, 2, 20)),
                    Sign(ref="sign:2", code="hand_test_passed", session="interview:2", on=DAY),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count different artefacts, in one session or over several; a bad line makes them weak or explains them."""
    found = occasions(
        dossier, "picture", signs=dossier.seen(*ARTEFACTS), said=told(dossier, "face_artefact", "artefact")
    )
    sessions = {o.session for o in found}
    for occasion in found:
        kinds = occasion.seen & ARTEFACTS
        repeated = len(sessions) >= params.several and occasion.on is not None
        several = len(kinds) >= params.several or repeated
        line = codes_in(dossier, occasion.session) & POOR_LINE
        yield Evidence(
            refs=occasion.refs,
            says=_("The picture showed artefacts."),
            event=occasion.event,
            strength=Strength.MEDIUM if several and not line else Strength.WEAK,
            suggested=occasion.suggested,
            explained=_settled(dossier, occasion),
        )


def _settled(dossier: Dossier, occasion: Occasion) -> str:
    if met_since(dossier, occasion.on):
        return _("The person was met in the room on that day or later.")
    codes = codes_in(dossier, occasion.session)
    if codes & POOR_LINE and occasion.seen & ARTEFACTS <= LINE_DOES_THIS:
        return _("The observer noted a bad line.")
    if "hand_test_passed" in codes and not codes & {"hand_test_failed", "hand_test_refused"}:
        return _("The hand test was passed in that session.")
    days = {s.ref: s.on for s in dossier.sessions}
    for sign in dossier.seen("hand_test_passed"):
        on = sign.on or days.get(sign.session) or sign.known_on
        later = on is not None and occasion.on is not None and on > occasion.on
        if later and not codes_in(dossier, sign.session) & ARTEFACTS:
            return _("A later session passed the hand test without artefacts.")
    return ""
