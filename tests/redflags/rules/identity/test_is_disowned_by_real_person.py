"""IDN-12: the recorded incident, a note, a confirmed note."""

from datetime import date

from redflags.engine.dossier import Check, Dossier, Sign, Statement
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.is_disowned_by_real_person import rule

TODAY = date(2026, 3, 2)


def said(*, confirmed: bool = False) -> Statement:
    return Statement(
        ref="note:1",
        about="note:1",
        label="identity_mismatch",
        topic="disowned",
        stance="reported",
        speaker="staff",
        context="note",
        confirmed=confirmed,
    )


def findings(**facts: object) -> tuple[Finding, ...]:
    return run([rule], Dossier(as_of=TODAY, **facts)).findings  # type: ignore[arg-type]


def test_a_note_is_strong_until_it_is_confirmed_or_the_incident_is_recorded() -> None:
    assert findings(statements=(said(),))[0].strength is Strength.STRONG
    assert findings(statements=(said(confirmed=True),))[0].strength is Strength.DECISIVE
    ticked = (Sign(ref="sign:1", code="identity_disowned"),)
    [finding] = findings(statements=(said(),), signs=ticked)
    assert finding.strength is Strength.DECISIVE
    assert finding.refs == ("note:1", "sign:1")


def test_a_verified_check_that_names_the_real_person_is_no_such_report():
    note = Statement(
        ref="result:1",
        about="check:1",
        label="identity_mismatch",
        topic="disowned",
        stance="reported",
        speaker="staff",
        context="check_other",
    )
    assert not findings(statements=(note,), checks=(Check(ref="check:1", kind="criminal", state="verified"),))
