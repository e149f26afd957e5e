"""The forms that ask for an export, and for one every week or month."""

from collections.abc import Collection
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from redflags.exports.table import Table
from redflags.models import Export, ExportSchedule
from redflags.register import ORDER_LABELS
from screening import clock
from screening.submissions import OnceMixin

SHORTEST_REASON = 5
"""Characters; shorter ones say nothing to whoever reads the trail later."""


class ExportForm(OnceMixin, forms.Form):
    """Which file, and why it is needed: what leaves the house leaves with a reason."""

    file_format = forms.TypedChoiceField(
        label=gettext_lazy("In which format?"),
        choices=Export.Format.choices,
        coerce=Export.Format,
        widget=forms.RadioSelect,
        initial=Export.Format.CSV,
    )
    columns = forms.MultipleChoiceField(
        label=gettext_lazy("Columns"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("None ticked means all of them."),
    )
    order = forms.ChoiceField(
        label=gettext_lazy("In which order?"),
        required=False,
        choices=[("", gettext_lazy("by number")), *ORDER_LABELS.items()],
    )
    opened = forms.BooleanField(
        label=gettext_lazy("With contacts in full"),
        required=False,
        help_text=gettext_lazy(
            "Whole e-mail addresses and phone numbers instead of hints only. You are asked for your second factor."
        ),
    )
    reason = forms.CharField(
        label=gettext_lazy("What is the file for?"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy("For example: monthly report to the steering committee. It stays with the export."),
    )
    every = forms.ChoiceField(
        label=gettext_lazy("How often?"),
        required=False,
        choices=[("", gettext_lazy("once, now")), *ExportSchedule.Every.choices],
        widget=forms.RadioSelect,
        initial="",
        help_text=gettext_lazy(
            "Made again and again, it tells you by mail that it is ready: the mail holds a link behind the sign-in, "
            "and no data."
        ),
    )
    first_on = forms.DateField(
        label=gettext_lazy("First on"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=gettext_lazy("For one that is made again: the first day. Empty means today."),
    )

    def __init__(
        self, *args: Any, table: Table[Any], ticked: Collection[str], may_open: bool, may_recur: bool, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        choices = table.choices()
        self.fields["columns"].choices = choices  # type: ignore[attr-defined]  # a choice field has them
        self.fields["columns"].initial = [name for name, _title in choices if not ticked or name in ticked]
        if not table.source.takes_filters:
            del self.fields["order"]
        if not (may_open and table.can_open):
            del self.fields["opened"]
        if not may_recur:
            del self.fields["every"], self.fields["first_on"]

    def clean_columns(self) -> list[str]:
        """The names in their order; nothing for all, so that a later version's further columns come as well."""
        names = [name for name, _title in self.fields["columns"].choices]  # type: ignore[attr-defined]  # a choice field has them
        chosen = set(self.cleaned_data["columns"])
        return [] if chosen == set(names) else [name for name in names if name in chosen]

    def clean_reason(self) -> str:
        """A reason that says something, on one line."""
        reason = " ".join(self.cleaned_data["reason"].split())
        if len(reason) < SHORTEST_REASON:
            raise ValidationError(_("Write a few words, so that whoever looks later knows why the file left."))
        return reason

    def clean(self) -> dict[str, Any]:
        """What is made again has hints only, and begins on a day to come."""
        given: dict[str, Any] = super().clean() or self.cleaned_data
        first = given.get("first_on")
        if given.get("every"):
            if given.get("opened"):
                self.add_error("opened", _("What is made again has no contacts in full: ask for those each time."))
            if first and first < clock.today():
                self.add_error("first_on", _("This day has passed."))
        return given
