"""The filter of the dashboard: the time it looks back on; it lives in the address."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

USUAL = 12
PERIODS = {1: _("This month"), 3: _("3 months"), USUAL: _("12 months"), 24: _("24 months")}
"""Whole months up to this one."""


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
