"""VID-04: the live test failed, refused, repeated, replaced, and what stood beside it."""

from datetime import date, timedelta

import pytest

from redflags.engine.dossier import Accommodation, Dossier, Sign, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Flag, Strength
from redflags.rules.presence.fails_hand_test import rule

DAY = date(2026, 3, 2)


def findings(*codes: str, **more: object) -> tuple[Finding, ...]:
    signs = tuple(Sign(ref=f"sign:{code}", code=code, session="interview:1", on=DAY) for code in codes)
    return run([rule], Dossier(as_of=DAY, signs=signs, **more)).findings  # type: ignore[arg-type]


def strongest(*codes: str) -> Strength:
    return max(f.strength for f in findings(*codes) if f.counts)


def test_a_failed_test_is_strong_and_a_refused_one_medium() -> None:
    assert strongest("hand_test_failed") is Strength.STRONG
    assert strongest("hand_test_refused") is Strength.MEDIUM


def test_a_refusal_shows_as_refusal_and_as_a_picture_left_untested() -> None:
    assert {f.flag for f in findings("hand_test_refused")} == {Flag.VIDEO_REFUSAL, Flag.FACE_ARTEFACT}
    assert {f.flag for f in findings("hand_test_failed")} == {Flag.FACE_ARTEFACT}


@pytest.mark.parametrize("test", ["hand_test_failed", "hand_test_refused"])
def test_with_an_artefact_in_the_same_session_it_is_decisive(test: str) -> None:
    assert strongest(test, "face_edge_shimmer") is Strength.DECISIVE


def test_an_artefact_of_another_session_does_not_make_it_decisive() -> None:
    other = Sign(ref="sign:9", code="face_edge_shimmer", session="interview:2", on=DAY)
    failed = Sign(ref="sign:1", code="hand_test_failed", session="interview:1", on=DAY)
    [finding] = run([rule], Dossier(as_of=DAY, signs=(failed, other))).findings
    assert finding.strength is Strength.STRONG


@pytest.mark.parametrize("line", ["pixelated_face", "background_blur_on"])
def test_a_bad_line_or_a_blur_nobody_asked_to_drop_makes_it_one_class_lower(line: str) -> None:
    assert strongest("hand_test_failed", line) is Strength.MEDIUM
    assert strongest("hand_test_failed", "face_edge_shimmer", line) is Strength.STRONG


def test_a_blur_kept_on_request_excuses_nothing() -> None:
    assert strongest("hand_test_failed", "background_blur_on", "background_refused") is Strength.STRONG


def test_the_retest_passed_in_a_later_session_explains_it() -> None:
    failed = Sign(ref="sign:1", code="hand_test_failed", session="interview:1", on=DAY)
    for days, counts in ((3, False), (-3, True)):
        passed = Sign(ref="sign:2", code="hand_test_passed", session="interview:2", on=DAY + timedelta(days=days))
        [finding] = run([rule], Dossier(as_of=DAY, signs=(failed, passed))).findings
        assert finding.counts is counts


def test_turning_the_head_instead_explains_a_refusal_but_no_failure() -> None:
    assert not any(f.counts for f in findings("hand_test_refused", "side_profile_passed"))
    assert any(f.counts for f in findings("hand_test_failed", "side_profile_passed"))
    assert any(f.counts for f in findings("hand_test_refused", "side_profile_passed", "lip_sync_off"))


def test_an_agreed_adjustment_explains_it() -> None:
    assert not any(f.counts for f in findings("hand_test_refused", "face_covered_accommodated"))
    open_request = (Accommodation(ref="accommodation:1", on=DAY),)
    assert not any(f.counts for f in findings("hand_test_failed", "lip_sync_off", accommodations=open_request))


def test_a_note_tells_the_same_event_as_the_tick() -> None:
    note = Statement(
        ref="statement:1",
        label="face_artefact",
        topic="hand_failed",
        stance="reported",
        speaker="staff",
        context="interview",
        about="interview:1",
    )
    [finding] = findings("hand_test_failed", statements=(note,))
    assert set(finding.refs) == {"sign:hand_test_failed", "statement:1"}


@pytest.mark.parametrize("code", ["hand_test_technical", "hand_test_not_done", "hand_test_accommodated"])
def test_a_test_that_was_not_really_done_is_silent(code: str) -> None:
    assert not findings(code)
