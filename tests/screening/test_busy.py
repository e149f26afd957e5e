"""Rows that others hold for too long are told as such, and nothing is lost."""

from collections.abc import Iterator

import pytest
from django.db import OperationalError, connection, connections
from django.http import HttpRequest
from django.test import RequestFactory
from django.urls import reverse

from candidates.models import Phone
from screening.middleware import BusyIsNoFault
from tests import make
from tests.signing_in import signed_in


@pytest.fixture
def impatient(transactional_db: None) -> Iterator[None]:
    """Waiting for a row ends after a moment."""
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = 200")
    yield
    with connection.cursor() as cursor:
        cursor.execute("RESET lock_timeout")


def test_somebody_who_waits_too_long_is_told_to_send_it_again(impatient: None) -> None:
    recruiter = signed_in()
    candidate = make.candidate()
    other = connections.create_connection("default")
    try:
        other.set_autocommit(False)
        with other.cursor() as cursor:
            cursor.execute("SELECT 1 FROM candidates_candidate WHERE id = %s FOR UPDATE", [candidate.pk])
        url = reverse("record", args=[candidate.pk, "phone"])
        form = {"number": "+1 416 555 0123", "slot": "personal", "line": "unknown", "source": "candidate"}
        response = recruiter.post(url, form)
        assert response.status_code == 503
        assert response.headers["Retry-After"]
        assert "send it again" in response.content.decode()
        assert not Phone.objects.exists()
        other.rollback()
        assert recruiter.post(url, form).status_code == 302
    finally:
        other.close()


def test_any_other_error_of_the_database_stays_an_error(rf: RequestFactory) -> None:
    def unreached(_request: HttpRequest) -> None:
        raise AssertionError

    assert BusyIsNoFault(unreached).process_exception(rf.get("/"), OperationalError("disk full")) is None  # type: ignore[arg-type]
