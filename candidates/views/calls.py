"""The page beside a call to the contact of a check: what is said, what is asked, and a line for every attempt."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from candidates import calling, checkplan
from candidates.actions import calls as actions
from candidates.actions.checks import NotOpenError
from candidates.forms.calls import CallForm
from candidates.models import CallAttempt, Check
from candidates.reminders import is_chased
from candidates.views.lookup import check_for
from candidates.wording import spaced
from screening import clock
from screening.models import Organisation
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already

Outcome = CallAttempt.Outcome


@allow(Permission.RUN_CHECKS)
@require_http_methods(["GET", "POST"])
def check_call(request: SignedInRequest, pk: int) -> HttpResponse:
    """The script of a call and its log; whoever was reached leads on to recording the answer."""
    found, now = check_for(request, pk), timezone.now()
    calendar = clock.calendar()
    form = CallForm(request.POST or None, check=found, calendar=calendar, today=calendar.day_of(now))
    if request.method == "POST" and form.is_valid():
        try:
            attempt = actions.log(form.unsaved(), by=request.user, now=now, once=form.once)
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("check", found.pk)
        except NotOpenError:
            return _not_called(request, found)
        if attempt.outcome == Outcome.REACHED:
            return redirect(f"{reverse('check_result', args=[found.pk])}?call={attempt.pk}")
        messages.success(request, _("The attempt is noted."))
        return redirect("check", found.pk)
    if found.state == Check.State.CANCELLED:
        return _not_called(request, found)
    context = {
        "form": form,
        "check": found,
        "candidate": found.candidate.name,
        "position": found.application.title if found.application else "",
        "organisation": Organisation.get(),
        "caller": request.user,
        "questions": calling.questions(found.kind, today=clock.today(now)),
        "never": calling.NEVER_SAY,
        "number": spaced(found.contact_phone.open()) if found.contact_phone else "",
        "is_told_by_candidate": found.found == Check.Found.CANDIDATE,
        "is_weak_contact": checkplan.is_weak(found.kind, found.found),
        "is_asked": found.state not in actions.NOT_CALLED,
        "is_chased": is_chased(found.kind),
        "calls": list(CallAttempt.objects.filter(check_made=found).select_related("called_by").order_by("-pk")),
    }
    return render(request, "candidates/checks/call.html", context, status=422 if form.errors else 200)


def _not_called(request: SignedInRequest, found: Check) -> HttpResponse:
    found.refresh_from_db(fields=["state"])
    if found.state == Check.State.PLANNED:
        messages.info(request, _("Nothing was noted: nobody may be called about this before it is asked."))
    else:
        messages.info(request, _("Nothing was noted: this check was given up, so nobody is called about it."))
    return redirect("check", found.pk)
