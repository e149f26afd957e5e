"""VID-12: another operator."""

from datetime import date

from redflags.engine.dossier import Accommodation, Dossier, Sign, Statement
from redflags.engine.run import run
from redflags.engine.vocabulary import Flag, Strength
from redflags.rules.presence.lets_someone_else_drive import rule

DAY = date(2026, 3, 2)


def test_an_accommodation_does_not_freeze_it() -> None:
    dossier = Dossier(
        as_of=DAY,
        signs=(Sign(ref="sign:1", code="someone_else_drives", session="interview:1", on=DAY),),
        accommodations=(Accommodation(ref="accommodation:1", on=DAY, state="granted"),),
    )
    [finding] = run([rule], dossier).findings
    assert finding.counts
    assert finding.strength is Strength.STRONG


def test_a_note_that_says_so_shows_the_same_flag() -> None:
    note = Statement(
        ref="note:1",
        label="device_remote_control",
        topic="other_operator",
        stance="reported",
        speaker="staff",
        context="note",
    )
    [finding] = run([rule], Dossier(as_of=DAY, statements=(note,))).findings
    assert finding.flag is Flag.DEVICE_REMOTE_CONTROL
