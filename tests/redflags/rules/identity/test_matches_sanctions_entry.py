"""IDN-16: a name alone never counts."""

from datetime import date

from redflags.engine.dossier import Check, Dossier, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.matches_sanctions_entry import rule

TODAY = date(2026, 3, 2)


def hit(state: str = "contradicted", **more: object) -> Check:
    return Check(ref="check:1", kind="sanctions", state=state, **more)  # type: ignore[arg-type]


def said(about: str, speaker: str = "staff") -> Statement:
    return Statement(
        ref="words:1",
        label="sanctions_indicator",
        topic="listed",
        stance="reported",
        speaker=speaker,
        context="check_other",
        about=about,
    )


def findings(**facts: object) -> tuple[Finding, ...]:
    return run([rule], Dossier(as_of=TODAY, **facts)).findings  # type: ignore[arg-type]


def test_a_hit_without_a_second_attribute_is_shown_and_counts_nothing() -> None:
    [finding] = findings(checks=(hit(),))
    assert not finding.counts


def test_a_second_attribute_makes_it_decisive_until_it_is_cleared() -> None:
    [finding] = findings(checks=(hit(),), statements=(said("check:1"),))
    [cleared] = findings(checks=(hit(superseded=True),), statements=(said("check:1"),))
    assert finding.counts
    assert finding.strength is Strength.DECISIVE
    assert not cleared.counts


def test_the_candidates_own_words_about_a_hit_add_no_attribute() -> None:
    [finding] = findings(checks=(hit(),), statements=(said("check:1", "candidate"),))
    assert not finding.counts


def test_a_note_without_a_check_is_strong() -> None:
    [finding] = findings(statements=(said("note:1"),))
    assert finding.strength is Strength.STRONG


def test_no_match_is_silent() -> None:
    assert not findings(checks=(hit("verified"),))
