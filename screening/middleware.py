"""What happens around every request: headers, sessions, the second factor, unreadable input."""

import logging
import time
from collections.abc import Callable
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.gzip import GZipMiddleware
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from screening.accounts import OPENED_AT, SECOND_FACTOR_OF, SEEN_AT, note_in_use

log = logging.getLogger(__name__)

Handler = Callable[[HttpRequest], HttpResponseBase]

ALWAYS_OPEN = ("/accounts/", "/static/", "/healthz", "/readyz", "/i18n/")
"""Where somebody who has yet to enrol may go: to enrol, to sign out, to change language."""

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data", "")
"""The types of a posted form; none where nothing was sent."""

BUSY = ("55P03", "40P01", "40001")
"""What PostgreSQL says when others hold the rows: no lock in time, a deadlock, an overtaken transaction."""

SEEN_EVERY = 60
"""Seconds between two notes of when a session was last used."""

ROOM = 40_000
"""Slots of Python's stack that one call takes at the start of a request, so that all below it lie in one piece."""


class SignInRequired(LoginRequiredMiddleware):
    """Django's, but a part of a page is told so instead of being replaced by the sign-in page."""

    def handle_no_permission(  # type: ignore[override]  # the stubs expect a redirect; any response is one
        self, request: HttpRequest, view_func: Callable[..., HttpResponseBase]
    ) -> HttpResponseBase:
        """401 for htmx, so that what was typed stays on the page; a redirect otherwise."""
        if request.headers.get("HX-Request") == "true":
            return HttpResponse(_("You are signed out. Sign in again in another tab, then repeat this."), status=401)
        return super().handle_no_permission(request, view_func)


def room_for_calls(get_response: Handler) -> Handler:
    """Begin a large piece of Python's stack with each request, and answer within it.

    Python takes its stack from the system in pieces of 16 KB and gives each back at once. A page is drawn about a
    hundred calls deep: where a piece ends inside one of its loops, a row of a table takes and returns memory again and
    again, which came to a fourth of the time of a list. A call that says it needs much gets a piece with room below it.
    """

    def respond(request: HttpRequest) -> HttpResponseBase:
        return get_response(request)

    respond.__code__ = respond.__code__.replace(co_stacksize=ROOM)
    return respond


def hardened_headers(get_response: Handler) -> Handler:
    """Keep other sites from embedding our pages, and browsers from keeping them."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        if not request.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    return respond


class CompressedPages(GZipMiddleware):
    """Pages go out compressed: rows of a list are much alike, and come to a tenth of their size.

    What a length gives away of a page is blurred: Django adds up to a hundred bytes of chance to each, and a token
    against forged requests is another one every time. Files are left as they are: exports are compressed or streamed.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Compress a page, where the browser reads that."""
        is_page = response.headers.get("Content-Type", "").startswith("text/html")
        return super().process_response(request, response) if is_page and not response.streaming else response


def session_limits(get_response: Handler) -> Handler:
    """End sessions that are too old or were left alone, and note now and then that one is in use."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        if request.user.is_authenticated:
            session, now = request.session, time.time()
            opened, seen = session.get(OPENED_AT, now), session.get(SEEN_AT, now)
            if now - opened > settings.SESSION_COOKIE_AGE or now - seen > settings.SESSION_IDLE_AGE:
                logout(request)
            elif now - seen > SEEN_EVERY or OPENED_AT not in session:
                session.update({OPENED_AT: opened, SEEN_AT: now})
                note_in_use(request)
        return get_response(request)

    return respond


def second_factor_required(get_response: Handler) -> Handler:
    """Hold every session to the second factor its person has, or must have because of a role."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        user = request.user
        if not user.is_authenticated:
            return get_response(request)
        if user.has_second_factor:
            if request.session.get(SECOND_FACTOR_OF) != user.pk:
                logout(request)  # opened by password alone, before the factor was added elsewhere
        elif set(user.second_factor_roles).intersection(user.roles) and not request.path.startswith(ALWAYS_OPEN):
            return redirect(f"{reverse('mfa_activate_totp')}?{urlencode({'next': request.path})}")
        return get_response(request)

    return respond


def organisation_time(get_response: Handler) -> Handler:
    """Show times in the organisation's zone."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return get_response(request)
        with timezone.override(ZoneInfo(request.user.organisation_zone)):
            return get_response(request)

    return respond


class BusyIsNoFault:
    """Answers with 503 and a word when somebody else held the same rows for too long; nothing was stored then."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page for what will go through in a moment; None for every other exception."""
        if not isinstance(exception, OperationalError) or getattr(exception.__cause__, "pgcode", "") not in BUSY:
            return None
        log.warning(
            "%s waited too long for rows that others hold", request.resolver_match and request.resolver_match.url_name
        )
        response = render(request, "errors/busy.html", status=503)
        response["Retry-After"] = "5"
        return response


def refuse_unreadable_input(get_response: Handler) -> Handler:
    """Answer NUL and half characters in addresses with 400: PostgreSQL cannot store them and nobody types them.

    What is posted and is no form gets 415: views would take it for a form with nothing in it.
    """

    def respond(request: HttpRequest) -> HttpResponseBase:
        raw = request.META.get("QUERY_STRING", "") + request.path
        if "\0" in raw or "%00" in raw or any("\ud800" <= c <= "\udfff" for c in raw):
            return HttpResponse(_("The address contains characters that cannot be read."), status=400)
        if request.method == "POST" and request.content_type not in FORMS:
            return HttpResponse(_("Only forms are taken here: what was sent is of another type."), status=415)
        return get_response(request)

    return respond
