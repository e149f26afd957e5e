"""Forms of incidents: opening one, what became of a step, who may see it, closing it, lifting the hold."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.colleagues import colleagues
from candidates.forms.fields import among, long_text
from candidates.models import Candidate
from redflags.models import Incident, IncidentStep
from screening.models import User
from screening.overtaken import SeenMixin, mark
from screening.roles import Permission
from screening.submissions import OnceMixin

SHORTEST_REASON = 20
"""Characters; an incident takes people's payments and access away, and somebody reads years later why."""


def _reason(text: str) -> str:
    """A text that says something. Raises ValidationError."""
    if len(text.strip()) < SHORTEST_REASON:
        raise ValidationError(
            _("Write a sentence: at least %(number)s characters."), params={"number": SHORTEST_REASON}
        )
    return text.strip()


class CircleForm(forms.Form):
    """Who may see an incident beside those who lead and audit incidents."""

    circle = forms.ModelMultipleChoiceField(
        label=gettext_lazy("Who else may see it"),
        queryset=User.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("As few as possible. HR leads, admins and auditors see every incident."),
    )

    def __init__(self, *args: Any, candidate: Candidate, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = colleagues(candidate, Permission.VIEW_CANDIDATES)
        leads = {user.pk for user in people if user.may(Permission.VIEW_INCIDENTS)}
        among(self.fields["circle"], people.exclude(pk__in=leads))
        if not self.fields["circle"].queryset.exists():  # type: ignore[attr-defined]  # a model choice has one
            del self.fields["circle"]

    @property
    def people(self) -> Sequence[User]:
        """The people of a valid form."""
        return list(self.cleaned_data.get("circle", ()))


class ChangeCircleForm(SeenMixin, CircleForm):
    """Who else may see an incident that is open already."""

    @classmethod
    def of(cls, incident: Incident, data: QueryDict | None = None) -> "ChangeCircleForm":
        """The form of an incident as it is."""
        circle = list(incident.circle.values_list("pk", flat=True))
        return cls(data, candidate=incident.application.candidate, initial={"circle": circle, "seen": mark(circle)})


class OpenForm(OnceMixin, CircleForm):
    """Why an incident is opened."""

    reason = long_text(
        label=gettext_lazy("Why is it opened?"),
        required=True,
        max_length=2_000,
        rows=4,
        help_text=gettext_lazy("What was seen or verified, in facts. Write “suspected”: nothing is established yet."),
    )
    field_order = ["reason", "circle"]

    def clean_reason(self) -> str:
        """A reason that says something."""
        return _reason(self.cleaned_data["reason"])


class StepForm(forms.Form):
    """What became of a step."""

    state = forms.ChoiceField(
        label=gettext_lazy("State"),
        choices=[
            (IncidentStep.State.DONE, gettext_lazy("Done")),
            (IncidentStep.State.NOT_NEEDED, gettext_lazy("Not needed here")),
        ],
        initial=IncidentStep.State.DONE,
    )
    note = long_text(label=gettext_lazy("Note"), max_length=2_000, rows=2)

    def clean(self) -> dict[str, Any]:
        """A step that is not needed says why."""
        given = super().clean() or self.cleaned_data
        if given.get("state") == IncidentStep.State.NOT_NEEDED and not given.get("note", "").strip():
            self.add_error("note", _("Say why it is not needed."))
        return given


class CloseForm(forms.Form):
    """How an incident ended."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("How it ended"), choices=Incident.Outcome.choices, widget=forms.RadioSelect
    )
    note = long_text(label=gettext_lazy("What was found"), required=True, max_length=2_000, rows=4)

    def clean_note(self) -> str:
        """A note that says something."""
        return _reason(self.cleaned_data["note"])


class LiftForm(forms.Form):
    """Why a legal hold is lifted."""

    reason = long_text(label=gettext_lazy("Why can it be lifted?"), required=True, max_length=1_000, rows=3)

    def clean_reason(self) -> str:
        """A reason that says something."""
        return _reason(self.cleaned_data["reason"])
