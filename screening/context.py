"""What every page needs besides its own data."""

from typing import Any

from django.http import HttpRequest


def shell(request: HttpRequest) -> dict[str, Any]:
    """The theme of the signed-in person, for the frame around the page."""
    user = getattr(request, "user", None)
    return {"theme": getattr(user, "theme", "system") if user else "system"}
