"""The form that asks for an export."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from redflags.exports.tables import TABLES
from redflags.models import Export
from screening.submissions import OnceMixin

SHORTEST_REASON = 5
"""Characters; shorter ones say nothing to whoever reads the trail later."""


class ExportForm(OnceMixin, forms.Form):
    """Which file, and why it is needed: what leaves the house leaves with a reason."""

    table = forms.ChoiceField(label=gettext_lazy("Which table?"), widget=forms.RadioSelect, initial="candidates")
    file_format = forms.TypedChoiceField(
        label=gettext_lazy("In which format?"),
        choices=Export.Format.choices,
        coerce=Export.Format,
        widget=forms.RadioSelect,
        initial=Export.Format.CSV,
    )
    reason = forms.CharField(
        label=gettext_lazy("What is the file for?"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy("For example: monthly report to the steering committee. It stays with the export."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["table"].choices = [  # type: ignore[attr-defined]  # a choice field has them
            (name, f"{table.label} ({table.holds})") for name, table in TABLES.items()
        ]

    def clean_reason(self) -> str:
        """A reason that says something, on one line."""
        reason = " ".join(self.cleaned_data["reason"].split())
        if len(reason) < SHORTEST_REASON:
            raise ValidationError(_("Write a few words, so that whoever looks later knows why the file left."))
        return reason
