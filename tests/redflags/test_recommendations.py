"""Ways of recommendation to a confirmed case: told on either file, two steps at most, found by the worker."""

from datetime import date
from itertools import pairwise

import pytest
from django.utils import timezone

from candidates.actions import facts
from candidates.models import Candidate, Referral
from redflags.actions import findings
from redflags.gather.dossiers import of_applications
from redflags.jobs import reassess_owed
from redflags.models import Standing
from tests import make

pytestmark = pytest.mark.django_db


def recommends(one: Candidate, other: Candidate) -> Referral:
    return facts.append(
        Referral(candidate=one, direction="of", other=other, other_name=other.name, on=date(2026, 3, 2)), by=make.user()
    )


def chain(length: int) -> list[Candidate]:
    """People each of whom recommends the next."""
    people = [make.application().candidate for _n in range(length)]
    for one, other in pairwise(people):
        recommends(one, other)
    return people


def confirm(person: Candidate, strength: int = 3) -> None:
    make.verdict(make.finding(person.applications.get(), strength=strength))


def steps(person: Candidate) -> list[int]:
    [gathered] = of_applications([person.applications.get().pk], date(2026, 3, 2))
    return [referral.steps for referral in gathered.dossier.referrals if referral.confirmed_case]


def test_a_case_is_found_one_and_two_recommendations_away_and_no_further() -> None:
    people = chain(5)
    confirm(people[0])
    assert [steps(person) for person in people] == [[], [1], [2], [], []]


def test_the_way_is_found_in_either_direction() -> None:
    people = chain(3)
    confirm(people[2])
    assert [steps(person) for person in people] == [[2], [1], []]


def test_a_way_told_on_both_files_is_one() -> None:
    one, other = chain(2)
    facts.append(Referral(candidate=other, direction="by", other=one, other_name=one.name), by=make.user())
    confirm(one)
    assert steps(other) == [1]


def test_what_was_told_in_error_leads_nowhere() -> None:
    one, other = (make.application().candidate for _n in range(2))
    told = recommends(one, other)
    confirm(one)
    facts.retract(told, by=make.user(), reason="Another person of that name")
    assert steps(other) == []


@pytest.mark.parametrize("strength", [1, 2])
def test_a_confirmed_reading_of_a_small_sign_is_no_confirmed_case(strength: int) -> None:
    one, other = chain(2)
    confirm(one, strength)
    assert steps(other) == []


def test_who_is_two_recommendations_away_is_assessed_again_when_a_case_is_confirmed() -> None:
    people = chain(3)
    make.standing(people[2].applications.get())
    reassess_owed()
    findings.confirm(make.finding(people[0].applications.get(), strength=4), by=make.user(), now=timezone.now())
    owed = Standing.objects.filter(reassess_at__isnull=False).values_list("application__candidate", flat=True)
    assert set(owed) == {person.pk for person in people[1:]}
