"""The third way into an empty register: made-up candidates, to look around with."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from candidates.models import Candidate
from redflags.generator import demo
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.MANAGE_SETTINGS)
@require_http_methods(["GET", "POST"])
def demo_load(request: SignedInRequest) -> HttpResponse:
    """Say what the demo is, and load it unless somebody is on the register."""
    if request.method == "GET":
        return render(request, "redflags/demo.html", {"in_use": Candidate.objects.exists()})
    try:
        demo.load_for(request.user, seed=demo.SEED, now=timezone.now())
    except demo.RegisterInUseError:
        messages.info(request, _("Somebody is on the register already, so the demo was not loaded."))
    else:
        messages.success(request, _("The demo is loaded: all these people are made up."))
    return redirect("worklist")
