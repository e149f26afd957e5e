"""Forms about the person: a new candidate, names, and where the person says to be."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import phones
from candidates.actions.people import Newcomer
from candidates.forms.facts import ValueForm
from candidates.forms.fields import CountryField, EmailAddressField, PastDayField, among, text
from candidates.models import Name, Place, Position
from screening.forms.people import zone_choices
from screening.models import Team, User
from screening.submissions import OnceMixin


def zones() -> list[tuple[str, str]]:
    """Time zones, with a way to say that none was told."""
    return [("", _("Not told")), *zone_choices()]


class NewCandidateForm(OnceMixin, forms.Form):
    """A person who applied, as far as is known on the first day."""

    name = text(label=gettext_lazy("Full name"), required=True)
    email = EmailAddressField(label=gettext_lazy("E-mail address"), max_length=254, required=False)
    phone = text(
        label=gettext_lazy("Phone number"),
        max_length=60,
        help_text=gettext_lazy("With + and the country code, like +1 416 555 0123."),
    )
    city = text(label=gettext_lazy("Town where the person says to live"), max_length=120)
    region = text(label=gettext_lazy("Region or province"), max_length=120)
    country = CountryField(label=gettext_lazy("Country"), required=False)
    time_zone = forms.ChoiceField(label=gettext_lazy("Time zone"), choices=zones, required=False)
    position = forms.ModelChoiceField(
        label=gettext_lazy("Position"),
        queryset=Position.objects.none(),
        required=False,
        empty_label=gettext_lazy("None"),
    )
    role = text(label=gettext_lazy("Role, as the application words it"))
    channel = text(
        label=gettext_lazy("Channel"), max_length=80, help_text=gettext_lazy("Job board, agency, recommendation ...")
    )
    applied_on = PastDayField(label=gettext_lazy("Applied on"), required=False)
    team = forms.ModelChoiceField(
        label=gettext_lazy("Team"),
        queryset=Team.objects.none(),
        required=False,
        empty_label=gettext_lazy("Everybody"),
        help_text=gettext_lazy("Who sees this person: everybody, or the members of one team."),
    )

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        among(self.fields["position"], Position.objects.filter(is_open=True).order_by("title", "pk"))
        among(self.fields["team"], by.teams.order_by("name"))
        if not by.teams.exists():
            del self.fields["team"]

    def clean_phone(self) -> str:
        """The number in E.164."""
        told: str = self.cleaned_data["phone"]
        try:
            return phones.parse(told).e164 if told else ""
        except phones.UnreadablePhoneError as error:
            raise ValidationError(str(error)) from None

    def clean(self) -> dict[str, Any]:
        """Somebody applies for something."""
        given = super().clean() or self.cleaned_data
        if not given.get("position") and not given.get("role"):
            self.add_error("role", _("Choose a position, or say what the person applied for."))
        return given

    def newcomer(self) -> Newcomer:
        """The person of a valid form."""
        given: dict[str, Any] = {name: self.cleaned_data.get(name) for name in Newcomer.__dataclass_fields__}
        return Newcomer(**given)


class NameForm(ValueForm):
    """Another name the person uses, or a new legal name."""

    dated = False
    value = text(label=gettext_lazy("Name"), required=True)

    class Meta:
        model = Name
        fields = ("value", "usage", "where", "is_compared")

    def kept_by_a_change(self) -> tuple[str, ...]:
        """A new legal name is still the legal name."""
        return ("usage",)


class PlaceForm(ValueForm):
    """Where the person says to live and work."""

    city = text(label=gettext_lazy("Town"), max_length=120)
    country = CountryField(label=gettext_lazy("Country"), required=False)
    time_zone = forms.ChoiceField(label=gettext_lazy("Time zone"), choices=zones, required=False)

    class Meta:
        model = Place
        fields = ("city", "region", "country", "time_zone")

    def clean(self) -> dict[str, Any]:
        """A place says something."""
        given = super().clean() or self.cleaned_data
        if not self.errors and not any(given.get(name) for name in self.own):
            self.add_error("city", _("Give at least the town, the country or the time zone."))
        return given
