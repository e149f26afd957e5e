"""What the frame around every page shows besides what screening.context brings."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from redflags import tour as stops


def tour(request: HttpRequest) -> dict[str, Any]:
    """Where the signed-in person is on the tour; nothing is asked of the database."""
    user = getattr(request, "user", None)
    return {"tour": SimpleLazyObject(lambda: stops.stop_of(user) if user and user.is_authenticated else None)}
