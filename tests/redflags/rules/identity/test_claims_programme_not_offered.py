"""IDN-06: a programme that was looked up."""

from datetime import date

from redflags.engine.dossier import Check, Dossier, Statement
from redflags.engine.run import run
from redflags.rules.identity.claims_programme_not_offered import rule

TODAY = date(2026, 3, 2)


def said(about: str) -> Statement:
    return Statement(
        ref="words:1",
        label="education_unverified",
        topic="no_programme",
        stance="reported",
        speaker="staff",
        context="check_education",
        about=about,
    )


def test_a_verified_degree_elsewhere_does_not_explain_this_one() -> None:
    checks = (
        Check(ref="check:1", kind="education", subject="Waterloo", state="contradicted"),
        Check(ref="check:2", kind="education", subject="Laval", state="verified", contact="independent"),
    )
    [finding] = run([rule], Dossier(as_of=TODAY, checks=checks, statements=(said("check:1"),))).findings
    assert finding.counts


def test_the_only_degree_verified_explains_a_note_about_none_in_particular() -> None:
    checks = (Check(ref="check:1", kind="education", state="verified", contact="independent"),)
    [finding] = run([rule], Dossier(as_of=TODAY, checks=checks, statements=(said(""),))).findings
    assert not finding.counts
