"""Incidents: the list, opening one with a reason, its runbook with clocks, its circle, its end."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.db.models import Count, F, Min, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates.views.lookup import application_for
from redflags import runbook
from redflags.actions import incidents as actions
from redflags.forms.incidents import ChangeCircleForm, CloseForm, LiftForm, OpenForm, StepForm
from redflags.models import AuthorityReport, EvidencePack, Incident, IncidentStep
from redflags.packs.profiles import BY_CODE as PROFILE
from redflags.reports.authorities import BY_CODE
from redflags.runbook import Step, Window
from screening.overtaken import Overtaken, StaleVersionError, on_top
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already

SHOWN = 100


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step of the runbook with its clock, and the form that says what became of it."""

    step: Step
    row: IncidentStep
    is_late: bool
    form: StepForm | None


@dataclass(frozen=True, slots=True)
class ShownWindow:
    """The steps that are due together."""

    window: Window
    due_at: datetime
    steps: list[ShownStep]


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def incidents(request: SignedInRequest) -> HttpResponse:
    """Incidents the person may see: those under way first, each with its next clock."""
    still = Q(steps__state=IncidentStep.State.OPEN)
    found = (
        Incident.objects.visible_to(request.user)
        .select_related("application__candidate", "application__position", "opened_by")
        .annotate(next_due=Min("steps__due_at", filter=still), to_do=Count("steps", filter=still, distinct=True))
        .order_by(F("closed_at").desc(nulls_first=True), "next_due", "-pk")[:SHOWN]
    )
    return render(request, "redflags/incidents/list.html", {"incidents": found, "now": timezone.now()})


