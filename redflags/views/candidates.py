"""The list of candidates: one row per application, with everything it takes to choose whom to look at next."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from candidates.forms.positions import PLAN_KINDS
from candidates.models import Application
from redflags import desk, register
from redflags.actions.decisions import blind_among
from redflags.due import Moment
from redflags.forms.candidates import CandidateFilter
from redflags.overdue import kinds_of
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def candidates(request: SignedInRequest) -> HttpResponse:
    """Filters and order come from the address; pages are cut by key, so that the last one is as quick as the first."""
    form = CandidateFilter(request.GET)
    today = timezone.localdate()
    found = register.narrowed(form.filters, user=request.user, today=today)
    page = register.page(found, form.order_wanted, after=_key(request, "after"), before=_key(request, "before"))
    late = _late_lines(page.rows)
    reviews = desk.held([row.pk for row in page.rows], user=request.user, now=timezone.now())
    context: dict[str, Any] = {
        "form": form,
        "in_force": [{"label": label, "url": _without(request, name)} for name, label in form.in_force],
        "older": _turned(request, after=page.older) if page.older else "",
        "newer": _turned(request, before=page.newer) if page.newer else "",
        "plain_url": reverse("candidates"),
        "rows": [
            (application, _waiting(application.stage_since), late.get(application.pk, "")) for application in page.rows
        ],
        "page": page,
        "reviews": reviews,
        "reviewing": any(review.user_id == request.user.pk for review in reviews),
        "blind": blind_among(page.rows, request.user),
        "total": page.total if page.total <= register.COUNTED else f"> {register.COUNTED}",
        "today": today,
        "by_level": form.order_wanted is register.Order.LEVEL,
        "is_empty": not page.rows and not form.in_force and not request.GET.get("after"),
    }
    return render(request, "redflags/candidates/list.html", context)


def _late_lines(rows: Sequence[Application]) -> dict[int, str]:
    """What of the plan nobody was asked about in time, in words, by application."""
    late = kinds_of([row.pk for row in rows], Moment.of(timezone.now()))
    return {key: ", ".join(str(PLAN_KINDS.get(kind, kind)) for kind in kinds) for key, kinds in late.items()}


def _without(request: SignedInRequest, name: str) -> str:
    """The address without one filter, on its first page."""
    params = request.GET.copy()
    for gone in (name, "after", "before"):
        params.pop(gone, None)
    return f"?{params.urlencode()}"


def _turned(request: SignedInRequest, **key: int) -> str:
    """The address of the next or the previous page."""
    params = request.GET.copy()
    for gone in ("after", "before"):
        params.pop(gone, None)
    params.update({name: str(value) for name, value in key.items()})
    return f"?{params.urlencode()}"


def _waiting(since: datetime) -> int:
    """Whole days since the application came to its stage."""
    return max((timezone.now() - since) // timedelta(days=1), 0)


def _key(request: SignedInRequest, name: str) -> int | None:
    text = request.GET.get(name, "")
    return int(text) if text.isdecimal() and len(text) <= 18 else None
