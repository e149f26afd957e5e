"""Assessing many applications asks no more of the database than assessing one."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from candidates.models import Application, Candidate, Import, Message, Referral
from redflags.actions.assessments import assess_applications
from redflags.gather.rows import from_database
from redflags.models import Finding, Standing
from tests import make

pytestmark = pytest.mark.django_db

MOST_QUERIES = 6
"""Five questions and one answer."""


def asked(applications: list[int]) -> int:
    """How many queries it takes to assess these."""
    with CaptureQueriesContext(connection) as queries:
        assess_applications(applications, now=timezone.now())
    return len(queries)


def test_many_take_as_many_queries_as_one() -> None:
    make.user()
    call_command("generate", candidates=64, stdout=StringIO())
    keys = list(Application.objects.order_by("pk").values_list("pk", flat=True))
    fired = Finding.objects.order_by("application").values_list("application", flat=True)
    assert asked([fired[0]]) == MOST_QUERIES
    assert asked(keys) == MOST_QUERIES
    Referral.objects.create(candidate=make.candidate(), direction="of", other=Candidate.objects.order_by("pk")[0])
    assert asked(keys) == MOST_QUERIES + 1


def test_assessing_again_changes_nothing() -> None:
    make.user()
    call_command("generate", candidates=64, stdout=StringIO())
    before = list(Standing.objects.order_by("pk").values_list("pk", "level", "score", "assurance", "open_findings"))
    found = list(Finding.objects.order_by("pk").values_list("pk", "key", "first_seen_at"))
    call_command("assess", all=True, stdout=StringIO())
    assert (
        list(Standing.objects.order_by("pk").values_list("pk", "level", "score", "assurance", "open_findings"))
        == before
    )
    assert list(Finding.objects.order_by("pk").values_list("pk", "key", "first_seen_at")) == found


def test_rows_of_an_import_that_was_taken_back_are_not_read() -> None:
    person = make.candidate()
    batch = Import.objects.create(format="csv", name="a.csv", sha256="0" * 64)
    Message.objects.create(candidate=person, text="stays")
    Message.objects.create(candidate=person, text="of the import", batch=batch)
    assert [row.text for row in from_database([person.pk])[person.pk]["message"]] == ["stays", "of the import"]
    Import.objects.filter(pk=batch.pk).update(reverted_at=timezone.now())
    assert [row.text for row in from_database([person.pk])[person.pk]["message"]] == ["stays"]


def test_rows_of_many_candidates_come_with_one_query() -> None:
    people = [make.candidate() for _n in range(5)]
    for person in people:
        Message.objects.create(candidate=person, text="“quoted” — 100 % \\ {braces}\n")
    with CaptureQueriesContext(connection) as queries:
        rows = from_database([person.pk for person in people])
    assert len(queries) == 1
    assert {rows[person.pk]["message"][0].text for person in people} == {"“quoted” — 100 % \\ {braces}\n"}
