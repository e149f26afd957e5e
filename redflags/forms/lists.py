"""Forms about the list of candidates: saved views, what roles begin with."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.fields import among, text
from redflags.models import SavedView
from screening.models import Team, User
from screening.overtaken import SeenMixin
from screening.roles import Role

NONE = "none"
"""The choice of no view."""


class ViewForm(forms.Form):
    """What a view is called, and who else sees it."""

    name = text(label=gettext_lazy("Name"), required=True, max_length=60)
    teams = forms.ModelMultipleChoiceField(
        label=gettext_lazy("Share with"),
        queryset=Team.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Everybody of the team finds it above the list, and sees there whom he or she may see."),
    )
    begin = forms.BooleanField(label=gettext_lazy("Begin with this view"), required=False)

    def __init__(self, *args: Any, by: User, view: SavedView | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.by, self.view = by, view
        among(self.fields["teams"], by.teams.order_by("name"))
        if not by.teams.exists():
            del self.fields["teams"]
        if view:
            del self.fields["begin"]

    def clean_name(self) -> str:
        """A name that the person has not given to another view."""
        name = " ".join(self.cleaned_data["name"].split())
        others = SavedView.objects.filter(owner=self.by, name=name)
        if (others.exclude(pk=self.view.pk) if self.view else others).exists():
            raise ValidationError(_("You have a view of this name already: choose another, or update that one."))
        return name


class RoleViewsForm(SeenMixin):
    """What the people of each role begin with."""

    def __init__(self, *args: Any, views: Sequence[SavedView], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.views = {str(view.pk): view for view in views}
        choices = [(NONE, _("The whole list")), *((key, view.name) for key, view in self.views.items())]
        for role, label in Role.choices:
            self.fields[role] = forms.ChoiceField(label=label, choices=choices, initial=NONE)

    @property
    def chosen(self) -> dict[str, SavedView | None]:
        """The view of each role."""
        return {role: self.views.get(self.cleaned_data[role]) for role in Role.values}
