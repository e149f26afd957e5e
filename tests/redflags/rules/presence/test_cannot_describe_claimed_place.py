"""VID-09: once is context, twice is medium."""

from datetime import date, timedelta

from redflags.engine.dossier import Dossier, Sign, Statement
from redflags.engine.run import run
from redflags.engine.vocabulary import Strength
from redflags.rules.presence.cannot_describe_claimed_place import rule

DAY = date(2026, 3, 2)
ONCE = Sign(ref="sign:1", code="local_knowledge_failed", session="interview:1", on=DAY)


def test_once_is_only_context_however_often_it_is_told() -> None:
    note = Statement(
        ref="note:1",
        label="local_knowledge",
        topic="fails",
        stance="reported",
        speaker="staff",
        context="note",
        on=DAY + timedelta(days=1),
    )
    [finding] = run([rule], Dossier(as_of=DAY, signs=(ONCE,), statements=(note,))).findings
    assert finding.strength is Strength.WEAK


def test_in_two_sessions_it_is_medium() -> None:
    again = Sign(ref="sign:2", code="local_knowledge_failed", session="interview:2", on=DAY + timedelta(days=1))
    assert {f.strength for f in run([rule], Dossier(as_of=DAY, signs=(ONCE, again))).findings} == {Strength.MEDIUM}
