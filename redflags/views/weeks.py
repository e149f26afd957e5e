"""The figures of a week, beside those of the week before."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from redflags.models import WeekFigures
from screening.actions.notices import read_page
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_DASHBOARD)
@require_safe
def week_figures(request: SignedInRequest, pk: int) -> HttpResponse:
    """As they stood then; where everybody stands now is on the dashboard."""
    week = get_object_or_404(WeekFigures, pk=pk)
    before = WeekFigures.objects.filter(first_on__lt=week.first_on).order_by("-first_on").first()
    after = WeekFigures.objects.filter(first_on__gt=week.first_on).order_by("first_on").first()
    read_page("week_figures", pk, by=request.user, now=timezone.now())
    context: dict[str, Any] = {
        "week": week,
        "before": before,
        "after": after,
        "rows": [_row(name, week, before) for name in WeekFigures.SHOWN],
    }
    return render(request, "redflags/dashboard/week.html", context)


def _row(name: str, week: WeekFigures, before: WeekFigures | None) -> dict[str, Any]:
    value = getattr(week, name)
    earlier = getattr(before, name) if before else None
    return {
        "label": WeekFigures.label(name),
        "value": value,
        "before": earlier,
        "change": None if earlier is None else f"{value - earlier:+d}".replace("-", "−"),
    }
