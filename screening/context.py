"""What every page needs besides its own data."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from screening import notices
from screening.models.people import Density, Theme


def shell(request: HttpRequest) -> dict[str, Any]:
    """The theme and density of the signed-in person, and how much is unread, for the frame around the page.

    The number is asked for only where a frame shows it.
    """
    user = getattr(request, "user", None)

    def unread() -> int:
        return notices.unread(user) if user and user.is_authenticated else 0

    return {
        "theme": getattr(user, "theme", Theme.SYSTEM),
        "density": getattr(user, "density", Density.AIRY),
        "unread_notices": SimpleLazyObject(unread),
    }
