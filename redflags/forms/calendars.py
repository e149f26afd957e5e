"""The filters of the calendar, which live in the address, and the form of one's feed."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from redflags.agenda.month import Month
from redflags.forms.worklist import SCOPE_LABELS
from redflags.worklist.circle import Scope


class CalendarFilter(forms.Form):
    """Both are optional, and what cannot be read is left out rather than refused."""

    month = forms.CharField(required=False, max_length=7)
    scope = forms.ChoiceField(required=False, choices=list(SCOPE_LABELS.items()))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.full_clean()

    @property
    def month_wanted(self) -> Month | None:
        """The month, if one was asked for."""
        return Month.read(str(self.cleaned_data.get("month") or ""))

    @property
    def scope_wanted(self) -> Scope:
        """Whose candidates; one's own unless asked otherwise."""
        return Scope(self.cleaned_data.get("scope") or Scope.MINE)


class FeedForm(forms.Form):
    """What a feed tells."""

    shows_names = forms.BooleanField(
        label=_("With names"), required=False, help_text=_("Instead of initials. Your organisation allows it.")
    )

    def __init__(self, *args: Any, may_show_names: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not may_show_names:
            del self.fields["shows_names"]
