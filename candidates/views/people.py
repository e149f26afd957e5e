"""Adding a candidate by hand."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from candidates.actions import people
from candidates.forms.people import NewCandidateForm
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def candidate_new(request: SignedInRequest) -> HttpResponse:
    """One person, with what is known on the first day."""
    form = NewCandidateForm(request.POST or None, by=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            person = people.register(form.newcomer(), by=request.user, now=timezone.now(), once=form.once)
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("candidates")
        messages.success(request, _("Added. Record what happens from here on; nothing has been asked for yet."))
        return redirect("candidate", person.pk)
    return render(request, "candidates/people/new.html", {"form": form}, status=422 if form.errors else 200)
