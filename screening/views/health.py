"""Tells a load balancer whether the product can serve: no detail, no sign-in."""

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from screening.roles import public


@public
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """200 while PostgreSQL answers; Redis may be away, work is only delayed then."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return JsonResponse({"status": "down"}, status=503)
    return JsonResponse({"status": "up"})
