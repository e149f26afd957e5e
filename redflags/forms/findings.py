"""The form in which a person answers a finding."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from redflags.models import FindingVerdict
from screening.foureyes import SHORTEST_REASON
from screening.submissions import OnceMixin


class AnswerForm(OnceMixin, forms.Form):
    """Explained or cleared, why, and what was seen."""

    kind = forms.ChoiceField(
        label=gettext_lazy("Answer"),
        choices=[
            (FindingVerdict.Kind.EXPLAINED, gettext_lazy("Explained: there is an innocent reason")),
            (FindingVerdict.Kind.CLEARED, gettext_lazy("Cleared: somebody verified that it is not so")),
        ],
        initial=FindingVerdict.Kind.EXPLAINED,
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=gettext_lazy("Why, in your own words"), max_length=1_000, widget=forms.Textarea(attrs={"rows": 3})
    )
    evidence = forms.CharField(
        label=gettext_lazy("What you saw"),
        max_length=500,
        required=False,
        help_text=gettext_lazy("A lease, a call back on the number on file, the bank's letter ..."),
    )

    def __init__(self, *args: Any, alone: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.alone = alone

    def clean_reason(self) -> str:
        """A reason; where one person stands in for two, a longer one."""
        reason: str = self.cleaned_data["reason"].strip()
        if len(reason) < 3:
            raise ValidationError(_("Write why, so that others can follow."))
        if self.alone and len(reason) < SHORTEST_REASON:
            raise ValidationError(
                _("You decide this alone: write at least %(number)s characters."), params={"number": SHORTEST_REASON}
            )
        return reason

    def clean(self) -> dict[str, Any]:
        """Who clears says what was seen."""
        given = super().clean() or self.cleaned_data
        if given.get("kind") == FindingVerdict.Kind.CLEARED and not given.get("evidence"):
            self.add_error("evidence", _("Clearing rests on something that was seen: say what."))
        return given
