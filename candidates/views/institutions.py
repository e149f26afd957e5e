"""The list of organisations and their domains: read by who may see the settings, loaded by an admin."""

from django.contrib import messages
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from candidates.actions import institutions as actions
from candidates.forms.institutions import InstitutionsForm, Way
from candidates.models import Institution
from screening import clock
from screening.roles import Permission, SignedInRequest, allow, can
from screening.submissions import AlreadySubmittedError, say_saved_already

SHOWN = 200
PROBLEMS_SHOWN = 50


@allow(Permission.VIEW_SETTINGS)
@require_safe
def institutions(request: SignedInRequest) -> HttpResponse:
    """The first lines of the list, or those with some words."""
    words = request.GET.get("q", "").replace("\0", "")[:100].strip()
    rows = Institution.objects.order_by("name", "domain")
    if words:
        rows = rows.filter(Q(name__icontains=words) | Q(domain__icontains=words))
    context = {
        "rows": list(rows[:SHOWN]),
        "total": Institution.objects.count(),
        "shown": SHOWN,
        "words": words,
        "may_load": can(request.user, Permission.MANAGE_SETTINGS),
    }
    return render(request, "candidates/institutions/list.html", context)


@allow(Permission.MANAGE_SETTINGS)
@require_http_methods(["GET", "POST"])
def institutions_load(request: SignedInRequest) -> HttpResponse:
    """Look at a list first, what it holds and what is wrong in which line; it is stored once that is confirmed."""
    form = InstitutionsForm(request.POST or None, request.FILES or None)
    if request.method != "POST" or not form.is_valid():
        return render(request, "candidates/institutions/load.html", {"form": form}, status=422 if form.errors else 200)
    found = form.read()
    if form.was_seen and found.rows and not found.problems:
        return _stored(request, form, found.rows)
    again = form.with_text()
    context = {
        "form": again,
        "found": found,
        "sample": found.rows[:5],
        "problems": found.problems[:PROBLEMS_SHOWN],
        "more": max(len(found.problems) - PROBLEMS_SHOWN, 0),
    }
    return render(request, "candidates/institutions/load.html", context, status=422 if found.problems else 200)


def _stored(request: SignedInRequest, form: InstitutionsForm, rows: list[Institution]) -> HttpResponse:
    now = timezone.now()
    try:
        changed = actions.load(
            rows,
            replace=form.cleaned_data["way"] == Way.REPLACE,
            by=request.user,
            today=clock.today(now),
            now=now,
            once=form.once,
        )
    except AlreadySubmittedError:
        say_saved_already(request)
        return redirect("institutions")
    stored = ngettext("%(count)d line is stored.", "%(count)d lines are stored.", len(rows)) % {"count": len(rows)}
    told = ngettext(
        "%(count)d open check reads differently now.", "%(count)d open checks read differently now.", changed
    ) % {"count": changed}
    messages.success(request, f"{stored} {told}" if changed else stored)
    return redirect("institutions")
