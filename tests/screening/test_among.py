"""`pk__among`: the same rows as `pk__in`, with one parameter however many keys."""

from candidates.models import Application, Candidate
from tests import make


def test_among_finds_what_in_finds(db: None) -> None:
    people = [make.candidate() for _number in range(3)]
    make.application(candidate=people[1])
    keys = [people[0].pk, people[1].pk, people[2].pk + 1]
    assert set(Candidate.objects.filter(pk__among=keys)) == set(people[:2])
    assert [found.candidate for found in Application.objects.filter(candidate__among=keys)] == [people[1]]
    assert not Candidate.objects.filter(pk__among=[]).exists()


def test_a_thousand_keys_are_one_parameter(db: None) -> None:
    _statement, values = Candidate.objects.filter(pk__among=range(1_000)).query.sql_with_params()
    assert values == (list(range(1_000)),)
