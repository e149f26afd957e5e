"""Forms that stop a clock after a hire: a visit, a check that was made, the questions of a checklist."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.checklists import QUESTIONS, Question
from candidates.forms.fields import PastDayField, long_text
from candidates.models import CheckResult
from candidates.posthire import Kind
from candidates.signs import BY_CODE
from screening.submissions import OnceMixin

Channel = CheckResult.Channel

CHANNELS = (Channel.PAPER, Channel.RECORD, Channel.PHONE, Channel.VIDEO, Channel.IN_PERSON)
"""How an account or an address is verified by our own people."""

UNCHECKED = "unchecked"

ANSWERS = (("yes", gettext_lazy("Yes")), ("no", gettext_lazy("No")), (UNCHECKED, gettext_lazy("Not checked")))


class DoneForm(OnceMixin, forms.Form):
    """What every one of them asks: the day, and words for whoever looks later."""

    on = PastDayField(label=gettext_lazy("On"))
    note = long_text(label=gettext_lazy("Note"), max_length=4_000, rows=2)

    field_order: Sequence[str] | None = ("on",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].initial = timezone.localdate()


class VisitForm(DoneForm):
    """A visit that took place."""

    on = PastDayField(label=gettext_lazy("The visit took place on"))


class CheckedForm(DoneForm):
    """An account or an address that was verified."""

    on = PastDayField(label=gettext_lazy("Verified on"))
    channel = forms.ChoiceField(
        label=gettext_lazy("How"), choices=[(channel.value, channel.label) for channel in CHANNELS]
    )

    field_order = ("on", "channel", "note")


class ChecklistForm(DoneForm):
    """The questions of one checklist; what nobody checked stays open."""

    on = PastDayField(label=gettext_lazy("Answered on"))

    def __init__(self, kind: Kind, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind = kind
        for question in QUESTIONS[kind]:
            self.fields[f"answer_{question.key}"] = forms.ChoiceField(
                label=str(question.ask),
                choices=ANSWERS,
                widget=forms.RadioSelect(attrs={"class": "inline"}),
                help_text=_told(question),
                initial=UNCHECKED,
            )
        self.order_fields(["on", *(f"answer_{question.key}" for question in QUESTIONS[kind]), "note"])

    def clean(self) -> dict[str, Any]:
        """Something was checked."""
        given = super().clean() or self.cleaned_data
        if set(self._given().values()) == {UNCHECKED}:
            self.add_error(None, _("Answer at least one question: where nothing was checked, nothing is done."))
        return given

    def answers(self) -> dict[str, str]:
        """The answers of a valid form, by question; what was not checked is left out."""
        return {key: answer for key, answer in self._given().items() if answer != UNCHECKED}

    def _given(self) -> dict[str, str]:
        given = {question.key: self.cleaned_data.get(f"answer_{question.key}") for question in QUESTIONS[self.kind]}
        return {key: answer for key, answer in given.items() if answer}


def _told(question: Question) -> str:
    """What an answer puts on file besides itself."""
    told = [
        format_lazy(_("“{answer}” puts on file: {sign}."), answer=answer, sign=BY_CODE[code].label)
        for answer, code in ((_("Yes"), question.yes), (_("No"), question.no))
        if code
    ]
    if question.reached:
        told.append(format_lazy(_("“Yes” puts on file: {step}."), step=question.reached.label))
    return " ".join(str(words) for words in told)
