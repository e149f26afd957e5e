"""Changes of payment details: evidence, number, and the time around hire."""

from datetime import date

import pytest

from redflags.engine.dossier import Change, Milestone
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.payment.changes_payout_account import rule
from tests.redflags.facts import findings, only, said

APPLIED = date(2025, 11, 3)
START = Milestone(ref="milestone:1", kind="start", on=date(2026, 1, 5))


def change(day: date | None, ref: str = "account:2", what: str = "bank_account", **more: object) -> Change:
    return Change(ref=ref, what=what, on=day, **more)


def test_one_change_around_hire_without_evidence_is_medium():
    finding = only(rule, changes=(change(date(2026, 1, 20)),), applied_on=APPLIED, milestones=(START,))
    assert finding.strength is Strength.MEDIUM


def test_one_change_long_after_hire_is_context_only():
    years_later = change(date(2027, 6, 1))
    assert only(rule, changes=(years_later,), applied_on=APPLIED, milestones=(START,)).strength is Strength.WEAK


@pytest.mark.parametrize(("days", "strength"), [(30, Strength.MEDIUM), (31, Strength.WEAK)])
def test_hiring_ends_thirty_days_after_the_first_payroll(days, strength):
    payroll = Milestone(ref="milestone:2", kind="first_payroll", on=date(2026, 1, 30))
    moved = change(date.fromordinal(payroll.on.toordinal() + days))
    assert only(rule, changes=(moved,), milestones=(payroll,)).strength is strength


def test_an_unknown_step_of_hiring_never_raises_a_change():
    late = change(date(2026, 12, 1))
    assert only(rule, changes=(late,)).strength is Strength.WEAK
    assert only(rule, changes=(change(None),)).strength is Strength.WEAK


@pytest.mark.parametrize(("gap", "strength"), [(90, Strength.STRONG), (91, Strength.MEDIUM)])
def test_two_changes_within_ninety_days_are_strong(gap, strength):
    first = date(2025, 11, 10)
    second = date.fromordinal(first.toordinal() + gap)
    found = findings(rule, changes=(change(first), change(second, "account:3")), applied_on=APPLIED)
    assert max(f.strength for f in found) is strength


def test_account_and_method_changed_together_are_one_change():
    together = (change(date(2026, 1, 20)), change(date(2026, 1, 22), "payment:2", "payment_method"))
    finding = only(rule, changes=together, applied_on=APPLIED)
    assert (finding.strength, len(finding.refs)) == (Strength.MEDIUM, 2)


def test_an_evidenced_change_is_explained_with_what_was_said_of_it():
    seen = change(date(2026, 1, 20), evidenced=True)
    words = (
        said("payment_change", "changed", ref="account:2/reason", about="account:2"),
        said("payment_change", "asks", ref="message:1", speaker="candidate", on=date(2026, 1, 18)),
    )
    finding = only(rule, changes=(seen,), statements=words, applied_on=APPLIED)
    assert finding.status is Status.EXPLAINED


def test_an_evidenced_change_does_not_make_another_one_repeated():
    seen, unseen = change(date(2026, 1, 5), evidenced=True), change(date(2026, 2, 10), "account:3")
    found = findings(rule, changes=(seen, unseen), applied_on=APPLIED)
    assert max(f.strength for f in found if f.counts) is Strength.MEDIUM


def test_a_note_that_details_keep_changing_is_strong_by_itself():
    assert only(rule, statements=(said("payment_change", "repeated"),)).strength is Strength.STRONG


def test_a_message_and_the_change_it_asks_for_are_one_finding():
    words = said("payment_change", "asks", ref="message:1", speaker="candidate", on=date(2026, 1, 19))
    finding = only(rule, changes=(change(date(2026, 1, 20)),), statements=(words, words), applied_on=APPLIED)
    assert (finding.strength, finding.status) == (Strength.MEDIUM, Status.OPEN)


def test_a_message_alone_counts_one_class_lower():
    words = said("payment_change", "asks", ref="message:1", speaker="candidate", on=date(2026, 1, 19))
    assert only(rule, statements=(words,)).strength is Strength.WEAK


def test_a_note_counts_the_same_beside_a_change_long_after_hiring_as_it_does_alone():
    late, note = change(date(2026, 2, 10)), said("payment_change", "changed")
    assert only(rule, changes=(late,)).strength is Strength.WEAK
    assert only(rule, changes=(late,), statements=(note,)).strength is Strength.MEDIUM
