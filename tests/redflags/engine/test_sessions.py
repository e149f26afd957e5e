"""Occasions: what belongs together, what is told twice, and when a person counts as seen."""

from datetime import date, timedelta
from itertools import permutations

from redflags.engine.dossier import Dossier, Milestone, Session, Sign, Statement
from redflags.engine.sessions import occasions, seen_since

DAY = date(2026, 3, 2)


def said(ref: str, *, on: date | None = DAY, about: str = "", speaker: str = "candidate") -> Statement:
    return Statement(
        ref=ref,
        label="video_refusal",
        topic="declines",
        stance="refused",
        speaker=speaker,
        context="message",
        on=on,
        about=about,
    )


def declined(ref: str, session: str) -> Sign:
    return Sign(ref=ref, code="video_declined", session=session)


def interview(ref: str, on: date | None = DAY, **more: str) -> Session:
    return Session(ref=ref, on=on, offered="video", **more)


def test_a_sign_and_the_notes_of_its_interview_are_one_occasion() -> None:
    dossier = Dossier(
        as_of=DAY,
        sessions=(interview("interview:1"),),
        signs=(declined("sign:1", "interview:1"),),
        statements=(said("statement:1", about="interview:1"),),
    )
    [occasion] = occasions(dossier, "camera", signs=dossier.signs, said=dossier.statements)
    assert occasion.event == "session:interview:1:camera"
    assert set(occasion.refs) == {"sign:1", "statement:1"}


def test_a_message_within_a_week_joins_the_interview_it_is_about() -> None:
    near, far = DAY - timedelta(days=7), DAY - timedelta(days=8)
    dossier = Dossier(as_of=DAY, sessions=(interview("interview:1"),), signs=(declined("sign:1", "interview:1"),))
    assert len(occasions(dossier, "camera", signs=dossier.signs, said=[said("message:1", on=near)])) == 1
    assert len(occasions(dossier, "camera", signs=dossier.signs, said=[said("message:1", on=far)])) == 2


def test_two_interviews_on_one_day_stay_two_occasions() -> None:
    dossier = Dossier(
        as_of=DAY,
        sessions=(interview("interview:1"), interview("interview:2")),
        signs=(declined("sign:1", "interview:1"), declined("sign:2", "interview:2")),
    )
    assert len(occasions(dossier, "camera", signs=dossier.signs)) == 2


def test_undated_words_are_one_occasion_of_their_own_and_come_last() -> None:
    dossier = Dossier(as_of=DAY, sessions=(interview("interview:1"),), signs=(declined("sign:1", "interview:1"),))
    words = [said("note:1", on=None), said("note:2", on=None)]
    first, last = occasions(dossier, "camera", signs=dossier.signs, said=words)
    assert first.session == "interview:1"
    assert last.refs == ("note:1", "note:2")


def test_the_order_of_the_facts_changes_nothing() -> None:
    signs = [declined("sign:1", "interview:1"), declined("sign:2", "interview:2")]
    dossier = Dossier(as_of=DAY, sessions=(interview("interview:1"), interview("interview:2", DAY + timedelta(days=9))))
    told = [
        [(o.event, o.refs) for o in occasions(dossier, "camera", signs=order, said=words)]
        for order in permutations(signs)
        for words in permutations([said("message:1"), said("message:2", on=DAY + timedelta(days=5))])
    ]
    assert all(each == told[0] for each in told)


def test_what_is_only_suggested_adds_nothing_to_what_was_observed() -> None:
    dossier = Dossier(as_of=DAY, sessions=(interview("interview:1"),), signs=(declined("sign:1", "interview:1"),))
    [occasion] = occasions(dossier, "camera", signs=dossier.signs, said=[said("message:1")])
    assert occasion.seen == {"video_declined"}
    assert not occasion.suggested


def test_only_a_session_on_that_day_or_later_shows_the_person() -> None:
    later = interview("interview:2", DAY + timedelta(days=3), held="video", outcome="passed")
    earlier = interview("interview:2", DAY - timedelta(days=3), held="video", outcome="passed")
    for session, expected in ((later, True), (earlier, False)):
        dossier = Dossier(
            as_of=DAY, sessions=(interview("interview:1"), session), signs=(declined("sign:1", "interview:1"),)
        )
        [occasion] = occasions(dossier, "camera", signs=dossier.signs)
        assert seen_since(dossier, occasion) is expected


def test_a_session_with_artefacts_shows_nobody() -> None:
    dossier = Dossier(
        as_of=DAY,
        sessions=(interview("interview:1"), interview("interview:2", held="video", outcome="passed")),
        signs=(
            declined("sign:1", "interview:1"),
            Sign(ref="sign:2", code="camera_on", session="interview:2"),
            Sign(ref="sign:3", code="lip_sync_off", session="interview:2"),
        ),
    )
    [occasion] = occasions(dossier, "camera", signs=dossier.seen("video_declined"))
    assert not seen_since(dossier, occasion)


def test_a_visit_that_took_place_shows_the_person() -> None:
    dossier = Dossier(
        as_of=DAY,
        sessions=(interview("interview:1"),),
        signs=(declined("sign:1", "interview:1"),),
        milestones=(Milestone(ref="event:1", kind="visit", on=DAY + timedelta(days=30)),),
    )
    [occasion] = occasions(dossier, "camera", signs=dossier.signs)
    assert seen_since(dossier, occasion)
