"""Forms in which people decide: a first view, a decision, a step of an application."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.fields import long_text, text
from candidates.forms.positions import StageForm
from candidates.models import Stage, StageChange
from redflags import ownwords
from redflags.models import Decision, FirstView
from screening.submissions import OnceMixin

_NOT_OWN = gettext_lazy(
    "Write in your own words what speaks for this decision about this person: at least %(number)s characters beside "
    "what could be said of anybody."
)


class FirstViewForm(OnceMixin, forms.Form):
    """What a reviewer thinks before the standing is shown."""

    opinion = forms.ChoiceField(
        label=gettext_lazy("Your view"), choices=FirstView.Opinion.choices, widget=forms.RadioSelect
    )
    reason = text(label=gettext_lazy("In a sentence"), max_length=500)


class DecisionForm(OnceMixin, forms.Form):
    """A decision with its reason, and the mark of the findings that were on the page."""

    kind = forms.ChoiceField(
        label=gettext_lazy("Decision"),
        choices=[
            (Decision.Kind.PROCEED, gettext_lazy("Proceed: carry on with the next stage")),
            (Decision.Kind.HOLD, gettext_lazy("Hold: no offer, equipment, access or payment until it is settled")),
            (Decision.Kind.DECLINE, gettext_lazy("Do not proceed: a second person has to agree")),
        ],
        widget=forms.RadioSelect,
    )
    reason = long_text(
        label=gettext_lazy("Why, in your own words"),
        required=True,
        max_length=2_000,
        rows=5,
        help_text=gettext_lazy("Name facts: what was verified, what was contradicted, what the candidate answered."),
    )
    seen = forms.CharField(widget=forms.HiddenInput, max_length=16)

    def clean_reason(self) -> str:
        """Words about this person."""
        reason: str = self.cleaned_data["reason"].strip()
        if not ownwords.are_own(reason):
            raise ValidationError(_NOT_OWN, params={"number": ownwords.SHORTEST})
        return reason

    def look_again(self, mark: str) -> None:
        """Put the same input on top of the findings as they are now."""
        given: Any = self.data
        self.data = given.copy()
        self.data["seen"] = mark  # type: ignore[index]  # a copy can be written to


class StepForm(StageForm):
    """A step; closing an application that findings speak about asks what it is closed for."""

    ground = forms.ChoiceField(label=gettext_lazy("Why it is closed"), required=False)

    def __init__(self, *args: Any, has_findings: bool, decision_url: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.decision_url = decision_url
        closes = any(value == Stage.CLOSED for value, _label in self.fields["after"].choices)  # type: ignore[attr-defined]  # a choice field has them
        if not has_findings or not closes:
            del self.fields["ground"]
            return
        self.fields["ground"].choices = [("", "—"), *StageChange.Ground.choices]  # type: ignore[attr-defined]  # a choice field has them
        self.fields["ground"].help_text = _("Only asked for closing. What screening found closes nothing by itself.")
        self.order_fields(["after", "on", "ground", "reason"])

    def clean(self) -> dict[str, Any]:
        """What screening found is no reason that one person closes an application for."""
        given = super().clean() or self.cleaned_data
        if "ground" not in self.fields or given.get("after") != Stage.CLOSED:
            given["ground"] = ""
            return given
        if not given.get("ground"):
            self.add_error("ground", _("Say what it is closed for."))
        elif given["ground"] == StageChange.Ground.DECISION:
            self.add_error("ground", _("That is a decision: take it with the link above. A second person agrees."))
        return given
