"""What a link between two candidates means: said and undone by people, for both sides at once."""

from django.contrib import messages
from django.db.models import Q
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from candidates import sharing
from candidates.actions import links
from candidates.forms.links import LinkVerdictForm
from candidates.models import Candidate, LinkKind, LinkVerdict
from candidates.views.lookup import candidate_for
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already


@allow(Permission.EXPLAIN_FINDINGS)
@require_http_methods(["GET", "POST"])
def link_verdict(request: SignedInRequest, pk: int, other: int) -> HttpResponse:
    """Say whether two people who share something are one person, one household, one agency, or a coincidence."""
    candidate, neighbour = candidate_for(request, pk), candidate_for(request, other)
    shared = _shared_kinds(candidate, neighbour)
    if not shared:
        raise Http404
    form = LinkVerdictForm(request.POST or None)
    overtaken = None
    if request.method == "POST" and form.is_valid():
        try:
            links.judge(
                candidate,
                neighbour,
                meaning=LinkVerdict.Meaning(form.cleaned_data["meaning"]),
                reason=form.cleaned_data["reason"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
            return _to_links(candidate)
        except links.AlreadyJudgedError:
            overtaken = _standing_verdict(candidate, neighbour)
        else:
            messages.success(request, _("Noted for both. It can be undone."))
            return _to_links(candidate)
    context = {"candidate": candidate, "other": neighbour, "shared": shared, "form": form, "overtaken": overtaken}
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "candidates/links/verdict.html", context, status=status)


@allow(Permission.EXPLAIN_FINDINGS)
@require_POST
def link_undo(request: SignedInRequest, pk: int, verdict: int) -> HttpResponse:
    """Take back what was said of a link."""
    candidate = candidate_for(request, pk)
    found = get_object_or_404(LinkVerdict.objects.filter(Q(low=candidate) | Q(high=candidate)), pk=verdict)
    links.undo(found, candidate=candidate, by=request.user, now=timezone.now())
    messages.success(request, _("Undone. The link counts again."))
    return _to_links(candidate)


def _shared_kinds(one: Candidate, other: Candidate) -> list[str]:
    """What two people share, in words; never the values."""
    kinds = {tie.means for tie in sharing.ties([one.pk]).between(one.pk, other.pk)}
    return [str(LinkKind(kind).label) for kind in sorted(kinds)]


def _standing_verdict(one: Candidate, other: Candidate) -> LinkVerdict | None:
    low, high = sorted((one.pk, other.pk))
    return LinkVerdict.objects.filter(low=low, high=high, undone_at=None).select_related("said_by").first()


def _to_links(candidate: Candidate) -> HttpResponse:
    return redirect(f"{reverse('candidate', args=[candidate.pk])}#links")
