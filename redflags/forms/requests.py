"""Forms of what candidates ask about what is held: a copy, who asks, what goes into it; a disagreement and its end."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.fields import PastDayField, long_text, text
from redflags.copies.texts import Written
from redflags.models import AccessRequest, Dispute
from redflags.models.access import Way
from screening.overtaken import SeenMixin, VersionMixin, mark
from screening.submissions import OnceMixin

SHORTEST_REASON = 15
"""Characters; a candidate, an authority or a court may read it."""

BY_PEOPLE = [(way.value, way.label) for way in Way if way is not Way.PAGE]


def _reason(told: str) -> str:
    """A text that says something. Raises ValidationError."""
    if len(told.strip()) < SHORTEST_REASON:
        raise ValidationError(
            _("Write a sentence: at least %(number)s characters."), params={"number": SHORTEST_REASON}
        )
    return told.strip()


class AccessForm(OnceMixin, forms.Form):
    """That somebody asked for a copy, when and how."""

    asked_on = PastDayField(
        label=gettext_lazy("When did the candidate ask?"), help_text=gettext_lazy("The clock runs from this day.")
    )
    way = forms.ChoiceField(label=gettext_lazy("How?"), choices=BY_PEOPLE)
    what = long_text(
        label=gettext_lazy("What was asked for, if it was not everything"),
        max_length=1_000,
        rows=2,
    )


class IdentityForm(VersionMixin):
    """How it is known who asks."""

    identity = forms.ChoiceField(
        label=gettext_lazy("How do you know who asks?"),
        choices=AccessRequest.Identity.choices,
        widget=forms.RadioSelect,
        help_text=gettext_lazy(
            "Ask for no more than you need. A copy of an identity paper is never asked for or kept."
        ),
    )
    seen = text(label=gettext_lazy("What you saw"), max_length=500)


class LengthenForm(VersionMixin):
    """Why the term is made longer."""

    reason = text(
        label=gettext_lazy("Why it takes longer"),
        required=True,
        max_length=500,
        help_text=gettext_lazy("Tell the candidate so, and why, before the first term ends."),
    )


class CloseForm(VersionMixin):
    """How a request ended."""

    note = long_text(label=gettext_lazy("Reason, or how it was handed over"), max_length=1_000, rows=2)

    def __init__(self, *args: Any, state: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._is_refusal = state == AccessRequest.State.REFUSED

    def clean_note(self) -> str:
        """A refusal has a reason that the candidate can be told."""
        note: str = self.cleaned_data["note"].strip()
        return _reason(note) if self._is_refusal else note


class PrepareForm(VersionMixin):
    """What goes into a copy: its language, the texts that were read, what is withheld and why."""

    language = forms.ChoiceField(label=gettext_lazy("Language of the copy"), choices=settings.LANGUAGES)
    given = forms.MultipleChoiceField(
        label=gettext_lazy("Texts of our own people that go in"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy(
            "Read each. Tick it unless it tells about somebody else. What is not ticked is told as left out, by number."
        ),
    )
    withheld = forms.MultipleChoiceField(
        label=gettext_lazy("Withhold, where the law allows it"),
        choices=AccessRequest.Withheld.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy(
            "Only with a reason, and after asking counsel. The copy says that it is withheld, and why."
        ),
    )
    reason = long_text(
        label=gettext_lazy("Why it is withheld"),
        max_length=1_000,
        rows=2,
        help_text=gettext_lazy("The candidate reads this."),
    )

    def __init__(self, *args: Any, texts: Sequence[Written], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if texts:
            self.fields["given"].choices = [(one.ref, _line(one)) for one in texts]  # type: ignore[attr-defined]  # a choice field has them
        else:
            del self.fields["given"]

    def clean(self) -> dict[str, Any]:
        """What is withheld has a reason."""
        given: dict[str, Any] = super().clean() or self.cleaned_data
        if given.get("withheld"):
            try:
                given["reason"] = _reason(given.get("reason", ""))
            except ValidationError as error:
                self.add_error("reason", error)
        return given


def _line(one: Written) -> str:
    names = _("names: %(names)s") % {"names": ", ".join(one.names)} if one.names else ""
    return " · ".join(filter(None, (one.kind, one.text, names and f"⚠ {names}")))


class DisputeForm(OnceMixin, forms.Form):
    """What a candidate says is wrong."""

    ref = forms.ChoiceField(label=gettext_lazy("Which entry?"), required=False)
    statement = long_text(
        label=gettext_lazy("What does the candidate say?"),
        required=True,
        max_length=4_000,
        rows=4,
        help_text=gettext_lazy("In the candidate’s own words, with what would be right."),
    )
    received_on = PastDayField(
        label=gettext_lazy("When did it come?"), help_text=gettext_lazy("The clock runs from this day.")
    )
    way = forms.ChoiceField(label=gettext_lazy("How?"), choices=BY_PEOPLE)

    def __init__(self, *args: Any, entries: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        nothing = ("", gettext_lazy("Not clear yet, or something that is not on file"))
        self.fields["ref"].choices = [nothing, *entries]  # type: ignore[attr-defined]  # a choice field has them


class PlaceForm(VersionMixin):
    """Which entry a disagreement is about."""

    ref = forms.ChoiceField(label=gettext_lazy("Which entry is it about?"))

    def __init__(self, *args: Any, entries: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ref"].choices = list(entries)  # type: ignore[attr-defined]  # a choice field has them


class RefuseForm(VersionMixin):
    """Why an entry stands."""

    reason = long_text(
        label=gettext_lazy("Why does the entry stand?"),
        required=True,
        max_length=1_000,
        rows=3,
        help_text=gettext_lazy("The candidate can be told this. The candidate’s statement stands beside the entry."),
    )

    def clean_reason(self) -> str:
        """A reason that says something."""
        return _reason(self.cleaned_data["reason"])


class ToldForm(SeenMixin):
    """Who was told that an entry was wrong."""

    told = text(label=gettext_lazy("Who was told, and how"), required=True, max_length=1_000)

    @classmethod
    def of(cls, dispute: Dispute) -> "ToldForm":
        """The form as it is first shown."""
        return cls(initial={"told": dispute.told_note, "seen": mark(dispute.told_note)})


class TakeForm(forms.Form):
    """The code that opens a copy, and what its reader says is wrong, if anything."""

    code = forms.CharField(
        label=gettext_lazy("Code"),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
        help_text=gettext_lazy("Twelve letters and digits that you got in another way than this link."),
    )
    statement = long_text(
        label=gettext_lazy("Is something in it wrong or missing?"),
        max_length=4_000,
        rows=4,
        help_text=gettext_lazy("Say what, and what would be right. A person reads it and answers within 30 days."),
    )

    def __init__(self, *args: Any, says: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["statement"].required = says
