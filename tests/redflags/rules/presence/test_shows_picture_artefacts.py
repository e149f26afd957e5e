"""VID-08: one artefact, several, and a bad line."""

from datetime import date, timedelta

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.run import run
from redflags.engine.vocabulary import Strength
from redflags.rules.presence.shows_picture_artefacts import rule

DAY = date(2026, 3, 2)


def strongest(*codes: str) -> Strength:
    signs = tuple(Sign(ref=f"sign:{code}", code=code, session="interview:1", on=DAY) for code in codes)
    return max(f.strength for f in run([rule], Dossier(as_of=DAY, signs=signs)).findings)


def test_one_artefact_is_context_and_two_are_medium() -> None:
    assert strongest("expression_frozen") is Strength.WEAK
    assert strongest("expression_frozen", "lighting_off") is Strength.MEDIUM


def test_the_same_artefact_in_two_sessions_is_medium() -> None:
    signs = tuple(
        Sign(ref=f"sign:{n}", code="lip_sync_off", session=f"interview:{n}", on=DAY + timedelta(days=n)) for n in (1, 2)
    )
    assert {f.strength for f in run([rule], Dossier(as_of=DAY, signs=signs)).findings} == {Strength.MEDIUM}


def test_a_bad_line_explains_late_lips_and_a_frozen_picture_and_makes_the_rest_context() -> None:
    def counted(*codes: str) -> bool:
        signs = tuple(Sign(ref=f"sign:{code}", code=code, session="interview:1", on=DAY) for code in codes)
        return any(f.counts for f in run([rule], Dossier(as_of=DAY, signs=signs)).findings)

    assert not counted("lip_sync_off", "expression_frozen", "audio_lag")
    assert counted("face_edge_shimmer", "audio_lag")
    assert strongest("lip_sync_off", "face_edge_shimmer", "pixelated_face") is Strength.WEAK


def test_the_hand_test_passed_in_the_same_session_explains_it_unless_it_also_failed():
    def counts(*codes: str) -> bool:
        signs = tuple(Sign(ref=f"sign:{code}", code=code, session="interview:1", on=DAY) for code in codes)
        return any(f.counts for f in run([rule], Dossier(as_of=DAY, signs=signs)).findings)

    assert not counts("face_edge_shimmer", "hand_test_passed")
    assert counts("face_edge_shimmer", "hand_test_passed", "hand_test_failed")
