"""Putting a tag on an application, and taking it away."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from candidates.views.lookup import application_for, page_of
from redflags.actions import tags as actions
from redflags.forms.tags import TagForm
from redflags.models import Tag
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def tag_put(request: SignedInRequest, pk: int) -> HttpResponse:
    """Put a tag on an application."""
    application = application_for(request, pk)
    form = TagForm(request.POST)
    if not form.is_valid():
        messages.error(request, " ".join(str(error) for error in form.errors["name"]))
        return redirect(page_of(application))
    tag = actions.tag_named(form.cleaned_data["name"], by=request.user)
    actions.put(application, tag, by=request.user)
    messages.success(request, _("Tagged: %(tag)s.") % {"tag": tag.name})
    return redirect(page_of(application))


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def tag_take_away(request: SignedInRequest, pk: int, tag: int) -> HttpResponse:
    """Take a tag from an application."""
    application = application_for(request, pk)
    found = get_object_or_404(Tag, pk=tag)
    actions.take_away(application, found, by=request.user)
    messages.success(request, _("No longer tagged: %(tag)s.") % {"tag": found.name})
    return redirect(page_of(application))
