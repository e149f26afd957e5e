"""Rehearsals of a draft: watching one, reading what it brought, stopping it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from redflags.actions import rehearsals as actions
from redflags.models import Rehearsal
from redflags.rulebook import rehearsed, words
from screening.roles import Permission, SignedInRequest, allow, can


@allow(Permission.VIEW_DASHBOARD)
@require_safe
def rehearsal(request: SignedInRequest, pk: int) -> HttpResponse:
    """How far it is, then who would change level, how each rule does, and what it costs; under htmx only what moves."""
    found = get_object_or_404(Rehearsal.objects.select_related("tuning__base", "asked_by"), pk=pk)
    context = {
        "rehearsal": found,
        "tuning": found.tuning,
        "is_current": found.told == found.tuning.told and found.present == words.base_of(found.tuning),
        "figures": rehearsed.figures(found),
        "moves": rehearsed.moves(found, request.user),
        "may_tune": can(request.user, Permission.TUNE_RULES),
    }
    template = "redflags/tuning/_rehearsed.html" if request.htmx else "redflags/tuning/rehearsal.html"  # type: ignore[attr-defined]  # a middleware sets it
    return render(request, template, context)


@allow(Permission.TUNE_RULES)
@require_POST
def rehearsal_cancel(request: SignedInRequest, pk: int) -> HttpResponse:
    """Stop one that is under way."""
    found = get_object_or_404(Rehearsal, pk=pk)
    actions.cancel(found, by=request.user, now=timezone.now())
    messages.success(request, _("The rehearsal is stopped. What it had counted so far is shown below."))
    return redirect("rehearsal", pk)
