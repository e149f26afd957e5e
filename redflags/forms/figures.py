"""The filters of the dashboards, which live in the address, and the anonymous table whose groups are compared."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from candidates.models import Position
from screening.models import Team

USUAL = 12
PERIODS = {1: _("This month"), 3: _("3 months"), USUAL: _("12 months"), 24: _("24 months")}
"""Whole months up to this one."""

LONG = {USUAL: PERIODS[USUAL], 24: PERIODS[24]}
"""What fairness looks back on: few people in a short time would be told apart."""


class PeriodForm(forms.Form):
    """How many months; what cannot be read is left out rather than refused."""

    months = forms.TypedChoiceField(
        label=_("Looking back"), required=False, choices=list(PERIODS.items()), coerce=int, empty_value=None
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["months"].initial = USUAL
        self.full_clean()

    @property
    def number(self) -> int:
        """Months, this one included."""
        return int(self.cleaned_data.get("months") or USUAL)


class FiguresForm(PeriodForm):
    """The time looked back on, a position and a team."""

    position = forms.ModelChoiceField(
        label=_("Position"), required=False, queryset=Position.objects.none(), empty_label=_("Any position")
    )
    team = forms.ModelChoiceField(
        label=_("Team"), required=False, queryset=Team.objects.none(), empty_label=_("Any team")
    )

    def __init__(self, data: QueryDict) -> None:
        given = data.copy()
        if given.get("months") not in {str(number) for number in PERIODS}:
            given["months"] = str(USUAL)  # so that the field shows what is drawn
        super().__init__(given)
        self.fields["position"].queryset = Position.objects.order_by("-is_open", "title", "pk")  # type: ignore[attr-defined]
        self.fields["team"].queryset = Team.objects.order_by("name")  # type: ignore[attr-defined]
        self.full_clean()

    @property
    def position_wanted(self) -> int | None:
        """The position, or all."""
        found = self.cleaned_data.get("position")
        return found.pk if found else None

    @property
    def team_wanted(self) -> int | None:
        """The team, or all."""
        found = self.cleaned_data.get("team")
        return found.pk if found else None
