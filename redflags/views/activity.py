"""What happened with those one follows."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from redflags import activity
from redflags.casefile.timeline import KIND_LABELS, Kind
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def followed(request: SignedInRequest) -> HttpResponse:
    """A page of it, newest first; the kind, whom it is about and the place in the list are in the address."""
    people = list(activity.followed(request.user))
    kind = request.GET.get("kind", "")
    kind = kind if kind in list(Kind) else ""
    wanted = next((person for person in people if str(person.pk) == request.GET.get("candidate")), None)
    feed = activity.feed(request.user, kind=kind, candidate=wanted.pk if wanted else None, before=_before(request))
    context = {
        "feed": feed,
        "people": people,
        "wanted": wanted,
        "kind": kind,
        "kinds": KIND_LABELS.items(),
    }
    return render(request, "redflags/follow/activity.html", context)


def _before(request: SignedInRequest) -> int | None:
    told = request.GET.get("before", "")
    return int(told) if told.isdecimal() and len(told) < 19 else None
