"""Statements that are composed once: the same rows as a query, other keys each time, and no key that stays behind."""

from collections.abc import Iterable
from threading import Thread

import pytest
from django.db import connection
from django.db.models import Count, QuerySet

from candidates.models import Application, Candidate
from screening.composed import composed
from screening.models import Organisation, User
from tests import make


@composed
def _of(stage: str, *, candidates: Iterable[int]) -> QuerySet[Application]:
    found = Application.objects.filter(stage=stage, candidate__among=candidates)
    return found.select_related("candidate").order_by("-pk")


@composed
def _counted(*, candidate: int) -> QuerySet[Candidate]:
    return Candidate.objects.filter(pk=candidate).annotate(number=Count("applications")).only("name")


def test_each_call_finds_what_its_keys_name(db: None, django_assert_num_queries) -> None:
    first, second = make.application(), make.application()
    assert _of(first.stage, candidates=[first.candidate_id]) == [first]
    with django_assert_num_queries(1):
        found = _of(first.stage, candidates={first.candidate_id, second.candidate_id})
        assert [one.candidate.name for one in found] == [second.candidate.name, first.candidate.name]
    assert _of("closed", candidates=[first.candidate_id]) == []


def test_rows_are_what_django_makes_of_them(db: None) -> None:
    application = make.application()
    (found,) = _counted(candidate=application.candidate_id)
    assert (found.number, found.name) == (1, application.candidate.name)  # type: ignore[attr-defined]  # annotated
    assert "town" in found.get_deferred_fields()


def test_what_is_composed_in_one_thread_is_asked_in_another(transactional_db: None) -> None:
    application = make.application()
    found: list[Candidate] = []

    def ask() -> None:
        found.extend(_counted(candidate=application.candidate_id))
        connection.close()

    assert _counted(candidate=application.candidate_id)
    thread = Thread(target=ask)
    thread.start()
    thread.join()
    assert found == [application.candidate]


def test_a_number_longer_than_any_key_finds_nothing(db: None) -> None:
    assert _counted(candidate=10**30) == []


def test_a_statement_that_can_find_nothing_is_not_asked(db: None, django_assert_num_queries) -> None:
    @composed
    def none(*, candidate: int) -> QuerySet[Candidate]:
        return Candidate.objects.filter(pk=candidate).none()

    with django_assert_num_queries(0):
        assert none(candidate=1) == []


def test_a_list_that_would_stay_as_it_was_composed_is_refused(db: None) -> None:
    @composed
    def within(*, candidates: Iterable[int]) -> QuerySet[Candidate]:
        return Candidate.objects.filter(pk__in=candidates)

    with pytest.raises(ValueError, match="candidates where it cannot be replaced"):
        within(candidates=[1])


def test_a_statement_is_not_composed_from_what_the_database_says_now(db: None) -> None:
    @composed
    def dated(*, person: int) -> QuerySet[User]:
        return User.objects.filter(pk=person, name=Organisation.objects.get(pk=1).name)

    with pytest.raises(RuntimeError, match="without asking"):
        dated(person=1)


def test_a_condition_on_what_else_a_person_is_is_refused(db: None) -> None:
    @composed
    def named_alike(shape: tuple[str, ...], *, person: int) -> QuerySet[User]:
        return User.objects.filter(name=User.like(shape, person).name)

    with pytest.raises(RuntimeError, match="without asking"):
        named_alike(make.user().shape, person=1)


def test_a_key_within_a_text_is_refused(db: None) -> None:
    @composed
    def named_by_number(*, person: int) -> QuerySet[User]:
        return User.objects.filter(name=f"Number {person}")

    with pytest.raises(ValueError, match="person where it cannot be replaced"):
        named_by_number(person=1)
