"""The form of the organisation's settings, which carries the version it was read at."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from screening.actions.organisation import Settings
from screening.forms.people import zone_choices
from screening.models import Organisation
from screening.overtaken import VersionMixin, words
from screening.roles import Role


class DaysField(forms.CharField):
    """Calendar days, one a line."""

    widget = forms.Textarea(attrs={"rows": 6})

    def prepare_value(self, value: object) -> object:
        """Days as they are typed."""
        return "\n".join(str(day) for day in value) if isinstance(value, list) else value

    def clean(self, value: object) -> list[date]:
        """The days in their order. Raises ValidationError that names the first line that is none."""
        told = super().clean(self.prepare_value(value))
        days: set[date] = set()
        for number, line in enumerate(told.splitlines(), 1):
            try:
                days |= {date.fromisoformat(line.strip())} if line.strip() else set()
            except ValueError:
                raise ValidationError(
                    gettext("Line %(number)d: “%(text)s” is not a day. Write it like 2026-07-01."),
                    params={"number": number, "text": line.strip()[:40]},
                ) from None
        return sorted(days)


class SettingsForm(VersionMixin):
    """What an admin decides about the organisation."""

    name = forms.CharField(label=_("Name of the organisation"), max_length=120)
    address = forms.CharField(
        label=_("Postal address"),
        required=False,
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("As it stands on an envelope: letters on paper ask to answer there."),
    )
    phone = forms.CharField(
        label=_("Telephone"),
        required=False,
        max_length=40,
        help_text=_("The number to call back, in letters on paper and on the sheet for calls."),
    )
    time_zone = forms.ChoiceField(
        label=_("Time zone"), choices=zone_choices, help_text=_("Times are shown, and working days counted, in it.")
    )
    sole_operator = forms.BooleanField(
        label=_("One-person firm"),
        required=False,
        help_text=_("Where a second person would be needed there is a delay, a written reason and a mark instead."),
    )
    second_factor_roles = forms.MultipleChoiceField(
        label=_("Roles that must use a second factor"),
        choices=Role.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    weekend = forms.TypedMultipleChoiceField(
        label=_("Days off in every week"),
        choices=list(WEEKDAYS.items()),
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=_("Reminders count the other days."),
    )
    holidays = DaysField(
        label=_("Holidays"),
        required=False,
        max_length=20_000,
        help_text=_("One day a line, like 2026-07-01. Nobody is reminded on them."),
    )
    minutes_per_finding = forms.IntegerField(
        label=_("Minutes to look into a finding"),
        min_value=1,
        max_value=480,
        help_text=_("What a rehearsal of other rules counts with. The 6 it comes with is our own judgement."),
    )
    digest_at = forms.TimeField(
        label=_("When the daily digest leaves"),
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        help_text=_("One mail a working day to each of your own people who has something unread or due."),
    )
    at_once_a_day = forms.IntegerField(
        label=_("Most mails at once"),
        min_value=0,
        max_value=1_000,
        help_text=_("To one person in one day, about what cannot wait. More of them wait for the digest."),
    )
    calendar_names = forms.BooleanField(
        label=_("Names in calendar feeds"),
        required=False,
        help_text=_("Calendar programs outside of this product read a feed. Without this it tells initials only."),
    )
    export_alone = forms.IntegerField(
        label=_("Applications that one person may export alone"),
        min_value=0,
        max_value=10_000_000,
        help_text=_("An export of more of them waits for a second person. The 1,000 it comes with is our judgement."),
    )

    def clean_weekend(self) -> list[int]:
        """Days in their order, and one of the week left to work on."""
        days = sorted(self.cleaned_data["weekend"])
        if len(days) == len(WEEKDAYS):
            raise ValidationError(gettext("Leave at least one day to work on."))
        return days

    def clean_second_factor_roles(self) -> list[str]:
        """Roles as they are stored: in their own order."""
        return [role for role in Role.values if role in self.cleaned_data["second_factor_roles"]]

    @classmethod
    def of(cls, organisation: Organisation) -> "SettingsForm":
        """The form as it is first shown."""
        return cls(initial={name: getattr(organisation, name) for name in cls.base_fields})

    def wanted(self) -> Settings:
        """The settings of a valid form."""
        given = self.cleaned_data
        return Settings(
            name=given["name"],
            time_zone=given["time_zone"],
            sole_operator=given["sole_operator"],
            second_factor_roles=given["second_factor_roles"],
            weekend=given["weekend"],
            holidays=given["holidays"],
            minutes_per_finding=given["minutes_per_finding"],
            address=given["address"],
            phone=given["phone"],
            digest_at=given["digest_at"],
            at_once_a_day=given["at_once_a_day"],
            calendar_names=given["calendar_names"],
            export_alone=given["export_alone"],
        )

    def in_words(self) -> list[tuple[str, str]]:
        """Label and value of each setting of an unbound form, for whoever may only read."""
        return [(str(field.label), words(field)) for field in self.visible_fields()]
