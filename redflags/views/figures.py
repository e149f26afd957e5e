"""The HR lead's dashboard: where candidates stand, what is late, which rules fired; every number leads to its list."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from redflags import figures
from redflags.due import Moment, What
from redflags.forms.figures import PERIODS, PeriodForm
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_DASHBOARD)
@require_safe
def dashboard(request: SignedInRequest) -> HttpResponse:
    """Figures as of this moment; the time they look back on is in the address."""
    form = PeriodForm(request.GET)
    moment = Moment.of(timezone.now())
    months = figures.months_until(moment.today, form.number)
    register = figures.register(request.user)
    arrivals = figures.arrivals(request.user, months)
    context: dict[str, Any] = {
        "register": register,
        "grounds": figures.grounds(request.user),
        "late": _in_words(figures.what_is_late(request.user, moment)),
        "rules": figures.rules_that_fired(request.user, months[0]),
        "arrivals": arrivals,
        "columns": [_column(month, months) for month in arrivals.months],
        "stages": [stage.label for stage in figures.OPEN_STAGES],
        "bands": [_("nothing"), _("less than half"), _("half and more"), _("everything")],
        "tabs": [
            {"label": label, "url": f"?months={number}", "here": number == form.number}
            for number, label in PERIODS.items()
        ],
        "since": months[0],
        "now": moment.now,
        "zone": request.user.organisation_zone,
    }
    return render(request, "redflags/dashboard/dashboard.html", context)


def _column(month: figures.Month, months: Sequence[date]) -> dict[str, Any]:
    """A month of the chart; the year stands where it begins, or at the first."""
    year_of = next((first for first in months if first.month == 1), months[0])
    label = date_format(month.first, "M Y" if month.first == year_of or month.first.month == 1 else "M")
    return {"label": label, "value": month.figure.value, "url": month.figure.url}


def _in_words(late: dict[What, figures.Figure]) -> list[tuple[figures.Figure, str]]:
    labels = {
        What.CHECKS: _("wait for a check that is late"),
        What.INTERVIEWS: _("lack the outcome of an interview"),
        What.VISITS: _("missed an agreed visit"),
        What.PLAN: _("wait for us to ask for a check of the plan"),
        What.AFTER_HIRE: _("have something to be done after a hire that is late"),
    }
    return [(figure, labels[what]) for what, figure in late.items()]
