"""The command palette: what is found while somebody types; by POST, so that no name comes into an address."""

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_POST

from candidates.models import Application
from redflags.palette import found
from screening.roles import Permission, SignedInRequest, allow


class PaletteForm(forms.Form):
    """What was typed, and which application is shown."""

    q = forms.CharField(required=False, max_length=200)
    application = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1)


@allow(Permission.VIEW_CANDIDATES)
@require_POST
def palette(request: SignedInRequest) -> HttpResponse:
    """The list of what some words find."""
    form = PaletteForm(request.POST)
    form.is_valid()
    words, key = form.cleaned_data.get("q", ""), form.cleaned_data.get("application")
    shown = None
    if key:
        visible = Application.objects.visible_to(request.user)
        shown = visible.select_related("candidate").filter(pk=key).first()
    groups = found(
        words,
        user=request.user,
        today=timezone.localdate(),
        candidate=shown.candidate if shown else None,
        application=shown,
    )
    return render(request, "redflags/palette/found.html", {"groups": groups, "q": words})
