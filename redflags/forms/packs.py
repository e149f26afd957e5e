"""Forms of evidence packs: asking for one, agreeing to it as the second person."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.fields import among, long_text
from candidates.models import Candidate
from redflags.packs.profiles import BY_CODE, PROFILES, Profile
from screening.submissions import OnceMixin

SHORTEST_REASON = 15
"""Characters; a pack is the most that ever leaves about somebody, and somebody reads years later why."""


class People(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]  # not generic at run time
    """Candidates by name, each with the number that the pack gives."""

    def label_from_instance(self, person: Any) -> str:
        """Name and number: two people can share a name."""
        return f"{person.name} ({_('number %(number)s') % {'number': person.pk}})"


class PackForm(OnceMixin, forms.Form):
    """For whom, why, in which language, and whom else it tells of."""

    profile = forms.ChoiceField(
        label=gettext_lazy("Who is it for?"),
        choices=[(profile.code, profile.name) for profile in PROFILES],
        widget=forms.RadioSelect,
        help_text=gettext_lazy("That decides what stays out. What each leaves out, and why, stands below."),
    )
    others = People(
        label=gettext_lazy("Who else is part of the case?"),
        queryset=Candidate.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("People who share details with this one. Choose only whom the reader needs to know."),
    )
    language = forms.ChoiceField(label=gettext_lazy("Language of the pack"), choices=settings.LANGUAGES)
    reason = long_text(
        label=gettext_lazy("What is it for?"),
        max_length=500,
        required=True,
        rows=2,
        help_text=gettext_lazy(
            "For example: advice of counsel on the contract; police file 26-1234. It stands in the pack."
        ),
    )

    def __init__(self, *args: Any, linked: Sequence[Candidate], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if linked:
            among(
                self.fields["others"], Candidate.objects.filter(pk__in=[one.pk for one in linked]).order_by("name_sort")
            )
        else:
            del self.fields["others"]

    def clean_reason(self) -> str:
        """A reason that says something, on one line."""
        reason = " ".join(self.cleaned_data["reason"].split())
        if len(reason) < SHORTEST_REASON:
            raise ValidationError(
                _("Write a sentence: at least %(number)s characters."), params={"number": SHORTEST_REASON}
            )
        return reason

    def clean(self) -> dict[str, Any]:
        """A pack about one person alone cannot tell of several."""
        given: dict[str, Any] = super().clean() or self.cleaned_data
        if given.get("profile") == "minimal" and given.get("others"):
            self.add_error("others", _("This reader gets one person alone. Make a pack for each."))
        return given

    @property
    def chosen(self) -> Profile:
        """The profile of a valid form."""
        return BY_CODE[self.cleaned_data["profile"]]

    @property
    def people(self) -> Sequence[Candidate]:
        """The further people of a valid form."""
        return list(self.cleaned_data.get("others", ()))


class AgreeForm(forms.Form):
    """The second person's word; whoever is alone says why."""

    reason = long_text(label=gettext_lazy("Why you alone can agree to it"), max_length=1_000, rows=3)

    def __init__(self, *args: Any, alone: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not alone:
            del self.fields["reason"]
