"""Positions with pay band and check plan, and people's applications for them."""

from typing import Any

from django.contrib import messages
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from candidates import checkplan, jurisdictions
from candidates.actions import positions as actions
from candidates.forms.positions import PLAN_KINDS, ApplicationForm, PositionForm
from candidates.models import Application, Position, Stage
from candidates.views.lookup import application_for, candidate_for, page_of
from screening import clock
from screening.overtaken import StaleVersionError, on_top
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already

REFILL = "use_plan"
"""The button that asks for the plan of the chosen jurisdiction, without saving anything."""


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def positions(request: SignedInRequest) -> HttpResponse:
    """Every position, open ones first, with how many applications are under way."""
    visible = Application.objects.visible_to(request.user).exclude(stage=Stage.CLOSED)
    under_way = dict(visible.values_list("position").annotate(Count("pk")))
    found = Position.objects.annotate(planned=Count("plan")).order_by("-is_open", "title", "pk")
    rows = [(position, under_way.get(position.pk, 0)) for position in found]
    return render(request, "candidates/positions/list.html", {"rows": rows})


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def position(request: SignedInRequest, pk: int) -> HttpResponse:
    """One position: what is paid, what is checked, and how many applications stand where."""
    found = get_object_or_404(Position.objects.select_related("jurisdiction"), pk=pk)
    ruling = jurisdictions.in_force(found.jurisdiction_id, clock.today())
    lines = found.plan.select_related("person").order_by("pk")
    applications = Application.objects.visible_to(request.user).filter(position=found)
    by_stage = dict(applications.values_list("stage").annotate(Count("pk")))
    context = {
        "position": found,
        "plan": [(PLAN_KINDS.get(line.kind, line.kind), line, checkplan.within(line)) for line in lines],
        "ruling": ruling,
        "stages": [(stage, by_stage.get(stage, 0)) for stage in Stage],
    }
    return render(request, "candidates/positions/page.html", context)


@allow(Permission.EDIT_POSITIONS)
@require_http_methods(["GET", "POST"])
def position_new(request: SignedInRequest) -> HttpResponse:
    """A new position; its plan starts with that of the jurisdiction."""
    ruling = jurisdictions.in_force(None, clock.today())
    form = PositionForm(request.POST or None, plan=ruling.plan(), rules=ruling.rules)
    if REFILL in request.POST:
        return render(request, "candidates/positions/form.html", _refilled(form, Position()))
    if request.method == "POST" and form.is_valid():
        try:
            added = actions.add_position(form.instance, plan=form.plan(), by=request.user, once=form.once)
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("positions")
        except actions.TooEarlyError as error:
            form.refuse_early(error.waits, error.ruling)
        else:
            messages.success(request, _("The position is on file."))
            return redirect("position", added.pk)
    return render(request, "candidates/positions/form.html", {"form": form}, status=422 if form.errors else 200)


@allow(Permission.EDIT_POSITIONS)
@require_http_methods(["GET", "POST"])
def position_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Changes of a position; what somebody else changed meanwhile is told, and what was typed stays."""
    found = get_object_or_404(Position, pk=pk)
    plan, rules = list(found.plan.all()), jurisdictions.in_force(found.jurisdiction_id, clock.today()).rules
    form = PositionForm(request.POST or None, instance=get_object_or_404(Position, pk=pk), plan=plan, rules=rules)
    overtaken = None
    if REFILL in request.POST:
        context = _refilled(form, get_object_or_404(Position, pk=pk))
        return render(request, "candidates/positions/form.html", context | {"position": found})
    if request.method == "POST" and form.is_valid():
        version = form.cleaned_data["version"]
        try:
            actions.change_position(found, values=form.values(), plan=form.plan(), version=version, by=request.user)
        except StaleVersionError:
            now = get_object_or_404(Position, pk=pk)
            overtaken = on_top(form, PositionForm(instance=now, plan=list(now.plan.all()), rules=rules))
        except actions.TooEarlyError as error:
            form.refuse_early(error.waits, error.ruling)
        else:
            messages.success(request, _("Saved. Its applications are assessed again."))
            return redirect("position", found.pk)
    context = {"form": form, "position": found, "overtaken": overtaken}
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "candidates/positions/form.html", context, status=status)


def _refilled(form: PositionForm, instance: Position) -> dict[str, Any]:
    """The form with the plan of the jurisdiction that was chosen, and everything else as it was typed."""
    typed = form.typed()
    place = next((place for place in jurisdictions.all_in_order() if str(place.pk) == typed["jurisdiction"]), None)
    ruling = jurisdictions.in_force(place.pk if place else None, clock.today())
    form = PositionForm(instance=instance, initial=typed, plan=ruling.plan(), rules=ruling.rules)
    return {"form": form, "refilled": ruling.name}


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def application_new(request: SignedInRequest, pk: int) -> HttpResponse:
    """A further application of a person on the register."""
    candidate = candidate_for(request, pk)
    form = ApplicationForm(request.POST or None, instance=Application(candidate=candidate, recruiter=request.user))
    if request.method == "POST" and form.is_valid():
        try:
            added = actions.add_application(form.instance, by=request.user, once=form.once)
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("candidate", candidate.pk)
        messages.success(request, _("The application is on file."))
        return redirect(page_of(added))
    context = {"form": form, "candidate": candidate}
    return render(request, "candidates/positions/application.html", context, status=422 if form.errors else 200)


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def application_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """What a person applies for, and who looks after it."""
    found = application_for(request, pk)
    form = ApplicationForm(request.POST or None, instance=application_for(request, pk))
    overtaken = None
    if request.method == "POST" and form.is_valid():
        version = form.cleaned_data["version"]
        try:
            actions.change_application(found, values=form.values(), version=version, by=request.user)
        except StaleVersionError:
            overtaken = on_top(form, ApplicationForm(instance=application_for(request, pk)))
        else:
            messages.success(request, _("Saved."))
            return redirect(page_of(found))
    context = {"form": form, "candidate": found.candidate, "application": found, "overtaken": overtaken}
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "candidates/positions/application.html", context, status=status)
