"""VID-03: a background that stays hidden after a request."""

from datetime import date, timedelta

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.run import run
from redflags.engine.vocabulary import Strength
from redflags.rules.presence.keeps_background_hidden import rule

DAY = date(2026, 3, 2)
REFUSED = Sign(ref="sign:1", code="background_refused", session="interview:1", on=DAY)


def test_a_request_that_was_not_met_is_medium() -> None:
    [finding] = run([rule], Dossier(as_of=DAY, signs=(REFUSED,))).findings
    assert finding.strength is Strength.MEDIUM


def test_dropping_it_in_an_earlier_session_does_not_make_up_for_it() -> None:
    passed = Sign(ref="sign:2", code="background_passed", session="interview:0", on=DAY - timedelta(days=9))
    [finding] = run([rule], Dossier(as_of=DAY, signs=(REFUSED, passed))).findings
    assert finding.counts


def test_dropping_it_in_a_later_session_explains_it() -> None:
    passed = Sign(ref="sign:2", code="background_passed", session="interview:2", on=DAY + timedelta(days=9))
    [finding] = run([rule], Dossier(as_of=DAY, signs=(REFUSED, passed))).findings
    assert not finding.counts
