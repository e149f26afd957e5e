"""The form in which a person answers a finding."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.fields import DayField
from redflags.actions.findings import needs_second
from redflags.models import FindingVerdict
from screening.foureyes import SHORTEST_REASON
from screening.submissions import OnceMixin

_NEED_EVIDENCE = {
    FindingVerdict.Kind.CLEARED: gettext_lazy("Clearing rests on something that was seen: say what."),
    FindingVerdict.Kind.CONFIRMED: gettext_lazy("Confirming rests on something that was seen: say what."),
}


class AnswerForm(OnceMixin, forms.Form):
    """Explained, cleared or confirmed, why, what was seen, and for how long it holds."""

    kind = forms.ChoiceField(
        label=gettext_lazy("Answer"),
        choices=[
            (FindingVerdict.Kind.EXPLAINED, gettext_lazy("Explained: there is an innocent reason")),
            (FindingVerdict.Kind.CLEARED, gettext_lazy("Cleared: somebody verified that it is not so")),
            (FindingVerdict.Kind.CONFIRMED, gettext_lazy("Confirmed: somebody verified that the claim does not hold")),
        ],
        initial=FindingVerdict.Kind.EXPLAINED,
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=gettext_lazy("Why, in your own words"),
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 3, "data-focus": True}),
    )
    evidence = forms.CharField(
        label=gettext_lazy("What you saw"),
        max_length=500,
        required=False,
        help_text=gettext_lazy("A lease, a call back on the number on file, the bank's letter ..."),
    )

    expires_on = DayField(
        label=gettext_lazy("Holds until"),
        required=False,
        help_text=gettext_lazy("The finding returns the day after. Empty: it holds until a fact changes."),
    )

    def __init__(self, *args: Any, strength: int, sole_operator: bool, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.strength, self.sole_operator, self.today = strength, sole_operator, today

    def clean_reason(self) -> str:
        """A reason that others can follow."""
        reason: str = self.cleaned_data["reason"].strip()
        if len(reason) < 3:
            raise ValidationError(_("Write why, so that others can follow."))
        return reason

    def clean_expires_on(self) -> date | None:
        """A day to come."""
        day: date | None = self.cleaned_data["expires_on"]
        if day and day < self.today:
            raise ValidationError(_("This day is over: choose one to come, or none."))
        return day

    def clean(self) -> dict[str, Any]:
        """Who clears or confirms says what was seen; where one person stands in for two, a longer reason."""
        given = super().clean() or self.cleaned_data
        kind = given.get("kind", "")
        if kind in _NEED_EVIDENCE and not given.get("evidence"):
            self.add_error("evidence", _NEED_EVIDENCE[kind])
        if kind == FindingVerdict.Kind.CONFIRMED and given.get("expires_on"):
            self.add_error("expires_on", _("Only an explanation or a clearing can end on a day."))
        alone = self.sole_operator and needs_second(self.strength, kind)
        if alone and len(given.get("reason", SHORTEST_REASON * " ")) < SHORTEST_REASON:
            self.add_error(
                "reason",
                _("You decide this alone: write at least %(number)s characters.") % {"number": SHORTEST_REASON},
            )
        return given
