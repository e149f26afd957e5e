"""Ties between people: what kind they are, which way vouching goes, and how long a verdict on them holds."""

import pytest
from django.utils import timezone

from candidates import sharing
from candidates.actions import checks, facts, links
from candidates.models import Candidate, Check, Email, LinkVerdict, Name, Phone
from redflags.jobs import reassess_owed
from redflags.models import Finding, Standing
from tests import make

pytestmark = pytest.mark.django_db

NUMBER, ANOTHER = "+14165550123", "+14165550199"


def pair() -> tuple[Candidate, Candidate]:
    one, other = (make.application().candidate for _n in range(2))
    for person in (one, other):
        give(person, NUMBER)
    return one, other


def give(person: Candidate, number: str) -> Phone:
    return facts.append(Phone(candidate=person, number=number), by=make.user())


def judge(one: Candidate, other: Candidate, meaning: str = "household") -> LinkVerdict:
    return links.judge(
        one, other, meaning=LinkVerdict.Meaning(meaning), reason="Told by both", by=make.user(), now=timezone.now()
    )


def links_of(person: Candidate) -> int:
    reassess_owed()
    return Standing.objects.get(application__candidate=person).links


def names_as_referee(person: Candidate, email: str) -> None:
    check = Check(candidate=person, kind="reference", contact_email=email, subject="Referee")
    checks.add(check, by=make.user())


def test_a_number_that_no_telephone_can_have_ties_nobody() -> None:
    one, other = (make.application().candidate for _n in range(2))
    for person in (one, other):
        give(person, "+15551234567")
    assert links_of(one) == 0
    give(one, NUMBER)
    give(other, NUMBER)
    assert links_of(one) == 1


def test_what_was_said_of_a_link_holds_while_neither_side_of_it_changes() -> None:
    one, other = pair()
    judge(one, other)
    give(one, ANOTHER)
    facts.append(Email(candidate=other, address="only.mine@example.com"), by=make.user())
    assert (links_of(one), links_of(other)) == (0, 0)


def test_a_link_returns_once_a_further_line_is_shared_and_can_be_judged_anew() -> None:
    one, other = pair()
    first = judge(one, other)
    give(one, ANOTHER)
    give(other, ANOTHER)
    assert (links_of(one), links_of(other)) == (2, 2)
    second = judge(one, other, "agency")
    assert (links_of(one), links_of(other)) == (0, 0)
    first.refresh_from_db()
    assert first.undone_at
    assert len(second.lines or ()) == 4


def test_a_link_returns_once_somebody_goes_by_another_name() -> None:
    one, other = pair()
    judge(one, other)
    facts.append(
        Name(candidate=other, value="Somebody Else", usage=Name.Usage.LEGAL, relation="changes"), by=make.user()
    )
    assert links_of(one) == 1


def test_what_was_said_before_lines_were_noted_goes_on_holding() -> None:
    one, other = pair()
    LinkVerdict.objects.create(low=one, high=other, meaning="household", reason="Siblings", said_by=make.user())
    facts.append(Email(candidate=one, address="new@example.com"), by=make.user())
    assert links_of(one) == 0


def test_a_third_person_with_the_value_is_a_link_although_the_second_was_explained() -> None:
    one, other = pair()
    judge(one, other)
    third = make.application().candidate
    give(third, NUMBER)
    assert links_of(one) == 1
    assert Finding.objects.get(application__candidate=one, code="LNK-01").values == {"others": 1}


def test_vouching_knows_its_direction() -> None:
    one, other = (make.candidate() for _n in range(2))
    facts.append(Email(candidate=one, address="one@example.com"), by=make.user())
    names_as_referee(other, "One@example.com")
    assert [tie.vouching for tie in sharing.ties([one.pk]).of[one.pk]] == ["given"]
    assert [tie.vouching for tie in sharing.ties([other.pk]).of[other.pk]] == ["taken"]


def test_candidates_who_vouch_for_each_other_are_a_ring_on_both_files() -> None:
    people = [make.application().candidate for _n in range(2)]
    for person in people:
        facts.append(Email(candidate=person, address=f"ring{person.pk}@example.com"), by=make.user())
    names_as_referee(people[0], f"ring{people[1].pk}@example.com")
    names_as_referee(people[1], f"ring{people[0].pk}@example.com")
    reassess_owed()
    for person in people:
        found = Finding.objects.filter(application__candidate=person, code="IDN-09")
        assert {finding.strength for finding in found} == {3}


def test_everything_shared_by_any_number_of_people_comes_with_one_query(django_assert_num_queries) -> None:  # type: ignore[no-untyped-def]
    people = [person.pk for _n in range(3) for person in pair()]
    with django_assert_num_queries(1):
        assert len(sharing.ties(people).of) == 6
