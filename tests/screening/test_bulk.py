"""COPY stores what `save()` would have stored, whatever the text."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.db import IntegrityError, connection, transaction

from candidates.models import Accommodation, Candidate, Email, Message, Phone, Rate
from redflags.models import Export
from screening import bulk
from tests import make

AWKWARD = ["tab\there", "line\nbreak\r\n", "back\\slash", "\\N", "\\.", "", "é — 漢字 🙂", '"quoted", {braced}', "NULL"]


@pytest.mark.django_db
def test_text_comes_back_as_it_was() -> None:
    person = make.candidate()
    rows = [Message(candidate=person, text=text, note=text) for text in AWKWARD]
    bulk.insert(rows)
    stored = Message.objects.in_bulk([row.pk for row in rows])
    assert [(stored[row.pk].text, stored[row.pk].note) for row in rows] == [(text, text) for text in AWKWARD]


@pytest.mark.django_db
def test_every_kind_of_column_comes_back() -> None:
    person = make.candidate()
    at = datetime(2026, 3, 2, 12, 30, 1, 250, UTC)
    asked = Accommodation(candidate=person, what="Captions", concerns=["presence", 'a "b" \\ c'], on=date(2026, 3, 2))
    rate = Rate(candidate=person, amount=Decimal("61.50"), currency="CAD", period="hour", recorded_at=at)
    wish = Export(reason="r", filters={"a": ["b\tc", None, 1.5]}, asked_by=make.user(), asked_at=at)
    email = Email(candidate=person, address="somebody@example.com", hint="@example.com", digest="d")
    for row in (asked, rate, wish, email):
        bulk.insert([row])
        row.refresh_from_db()
    assert (asked.concerns, asked.on, asked.replaces) == (["presence", 'a "b" \\ c'], date(2026, 3, 2), None)
    assert (rate.amount, rate.recorded_at) == (Decimal("61.50"), at)
    assert wish.filters == {"a": ["b\tc", None, 1.5]}
    assert email.address.open() == "somebody@example.com"


@pytest.mark.django_db
def test_what_several_rows_tell_alike_comes_back_in_each_and_sealed_it_looks_different() -> None:
    person = make.candidate()
    rows = [
        Email(candidate=person, address="somebody@example.com", hint="@example.com", digest="d\t", batch=None)
        for _row in range(3)
    ]
    bulk.insert(rows)
    stored = Email.objects.filter(pk__in=[row.pk for row in rows])
    assert [(one.address.open(), one.digest, one.batch) for one in stored] == [
        ("somebody@example.com", "d\t", None)
    ] * 3
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(DISTINCT address) FROM candidates_email WHERE candidate_id = %s", [person.pk])
        assert cursor.fetchone() == (3,)


@pytest.mark.django_db
def test_rows_find_others_that_got_their_key_after_them() -> None:
    person = Candidate(name="Ada", name_sort="ada")
    first = Phone(candidate=person, number="+14165550100", digest="d")
    second = Phone(candidate=person, number="+14165550101", digest="e", relation="changes", replaces=first)
    bulk.insert([person])
    bulk.insert([second, first])
    assert Phone.objects.get(pk=second.pk).replaces == first
    assert set(person.phones.all()) == {first, second}


@pytest.mark.django_db
def test_constraints_hold() -> None:
    wrong = Rate(candidate=make.candidate(), amount=Decimal(0), currency="CAD")
    with pytest.raises(IntegrityError), transaction.atomic():
        bulk.insert([wrong])


@pytest.mark.django_db
def test_nothing_is_nothing() -> None:
    bulk.insert([])
    assert not Message.objects.exists()


@pytest.mark.django_db
def test_the_planner_hears_of_a_table_that_grew_at_once() -> None:
    person = make.candidate()
    bulk.insert([Message(candidate=person, text="more") for _line in range(bulk.WORTH_COUNTING)])
    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples FROM pg_class WHERE oid = 'candidates_message'::regclass")
        (believed,) = cursor.fetchone()
    assert believed >= bulk.WORTH_COUNTING
