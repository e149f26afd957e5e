"""IDN-18: likenesses by how hard they are to mistype, free mail of listed organisations, and young domains."""

from datetime import date

import pytest

from redflags.engine.dossier import Check, Entry, Span
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.has_contacts_at_other_domains import rule
from tests.redflags.facts import findings, only

SINCE = date(2019, 5, 1)


def check(**fields: object) -> Check:
    return Check(**{"ref": "check:1", "kind": "employment", "subject": "contoso", **fields})


def job(start: Span | None, **fields: object) -> Entry:
    values = {"kind": "employment", "source": "resume", "organisation": "Contoso", "key": "contoso", "start": start}
    return Entry(**{"ref": "historyentry:1", **values, **fields})


@pytest.mark.parametrize(
    ("how", "strength"),
    [
        ("mixed", Strength.MEDIUM),
        ("confusable", Strength.MEDIUM),
        ("one_letter", Strength.WEAK),
        ("added_word", Strength.WEAK),
        ("other_ending", Strength.WEAK),
    ],
)
def test_what_nobody_mistypes_is_medium_and_the_rest_weak(how: str, strength: Strength) -> None:
    assert only(rule, checks=(check(resembles=how),)).strength is strength


def test_free_mail_speaks_for_a_listed_organisation_only_where_one_is_asked() -> None:
    assert only(rule, checks=(check(is_listed=True, contact_domain="free"),)).strength is Strength.WEAK
    assert not findings(rule, checks=(check(is_listed=True, contact_domain="free", kind="reference"),))


def test_a_domain_is_younger_only_than_what_surely_began_before_it() -> None:
    for start, count in (
        (Span(date(2019, 1, 1), date(2019, 12, 31)), 0),  # "2019": perhaps later
        (Span(date(2019, 4, 1), date(2019, 4, 30)), 1),
        (None, 0),
    ):
        assert len(findings(rule, checks=(check(domain_since=SINCE),), entries=(job(start),))) == count


def test_what_a_referee_told_is_no_claim_of_the_candidate() -> None:
    told = job(Span.day(date(2010, 1, 1)), source="reference")
    assert not findings(rule, checks=(check(domain_since=SINCE),), entries=(told,))


def test_once_the_organisation_answered_through_another_contact_it_is_explained() -> None:
    own = check(ref="check:2", state="verified", contact="independent", subject="contoso")
    assert not only(rule, checks=(check(resembles="confusable"), own)).counts
    given = check(ref="check:2", state="verified", contact="candidate")
    assert only(rule, checks=(check(resembles="confusable"), given)).counts


def test_a_check_that_was_given_up_or_superseded_says_nothing() -> None:
    assert not findings(rule, checks=(check(resembles="mixed", state="cancelled"),))
    assert not findings(rule, checks=(check(resembles="mixed", superseded=True),))
