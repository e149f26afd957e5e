"""Steps of an application: each is taken by a person, with a day and, where one is needed, a reason."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from candidates.actions.stages import NotAStepError
from candidates.models import Stage
from candidates.views.lookup import application_for, page_of
from redflags.actions import decisions as actions
from redflags.forms.decisions import StepForm
from redflags.views.onward import settled
from screening.overtaken import Overtaken, StaleVersionError
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def stage_change(request: SignedInRequest, pk: int) -> HttpResponse:
    """The next step; offers, closings and reopenings are offered to those who decide."""
    application = application_for(request, pk)
    form = StepForm(
        request.POST or None,
        application=application,
        by=request.user,
        today=timezone.localdate(),
        has_findings=actions.counting(application).exists(),
        decision_url=reverse("decision", args=[application.pk]),
    )
    overtaken, unread = None, None
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            actions.step(
                application,
                after=Stage(given["after"]),
                reason=given["reason"],
                ground=given["ground"],
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
            form.renew(application.version)
            overtaken = Overtaken((), is_compared=False)
        except actions.UnreadReplyError:
            unread = actions.unread_letters(application.candidate_id).first()
        else:
            told = _("Now at: %(stage)s.") % {"stage": Stage(given["after"]).label}
            return settled(request, application, told)
    context = {
        "application": application,
        "candidate": application.candidate,
        "form": form,
        "overtaken": overtaken,
        "unread": unread,
        "last": application.stage_changes.select_related("by").order_by("-pk").first() if overtaken else None,
    }
    status = 409 if overtaken or unread else 422 if form.errors else 200
    return render(request, "redflags/stages/change.html", context, status=status)
