"""Linked people near and far: who is in it, who is not, and that nothing is shown that the reader may not see."""

from itertools import pairwise

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts, links
from candidates.models import Candidate, Email, LinkVerdict, Phone
from redflags.casefile import group as groups
from redflags.casefile.group import group
from screening.models import TrailEvent
from tests import make
from tests.signing_in import SignedIn

pytestmark = pytest.mark.django_db


def person(name: str, **fields: object) -> Candidate:
    return make.application(candidate=make.candidate(name=name, **fields)).candidate


def chain(*names: str) -> list[Candidate]:
    """Each shares a telephone number with the next."""
    people = [person(name) for name in names]
    for place, (one, other) in enumerate(pairwise(people)):
        share(one, other, place)
    return people


def share(one: Candidate, other: Candidate, number: int) -> None:
    for who in (one, other):
        facts.append(Phone(candidate=who, number=f"+1416555{1200 + number}"), by=make.user())


def explain(one: Candidate, other: Candidate) -> None:
    meaning = LinkVerdict.Meaning.HOUSEHOLD
    links.judge(one, other, meaning=meaning, reason="Told by both", by=make.user(), now=timezone.now())


def names(of: Candidate, reader: object = None) -> list[tuple[str, int]]:
    return [(member.name, member.steps) for member in group(of, reader or make.user()).members]  # type: ignore[arg-type]


def test_whoever_is_linked_with_a_linked_person_belongs_to_the_group() -> None:
    first, *_others = chain("Ann A", "Bea B", "Cy C", "Di D")
    assert names(first) == [("Ann A", 0), ("Bea B", 1), ("Cy C", 2), ("Di D", 3)]


def test_a_link_that_was_explained_is_shown_and_not_followed() -> None:
    first, second, *_rest = chain("Ann A", "Bea B", "Cy C")
    explain(first, second)
    found = group(first, make.user())
    assert [member.name for member in found.members] == ["Ann A", "Bea B"]
    assert [(link.is_explained, link.kinds) for link in found.links] == [(True, ["Phone number"])]


def test_one_value_that_three_share_is_one_value() -> None:
    first, second, third = (person(name) for name in ("Ann A", "Bea B", "Cy C"))
    for who in (first, second, third):
        facts.append(Phone(candidate=who, number="+14165550123"), by=make.user())
    for who in (first, third):
        facts.append(Email(candidate=who, address="shared@example.com"), by=make.user())
    values = group(first, make.user()).values
    assert [(value.kind, value.members) for value in values] == [
        ("Phone number", [first.pk, second.pk, third.pk]),
        ("E-mail address", [first.pk, third.pk]),
    ]


def test_somebody_of_another_team_has_no_name_and_leads_nowhere(as_recruiter: SignedIn) -> None:
    first, second, third = person("Ann A"), person("Bea Hidden", team=make.team()), person("Cy Beyond")
    share(first, second, 1)
    share(second, third, 2)
    page = as_recruiter.get(reverse("linked_group", args=[first.pk])).text
    assert "Somebody of another team" in page
    assert "Bea Hidden" not in page
    assert "Cy Beyond" not in page
    assert as_recruiter.get(reverse("linked_group", args=[second.pk])).status_code == 404


def test_the_page_draws_lists_and_leaves_a_line_in_the_trail(as_recruiter: SignedIn) -> None:
    first, _second, _third = chain("Ann A", "Bea B", "Cy C")
    page = as_recruiter.get(reverse("linked_group", args=[first.pk])).text
    assert page.count("<circle") == 3
    assert "+1416" not in page  # never the value itself
    assert "came in" in page
    assert TrailEvent.objects.filter(verb="candidate.viewed", candidate=first.pseudonym).exists()


def test_who_gives_a_view_of_his_own_first_sees_no_level(as_recruiter: SignedIn) -> None:
    first, second = chain("Ann A", "Bea B")
    position = second.applications.get().position
    position.asks_view_first = True
    position.save()
    assert "after your own view" in as_recruiter.get(reverse("linked_group", args=[first.pk])).text


def test_a_large_group_is_cut_and_listed_without_a_picture(
    as_recruiter: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(groups, "MOST", 3)
    monkeypatch.setattr(groups, "DRAWN", 2)
    first, *_others = chain("Ann A", "Bea B", "Cy C", "Di D")
    page = as_recruiter.get(reverse("linked_group", args=[first.pk])).text
    assert "There are more people than are shown here." in page
    assert "<circle" not in page
    assert "Di D" not in page


def test_more_people_take_the_same_questions(as_recruiter: SignedIn) -> None:
    def queries(number: int) -> int:
        people = [person(f"Person {number} {place}") for place in range(number)]
        for who in people:
            facts.append(Phone(candidate=who, number=f"+1416555{1300 + number}"), by=make.user())
        with CaptureQueriesContext(connection) as context:
            assert as_recruiter.get(reverse("linked_group", args=[people[0].pk])).status_code == 200
        return len(context)

    queries(2)
    assert queries(3) == queries(8)


def test_who_shares_nothing_is_told_so(as_recruiter: SignedIn) -> None:
    assert "Nobody shares anything" in as_recruiter.get(reverse("linked_group", args=[person("Ann A").pk])).text
