"""What a request leaves in the log: where it went, never what its address holds."""

import logging
from io import StringIO

import pytest
from django.test import Client

from screening.logs import RouteInsteadOfPath


@pytest.fixture
def written() -> StringIO:
    """What Django's lines about requests look like behind the filter."""
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(RouteInsteadOfPath())
    logger = logging.getLogger("django.request")
    logger.addHandler(handler)
    yield stream
    logger.removeHandler(handler)


def test_the_secret_of_a_link_stays_out_of_the_log(db: None, written: StringIO) -> None:
    Client().get("/join/only-for-one-person/")
    assert written.getvalue() == "Gone: /join/<str:token>/\n"


def test_what_somebody_types_as_an_address_stays_out_too(as_recruiter: Client, written: StringIO) -> None:
    as_recruiter.get("/robin.example@example.org/")
    assert written.getvalue() == "Not Found: (no route)\n"
