"""The first page after signing in: what to do next, and for whom."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from candidates.models import Candidate
from redflags.due import Moment
from redflags.forms.worklist import SCOPE_LABELS, WorklistFilter
from redflags.worklist.circle import Circle, Scope
from redflags.worklist.parts import parts
from redflags.worklist.task import Task
from screening import days
from screening.composed import composed
from screening.models import User
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def worklist(request: SignedInRequest) -> HttpResponse:
    """The parts of the list; whose, which part and whom is in the address."""
    if not _anybody(request.user.shape, person=request.user.pk):
        return render(request, "redflags/worklist/welcome.html")
    form = WorklistFilter(request.GET, user=request.user)
    circle = Circle(request.user, form.scope_wanted, Moment.of(timezone.now()), form.words)
    found = parts(circle, form.part_wanted)
    context: dict[str, Any] = {
        "form": form,
        "parts": [(part, [(task, _waited(task, circle)) for task in part.rows]) for part in found if part.rows],
        "tabs": _tabs(request, circle.scope),
        "scope": circle.scope,
        "is_narrowed": bool(form.words or form.part_wanted),
    }
    return render(request, "redflags/worklist/worklist.html", context)


@composed
def _anybody(shape: tuple[str, ...], *, person: int) -> QuerySet[Candidate, int]:
    """One whom the person sees; nobody on an empty register."""
    return Candidate.objects.visible_to(User.like(shape, person)).order_by().values_list("pk", flat=True)[:1]


def _waited(task: Task, circle: Circle) -> str:
    """For how long a task has waited; nothing where it has a moment of its own."""
    return "" if task.moment else days.waited(task.days(circle.moment.now))


def _tabs(request: SignedInRequest, here: Scope) -> list[dict[str, Any]]:
    """One tab for each scope; the search stays."""
    has_teams = request.user.teams.exists()
    tabs = []
    for scope, label in SCOPE_LABELS.items():
        if scope is Scope.TEAM and not has_teams:
            continue
        params = request.GET.copy()
        params["scope"] = scope
        tabs.append({"label": label, "url": f"?{params.urlencode()}", "here": scope is here})
    return tabs
