"""VID-05: a document that is not shown, before and after the offer."""

from datetime import date, timedelta

from redflags.engine.dossier import Accommodation, Check, Dossier, Milestone, Sign
from redflags.engine.run import run
from redflags.engine.vocabulary import Strength
from redflags.rules.presence.withholds_identity_document import rule

DAY = date(2026, 3, 2)
REFUSED = Sign(ref="sign:1", code="live_id_refused", session="interview:1", on=DAY)


def test_a_refusal_is_medium_before_the_offer_and_strong_after_it() -> None:
    for days, strength in ((1, Strength.MEDIUM), (-1, Strength.STRONG)):
        offer = Milestone(ref="event:1", kind="offer", on=DAY + timedelta(days=days))
        [finding] = run([rule], Dossier(as_of=DAY, signs=(REFUSED,), milestones=(offer,))).findings
        assert finding.strength is strength


def test_refusing_twice_is_strong() -> None:
    again = Sign(ref="sign:2", code="live_id_refused", session="interview:2", on=DAY + timedelta(days=1))
    found = run([rule], Dossier(as_of=DAY, signs=(REFUSED, again))).findings
    assert max(f.strength for f in found) is Strength.STRONG


def test_a_document_verified_in_another_way_explains_it() -> None:
    checks = (
        Check(ref="check:1", kind="id_document", state="declined"),
        Check(ref="check:2", kind="id_document", state="verified"),
    )
    found = run([rule], Dossier(as_of=DAY, signs=(REFUSED,), checks=checks)).findings
    assert len(found) == 2
    assert not any(f.counts for f in found)


def test_a_check_that_was_declined_is_strong() -> None:
    declined = Check(ref="check:1", kind="id_document", state="declined")
    [finding] = run([rule], Dossier(as_of=DAY, checks=(declined,))).findings
    assert finding.strength is Strength.STRONG


def test_a_check_of_another_kind_is_not_looked_at() -> None:
    assert not run([rule], Dossier(as_of=DAY, checks=(Check(ref="check:1", kind="bank", state="declined"),))).findings


def test_an_adjustment_about_documents_covers_it_and_one_about_something_else_does_not() -> None:
    def counts(concern: str) -> bool:
        asked = Accommodation(ref="accommodation:1", concerns=frozenset({concern}))
        found = run([rule], Dossier(as_of=DAY, signs=(REFUSED,), accommodations=(asked,))).findings
        return any(f.counts for f in found)

    assert [counts(concern) for concern in ("document", "presence", "other")] == [False, False, True]
