"""IDN-05: schools without a record, names not tried yet, and later verification."""

from datetime import date

import pytest

from redflags.engine.dossier import Change, Check, Dossier, NameComparison, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.is_unknown_to_school import rule

TODAY = date(2026, 3, 2)


def answer(number: int, subject: str, state: str = "no_record") -> Check:
    return Check(ref=f"check:{number}", kind="education", state=state, subject=subject)


def findings(**facts: object) -> tuple[Finding, ...]:
    return run([rule], Dossier(as_of=TODAY, **facts)).findings  # type: ignore[arg-type]


def test_one_school_is_strong_and_two_are_decisive() -> None:
    one, other = answer(1, "University of Waterloo"), answer(2, "Université Laval")
    assert {f.strength for f in findings(checks=(one,))} == {Strength.STRONG}
    assert {f.strength for f in findings(checks=(one, other))} == {Strength.DECISIVE}


def test_with_another_name_on_file_the_first_try_is_one_class_lower_and_the_second_is_not() -> None:
    names = (NameComparison(ref="name:2", where="cv", relation="partial"),)
    married = (Change(ref="change:1", what="legal_name"),)
    once, twice = (answer(1, "Waterloo"),), (answer(1, "Waterloo"), answer(2, "Waterloo"))
    assert findings(checks=once, name_comparisons=names)[0].strength is Strength.MEDIUM
    assert findings(checks=once, changes=married)[0].strength is Strength.MEDIUM
    assert findings(checks=twice, name_comparisons=names)[0].strength is Strength.STRONG


@pytest.mark.parametrize("where", ["account", "GitHub", "Slack handle"])
def test_the_name_on_an_account_or_a_page_is_no_other_name_for_the_registrar(where: str) -> None:
    names = (NameComparison(ref="name:2", where=where, relation="different"),)
    assert findings(checks=(answer(1, "Waterloo"),), name_comparisons=names)[0].strength is Strength.STRONG


def test_a_note_and_the_check_it_stands_in_are_one_finding() -> None:
    note = Statement(
        ref="result:1",
        label="education_unverified",
        topic="no_record",
        stance="reported",
        speaker="staff",
        context="check_education",
        about="check:1",
    )
    assert len(findings(checks=(answer(1, ""),), statements=(note,))) == 1


def test_a_later_verified_check_explains_it() -> None:
    checks = (answer(1, "University of Waterloo"), answer(2, "Waterloo University", "verified"))
    [finding] = findings(checks=checks)
    assert not finding.counts


def test_a_name_that_was_confirmed_as_another_one_is_no_reason_to_try_it():
    names = (NameComparison(ref="name:2", where="cv", relation="different", confirmed=True),)
    assert findings(checks=(answer(1, "Waterloo"),), name_comparisons=names)[0].strength is Strength.STRONG
