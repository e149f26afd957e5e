"""What happens around every request: headers, the second factor, unreadable input."""

from collections.abc import Callable

from allauth.mfa.utils import is_mfa_enabled
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from screening.models import Organisation

Handler = Callable[[HttpRequest], HttpResponseBase]

ALWAYS_OPEN = ("/accounts/", "/static/", "/healthz", "/i18n/")
"""Where somebody without a second factor may go: to enrol, to sign out, to change language."""


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


def second_factor_required(get_response: Handler) -> Handler:
    """Send people whose role asks for a second factor to its enrolment until they have one."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        user = request.user
        if not user.is_authenticated or request.path.startswith(ALWAYS_OPEN):
            return get_response(request)
        wanted = set(Organisation.get().second_factor_roles)
        if wanted.intersection(user.roles) and not is_mfa_enabled(user):
            return redirect(f"{reverse('mfa_activate_totp')}?next={request.path}")
        return get_response(request)

    return respond


def refuse_unreadable_input(get_response: Handler) -> Handler:
    """Answer NUL and half characters in addresses with 400: PostgreSQL cannot store them and nobody types them."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        raw = request.META.get("QUERY_STRING", "") + request.path
        if "\0" in raw or "%00" in raw or any("\ud800" <= c <= "\udfff" for c in raw):
            return HttpResponse(_("The address contains characters that cannot be read."), status=400)
        return get_response(request)

    return respond
