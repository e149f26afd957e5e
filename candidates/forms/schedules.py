"""The form of the schedule of reminders: for each kind of check the working days of its steps, and the local hour."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from candidates.forms.fields import text
from candidates.models import Check
from candidates.reminders import MOST_DAYS, OPTIONAL, ORDER, USUAL, Pace, Schedule, Step
from screening.submissions import OnceMixin

STEPS = ORDER[1:]
"""Those with days to set; the request goes out at once."""


@dataclass(frozen=True, slots=True)
class KindFields:
    """What is set for one kind of check."""

    label: str | Promise
    days: list[BoundField]
    hour: BoundField


class ScheduleForm(OnceMixin, forms.Form):
    """How every kind of check is chased; an empty field switches its step off."""

    reason = text(
        label=gettext_lazy("Why it should change"),
        required=True,
        max_length=500,
        help_text=gettext_lazy("It stays in the history, for whoever asks later."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for kind in USUAL.paces:
            for step in STEPS:
                self.fields[name_of(kind, step)] = _days_field(step)
            self.fields[f"{kind}_hour"] = forms.TimeField(
                label=_("Local time"),
                widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
            )

    @classmethod
    def of(cls, schedule: Schedule) -> "ScheduleForm":
        """The form as it is first shown."""
        initial: dict[str, object] = {}
        for kind, pace in schedule.paces.items():
            initial |= {name_of(kind, step): days for step, days in pace.days.items()}
            initial[f"{kind}_hour"] = pace.hour
        return cls(initial=initial)

    @property
    def kinds(self) -> Iterator[KindFields]:
        """The fields by kind, for a page."""
        for kind in USUAL.paces:
            days = [self[name_of(kind, step)] for step in STEPS]
            yield KindFields(Check.Kind(kind).label, days, self[f"{kind}_hour"])

    def clean(self) -> dict[str, Any]:
        """Every step comes later than the one before it."""
        given = super().clean() or self.cleaned_data
        for kind in USUAL.paces:
            before = 0
            for step in STEPS:
                days = given.get(name_of(kind, step))
                if days is not None and days <= before:
                    problem = ValidationError(
                        ngettext(
                            "The step before it comes after %(days)s working day: this one has to come later.",
                            "The step before it comes after %(days)s working days: this one has to come later.",
                            before,
                        ),
                        params={"days": before},
                    )
                    self.add_error(name_of(kind, step), problem)
                before = max(before, days or 0)
        return given

    def wanted(self) -> Schedule:
        """The schedule of a valid form."""
        given = self.cleaned_data
        return Schedule({kind: Pace(_days_of(given, kind), given[f"{kind}_hour"]) for kind in USUAL.paces})


def name_of(kind: str, step: Step) -> str:
    """What the field of a step is called."""
    return f"{kind}_{step.value}"


def _days_of(given: dict[str, Any], kind: str) -> dict[Step, int]:
    told = {step: given[name_of(kind, step)] for step in STEPS}
    return {Step.REQUEST: 0} | {step: days for step, days in told.items() if days is not None}


def _days_field(step: Step) -> forms.IntegerField:
    return forms.IntegerField(
        label=step.label,
        min_value=1,
        max_value=MOST_DAYS,
        required=step not in OPTIONAL,
    )
