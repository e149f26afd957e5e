"""WEB-02: copied work, older commits, and both at once."""

from datetime import date

from redflags.engine.dossier import Dossier, Sign, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Status, Strength
from redflags.rules.online.publishes_copied_code import rule

TODAY = date(2026, 3, 2)


def findings(*codes: str, statements: tuple[Statement, ...] = ()) -> tuple[Finding, ...]:
    signs = tuple(Sign(ref=f"sign:{code}", code=code) for code in codes)
    return run([rule], Dossier(as_of=TODAY, signs=signs, statements=statements)).findings


def said(speaker: str) -> Statement:
    return Statement(
        ref="words:1",
        label="online_presence",
        topic="copied",
        stance="reported",
        speaker=speaker,
        context="check_open_source",
        about="check:1",
    )


def test_copied_work_is_strong_and_older_commits_are_medium() -> None:
    assert [f.strength for f in findings("code_copied")] == [Strength.STRONG]
    assert [f.strength for f in findings("commits_predate_account")] == [Strength.MEDIUM]


def test_both_signs_are_one_finding() -> None:
    [finding] = findings("code_copied", "commits_predate_account")
    assert finding.strength is Strength.STRONG
    assert len(finding.refs) == 2


def test_what_a_check_of_public_sources_says_counts_in_full() -> None:
    [finding] = findings(statements=(said("staff"),))
    assert (finding.status, finding.strength) == (Status.OPEN, Strength.STRONG)
    [candidate] = findings(statements=(said("candidate"),))
    assert candidate.strength is Strength.MEDIUM
