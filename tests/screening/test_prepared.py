"""Statements that PostgreSQL keeps a plan of: the same answers, one plan for each connection, and room for so many."""

from threading import Thread
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from screening import prepared
from screening.among import Keys
from screening.prepared import Prepared


def _ask(statement: Prepared, *keys: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(*statement.asked(connection, keys))
        return cursor.fetchall()


def _plans(text: str) -> list[tuple[int, int]]:
    """Of prepared statements with a text in them: how often a kept plan was used, and how often a new one."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement LIKE %s", [f"%{text}%"]
        )
        return cursor.fetchall()


def test_each_question_has_its_own_keys_and_one_plan_does_for_all(db: None) -> None:
    statement = Prepared("SELECT %s + n, 'it''s 100%%', %s FROM generate_series(1, %s) n", [1, "own plan", 0], [0, 2])
    assert _ask(statement, 10, 2) == [(11, "it's 100%", "own plan"), (12, "it's 100%", "own plan")]
    assert _ask(statement, 20, 1) == [(21, "it's 100%", "own plan")]
    assert _plans("own plan") == [(2, 0)]


def test_keys_may_have_names_and_stand_in_several_places(db: None) -> None:
    statement = Prepared(
        "SELECT n FROM generate_series(1, 9) n WHERE n = ANY(%(keys)s::bigint[]) AND n > %(least)s OR n = %(least)s",
        {},
        ["keys", "least"],
    )
    assert _ask(statement, Keys([2, 4, 6]), 4) == [(4,), (6,)]
    assert _ask(statement, Keys([]), None) == []


def test_preparing_is_no_question_of_the_page(db: None, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(1):
        _ask(Prepared("SELECT %s::int, 'counted'", [0], [0]), 1)


def test_every_connection_prepares_for_itself(transactional_db: None) -> None:
    statement = Prepared("SELECT %s::int, 'in threads'", [0], [0])
    answers = [_ask(statement, 1)]

    def elsewhere() -> None:
        answers.append(_ask(statement, 2))
        connection.close()

    thread = Thread(target=elsewhere)
    thread.start()
    thread.join()
    connection.close()  # and so does one that was opened again
    answers.append(_ask(statement, 3))
    assert [rows[0][0] for rows in answers] == [1, 2, 3]


def test_what_was_prepared_outlives_a_transaction_that_is_taken_back(db: None) -> None:
    statement = Prepared("SELECT %s::int, 'taken back'", [0], [0])
    with transaction.atomic():
        _ask(statement, 1)
        transaction.set_rollback(True)
    assert _ask(statement, 2) == [(2, "taken back")]


def test_what_there_is_no_room_for_is_asked_as_it_is(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepared, "MOST", 0)
    assert _ask(Prepared("SELECT %s::int, %s, 'no room'", [0, "as it is"], [0]), 5) == [(5, "as it is", "no room")]
    assert _plans("no room") == []


def test_what_cannot_be_prepared_is_an_error_of_the_database(db: None) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        _ask(Prepared("SELECT FROM no_such_table WHERE id = %s", [0], [0]), 1)
