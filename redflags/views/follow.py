"""Watching a candidate, putting an application off, handing it to a colleague."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from candidates.views.lookup import application_for, candidate_for, page_of
from redflags.actions import follow as actions
from redflags.forms.follow import AssignForm, SnoozeForm
from redflags.views.onward import settled
from screening import undo
from screening.overtaken import StaleVersionError, on_top
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already


@allow(Permission.VIEW_CANDIDATES)
@require_POST
def watch(request: SignedInRequest, pk: int) -> HttpResponse:
    """Follow a candidate."""
    candidate = candidate_for(request, pk)
    actions.watch(candidate, by=request.user, now=timezone.now())
    told = _("You follow this candidate: what others change shows in your worklist.")
    undo.offer(request, told, reverse("unwatch", args=[candidate.pk]))
    return redirect("candidate", candidate.pk)


@allow(Permission.VIEW_CANDIDATES)
@require_POST
def unwatch(request: SignedInRequest, pk: int) -> HttpResponse:
    """Follow a candidate no longer; who did it in the list of all that are followed stays there."""
    candidate = candidate_for(request, pk)
    actions.unwatch(candidate, by=request.user)
    messages.success(request, _("You no longer follow %(name)s.") % {"name": candidate.name})
    return redirect("followed") if request.POST.get("list") else redirect("candidate", candidate.pk)


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def snooze(request: SignedInRequest, pk: int) -> HttpResponse:
    """Put an application off until a day, for oneself."""
    application = application_for(request, pk)
    form = SnoozeForm(request.POST or None, today=timezone.localdate())
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            actions.snooze(
                application,
                until=given["until"],
                why=given["why"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect(page_of(application))
        told = _("Put off. It comes back to your worklist on that day.")
        return settled(request, application, told, undo_url=reverse("wake", args=[application.pk]))
    context = {"form": form, "application": application, "candidate": application.candidate}
    return render(request, "redflags/follow/snooze.html", context, status=422 if form.errors else 200)


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def wake(request: SignedInRequest, pk: int) -> HttpResponse:
    """Put an application off no longer."""
    application = application_for(request, pk)
    actions.wake(application, by=request.user, now=timezone.now())
    messages.success(request, _("Back in your worklist."))
    return redirect(page_of(application))


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def assign(request: SignedInRequest, pk: int) -> HttpResponse:
    """Hand an application to a colleague."""
    application = application_for(request, pk)
    form, overtaken = AssignForm.of(application, request.POST or None), None
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            actions.assign(application, to=given["recruiter"], version=given["version"], by=request.user)
        except StaleVersionError:
            overtaken = on_top(form, AssignForm.of(application_for(request, pk)))
        else:
            name = given["recruiter"].name if given["recruiter"] else _("nobody")
            return settled(request, application, _("Looked after by %(name)s from now on.") % {"name": name})
    context = {"form": form, "application": application, "candidate": application.candidate, "overtaken": overtaken}
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "redflags/follow/assign.html", context, status=status)
