"""Changes in the first weeks, each counted once with what other rules see."""

from datetime import date

import pytest

from redflags.engine.dossier import Change, Dossier, Milestone, Sighting
from redflags.engine.ladder import stand
from redflags.engine.rule import Flag, Strength
from redflags.engine.run import run
from redflags.engine.vocabulary import Status
from redflags.rules.onboarding.changes_details_after_start import rule
from redflags.rules.payment.changes_payout_account import rule as changes_account
from tests.redflags.facts import DAY, findings, only

START = Milestone(ref="milestone:1", kind="start", on=date(2026, 2, 2))


def change(day: int, what: str = "bank_account", **more: object) -> Change:
    return Change(ref=f"{what}:2", what=what, on=date(2026, 2, day), **more)


@pytest.mark.parametrize(
    ("what", "flag"),
    [
        ("home_address", Flag.ADDRESS_CHANGE),
        ("shipping_address", Flag.ADDRESS_CHANGE),
        ("payment_method", Flag.PAYMENT_CHANGE),
        ("phone", Flag.CONTACT_RISK),
    ],
)
def test_the_flag_is_that_of_the_detail(what, flag):
    finding = only(rule, changes=(change(9, what),), milestones=(START,))
    assert (finding.flag, finding.strength) == (flag, Strength.MEDIUM)


def test_before_the_start_and_after_thirty_days_it_is_silent():
    late = Change(ref="account:2", what="bank_account", on=date(2026, 3, 5))
    assert not findings(rule, changes=(change(1), late), milestones=(START,))
    last = Change(ref="account:2", what="bank_account", on=date(2026, 3, 4))
    assert findings(rule, changes=(last,), milestones=(START,))


def test_address_pay_and_phone_together_are_strong():
    three = tuple(change(9, what) for what in ("home_address", "bank_account", "phone"))
    assert {f.strength for f in findings(rule, changes=three, milestones=(START,))} == {Strength.STRONG}


def test_evidence_for_one_of_the_three_keeps_the_others_medium():
    three = (change(9, "home_address", evidenced=True), change(9), change(9, "phone"))
    found = findings(rule, changes=three, milestones=(START,))
    assert {f.strength for f in found if f.counts} == {Strength.MEDIUM}
    assert [f.status for f in found if not f.counts] == [Status.EXPLAINED]


def test_a_changed_account_counts_once_for_both_rules():
    dossier = Dossier(as_of=DAY, applied_on=date(2025, 12, 1), changes=(change(9),), milestones=(START,))
    assert len(stand(run([rule, changes_account], dossier).findings).points) == 1


def test_without_a_known_start_it_is_silent():
    assert not findings(rule, changes=(change(9),))


def test_other_changes_are_other_rules_business():
    assert not findings(rule, changes=(change(9, "legal_name"), change(9, "email")), milestones=(START,))


def test_the_first_login_stands_for_a_start_that_nobody_recorded():
    login = Sighting(ref="network:1", context="first login", on=date(2026, 2, 2))
    assert only(rule, sightings=(login,), changes=(change(20),)).counts
