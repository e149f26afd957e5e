"""Steps of an application: each is taken by a person, with a day and, where one is needed, a reason."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from candidates.actions.positions import StaleVersionError
from candidates.actions.stages import NotAStepError, move
from candidates.forms.positions import StageForm
from candidates.models import Stage
from candidates.views.lookup import application_for, page_of
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def stage_change(request: SignedInRequest, pk: int) -> HttpResponse:
    """The next step; offers, closings and reopenings are offered to those who decide."""
    application = application_for(request, pk)
    form = StageForm(request.POST or None, application=application, by=request.user, today=timezone.localdate())
    overtaken = False
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            move(
                application,
                after=Stage(given["after"]),
                reason=given["reason"],
                on=given["on"],
                version=given["version"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            messages.info(request, _("This step was taken already; it was not taken a second time."))
            return redirect(page_of(application))
        except (StaleVersionError, NotAStepError):
            overtaken = True
            form.renew(application.version)
        else:
            messages.success(request, _("Now at: %(stage)s.") % {"stage": Stage(given["after"]).label})
            return redirect(page_of(application))
    context = {
        "application": application,
        "candidate": application.candidate,
        "form": form,
        "overtaken": overtaken,
        "last": application.stage_changes.select_related("by").order_by("-pk").first() if overtaken else None,
    }
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "candidates/stages/change.html", context, status=status)
