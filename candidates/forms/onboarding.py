"""Forms about accommodations, milestones, and signs seen outside interviews."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.facts import DatedForm
from candidates.forms.fields import DayField, text
from candidates.models import Accommodation, Milestone, Sign, Source
from candidates.signs import SIGNS, Group

GROUPS = {
    Group.AROUND: gettext_lazy("Around the application"),
    Group.ONLINE: gettext_lazy("Online"),
    Group.DEVICE: gettext_lazy("Device"),
    Group.INCIDENT: gettext_lazy("After hire"),
}
"""Signs seen outside interviews; those of a call are ticked in interview mode."""


def sign_choices() -> list[tuple[Any, Any]]:
    """The signs by group."""
    return [
        ("", "—"),
        *((label, [(s.code, s.label) for s in SIGNS if s.group is group]) for group, label in GROUPS.items()),
    ]


class AccommodationForm(DatedForm):
    """An adjustment the person asked for."""

    source = None
    what = text(
        label=gettext_lazy("What is asked for"),
        required=True,
        max_length=300,
        help_text=gettext_lazy("The adjustment only: no medical detail is asked or kept."),
    )
    concerns = forms.MultipleChoiceField(
        label=gettext_lazy("What it concerns"),
        choices=Accommodation.Concern.choices,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("While it is open or granted, findings about this count nothing."),
    )

    class Meta:
        model = Accommodation
        fields = ("what", "concerns", "state", "on")

    def kept_by_a_change(self) -> tuple[str, ...]:
        """An answer leaves the request as it was."""
        return ("what", "concerns")


class MilestoneForm(DatedForm):
    """A step of hiring or onboarding that happened or was promised."""

    fixed = {"source": Source.STAFF}
    source = None
    due_on = DayField(label=gettext_lazy("Promised for"), required=False)

    class Meta:
        model = Milestone
        fields = ("kind", "is_done", "on", "due_on", "by_other")

    def clean(self) -> dict[str, Any]:
        """What is only promised has a day."""
        given = super().clean() or self.cleaned_data
        if "due_on" not in self.errors and not given.get("is_done") and not given.get("due_on"):
            self.add_error("due_on", _("What has not happened yet needs the day it is promised for."))
        return given

    def kept_by_a_change(self) -> tuple[str, ...]:
        """What was promised is still the same thing."""
        return ("kind", "due_on")


class SignForm(DatedForm):
    """One thing seen online, on a device or after hire."""

    fixed = {"source": Source.STAFF}
    source = None
    code = forms.ChoiceField(label=gettext_lazy("What was seen"), choices=sign_choices)

    class Meta:
        model = Sign
        fields = ("code", "on")

    def clean_on(self) -> date | None:
        """A sign has a day; today if none is told."""
        return super().clean_on() or self.setting.today

    def clean_code(self) -> str:
        """A sign of the vocabulary."""
        code: str = self.cleaned_data["code"]
        if not code:
            raise ValidationError(_("Choose what was seen."))
        return code
