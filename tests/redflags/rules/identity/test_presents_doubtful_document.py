"""IDN-10: contradicted checks, doubtful papers, and papers that prove nothing about identity."""

from datetime import date

import pytest

from redflags.engine.dossier import Check, Document, Dossier
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.presents_doubtful_document import rule
from tests.redflags.facts import only, said

TODAY = date(2026, 3, 2)
EARLIER = date(2026, 2, 2)


def findings(**facts: object) -> tuple[Finding, ...]:
    return run([rule], Dossier(as_of=TODAY, **facts)).findings  # type: ignore[arg-type]


def test_a_second_document_verified_later_explains_the_first() -> None:
    first = Check(ref="check:1", kind="id_document", state="contradicted", completed_on=EARLIER)
    for day, counts in ((TODAY, False), (date(2026, 1, 2), True)):
        second = Check(ref="check:2", kind="id_document", state="verified", completed_on=day)
        [finding] = findings(checks=(first, second))
        assert finding.counts is counts


@pytest.mark.parametrize(("state", "strength"), [("doubtful", Strength.MEDIUM), ("rejected", Strength.STRONG)])
def test_a_doubtful_document_weighs_less_than_a_rejected_one(state: str, strength: Strength) -> None:
    [finding] = findings(documents=(Document(ref="document:1", kind="driving licence (scan)", state=state),))
    assert finding.strength is strength


@pytest.mark.parametrize("kind", ["resume", "CV", "cover_letter"])
def test_a_rejected_cv_says_nothing_of_identity(kind: str) -> None:
    assert not findings(documents=(Document(ref="document:1", kind=kind, state="rejected"),))


def test_an_accepted_document_is_silent() -> None:
    assert not findings(documents=(Document(ref="document:1", kind="passport", state="accepted"),))


def test_words_alone_weigh_less_where_they_may_tell_of_an_expired_document():
    assert only(rule, statements=(said("identity_document", "edited"),)).strength is Strength.MEDIUM
    assert only(rule, statements=(said("identity_document", "mismatch"),)).strength is Strength.STRONG
