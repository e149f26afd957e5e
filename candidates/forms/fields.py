"""Fields that forms about candidates share: days, countries, currencies, e-mail addresses and phone numbers."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any, cast

import phonenumbers
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import emails
from candidates.dates import PartialDate, UnreadableDateError


class DayField(forms.DateField):
    """A calendar day between the years that dates.py knows."""

    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")

    def to_python(self, value: Any) -> date | None:
        """Read YYYY-MM-DD and say what is wrong with anything else."""
        if value in self.empty_values or isinstance(value, date):
            return super().to_python(value)
        try:
            parsed = PartialDate.parse(str(value))
        except UnreadableDateError as error:
            raise ValidationError(str(error), code="invalid") from None
        if parsed.day is None:
            raise ValidationError(_("Give the whole day: YYYY-MM-DD."), code="invalid")
        return parsed.first


class PastDayField(DayField):
    """A day that has come."""

    def to_python(self, value: Any) -> date | None:
        """The day. Raises ValidationError for one that is still to come."""
        day = super().to_python(value)
        if day and day > timezone.localdate():
            raise ValidationError(_("This day is still to come."), code="invalid")
        return day


class CountryField(forms.CharField):
    """A country by its two letters (ISO 3166)."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", gettext_lazy("Two letters, like CA."))
        super().__init__(max_length=2, **kwargs)
        self.widget.attrs.update({"size": 3, "autocapitalize": "characters", "autocomplete": "off"})

    def clean(self, value: Any) -> str:
        """The letters in capitals. Raises ValidationError for what is no country."""
        country: str = super().clean(value).upper()
        if country and country not in phonenumbers.SUPPORTED_REGIONS:
            raise ValidationError(
                _("“%(text)s” is not a country: give its two letters, like CA or DE."), params={"text": country}
            )
        return country


class CurrencyField(forms.CharField):
    """A currency by its three letters (ISO 4217)."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", gettext_lazy("Three letters, like CAD."))
        super().__init__(max_length=3, **kwargs)
        self.widget.attrs.update({"size": 4, "autocapitalize": "characters", "autocomplete": "off"})

    def clean(self, value: Any) -> str:
        """The letters in capitals."""
        currency: str = super().clean(value).upper()
        if currency and not re.fullmatch(r"[A-Z]{3}", currency):
            raise ValidationError(
                _("“%(text)s” is not a currency: give its three letters, like CAD or EUR."), params={"text": currency}
            )
        return currency


class EmailAddressField(forms.CharField):
    """An e-mail address as candidates.emails reads it."""

    widget = forms.EmailInput(attrs={"autocomplete": "off"})

    def clean(self, value: Any) -> str:
        """The address in its normal form."""
        told: str = super().clean(value)
        try:
            return emails.parse(told) if told else ""
        except emails.UnreadableEmailError as error:
            raise ValidationError(str(error), code="invalid") from None


class PartialDayField(forms.CharField):
    """A date of year, month or day precision, kept as it was told."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", gettext_lazy("YYYY, YYYY-MM or YYYY-MM-DD, as precisely as it was told."))
        super().__init__(max_length=10, **kwargs)
        self.widget.attrs.update({"size": 11, "inputmode": "numeric", "autocomplete": "off"})

    def clean(self, value: Any) -> str:
        """The date with leading zeros."""
        told: str = super().clean(value)
        try:
            return str(PartialDate.parse(told)) if told else ""
        except UnreadableDateError as error:
            raise ValidationError(str(error), code="invalid") from None


def offer(field: forms.Field, choices: Iterable[Any]) -> None:
    """Give a field of choices what it offers here and now."""
    cast(forms.ChoiceField, field).choices = choices


def among(field: forms.Field, rows: QuerySet[Any]) -> None:
    """Give a field of rows those that can be chosen here and now."""
    cast("forms.ModelChoiceField[Any]", field).queryset = rows


def text(**kwargs: Any) -> forms.CharField:
    """A one-line field of free text; plain text stays text, whatever it looks like."""
    return forms.CharField(**{"max_length": 200, "required": False, **kwargs})


def long_text(**kwargs: Any) -> forms.CharField:
    """A field of several lines."""
    widget = forms.Textarea(attrs={"rows": kwargs.pop("rows", 3)})
    return forms.CharField(**{"max_length": 65_536, "required": False, "widget": widget, **kwargs})
