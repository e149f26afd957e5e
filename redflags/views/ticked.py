"""Which rows of the list are ticked, as its bar sends them along in the address."""

from django.db.models import QuerySet
from django.http import QueryDict
from django.urls import reverse

from candidates.models import Application
from screening.models import User

MOST = 200
"""As many as one page of the list can have."""


def keys(given: QueryDict) -> set[int]:
    """The keys in an address, as far as they are such."""
    return {int(key) for key in given.getlist("row")[:MOST] if key.isdecimal() and len(key) <= 18}


def applications(rows: set[int], *, user: User) -> QuerySet[Application]:
    """Those of them that the person may see."""
    return Application.objects.visible_to(user).filter(pk__in=rows)


def address(given: QueryDict) -> QueryDict:
    """What of an address belongs to the list."""
    params = given.copy()
    for gone in ("row", "all", "kind", "list", "ticked"):
        params.pop(gone, None)
    return params


def back(given: QueryDict) -> str:
    """The list as it was."""
    query = address(given).urlencode()
    return f"{reverse('candidates')}?{query}" if query else reverse("candidates")
