"""Whether the rules weigh on some more than on others: rates by group, and a table of one's own that is never kept."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from candidates.forms.positions import PLAN_KINDS
from candidates.models import Position
from redflags.figures import counts, fairness
from redflags.figures.counts import Selection
from redflags.figures.fairness import Grouping, Line
from redflags.forms.figures import LONG, GroupTable, GroupTableForm, LongPeriodForm
from redflags.measure.disclosure import LEAST
from redflags.measure.ratio import compared
from redflags.measure.spread import Spread
from redflags.rulebook.words import precision
from redflags.views.figures import days
from screening import clock
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_DASHBOARD)
@require_http_methods(["GET", "HEAD", "POST"])
def fairness_page(request: SignedInRequest) -> HttpResponse:
    """Rates by group of who came in; POST compares the groups of a table, in memory only."""
    form, period = GroupTableForm(request.POST or None, request.FILES or None), LongPeriodForm(request.GET)
    is_sent = request.method == "POST"
    if is_sent and not form.is_bound:
        form = GroupTableForm({})
    now = timezone.now()
    chosen = Selection(request.user, clock.today(now), period.number)
    is_good = is_sent and form.is_valid()
    context: dict[str, Any] = {
        "groupings": _groupings(chosen),
        "form": form,
        "compared": _compared(form.read) if is_good else [],
        "tabs": [
            {"label": label, "url": f"?months={number}", "here": number == period.number}
            for number, label in LONG.items()
        ],
        "since": chosen.first,
        "least": LEAST,
        "as_of": counts.as_of(now),
        "zone": request.user.organisation_zone,
    }
    status = 422 if is_sent and not is_good else 200
    return render(request, "redflags/dashboard/fairness.html", context, status=status)


def _groupings(chosen: Selection) -> list[dict[str, Any]]:
    titles = {str(pk): title for pk, title in Position.objects.values_list("pk", "title")}

    def plan(kinds: str) -> str:
        return (
            ", ".join(str(PLAN_KINDS.get(kind, kind)) for kind in kinds.split(",")) if kinds else _("no check planned")
        )

    told = (
        ("position", _("By position"), fairness.by_position(chosen), lambda value: titles.get(value, _("no position"))),
        ("source", _("By source"), fairness.by_source(chosen), lambda value: value or _("not named")),
        ("channel", _("By channel"), fairness.by_channel(chosen), lambda value: value or _("not named")),
        ("plan", _("By check plan"), fairness.by_plan(chosen), plan),
    )
    return [_grouping(key, title, found, named) for key, title, found, named in told]


def _grouping(key: str, title: str, found: Grouping, named: Any) -> dict[str, Any]:
    return {
        "key": key,
        "title": title,
        "lines": [_line(line, named(line.value)) for line in found.lines],
        "total": _line(found.total, _("All")),
        "is_hiding": found.is_hiding,
    }


def _line(line: Line, label: str) -> dict[str, Any]:
    cells = [
        {
            "hidden": share is None,
            "words": precision(share) if share else "",
            "none": share is not None and not share.n,
            "width": round(100 * ((share.value if share else None) or 0), 1),
            "low": round(100 * share.interval[0], 1) if share and share.interval else 0,
            "span": round(100 * (share.interval[1] - share.interval[0]), 1) if share and share.interval else 0,
        }
        for share in line.shares
    ]
    return {"label": label, "size": line.size, "cells": cells, "delay": _delay(line.delay)}


def _delay(delay: Spread | None) -> str:
    return days(delay.median) if delay else ""


def _compared(table: GroupTable) -> list[dict[str, Any]]:
    """Each outcome with its groups: rate, interval, and the ratio to the highest rate."""
    found = []
    for outcome, shares in zip(table.outcomes, table.shares, strict=True):
        rows = [
            {
                "group": group,
                "n": one.share.n,
                "hits": one.share.hits,
                "rate": precision(one.share),
                "ratio": None if one.ratio is None else round(100 * one.ratio),
                "is_below": one.is_below,
                "is_few": one.share.n < LEAST,
            }
            for group, one in zip(table.groups, compared(shares), strict=True)
        ]
        found.append({"outcome": outcome, "rows": rows})
    return found
