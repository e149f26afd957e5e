"""IDN-01: names count only after a human being confirmed the difference."""

from datetime import date

import pytest

from redflags.engine.dossier import Change, Dossier, NameComparison, Statement
from redflags.engine.run import run
from redflags.rules.identity.goes_by_unrelated_names import rule

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize("relation", ["same", "compatible", "partial"])
def test_a_name_that_can_be_the_same_is_silent_even_when_confirmed(relation: str) -> None:
    names = (NameComparison(ref="name:2", where="cv", relation=relation, confirmed=True),)
    assert not run([rule], Dossier(as_of=TODAY, name_comparisons=names)).findings


def test_the_name_on_an_account_belongs_to_the_payment_rules() -> None:
    names = (NameComparison(ref="name:2", where="account", relation="different", confirmed=True),)
    assert not run([rule], Dossier(as_of=TODAY, name_comparisons=names)).findings


def test_a_change_of_name_without_evidence_explains_nothing() -> None:
    names = (NameComparison(ref="name:2", where="cv", relation="different", confirmed=True),)
    changes = (Change(ref="change:1", what="legal_name", evidenced=False),)
    [finding] = run([rule], Dossier(as_of=TODAY, name_comparisons=names, changes=changes)).findings
    assert finding.counts


def test_a_name_heard_in_an_interview_belongs_to_another_rule() -> None:
    said = Statement(
        ref="note:1",
        label="identity_mismatch",
        topic="other_name",
        stance="reported",
        speaker="staff",
        context="interview",
    )
    assert not run([rule], Dossier(as_of=TODAY, statements=(said,))).findings
