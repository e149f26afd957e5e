"""A server holds its memory ready: a request has room for its calls, and what was loaded is not looked through."""

import subprocess
import sys
from types import FunctionType

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from screening.middleware import ROOM, room_for_calls


def test_the_first_thing_in_a_request_is_a_call_that_takes_much_of_the_stack() -> None:
    told: list[HttpRequest] = []

    def answer(request: HttpRequest) -> HttpResponse:
        told.append(request)
        return HttpResponse("here")

    respond = room_for_calls(answer)
    asked = RequestFactory().get("/")
    assert (respond(asked).content, told) == (b"here", [asked])
    assert isinstance(respond, FunctionType)
    assert respond.__code__.co_stacksize == ROOM
    assert settings.MIDDLEWARE[0] == "screening.middleware.room_for_calls"


def test_a_server_does_not_look_through_what_it_has_loaded_for_garbage() -> None:
    told = "import gc, screening.wsgi; print(gc.get_freeze_count() > 100_000 > gc.get_count()[2])"
    assert subprocess.check_output([sys.executable, "-c", told], text=True).strip() == "True"
