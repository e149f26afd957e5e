"""Places where parcels are passed on."""

from datetime import date

from redflags.engine.dossier import Address, Change
from redflags.engine.rule import Strength
from redflags.engine.vocabulary import Status
from redflags.rules.address.uses_a_drop_address import rule
from tests.redflags.facts import findings, only, said


def test_it_is_medium_for_home_and_delivery():
    for purpose in ("home", "shipping"):
        assert (
            only(rule, addresses=(Address(ref="address:1", purpose=purpose, kind="drop"),)).strength is Strength.MEDIUM
        )


def test_a_mail_address_for_other_purposes_is_silent():
    assert not findings(rule, addresses=(Address(ref="address:1", purpose="other", kind="drop"),))


def test_a_verified_one_is_explained():
    finding = only(rule, addresses=(Address(ref="address:1", purpose="shipping", kind="drop", verified=True),))
    assert finding.status is Status.EXPLAINED


def test_words_about_a_change_belong_to_that_move():
    change = Change(ref="address:2", what="shipping_address", on=date(2026, 2, 2))
    words = said("address_change", "drop_address", ref="address:2/to", about="address:2", context="change_address")
    finding = only(rule, changes=(change,), statements=(words,))
    assert (finding.event, finding.counts) == ("move:2026-02-02", True)


def test_a_candidates_message_counts_one_class_lower():
    words = said("address_change", "drop_address", ref="message:1", speaker="candidate")
    assert only(rule, statements=(words,)).strength is Strength.WEAK
