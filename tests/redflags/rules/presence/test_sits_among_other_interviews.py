"""VID-11: other interviews heard once and twice."""

from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.run import run
from redflags.engine.vocabulary import Strength
from redflags.rules.presence.sits_among_other_interviews import rule

DAY = date(2026, 3, 2)


def test_hearing_it_once_is_context_and_twice_is_medium() -> None:
    signs = tuple(
        Sign(ref=f"sign:{n}", code="other_interviews_audible", session=f"interview:{n}", on=DAY) for n in (1, 2)
    )
    [once] = run([rule], Dossier(as_of=DAY, signs=signs[:1])).findings
    twice = run([rule], Dossier(as_of=DAY, signs=signs)).findings
    assert once.strength is Strength.WEAK
    assert {f.strength for f in twice} == {Strength.MEDIUM}
