"""IDN-07: one employer that cannot be found, and two."""

from datetime import date

from redflags.engine.dossier import Check, Dossier, Entry, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.names_employer_nobody_finds import rule

TODAY = date(2026, 3, 2)
ENTRIES = tuple(
    Entry(ref=f"entry:{n}", kind="employment", source="resume", organisation=name)
    for n, name in enumerate(("Larkfield", "Dunmore"))
)


def findings(*about: str, **more: object) -> tuple[Finding, ...]:
    statements = tuple(
        Statement(
            ref=f"words:{ref}",
            label="history_inconsistency",
            topic="cannot_exist",
            stance="reported",
            speaker="staff",
            context="history",
            about=ref,
        )
        for ref in about
    )
    return run([rule], Dossier(as_of=TODAY, entries=ENTRIES, statements=statements, **more)).findings  # type: ignore[arg-type]


def test_one_is_medium_and_two_are_strong() -> None:
    assert {f.strength for f in findings("entry:0")} == {Strength.MEDIUM}
    assert {f.strength for f in findings("entry:0", "entry:1")} == {Strength.STRONG}


def test_an_employer_that_verified_the_work_exists() -> None:
    checks = (Check(ref="check:1", kind="employment", subject="Larkfield", state="verified", contact="independent"),)
    [finding] = findings("entry:0", checks=checks)
    assert not finding.counts


def test_a_company_that_could_not_be_reached_may_have_closed():
    checks = (Check(ref="check:1", kind="employment", state="unreachable"),)
    assert {f.strength for f in findings("check:1", "entry:0", checks=checks)} == {Strength.WEAK, Strength.MEDIUM}
