"""VID-14: a drop in knowledge is one medium finding a session."""

from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.run import run
from redflags.engine.vocabulary import Strength
from redflags.rules.presence.knows_less_than_before import rule

DAY = date(2026, 3, 2)


def test_two_assessors_of_one_session_see_one_drop() -> None:
    signs = tuple(
        Sign(ref=f"sign:{n}", code="knowledge_drops", session="interview:2", observer=str(n), on=DAY) for n in (1, 2)
    )
    [finding] = run([rule], Dossier(as_of=DAY, signs=signs)).findings
    assert finding.strength is Strength.MEDIUM
    assert finding.refs == ("sign:1", "sign:2")
