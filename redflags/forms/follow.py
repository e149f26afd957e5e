"""Forms in which a person puts an application off, or hands it over."""

from collections.abc import Iterable
from datetime import date
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.colleagues import colleagues
from candidates.forms.fields import DayField, among, long_text, text
from candidates.models import Application, Candidate
from screening.models import User
from screening.overtaken import VersionMixin
from screening.roles import Permission
from screening.submissions import OnceMixin

SHORTEST_WHY = 3


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


class HandUpForm(OnceMixin, VersionMixin):
    """To which HR lead an application goes, and why."""

    to = forms.ModelChoiceField(label=gettext_lazy("HR lead"), queryset=User.objects.none())
    why = long_text(
        label=gettext_lazy("What should be looked at"),
        required=True,
        max_length=2_000,
        help_text=gettext_lazy("Goes on file as a note that names the lead: what you saw, and what you are unsure of."),
    )

    def __init__(self, *args: Any, candidate: Candidate, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        leads = colleagues(candidate, Permission.DECIDE).exclude(pk=by.pk)
        among(self.fields["to"], leads)
        if leads.count() == 1:
            self.fields["to"].initial = leads.first()

    def clean_why(self) -> str:
        """A reason that somebody else can follow."""
        why: str = self.cleaned_data["why"].strip()
        if len(why) < SHORTEST_WHY:
            raise ValidationError(_("Write what should be looked at, so that others can follow."))
        return why


class AssignForm(VersionMixin):
    """Who looks after an application from now on."""

    recruiter = forms.ModelChoiceField(
        label=gettext_lazy("Looked after by"), queryset=User.objects.none(), required=False
    )

    @classmethod
    def of(cls, application: Application, data: QueryDict | None = None, **options: Any) -> "AssignForm":
        """The form of an application as it is."""
        initial = {"recruiter": application.recruiter_id, "version": application.version}
        return cls(data, candidate=application.candidate, initial=initial, **options)

    @classmethod
    def shown(cls, application: Application, people: Iterable[tuple[int, str]], **options: Any) -> "AssignForm":
        """The same to be drawn, for whoever has asked for the keys and names of those who can be chosen."""
        form = cls.of(application, **options)
        field = cast("forms.ModelChoiceField[Any]", form.fields["recruiter"])
        field.choices = [("", field.empty_label), *people]
        return form

    def __init__(self, *args: Any, candidate: Candidate, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        among(self.fields["recruiter"], colleagues(candidate, Permission.EDIT_CANDIDATES))
