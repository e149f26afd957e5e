"""Pages behind a link that left the house: for people without an account, limited per address, never indexed."""

from collections.abc import Callable
from functools import wraps

from allauth.core import ratelimit
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from screening.links_out import LinkEndedError
from screening.models import Organisation
from screening.roles import public

Page = Callable[..., HttpResponse]


def behind_a_link(page: Page) -> Page:
    """Open a page to whoever holds its link or its code, so many times an address.

    LinkEndedError leads to a page that says so.
    """

    @public
    @require_http_methods(["GET", "HEAD", "POST"])
    @sensitive_post_parameters()
    @wraps(page)
    def guarded(request: HttpRequest, *args: str, **kwargs: str) -> HttpResponse:
        response: HttpResponse | None = ratelimit.consume_or_429(request, action="reply", limit_get=True)
        if response is None:
            try:
                response = page(request, *args, **kwargs)
            except LinkEndedError:
                response = _ended(request)
        response["X-Robots-Tag"] = "noindex, nofollow, noarchive"
        return response

    return guarded


def language_of(request: HttpRequest, *, letter: str) -> str:
    """The reader's own choice in this browser, else the language of the letter that brought the link."""
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    return chosen if chosen in dict(settings.LANGUAGES) else letter


def _ended(request: HttpRequest) -> HttpResponse:
    return render(request, "public/ended.html", {"organisation": Organisation.get().name}, status=410)
