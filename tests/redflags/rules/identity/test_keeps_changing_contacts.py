"""IDN-11: changes of one kind, before the start, without evidence."""

from datetime import date

from redflags.engine.dossier import Change, Dossier, Milestone
from redflags.engine.run import Finding, run
from redflags.rules.identity.keeps_changing_contacts import rule

TODAY = date(2026, 3, 2)


def findings(*changes: Change, **more: object) -> tuple[Finding, ...]:
    return run([rule], Dossier(as_of=TODAY, changes=changes, **more)).findings  # type: ignore[arg-type]


def change(number: int, what: str, *, evidenced: bool = False) -> Change:
    return Change(ref=f"change:{number}", what=what, on=date(2026, 2, number), evidenced=evidenced)


def test_two_changes_of_one_kind_fire_and_one_of_each_do_not() -> None:
    assert findings(change(1, "phone"), change(2, "phone"))
    assert not findings(change(1, "phone"), change(2, "email"))


def test_evidence_for_one_of_two_explains_them() -> None:
    [finding] = findings(change(1, "phone"), change(2, "phone", evidenced=True))
    assert not finding.counts


def test_a_promised_start_does_not_end_the_watch() -> None:
    promised = Milestone(ref="event:1", kind="start", on=date(2026, 1, 1), done=False)
    assert findings(change(1, "phone"), change(2, "phone"), milestones=(promised,))


def test_changes_of_address_are_another_rules_business() -> None:
    assert not findings(change(1, "home_address"), change(2, "home_address"))
