"""`pk__among`, `pk__passing`: the same rows as `pk__in`, with one parameter however many keys."""

import pytest

from candidates.models import Application, Candidate
from screening.among import Keys
from tests import make


@pytest.mark.parametrize("lookup", ["among", "passing"])
def test_among_and_passing_find_what_in_finds(lookup: str, db: None) -> None:
    people = [make.candidate() for _number in range(3)]
    make.application(candidate=people[1])
    keys = [people[0].pk, people[1].pk, people[2].pk + 1]
    assert set(Candidate.objects.filter(**{f"pk__{lookup}": keys})) == set(people[:2])
    assert [found.candidate for found in Application.objects.filter(**{f"candidate__{lookup}": keys})] == [people[1]]
    assert not Candidate.objects.filter(**{f"pk__{lookup}": []}).exists()


def test_keys_that_are_known_as_such_are_taken_as_they_are(db: None) -> None:
    person, _other = make.candidate(), make.candidate()
    keys = Keys([person.pk])
    for lookup in ("among", "passing"):
        assert list(Candidate.objects.filter(**{f"pk__{lookup}": keys}).exclude(pk__among=Keys([]))) == [person]


def test_a_thousand_keys_are_one_parameter(db: None) -> None:
    _statement, (keys,) = Candidate.objects.filter(pk__among=range(1_000)).query.sql_with_params()
    assert keys.getquoted().decode() == "'{" + ",".join(map(str, range(1_000))) + "}'"
