"""The form of the search; what is looked for lives in the address, as in every list."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from candidates.models import FoundIn
from candidates.searchwords import Question

PLACES = {
    FoundIn.NAME: _("Names"),
    FoundIn.EMPLOYER: _("Employers"),
    FoundIn.SCHOOL: _("Schools"),
    FoundIn.CONTACT: _("Contacts and accounts"),
    FoundIn.NOTE: _("Notes"),
    FoundIn.MESSAGE: _("Messages"),
    FoundIn.DOCUMENT: _("Documents"),
    FoundIn.ANSWER: _("Answers to checks"),
}


class SearchForm(forms.Form):
    """Both fields are optional, and what cannot be read is left out rather than refused."""

    q = forms.CharField(
        label=_("What to look for"),
        required=False,
        max_length=200,
        widget=forms.TextInput(
            attrs={
                "type": "search",
                "placeholder": _("A name, an employer, words of a note, a whole e-mail address …"),
                "autocomplete": "off",
            }
        ),
    )
    kind = forms.ChoiceField(label=_("Where"), required=False, choices=[("", _("Everywhere")), *PLACES.items()])

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.full_clean()

    @property
    def question(self) -> Question:
        """What is looked for."""
        return Question.of(str(self.cleaned_data.get("q") or ""))

    @property
    def only(self) -> FoundIn | None:
        """The one kind of place to look in, or everywhere."""
        kind = self.cleaned_data.get("kind")
        return FoundIn(kind) if kind else None
