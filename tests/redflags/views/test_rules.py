"""The catalogue of rules: readable by every role, drawn from the rules themselves."""

import pytest
from django.urls import reverse

from candidates.actions import facts
from candidates.models import Phone
from redflags.catalogue import catalogue
from redflags.unseen import UNSEEN
from tests import make
from tests.signing_in import SignedIn


def test_every_rule_is_listed_and_has_its_page(as_auditor: SignedIn) -> None:
    listed = as_auditor.get(reverse("rules")).content.decode()
    for rule in catalogue():
        address = reverse("rule", args=[rule.code])
        assert address in listed, rule.code
        page = as_auditor.get(address).content.decode()
        assert page.count("<li>") >= len(rule.innocent) + len(rule.clears) + len(rule.sources), rule.code


def test_what_no_rule_looks_for_stands_below_with_its_reason(as_auditor: SignedIn) -> None:
    listed = as_auditor.get(reverse("rules")).content.decode()
    assert all(flag.code in listed and flag.title in listed for flag in UNSEEN)


def test_a_rule_says_how_often_it_counts_among_those_one_may_see(as_recruiter: SignedIn) -> None:
    for team in (None, make.team()):
        candidate = make.application(candidate=make.candidate(team=team)).candidate
        facts.append(Phone(candidate=candidate, number="+14165550123", line="voip"), by=as_recruiter.user)
    page = as_recruiter.get(reverse("rule", args=["PHN-01"])).content.decode()
    assert "It counts for 1 application you may see" in page


def test_rules_are_found_by_words(as_recruiter: SignedIn) -> None:
    page = as_recruiter.get(reverse("rules"), {"q": "phn-01"}).content.decode()
    assert reverse("rule", args=["PHN-01"]) in page
    assert reverse("rule", args=["PAY-01"]) not in page
    assert "No rule says that" in as_recruiter.get(reverse("rules"), {"q": "zebra"}).content.decode()


@pytest.mark.parametrize("code", ["XXX-99", "pay-01"])
def test_a_code_nobody_has_does_not_exist(as_recruiter: SignedIn, code: str) -> None:
    assert as_recruiter.get(reverse("rule", args=[code])).status_code == 404


def test_the_catalogue_only_shows(as_recruiter: SignedIn) -> None:
    assert as_recruiter.post(reverse("rules")).status_code == 405
    assert as_recruiter.post(reverse("rule", args=["PAY-01"])).status_code == 405
