"""Tells machines whether the product lives, whether it is whole, and how much it has to do: nothing about anybody."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.views.decorators.http import require_safe

from screening import metrics as figures
from screening import vitals
from screening.roles import public


@public
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """Alive: 200 while PostgreSQL answers; Redis may be away, work is only delayed then."""
    status = vitals.database()
    return JsonResponse({"status": status}, status=200 if status == vitals.UP else 503)


@public
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """Whole: 200 while Redis, the ticker and a worker of each queue answer, too; one word for each part."""
    parts = vitals.parts(timezone.now())
    is_ready = all(word == vitals.UP for word in parts.values())
    return JsonResponse({"status": vitals.UP if is_ready else vitals.DOWN, **parts}, status=200 if is_ready else 503)


@public
@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """Figures for Prometheus, for who has the token; where none is set there is no such address."""
    if not settings.METRICS_TOKEN:
        raise Http404
    scheme, _space, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not constant_time_compare(token.strip(), settings.METRICS_TOKEN):
        return HttpResponse(status=401, headers={"WWW-Authenticate": "Bearer"})
    return HttpResponse(figures.text(timezone.now()), content_type=figures.CONTENT_TYPE)
