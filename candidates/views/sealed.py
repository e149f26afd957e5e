"""Showing a sealed number: a step of its own, with a purpose, written to the trail."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_POST

from candidates.actions import sealed
from candidates.forms.sealed import RevealForm
from candidates.models import PayoutAccount
from candidates.views.lookup import candidate_for
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.REVEAL_SEALED)
@require_POST
def reveal(request: SignedInRequest, pk: int, fact: int) -> HttpResponse:
    """The number in full: in its place on the page, or on a page of its own without JavaScript."""
    candidate = candidate_for(request, pk)
    account = get_object_or_404(PayoutAccount.objects.select_related("candidate"), pk=fact, candidate=candidate)
    form = RevealForm(request.POST)
    template = "candidates/facts/_sealed.html" if request.htmx else "candidates/facts/reveal.html"  # type: ignore[attr-defined]  # a middleware sets it
    context = {"candidate": candidate, "account": account, "form": form}
    if not form.is_valid() or not account.number:
        return render(request, template, context, status=422)
    value = sealed.reveal_number(account, purpose=form.cleaned_data["purpose"], by=request.user)
    return render(request, template, context | {"value": value})
