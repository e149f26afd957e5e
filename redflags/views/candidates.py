"""The list of candidates: one row per application, with everything it takes to choose whom to look at next."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from candidates.forms.positions import PLAN_KINDS
from candidates.models import Application
from redflags import desk, listing, listrows, register, savedviews
from redflags.actions.decisions import blind_among
from redflags.due import Moment
from redflags.forms.candidates import CandidateFilter
from redflags.listing import Column
from redflags.listrows import Beside
from redflags.models import SavedView
from redflags.overdue import kinds_of
from redflags.register import Order
from redflags.savedviews import Shelf
from redflags.tags import all_tags, tags_of
from screening.roles import Permission, SignedInRequest, allow

VIEWS_SHOWN = 7
"""Saved views above the list; the others are one step further."""


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def candidates(request: SignedInRequest) -> HttpResponse:
    """Filters and order come from the address; pages are cut by key, so that the last one is as quick as the first."""
    form = CandidateFilter(request.GET)
    shelf = Shelf.of(request.user)
    view = shelf.find(form.cleaned_data["view"])
    begun = shelf.beginning if not request.GET else view if set(request.GET) == {"view"} else None
    if begun:
        return redirect(savedviews.address_of(begun))
    tags = all_tags()
    form.offer_tags(tags)
    columns = shelf.columns(view, form.cleaned_data["columns"], has_tags=bool(tags))
    today = timezone.localdate()
    page = register.listed(
        form.filters,
        form.order_wanted,
        user=request.user,
        today=today,
        after=_key(request, "after"),
        before=_key(request, "before"),
    )
    if form.order_wanted.base in (Order.LEVEL, Order.SCORE) and Column.SCORE not in columns:
        columns = listing.readable([*columns, Column.SCORE])
    now = timezone.now()
    reviews = desk.held([row.pk for row in page.rows], user=request.user, now=now)
    beside = Beside(
        columns=columns,
        now=now,
        today=today,
        address=request.GET,
        blind=blind_among(page.rows, request.user),
        not_asked=_late_lines(page.rows, now) if Column.DUE in columns else {},
        tags=tags_of(page.rows) if Column.TAGS in columns else {},
        reviews=reviews,
        reader=request.user.pk,
    )
    context: dict[str, Any] = {
        "form": form,
        "in_force": [{"label": label, "url": _without(request, name)} for name, label in form.in_force],
        "older": _turned(request, after=page.older) if page.older else "",
        "newer": _turned(request, before=page.newer) if page.newer else "",
        "plain_url": f"{reverse('candidates')}?view={savedviews.ALL}" if shelf.beginning else reverse("candidates"),
        "rows": listrows.rows(page.rows, beside),
        "reviewing": any(review.user_id == request.user.pk for review in reviews),
        "total": page.total if page.total <= register.COUNTED else f"> {register.COUNTED}",
        "headings": listing.headings(columns, form.order_wanted, request.GET),
        "shown_columns": "-".join(columns),
        "order": form.order_wanted.value,
        "address": [(name, value) for name, values in request.GET.lists() for value in values if value],
        "is_empty": not page.rows and not form.in_force and not request.GET.get("after"),
        **_shelf(shelf, view, form),
        "columns": [(column.value, label, column in columns) for column, label in listing.LABELS.items()],
    }
    return render(request, "redflags/candidates/list.html", context)


def _shelf(shelf: Shelf, view: SavedView | None, form: CandidateFilter) -> dict[str, Any]:
    """The saved views above the list, which of them it is, and whether it was changed since."""
    wanted = form.cleaned_data["view"]
    shown = [other for place, other in enumerate(shelf.views) if place < VIEWS_SHOWN or other == view]
    everybody = {
        "label": _("All open"),
        "url": f"{reverse('candidates')}?view={savedviews.ALL}",
        "here": view is None and not form.in_force,
    }
    return {
        "view": view,
        "view_is_gone": wanted not in ("", savedviews.ALL) and view is None,
        "gone": form.gone if view else [],
        "view_is_changed": view is not None
        and (
            form.filters != savedviews.filters_of(view)
            or form.order_wanted is not savedviews.order_of(view)
            or bool(form.cleaned_data["columns"])
        ),
        "tabs": [
            everybody,
            *({"label": other.name, "url": savedviews.address_of(other), "here": other == view} for other in shown),
        ]
        if shelf.views
        else [],
        "views_hidden": len(shelf.views) - len(shown),
    }


def _late_lines(rows: Sequence[Application], now: datetime) -> dict[int, str]:
    """What of the plan nobody was asked about in time, in words, by application."""
    late = kinds_of([row.pk for row in rows], Moment.of(now))
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


def _key(request: SignedInRequest, name: str) -> int | None:
    text = request.GET.get(name, "")
    return int(text) if text.isdecimal() and len(text) <= 18 else None
