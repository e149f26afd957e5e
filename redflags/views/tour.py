"""The tour: on to a step and its page, or to its end."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from redflags import tour as stops
from redflags.actions import tour as actions
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_CANDIDATES)
@require_POST
def tour(request: SignedInRequest) -> HttpResponse:
    """Go to a step, which is also how it begins; step 0 ends it where one began."""
    told = request.POST.get("step", "")
    if told not in {str(step) for step in range(stops.STEPS + 1)}:
        return render(request, "errors/bad_request.html", status=400)
    actions.go_to(int(told), by=request.user)
    return redirect(stops.place_of(request.user))
