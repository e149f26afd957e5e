"""What people say of links between candidates: for both sides, undone at will, without showing any value."""

from typing import Any

from django.urls import reverse

from candidates.actions import facts
from candidates.models import Candidate, Email, LinkVerdict, Phone
from redflags.jobs import reassess_owed
from redflags.models import Standing
from screening.models import TrailEvent
from tests import make
from tests.signing_in import SignedIn


def linked_pair(**fields: Any) -> tuple[Candidate, Candidate]:
    """Two candidates with applications who gave the same phone number."""
    one, other = make.application().candidate, make.application(candidate=make.candidate(**fields)).candidate
    by = make.user()
    for candidate in (one, other):
        facts.append(Phone(candidate=candidate, number="+14165550123"), by=by)
        facts.append(Email(candidate=candidate, address=f"own{candidate.pk}@example.com"), by=by)
    reassess_owed()
    return one, other


def links_of(candidate: Candidate) -> int:
    return Standing.objects.get(application__candidate=candidate).links


def judge(client: SignedIn, one: Candidate, other: Candidate, **fields: str) -> Any:
    form = {"meaning": "household", "reason": "Siblings, told by both", **fields}
    return client.post(reverse("link_verdict", args=[one.pk, other.pk]), form)


def test_a_verdict_holds_for_both_sides_and_can_be_undone(as_recruiter: SignedIn) -> None:
    one, other = linked_pair()
    assert (links_of(one), links_of(other)) == (1, 1)
    assert judge(as_recruiter, one, other).status_code == 302
    reassess_owed()
    assert (links_of(one), links_of(other)) == (0, 0)
    verdict = LinkVerdict.objects.get()
    assert as_recruiter.post(reverse("link_undo", args=[other.pk, verdict.pk])).status_code == 302
    reassess_owed()
    assert (links_of(one), links_of(other)) == (1, 1)
    assert TrailEvent.objects.filter(verb="link.verdict_undone").count() == 1


def test_the_page_says_what_is_shared_and_never_the_value(as_recruiter: SignedIn) -> None:
    one, other = linked_pair()
    page = as_recruiter.get(reverse("link_verdict", args=[one.pk, other.pk])).content.decode()
    assert "Phone number" in page
    assert "555" not in page


def test_a_verdict_says_how_one_knows(as_recruiter: SignedIn) -> None:
    one, other = linked_pair()
    assert judge(as_recruiter, one, other, reason="x").status_code == 422
    assert judge(as_recruiter, one, other, meaning="enemies").status_code == 422
    assert not LinkVerdict.objects.exists()


def test_who_was_overtaken_is_told_what_the_other_said(as_recruiter: SignedIn) -> None:
    one, other = linked_pair()
    judge(as_recruiter, other, one, meaning="agency", reason="Same staffing agency")
    answer = judge(as_recruiter, one, other)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Same staffing agency" in page
    assert "Siblings, told by both" in page
    assert LinkVerdict.objects.count() == 1


def test_people_who_share_nothing_cannot_be_linked(as_recruiter: SignedIn) -> None:
    assert judge(as_recruiter, make.candidate(), make.candidate()).status_code == 404


def test_somebody_of_another_team_is_neither_named_nor_judged(as_recruiter: SignedIn) -> None:
    one, other = linked_pair(name="Hidden Person", team=make.team())
    assert judge(as_recruiter, one, other).status_code == 404
    page = as_recruiter.get(reverse("candidate", args=[one.pk])).content.decode()
    assert "Hidden Person" not in page
    assert "Somebody of another team" in page


def test_undoing_twice_or_by_an_auditor_changes_nothing(as_recruiter: SignedIn, as_auditor: SignedIn) -> None:
    one, other = linked_pair()
    judge(as_recruiter, one, other)
    address = reverse("link_undo", args=[one.pk, LinkVerdict.objects.get().pk])
    assert as_auditor.post(address).status_code == 403
    for _click in range(2):
        assert as_recruiter.post(address).status_code == 302
    assert TrailEvent.objects.filter(verb="link.verdict_undone").count() == 1
    assert as_recruiter.get(address).status_code == 405
