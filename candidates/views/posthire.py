"""Stopping a clock after a hire: what was done, on one small form of its own."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from candidates.actions import posthire as actions
from candidates.actions.facts import StaleFactError
from candidates.checklists import QUESTIONS
from candidates.forms.fields import text
from candidates.forms.posthire import CheckedForm, ChecklistForm, DoneForm, VisitForm
from candidates.models import Application, Candidate, HireChecklist, HireClock
from candidates.posthire import CHECKLISTS, Kind
from candidates.views.lookup import application_for, page_of
from screening.roles import Permission, SignedInRequest, allow, can
from screening.submissions import AlreadySubmittedError, say_saved_already


class TakeBackForm(forms.Form):
    """Why a checklist is taken back."""

    reason = text(label=gettext_lazy("Why it is taken back"), required=True, max_length=500)


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def after_hire(request: SignedInRequest, pk: int, kind: str) -> HttpResponse:
    """One clock of an application: record what stops it, or see what did."""
    application = application_for(request, pk)
    row = _clock(application, kind)
    if row.kind in actions.CHECKS and not can(request.user, Permission.RUN_CHECKS):
        raise PermissionDenied
    form = _form(request, Kind(row.kind))
    if request.method == "POST" and form.is_valid():
        try:
            _record(application, Kind(row.kind), form, request)
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect(f"{page_of(application)}#after-hire")
        except (actions.NotRunningError, StaleFactError):
            messages.info(request, _("Somebody recorded this meanwhile: look at it first."))
            return redirect(f"{page_of(application)}#after-hire")
        messages.success(request, _("It is on file, and nobody is reminded of it any more."))
        return redirect(f"{page_of(application)}#after-hire")
    answered = _answered(application, row)
    context = {
        "application": application,
        "candidate": application.candidate,
        "clock": row,
        "form": form,
        "answered": answered,
        "answers": _in_words(answered) if answered else [],
        "take_back": TakeBackForm() if answered else None,
        "is_checklist": row.kind in CHECKLISTS,
    }
    return render(request, "candidates/posthire/clock.html", context, status=422 if form.errors else 200)


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def checklist_take_back(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take a checklist back with what it put on file."""
    people = Candidate.objects.visible_to(request.user)
    visible = HireChecklist.objects.filter(application__candidate__in=people)
    answered = get_object_or_404(visible.select_related("application"), pk=pk)
    form = TakeBackForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Nothing was taken back: write why."))
        return redirect("after_hire", answered.application_id, answered.kind)
    reason = form.cleaned_data["reason"]
    actions.take_back_checklist(answered, reason=reason, by=request.user, now=timezone.now())
    messages.success(request, _("Taken back, with what its answers had put on file."))
    return redirect(f"{page_of(answered.application)}#after-hire")


def _clock(application: Application, kind: str) -> HireClock:
    if kind not in list(Kind):
        raise Http404
    return get_object_or_404(HireClock, application=application, kind=kind, ended_at=None)


def _form(request: SignedInRequest, kind: Kind) -> DoneForm:
    data = request.POST if request.method == "POST" else None
    if kind in CHECKLISTS:
        return ChecklistForm(kind, data)
    return VisitForm(data) if kind == Kind.VISIT else CheckedForm(data)


def _record(application: Application, kind: Kind, form: DoneForm, request: SignedInRequest) -> None:
    given = form.cleaned_data
    if isinstance(form, ChecklistForm):
        actions.answer_checklist(
            application,
            kind,
            on=given["on"],
            answers=form.answers(),
            note=given["note"],
            by=request.user,
            once=form.once,
        )
    elif kind == Kind.VISIT:
        actions.visited(application, on=given["on"], note=given["note"], by=request.user, once=form.once)
    else:
        actions.checked(
            application,
            kind,
            on=given["on"],
            channel=given["channel"],
            note=given["note"],
            by=request.user,
            now=timezone.now(),
            once=form.once,
        )


def _answered(application: Application, row: HireClock) -> HireChecklist | None:
    standing = HireChecklist.objects.filter(application=application, kind=row.kind, taken_back_at=None)
    return standing.select_related("recorded_by").first()


def _in_words(answered: HireChecklist) -> list[tuple[str, str]]:
    """Each question with its answer."""
    words = {"yes": _("Yes"), "no": _("No")}
    told = answered.answers
    return [(str(q.ask), words.get(told.get(q.key, ""), _("Not checked"))) for q in QUESTIONS[Kind(answered.kind)]]
