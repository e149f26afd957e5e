"""VID-01: declining live video, once, again, and what makes up for it."""

from datetime import date, timedelta

from redflags.engine.dossier import Accommodation, Dossier, Session, Sign, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Status, Strength
from redflags.rules.presence.declines_live_video import rule

DAY = date(2026, 3, 2)


def findings(dossier: Dossier) -> tuple[Finding, ...]:
    return run([rule], dossier).findings


def declined(number: int, on: date | None = DAY) -> Sign:
    return Sign(ref=f"sign:{number}", code="video_declined", session=f"interview:{number}", on=on)


def message(ref: str, on: date | None) -> Statement:
    return Statement(
        ref=ref,
        label="video_refusal",
        topic="declines",
        stance="refused",
        speaker="candidate",
        context="message",
        on=on,
    )


def test_declining_once_is_medium() -> None:
    [finding] = findings(Dossier(as_of=DAY, signs=(declined(1),)))
    assert finding.strength is Strength.MEDIUM


def test_declining_the_alternative_as_well_is_strong() -> None:
    first, second = findings(Dossier(as_of=DAY, signs=(declined(1), declined(2, DAY + timedelta(days=2)))))
    assert first.strength is Strength.STRONG
    assert second.strength is Strength.MEDIUM


def test_an_undated_note_is_no_second_occasion() -> None:
    note = Statement(
        ref="note:1", label="video_refusal", topic="declines", stance="refused", speaker="staff", context="note"
    )
    strengths = {f.strength for f in findings(Dossier(as_of=DAY, signs=(declined(1),), statements=(note,)))}
    assert strengths == {Strength.MEDIUM}


def test_a_repeated_message_is_no_second_occasion() -> None:
    messages = (message("message:1", DAY), message("message:2", DAY + timedelta(days=1)))
    [finding] = findings(Dossier(as_of=DAY, statements=messages))
    assert finding.status is Status.TO_CONFIRM
    assert finding.strength is Strength.WEAK


def test_declining_again_after_having_been_seen_counts_once() -> None:
    dossier = Dossier(
        as_of=DAY,
        signs=(
            declined(1, DAY),
            Sign(ref="sign:9", code="camera_on", session="interview:9", on=DAY + timedelta(days=1)),
            declined(2, DAY + timedelta(days=2)),
        ),
        sessions=(Session(ref="interview:9", on=DAY + timedelta(days=1), offered="video", held="video"),),
    )
    assert [f.strength for f in findings(dossier) if f.counts] == [Strength.MEDIUM]


def test_being_seen_before_does_not_make_up_for_it() -> None:
    dossier = Dossier(
        as_of=DAY,
        sessions=(
            Session(ref="interview:9", on=DAY - timedelta(days=9), offered="video", held="video", outcome="passed"),
        ),
        signs=(declined(1),),
    )
    [finding] = findings(dossier)
    assert finding.counts


def test_an_open_or_granted_accommodation_freezes_it_also_for_earlier_sessions() -> None:
    for state, counts in (("open", False), ("granted", False), ("withdrawn", True)):
        later = Accommodation(ref="accommodation:1", on=DAY + timedelta(days=5), state=state)
        [finding] = findings(Dossier(as_of=DAY, signs=(declined(1),), accommodations=(later,)))
        assert finding.counts is counts


def test_not_turning_up_says_nothing_by_itself() -> None:
    no_show = Session(ref="interview:1", on=DAY, offered="video", outcome="no_show")
    assert not findings(Dossier(as_of=DAY, sessions=(no_show,)))


def test_declining_a_telephone_call_is_no_refusal_of_video() -> None:
    declined_call = Session(ref="interview:1", on=DAY, offered="audio", outcome="declined")
    voice = Sign(ref="sign:1", code="voice_declined", session="interview:1")
    assert not findings(Dossier(as_of=DAY, sessions=(declined_call,), signs=(voice,)))


def test_a_call_left_early_is_only_context() -> None:
    [finding] = findings(Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="left_call", session="interview:1"),)))
    assert finding.strength is Strength.WEAK


def test_declining_after_two_failed_cameras_is_strong() -> None:
    failed = [
        Sign(ref=f"failed:{n}", code="camera_fails", session=f"call:{n}", on=DAY - timedelta(days=20 * n))
        for n in (1, 2)
    ]
    once, again = (findings(Dossier(as_of=DAY, signs=(declined(1), *failed[:n])))[0].strength for n in (1, 2))
    assert (once, again) == (Strength.MEDIUM, Strength.STRONG)


def test_declining_in_the_call_in_which_the_camera_failed_is_one_occasion() -> None:
    failed = [Sign(ref=f"failed:{n}", code="camera_fails", session=f"interview:{n}", on=DAY) for n in (1, 2)]
    [finding] = findings(Dossier(as_of=DAY, signs=(declined(1), *failed)))
    assert finding.strength is Strength.MEDIUM
