"""The pages people see when something does not go: each says what happened and what to do next."""

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form whose token is missing or old."""
    return render(request, "errors/stale_form.html", status=403)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """A page the person's role does not open."""
    return render(request, "errors/forbidden.html", status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Missing and hidden look the same."""
    return render(request, "errors/not_found.html", status=404)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Input that cannot be read, or is larger than what is taken in."""
    if isinstance(exception, RequestDataTooBig):
        return render(request, "errors/too_large.html", {"limit": settings.UPLOAD_LIMIT}, status=413)
    if isinstance(exception, TooManyFilesSent | TooManyFieldsSent):
        return render(request, "errors/too_many.html", status=413)
    return render(request, "errors/bad_request.html", status=400)