@allow(Permission.LEAD_INCIDENTS)
@require_http_methods(["GET", "POST"])
def incident_new(request: SignedInRequest, pk: int) -> HttpResponse:
    """Open an incident about an application; nothing but a person does this."""
    application = application_for(request, pk)
    form = OpenForm(request.POST or None, candidate=application.candidate)
    if request.method == "POST" and form.is_valid():
        try:
            opened = actions.open_incident(
                application,
                reason=form.cleaned_data["reason"],
                circle=form.people,
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except actions.AlreadyOpenError as error:
            messages.info(request, _("This application has an incident under way already."))
            return redirect("incident", error.incident.pk)
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("incidents")
        messages.success(request, _("Opened. The file is under legal hold, and the clocks run."))
        return redirect("incident", opened.pk)
    context = {"form": form, "application": application, "candidate": application.candidate}
    return render(request, "redflags/incidents/new.html", context, status=422 if form.errors else 200)


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def incident(request: SignedInRequest, pk: int) -> HttpResponse:
    """One incident: what to do by when, who is in it, what was reported."""
    return _page(request, _incident(request, pk))


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def incident_step(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say that a step is done, or not needed."""
    step = _step(request, pk)
    form = StepForm(request.POST, auto_id=f"step-{step.pk}-%s")
    if not form.is_valid():
        return _page(request, _incident(request, step.incident_id), refused=(step.pk, form))
    given = form.cleaned_data
    try:
        actions.finish_step(
            step,
            state=IncidentStep.State(given["state"]),
            note=given["note"].strip(),
            by=request.user,
            now=timezone.now(),
        )
    except actions.ClosedError:
        messages.info(request, _("The incident is closed: its steps stay as they are."))
    return redirect(_place(step))


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def incident_step_reopen(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take back that a step is done."""
    step = _step(request, pk)
    try:
        actions.reopen_step(step, by=request.user)
    except actions.ClosedError:
        messages.info(request, _("The incident is closed: its steps stay as they are."))
    return redirect(_place(step))


@allow(Permission.LEAD_INCIDENTS)
@require_http_methods(["GET", "POST"])
def incident_circle(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say who else may see an incident."""
    found = _incident(request, pk)
    form = ChangeCircleForm.of(found, request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            actions.change_circle(found, circle=form.people, seen=form.cleaned_data["seen"], by=request.user)
        except StaleVersionError:
            overtaken = on_top(form, ChangeCircleForm.of(found))
            return _form_page(request, found, form, _("Who may see it"), _("Save"), overtaken=overtaken)
        except actions.ClosedError:
            messages.info(request, _("The incident is closed: its circle stays as it is."))
        else:
            messages.success(request, _("Saved."))
        return redirect("incident", found.pk)
    return _form_page(request, found, form, _("Who may see it"), _("Save"))


@allow(Permission.LEAD_INCIDENTS)
@require_http_methods(["GET", "POST"])
def incident_close(request: SignedInRequest, pk: int) -> HttpResponse:
    """Close an incident with what was found."""
    found = _incident(request, pk)
    form = CloseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            actions.close(
                found,
                outcome=Incident.Outcome(given["outcome"]),
                note=given["note"],
                by=request.user,
                now=timezone.now(),
            )
        except actions.ClosedError:
            messages.info(request, _("The incident was closed already."))
        else:
            messages.success(request, _("Closed. The legal hold goes on until somebody lifts it."))
        return redirect("incident", found.pk)
    return _form_page(request, found, form, _("Close the incident"), _("Close it"))


@allow(Permission.LEAD_INCIDENTS)
@require_http_methods(["GET", "POST"])
def incident_lift(request: SignedInRequest, pk: int) -> HttpResponse:
    """Lift the legal hold of a closed incident."""
    found = _incident(request, pk)
    form = LiftForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.lift_hold(found, reason=form.cleaned_data["reason"], by=request.user, now=timezone.now())
        except actions.HoldNeededError:
            messages.error(request, _("An incident that is open needs the hold. Close it first."))
        else:
            messages.success(request, _("Lifted. The usual periods for keeping data run again."))
        return redirect("incident", found.pk)
    return _form_page(request, found, form, _("Lift the legal hold"), _("Lift it"))


def _incident(request: SignedInRequest, pk: int) -> Incident:
    around = ("application__candidate", "application__position", "opened_by", "closed_by", "hold__put_by")
    return get_object_or_404(Incident.objects.visible_to(request.user).select_related(*around), pk=pk)


def _step(request: SignedInRequest, pk: int) -> IncidentStep:
    visible = IncidentStep.objects.filter(incident__in=Incident.objects.visible_to(request.user))
    return get_object_or_404(visible.select_related("incident"), pk=pk)


def _place(step: IncidentStep) -> str:
    """The step's line on the page of its incident."""
    return f"{reverse('incident', args=[step.incident_id])}#step-{step.code}"


def _page(request: SignedInRequest, found: Incident, *, refused: tuple[int, StepForm] | None = None) -> HttpResponse:
    reports = found.reports.select_related("edited_by", "proposed_by", "approved_by").order_by("-number")
    making = any(report.in_the_making for report in reports)
    context = {
        "incident": found,
        "application": found.application,
        "candidate": found.application.candidate,
        "windows": _windows(found, request, refused),
        "circle": found.circle.order_by("name"),
        "reports": reports,
        "may_begin": request.user.may(Permission.LEAD_INCIDENTS) and not making and not _standing(reports),
        "packs": _packs(found) if request.user.may(Permission.VIEW_INCIDENTS) else [],
        "rcmp": BY_CODE["rcmp"],
    }
    return render(request, "redflags/incidents/page.html", context, status=422 if refused else 200)


def _packs(found: Incident) -> list[tuple[EvidencePack, Any, bool]]:
    """Packs that were asked for from this incident, newest first."""
    asked, now = found.packs.select_related("asked_by").order_by("-pk"), timezone.now()
    return [(pack, PROFILE[pack.profile].name, pack.is_there(now)) for pack in asked]


def _standing(reports: Any) -> bool:
    """Whether a report was approved: the next one is begun from it."""
    return any(report.state == AuthorityReport.State.APPROVED for report in reports)


def _windows(found: Incident, request: SignedInRequest, refused: tuple[int, StepForm] | None) -> list[ShownWindow]:
    """The runbook, window by window, with a form at each step that somebody can still do."""
    now, works = timezone.now(), found.is_open and request.user.may(Permission.EDIT_CANDIDATES)
    rows = {row.code: row for row in found.steps.select_related("done_by")}
    shown = []
    for window in runbook.WINDOWS:
        steps = [step for step in runbook.STEPS if step.window is window and step.code in rows]
        told = []
        for step in steps:
            row = rows[step.code]
            form = None
            if works and row.state == IncidentStep.State.OPEN:
                form = StepForm(auto_id=f"step-{row.pk}-%s", initial={"note": row.note, "state": "done"})
            if refused and refused[0] == row.pk:
                form = refused[1]
            told.append(ShownStep(step, row, row.is_late(now), form))
        if told:
            shown.append(ShownWindow(window, told[0].row.due_at, told))
    return shown


def _form_page(
    request: SignedInRequest,
    found: Incident,
    form: Any,
    heading: str,
    submit: str,
    *,
    overtaken: Overtaken | None = None,
) -> HttpResponse:
    context = {
        "incident": found,
        "candidate": found.application.candidate,
        "form": form,
        "heading": heading,
        "submit": submit,
        "overtaken": overtaken,
    }
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "redflags/incidents/form.html", context, status=status)
