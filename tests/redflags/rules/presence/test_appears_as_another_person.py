"""VID-06: one observer, two observers, an observer and papers, voices, names, photos."""

from datetime import date, timedelta

import pytest

from redflags.engine.dossier import Accommodation, Check, Dossier, Sign, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Status, Strength
from redflags.rules.presence.appears_as_another_person import rule

DAY = date(2026, 3, 2)


def findings(*signs: Sign, **more: object) -> tuple[Finding, ...]:
    return run([rule], Dossier(as_of=DAY, signs=signs, **more)).findings  # type: ignore[arg-type]


def sign(code: str, *, session: str = "interview:1", observer: str = "", on: date = DAY) -> Sign:
    return Sign(ref=f"{session}/{code}/{observer}", code=code, session=session, observer=observer, on=on)


def said(topic: str, context: str = "interview", *, speaker: str = "staff", about: str = "") -> Statement:
    return Statement(
        ref=f"statement:{topic}",
        label="identity_mismatch",
        topic=topic,
        stance="reported",
        speaker=speaker,
        context=context,
        about=about,
        on=DAY,
    )


def strongest(*signs: Sign, **more: object) -> Strength:
    return max(f.strength for f in findings(*signs, **more) if f.counts)


def test_another_person_seen_by_one_observer_is_strong() -> None:
    assert strongest(sign("same_person_failed", observer="a")) is Strength.STRONG


def test_one_observer_and_his_or_her_notes_are_still_one() -> None:
    note = said("other_person", about="interview:1")
    [finding] = findings(sign("same_person_failed"), statements=(note,))
    assert finding.strength is Strength.STRONG


def test_two_observers_are_decisive_in_one_session_or_in_two() -> None:
    one, other = sign("same_person_failed", observer="a"), sign("same_person_failed", observer="b")
    elsewhere = sign("same_person_failed", observer="b", session="interview:2", on=DAY + timedelta(days=3))
    assert strongest(one, other) is Strength.DECISIVE
    assert strongest(one, elsewhere) is Strength.DECISIVE


def test_one_observer_twice_is_not_decisive() -> None:
    again = sign("same_person_failed", observer="a", session="interview:2", on=DAY + timedelta(days=3))
    assert strongest(sign("same_person_failed", observer="a"), again) is Strength.STRONG


def test_an_observer_and_a_contradicted_document_check_are_decisive() -> None:
    checks = (Check(ref="check:1", kind="id_document", state="contradicted"),)
    assert strongest(sign("same_person_failed"), checks=checks) is Strength.DECISIVE


def test_a_note_of_two_who_say_so_apart_is_decisive_and_the_candidates_own_words_are_not() -> None:
    assert strongest(statements=(said("several_saw"),)) is Strength.DECISIVE
    assert strongest(statements=(said("several_saw", "message", speaker="candidate"),)) is Strength.MEDIUM


def test_the_real_bearer_and_a_contradicted_document_check_are_decisive() -> None:
    shown = said("other_person", "check_id", about="check:1")
    check = Check(ref="check:1", kind="id_document", state="contradicted")
    bearer = said("disowned", "message", speaker="unknown")
    assert strongest(statements=(shown,), checks=(check,)) is Strength.STRONG
    assert strongest(statements=(shown, bearer), checks=(check,)) is Strength.DECISIVE


def test_a_contradicted_document_check_alone_is_another_rules_business() -> None:
    assert not findings(checks=(Check(ref="check:1", kind="id_document", state="contradicted"),))


def test_observers_who_disagree_make_it_medium() -> None:
    signs = (sign("same_person_failed", observer="a"), sign("same_person_passed", observer="b"))
    assert strongest(*signs) is Strength.MEDIUM


def test_another_voice_after_a_lost_line_is_strong() -> None:
    assert strongest(sign("voice_changed")) is Strength.STRONG


def test_a_voice_unlike_the_earlier_one_is_strong_only_where_no_face_was_seen() -> None:
    assert strongest(sign("voice_mismatch")) is Strength.MEDIUM
    assert strongest(sign("voice_mismatch"), sign("video_declined")) is Strength.STRONG


def test_a_voice_heard_on_the_telephone_is_explained_once_the_person_was_seen_to_match() -> None:
    assert any(f.counts for f in findings(sign("voice_mismatch"), sign("audio_only")))
    assert not any(f.counts for f in findings(sign("voice_mismatch"), sign("audio_only"), sign("live_id_passed")))


def test_an_interpreter_explains_a_second_voice_but_no_second_face() -> None:
    interpreter = sign("interpreter_present")
    assert not any(f.counts for f in findings(sign("voice_changed"), interpreter))
    assert any(f.counts for f in findings(sign("same_person_failed"), interpreter))


@pytest.mark.parametrize("code", ["photo_mismatch", "joined_under_other_name"])
def test_an_old_photo_or_a_borrowed_account_is_explained_by_a_document(code: str) -> None:
    assert strongest(sign(code)) is Strength.MEDIUM
    assert not any(f.counts for f in findings(sign(code), sign("live_id_passed")))
    verified = (Check(ref="check:1", kind="id_document", state="verified", completed_on=DAY),)
    assert not any(f.counts for f in findings(sign(code), checks=verified))


def test_a_passed_test_never_clears_another_person() -> None:
    assert any(f.counts for f in findings(sign("same_person_failed"), sign("hand_test_passed")))


def test_an_accommodation_does_not_freeze_it() -> None:
    accommodations = (Accommodation(ref="accommodation:1", on=DAY, state="granted"),)
    assert any(f.counts for f in findings(sign("same_person_failed"), accommodations=accommodations))


def test_what_the_candidate_writes_counts_one_class_lower() -> None:
    [finding] = findings(statements=(said("other_person", "message", speaker="candidate"),))
    assert (finding.status, finding.strength) == (Status.TO_CONFIRM, Strength.MEDIUM)


def test_a_document_that_shows_another_face_is_strong_and_one_event_with_its_check() -> None:
    [finding] = findings(statements=(said("does_not_match", "document", about="document:1"),))
    assert finding.strength is Strength.STRONG
    assert finding.event == "papers:document:1"


def test_words_in_a_verified_document_check_raise_nothing() -> None:
    verified = (Check(ref="check:1", kind="id_document", state="verified"),)
    assert not findings(statements=(said("does_not_match", "check_id", about="check:1"),), checks=verified)


def test_a_changed_voice_of_a_person_who_was_seen_is_explained_by_a_document():
    verified = (Check(ref="check:1", kind="id_document", state="verified", completed_on=DAY),)
    assert not any(f.counts for f in findings(sign("voice_mismatch"), checks=verified))
    assert any(f.counts for f in findings(sign("voice_mismatch"), sign("video_declined"), checks=verified))
    assert any(f.counts for f in findings(sign("voice_changed"), checks=verified))
