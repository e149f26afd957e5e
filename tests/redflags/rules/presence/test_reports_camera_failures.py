"""VID-02: a camera that fails once, repeatedly, or only at first."""

from datetime import date, timedelta

from redflags.engine.dossier import Dossier, Session, Sign, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.presence.reports_camera_failures import rule

DAY = date(2026, 3, 2)


def findings(dossier: Dossier) -> tuple[Finding, ...]:
    return run([rule], dossier).findings


def fails(number: int, code: str = "camera_fails") -> Sign:
    return Sign(ref=f"sign:{number}", code=code, session=f"interview:{number}", on=DAY + timedelta(days=10 * number))


def test_one_failure_is_context_two_are_medium_three_are_strong() -> None:
    strongest = [
        max(f.strength for f in findings(Dossier(as_of=DAY, signs=tuple(fails(n) for n in range(count)))))
        for count in (1, 2, 3)
    ]
    assert strongest == [Strength.WEAK, Strength.MEDIUM, Strength.STRONG]


def test_coming_back_with_video_explains_it() -> None:
    back = Sign(ref="sign:9", code="rejoined_with_video", session="interview:1", on=DAY)
    words = Statement(
        ref="statement:1",
        label="video_refusal",
        topic="camera_fails",
        stance="reported",
        speaker="staff",
        context="interview",
        about="interview:1",
    )
    dossier = Dossier(as_of=DAY, signs=(fails(1), back), statements=(words,))
    assert [f.counts for f in findings(dossier)] == [False]


def test_a_camera_that_comes_on_late_never_adds_up() -> None:
    signs = tuple(fails(n, "camera_delayed") for n in range(4))
    assert {f.strength for f in findings(Dossier(as_of=DAY, signs=signs))} == {Strength.WEAK}


def test_a_technical_outcome_of_a_video_session_counts_as_a_failure() -> None:
    sessions = tuple(
        Session(ref=f"interview:{n}", on=DAY + timedelta(days=10 * n), offered="video", outcome="technical")
        for n in range(2)
    )
    assert max(f.strength for f in findings(Dossier(as_of=DAY, sessions=sessions))) is Strength.MEDIUM
