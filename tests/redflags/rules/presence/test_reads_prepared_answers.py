"""VID-10: read or prompted answers, in one session or several."""

from datetime import date, timedelta

from redflags.engine.dossier import Accommodation, Dossier, Session, Sign
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.presence.reads_prepared_answers import rule

DAY = date(2026, 3, 2)


def findings(*codes: str, **more: object) -> tuple[Finding, ...]:
    signs = tuple(Sign(ref=f"sign:{code}", code=code, session="interview:1", on=DAY) for code in codes)
    return run([rule], Dossier(as_of=DAY, signs=signs, **more)).findings  # type: ignore[arg-type]


def test_one_session_is_context_unless_three_different_signs_agree() -> None:
    [two] = findings("answers_scripted", "reading_offscreen")
    [three] = findings("answers_scripted", "reading_offscreen", "code_pasted")
    assert (two.strength, three.strength) == (Strength.WEAK, Strength.MEDIUM)


def test_somebody_who_whispers_and_words_read_off_are_medium_in_one_session() -> None:
    [whispered] = findings("answers_prompted")
    [read_off] = findings("answers_prompted", "reading_offscreen")
    assert (whispered.strength, read_off.strength) == (Strength.WEAK, Strength.MEDIUM)


def test_two_sessions_are_medium() -> None:
    signs = tuple(
        Sign(ref=f"sign:{n}", code="answers_prompted", session=f"interview:{n}", on=DAY + timedelta(days=n))
        for n in (1, 2)
    )
    assert {f.strength for f in run([rule], Dossier(as_of=DAY, signs=signs)).findings} == {Strength.MEDIUM}


def test_an_interpreter_or_an_accommodation_explains_it() -> None:
    [interpreted] = findings("answers_prompted", "interpreter_present")
    [adjusted] = findings("reading_offscreen", accommodations=(Accommodation(ref="accommodation:1", on=DAY),))
    assert not interpreted.counts
    assert not adjusted.counts


def test_answering_in_the_room_later_explains_it_and_earlier_does_not():
    for on, counts in ((DAY + timedelta(days=9), False), (DAY - timedelta(days=9), True)):
        met = Session(ref="interview:9", on=on, offered="in_person", held="in_person", outcome="passed")
        [finding] = findings("answers_scripted", sessions=(met,))
        assert finding.counts is counts
