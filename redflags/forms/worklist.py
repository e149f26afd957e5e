"""The filters of the worklist; they live in the address."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from redflags.worklist.circle import Scope
from redflags.worklist.task import PART_LABELS, Part
from screening.models import User
from screening.roles import Permission, can

SCOPE_LABELS = {
    Scope.MINE: _("Mine"),
    Scope.TEAM: _("My teams"),
    Scope.UNASSIGNED: _("Unassigned"),
    Scope.EVERYBODY: _("Everybody's"),
}


class WorklistFilter(forms.Form):
    """Every field is optional, and what cannot be read is left out rather than refused."""

    q = forms.CharField(
        label=_("Search"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"type": "search", "placeholder": _("Name"), "autocomplete": "off"}),
    )
    part = forms.ChoiceField(label=_("Show"), required=False)
    scope = forms.ChoiceField(
        label=_("Whose"), required=False, choices=list(SCOPE_LABELS.items()), widget=forms.HiddenInput
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        shown = [part for part in Part if part is not Part.STRONG or can(user, Permission.CLEAR_FINDINGS)]
        self.fields["part"].choices = [("", _("Everything")), *((part, PART_LABELS[part]) for part in shown)]  # type: ignore[attr-defined]  # a choice field has them
        self.full_clean()

    @property
    def words(self) -> str:
        """What is searched for."""
        return str(self.cleaned_data.get("q") or "")

    @property
    def part_wanted(self) -> Part | None:
        """The one part to show, or all."""
        part = self.cleaned_data.get("part")
        return Part(part) if part else None

    @property
    def scope_wanted(self) -> Scope:
        """Whose candidates; one's own unless asked otherwise."""
        return Scope(self.cleaned_data.get("scope") or Scope.MINE)
