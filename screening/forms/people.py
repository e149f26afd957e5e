"""Forms about people who sign in: inviting, joining, access, profile, teams."""

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from screening.models import Team, User
from screening.models.people import Density, Theme
from screening.overtaken import SeenMixin, mark
from screening.roles import Role

LONGEST_PASSWORD = 256


class AddressField(forms.EmailField):
    """An e-mail address somebody signs in with: kept in lower case, so without letters that have several."""

    def clean(self, value: Any) -> str:
        """The address in lower case."""
        address = str(super().clean(value))
        if not address.isascii():
            raise ValidationError(
                _("Only the letters a to z here; write an international domain in its xn-- form."), code="not_ascii"
            )
        return address.lower()


class AccessForm(forms.Form):
    """Which roles and teams somebody has."""

    roles = forms.MultipleChoiceField(
        label=_("Roles"),
        choices=Role.choices,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one role.")},
    )
    teams = forms.ModelMultipleChoiceField(
        label=_("Teams"),
        queryset=Team.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=_("Recruiters see the candidates of their teams and those of no team."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["teams"].queryset = Team.objects.order_by("name")  # type: ignore[attr-defined]  # a choice field


class ChangeAccessForm(SeenMixin, AccessForm):
    """Other roles and teams for somebody who has some."""

    @classmethod
    def of(cls, person: User) -> "ChangeAccessForm":
        """The form of a person's present access."""
        teams = list(person.teams.values_list("pk", flat=True))
        return cls(initial={"roles": person.roles, "teams": teams, "seen": mark(person.roles, teams)})


class InviteForm(AccessForm):
    """Who is invited, and to what."""

    email = AddressField(label=_("E-mail"), max_length=254)
    field_order = ("email", "roles", "teams")


class JoinForm(forms.Form):
    """What somebody who was invited gives: a name and a password."""

    name = forms.CharField(label=_("Your name"), max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    password1 = forms.CharField(
        label=_("Password"),
        max_length=LONGEST_PASSWORD,
        strip=False,
        help_text=_("At least 12 characters; several words in a row are easy to remember and hard to guess."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    password2 = forms.CharField(
        label=_("Password again"),
        max_length=LONGEST_PASSWORD,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, invited: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.invited = invited

    def clean(self) -> dict[str, Any]:
        """Both passwords are the same and good enough."""
        given = super().clean() or {}
        first, second = given.get("password1"), given.get("password2")
        if first and second and first != second:
            self.add_error("password2", _("The two passwords differ."))
        if first:
            somebody = User(email=given.get("email", self.invited), name=given.get("name", ""))
            try:
                validate_password(first, somebody)
            except ValidationError as error:
                self.add_error("password1", error)
        return given


def zone_choices() -> list[tuple[str, str]]:
    """Time zones by place, as people know them."""
    places = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    return [("UTC", "UTC"), *((zone, zone.replace("_", " ")) for zone in places)]


class FoundForm(JoinForm):
    """What the first person of all gives besides: an address to sign in with, and the organisation."""

    email = AddressField(
        label=_("Your e-mail"), max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "username"})
    )
    organisation = forms.CharField(
        label=_("Name of the organisation"),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
    )
    time_zone = forms.ChoiceField(label=_("Time zone"), choices=zone_choices)
    sole_operator = forms.BooleanField(
        label=_("I work alone"),
        required=False,
        help_text=_("Where a second person would be needed there is a delay, a written reason and a mark instead."),
    )
    field_order = ("name", "email", "password1", "password2", "organisation", "time_zone", "sole_operator")


class LanguageForm(forms.Form):
    """A language of ours."""

    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)


class ThemeForm(forms.Form):
    """How pages look."""

    theme = forms.ChoiceField(label=_("Theme"), choices=Theme.choices)


class DensityForm(forms.Form):
    """How close things stand on a page."""

    density = forms.ChoiceField(
        label=_("Density"), choices=Density.choices, help_text=_("Dense shows more rows at a time.")
    )


class ProfileForm(LanguageForm, ThemeForm, DensityForm):
    """What people decide about themselves."""

    name = forms.CharField(label=_("Name"), max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    field_order = ("name", "language", "theme", "density")


class TeamForm(SeenMixin):
    """A team's name."""

    name = forms.CharField(label=_("Team"), max_length=80)
