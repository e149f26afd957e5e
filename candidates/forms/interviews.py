"""Forms of interviews: when and by whom, how it was held, notes, scorecards, accommodations asked for meanwhile."""

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.colleagues import colleagues
from candidates.forms.fields import DayField, long_text, text
from candidates.models import Application, Candidate, Draft, Interview, Scorecard, Stage
from screening.models import User
from screening.overtaken import VersionMixin
from screening.roles import Permission
from screening.submissions import OnceMixin
from screening.workdays import Calendar

HELD = (Interview.Outcome.PASSED, Interview.Outcome.CONCERN, Interview.Outcome.FAILED)
"""Outcomes of an interview that took place."""

NEVER_HELD = (Interview.Outcome.DECLINED, Interview.Outcome.NO_SHOW, Interview.Outcome.CANCELLED)

LONGEST = 65_536


class ScheduleForm(OnceMixin, VersionMixin):
    """When an interview is, how it is offered, and who leads it."""

    fields: dict[str, Any]  # some have choices, some a queryset

    application = forms.ModelChoiceField(
        label=gettext_lazy("Application"), queryset=Application.objects.none(), required=False, empty_label=None
    )
    on = DayField(label=gettext_lazy("Day"))
    at = forms.TimeField(
        label=gettext_lazy("Time"), required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    offered = forms.ChoiceField(label=gettext_lazy("Offered as"), choices=Interview.Mode.choices)
    platform = text(
        label=gettext_lazy("Platform or place"),
        max_length=60,
        help_text=gettext_lazy("The name only: a link with a key in it belongs into the invitation."),
    )
    people = forms.ModelMultipleChoiceField(
        label=gettext_lazy("Who leads it"),
        queryset=User.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Two people see more than one, and each records what he or she sees."),
    )

    def __init__(self, *args: Any, candidate: Candidate, by: User, interview: Interview | None = None, **kwargs: Any):
        kwargs["initial"] = self._standing(interview, by)
        super().__init__(*args, **kwargs)
        self.zone = timezone.get_current_timezone_name()
        self.fields["at"].help_text = _("In %(zone)s.") % {"zone": self.zone}
        applications = candidate.applications.select_related("position").order_by("-pk")
        kept = (interview.application_id if interview else None) or 0
        own = applications.exclude(~Q(pk=kept), stage=Stage.CLOSED)
        if len(own) > 1:
            self.fields["application"].queryset = own
            self.fields["application"].label_from_instance = lambda application: application.title or str(application)
        else:
            del self.fields["application"]
            self.only_application = own[0] if own else None
        self.fields["people"].queryset = colleagues(candidate, Permission.RUN_INTERVIEWS)

    def clean(self) -> dict[str, Any]:
        """A wall time that exists on that day."""
        given = super().clean() or self.cleaned_data
        day, wall = given.get("on"), given.get("at")
        if day and wall and self._starts_at(day, wall).astimezone(ZoneInfo(self.zone)).time() != wall:
            self.add_error("at", _("Clocks go forward on that day: this time does not come."))
        return given

    def values(self) -> dict[str, Any]:
        """The columns of a valid form."""
        given = self.cleaned_data
        return {
            "application": given["application"] if "application" in self.fields else self.only_application,
            "on": given["on"],
            "starts_at": self._starts_at(given["on"], given["at"]) if given["at"] else None,
            "offered": given["offered"],
            "platform": given["platform"],
        }

    def _starts_at(self, day: date, wall: time) -> datetime:
        return Calendar(ZoneInfo(self.zone)).at(day, wall)

    @staticmethod
    def _standing(interview: Interview | None, by: User) -> dict[str, Any]:
        if interview is None:
            return {"version": 1, "people": [by.pk], "offered": Interview.Mode.VIDEO}
        return {
            "version": interview.version,
            "application": interview.application_id,
            "on": interview.on,
            "at": timezone.localtime(interview.starts_at).time() if interview.starts_at else None,
            "offered": interview.offered,
            "platform": interview.platform,
            "people": [person.pk for person in interview.people.all()],
        }


class OutcomeForm(VersionMixin):
    """How an interview was held, and how it went."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("What happened"),
        choices=[choice for choice in Interview.Outcome.choices if choice[0] != Interview.Outcome.SCHEDULED],
        widget=forms.RadioSelect,
    )
    held = forms.ChoiceField(
        label=gettext_lazy("Held as"),
        choices=[("", gettext_lazy("It was not held")), *Interview.Mode.choices],
        required=False,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, interview: Interview, **kwargs: Any) -> None:
        kwargs["initial"] = {"version": interview.version, "held": interview.offered}
        if interview.outcome != Interview.Outcome.SCHEDULED:
            kwargs["initial"] |= {"outcome": interview.outcome, "held": interview.held}
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        """What was held was held somehow, and what was not was not."""
        given = super().clean() or self.cleaned_data
        outcome, held = given.get("outcome"), given.get("held")
        if outcome in HELD and not held:
            self.add_error("held", _("Say how it was held."))
        if outcome in NEVER_HELD and held:
            self.add_error("held", _("With this outcome it was not held."))
        return given

    def values(self) -> dict[str, Any]:
        """The columns of a valid form."""
        return {"outcome": self.cleaned_data["outcome"], "held": self.cleaned_data["held"]}


class NotesForm(OnceMixin, forms.Form):
    """Notes to be published."""

    text = long_text(label=gettext_lazy("Notes"), required=True, rows=10)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, auto_id="notes-%s", **kwargs)

    @classmethod
    def of(cls, draft: Draft | None) -> "NotesForm":
        """The form with what was typed so far."""
        return cls(initial={"text": draft.text if draft else ""})


class DraftForm(forms.Form):
    """Notes as they are typed, with when this window last knew them to be saved."""

    text = forms.CharField(max_length=LONGEST, required=False, strip=False)
    seen = forms.CharField(max_length=40, required=False)

    def clean_seen(self) -> datetime | None:
        """An instant, or nothing for a first save."""
        told: str = self.cleaned_data["seen"]
        try:
            return datetime.fromisoformat(told) if told else None
        except ValueError:
            raise ValidationError(_("This is not an instant.")) from None


class ScorecardForm(forms.ModelForm):  # type: ignore[type-arg]  # not generic at run time
    """One interviewer's ratings."""

    overall = forms.TypedChoiceField(
        label=gettext_lazy("Overall"), choices=Scorecard.RATINGS, coerce=int, widget=forms.RadioSelect
    )
    knowledge = forms.TypedChoiceField(
        label=gettext_lazy("Knows the claimed work in depth"),
        choices=Scorecard.RATINGS,
        coerce=int,
        widget=forms.RadioSelect,
    )
    note = long_text(label=gettext_lazy("Why"), max_length=8_000)

    class Meta:
        model = Scorecard
        fields = ("overall", "knowledge", "note")


class AccommodationAskedForm(OnceMixin, forms.Form):
    """An adjustment asked for during the call."""

    what = text(
        label=gettext_lazy("What is asked for"),
        required=True,
        max_length=300,
        help_text=gettext_lazy("The adjustment only: no medical detail is asked or kept."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, auto_id="asked-%s", **kwargs)
