"""The form beside a call: which number, how it went, and when to call again."""

from datetime import date, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.fields import DayField, long_text, offer, text
from candidates.models import CallAttempt, Check
from screening.submissions import OnceMixin
from screening.workdays import Calendar

Number, Outcome = CallAttempt.Number, CallAttempt.Outcome

MORNING = time(9)
"""When somebody is called back on a day for which no time was agreed."""


class CallForm(OnceMixin):
    """One attempt."""

    number = forms.ChoiceField(label=gettext_lazy("Which number"), widget=forms.RadioSelect)
    found_where = text(
        label=gettext_lazy("Where did you find it?"),
        max_length=300,
        help_text=gettext_lazy("For another number: the page, register or switchboard that gave it to you."),
    )
    outcome = forms.ChoiceField(label=gettext_lazy("How it went"), choices=Outcome.choices, widget=forms.RadioSelect)
    spoke_to = text(label=gettext_lazy("Who answered"), max_length=160, help_text=gettext_lazy("Name and role."))
    call_back_on = DayField(label=gettext_lazy("Call back on"), required=False)
    call_back_time = forms.TimeField(
        label=gettext_lazy("At"), required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    note = long_text(label=gettext_lazy("Note"), rows=2, max_length=1_000)

    def __init__(self, *args: Any, check: Check, calendar: Calendar, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.check, self.calendar, self.today = check, calendar, today
        told = [(Number.ON_FILE, _("The number on file: %(found)s") % {"found": check.get_found_display()})]
        ways = [*(told if check.contact_phone else []), (Number.FOUND, Number.FOUND.label)]
        offer(self.fields["number"], ways)
        if len(ways) == 1:
            self.initial["number"] = Number.FOUND

    def clean_call_back_on(self) -> date | None:
        """A day that is not over."""
        day: date | None = self.cleaned_data["call_back_on"]
        if day and day < self.today:
            raise ValidationError(_("This day is over."))
        return day

    def clean(self) -> dict[str, Any]:
        """Another number says where it comes from, and calling back has a day."""
        given = super().clean() or self.cleaned_data
        if given.get("number") == Number.FOUND and not given.get("found_where") and "found_where" not in self.errors:
            self.add_error("found_where", _("Say where you found it: without that it is no independent number."))
        is_back = given.get("outcome") == Outcome.CALL_BACK
        if is_back and not given.get("call_back_on") and "call_back_on" not in self.errors:
            self.add_error("call_back_on", _("Say on which day."))
        if given.get("outcome") and not is_back and given.get("call_back_on"):
            self.add_error(
                "outcome",
                _("A day to call back is given: choose “%(way)s”, or leave the day empty.")
                % {"way": Outcome.CALL_BACK.label},
            )
        return given

    def unsaved(self) -> CallAttempt:
        """The attempt of a valid form."""
        given = self.cleaned_data
        day = given["call_back_on"]
        return CallAttempt(
            check_made=self.check,
            number=given["number"],
            found_where=given["found_where"] if given["number"] == Number.FOUND else "",
            outcome=given["outcome"],
            spoke_to=given["spoke_to"],
            call_back_at=self.calendar.at(day, given["call_back_time"] or MORNING) if day else None,
            note=given["note"],
        )
