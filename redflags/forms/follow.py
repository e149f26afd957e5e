"""Forms in which a person puts an application off, or hands it over."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.colleagues import colleagues
from candidates.forms.fields import DayField, among, text
from candidates.forms.positions import VersionMixin
from candidates.models import Candidate
from screening.models import User
from screening.roles import Permission
from screening.submissions import OnceMixin


class SnoozeForm(OnceMixin, forms.Form):
    """Until when, and why."""

    until = DayField(
        label=gettext_lazy("Until"),
        help_text=gettext_lazy(
            "It comes back to your worklist on this day. What is due or strong stays there all along."
        ),
    )
    why = text(label=gettext_lazy("Why"), max_length=200)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_until(self) -> date:
        """A day to come."""
        day: date = self.cleaned_data["until"]
        if day <= self.today:
            raise ValidationError(_("Choose a day to come."))
        return day


class AssignForm(VersionMixin):
    """Who looks after an application from now on."""

    recruiter = forms.ModelChoiceField(
        label=gettext_lazy("Looked after by"), queryset=User.objects.none(), required=False
    )

    def __init__(self, *args: Any, candidate: Candidate, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        among(self.fields["recruiter"], colleagues(candidate, Permission.EDIT_CANDIDATES))
