"""The filters of the trail page."""

from datetime import date
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext_lazy as _

from screening.models import User


class TrailFilter(forms.Form):
    """Which events to show: of a verb, of a person, of a day in the organisation's time zone."""

    verb = forms.ChoiceField(label=_("What"), required=False)
    actor = forms.ModelChoiceField(label=_("Who"), queryset=User.objects.none(), required=False)
    day = forms.DateField(
        label=_("Day"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        validators=[MinValueValidator(date(2000, 1, 1)), MaxValueValidator(date(2199, 12, 31))],
    )
    before = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput)

    def __init__(self, *args: Any, verbs: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["verb"].choices = [("", _("Anything")), *((verb, verb) for verb in verbs)]  # type: ignore[attr-defined]  # a choice field has them
        self.fields["actor"].queryset = User.objects.order_by("name")  # type: ignore[attr-defined]  # a choice field has them
        self.fields["actor"].empty_label = _("Anybody")  # type: ignore[attr-defined]
