"""Two linked people side by side, before somebody says what their link means."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from candidates.actions.people import note_viewed
from candidates.models import Candidate
from redflags.casefile.comparison import comparison
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def beside(request: SignedInRequest, pk: int, other: int) -> HttpResponse:
    """Both files, as far as the reader may see both people; the trail knows that both were read."""
    seen = Candidate.objects.visible_to(request.user)
    left, right = get_object_or_404(seen, pk=pk), get_object_or_404(seen, pk=other)
    found = comparison(left, right, request.user)
    if found is None:
        raise Http404
    for person in (left, right):
        note_viewed(person, by=request.user)
    return render(request, "redflags/links/beside.html", {"pair": found, "candidate": left, "other": right})
