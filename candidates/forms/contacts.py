"""Forms about how a person can be reached: e-mail, phone, postal addresses, public pages."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import pages, phones
from candidates.forms.facts import ValueForm
from candidates.forms.fields import CountryField, EmailAddressField, PartialDayField, text
from candidates.models import Address, Email, Phone, Place, Profile


class EmailForm(ValueForm):
    """An e-mail address."""

    dated = False
    address = EmailAddressField(label=gettext_lazy("E-mail address"), max_length=254)

    class Meta:
        model = Email
        fields = ("address", "slot")

    def kept_by_a_change(self) -> tuple[str, ...]:
        """The new address serves what the old one did."""
        return ("slot",)


class PhoneForm(ValueForm):
    """A phone number; without a country code it is read as one of the country where the person says to be."""

    dated = False
    number = text(
        label=gettext_lazy("Phone number"),
        required=True,
        max_length=60,
        help_text=gettext_lazy("With + and the country code, like +1 416 555 0123."),
    )

    class Meta:
        model = Phone
        fields = ("number", "slot", "line")

    def adapt(self) -> None:
        """In North America a number does not tell its line type: somebody has to."""
        self.fields["line"].help_text = _("If it is known; in North America the number itself does not tell.")

    def clean_number(self) -> str:
        """The number in E.164."""
        told: str = self.cleaned_data["number"]
        try:
            return phones.parse(told, self._region(told)).e164
        except phones.UnreadablePhoneError as error:
            raise ValidationError(str(error)) from None

    def _region(self, told: str) -> str:
        if told.lstrip().startswith("+"):
            return ""
        places = Place.objects.filter(candidate=self.setting.candidate).exclude(country="").order_by("-pk")
        return places.values_list("country", flat=True).first() or ""

    def kept_by_a_change(self) -> tuple[str, ...]:
        """The new number serves what the old one did."""
        return ("slot",)


class AddressForm(ValueForm):
    """A postal address by purpose."""

    street = text(label=gettext_lazy("Street, unit, postal code"), max_length=300)
    city = text(label=gettext_lazy("Town"), max_length=120)
    country = CountryField(label=gettext_lazy("Country"), required=False)

    class Meta:
        model = Address
        fields = ("purpose", "street", "city", "region", "country", "kind", "is_verified")

    def clean(self) -> dict[str, Any]:
        """An address says where."""
        given = super().clean() or self.cleaned_data
        if not self.errors and not given.get("street") and not given.get("city"):
            self.add_error("city", _("Give at least the street or the town."))
        return given

    def kept_by_a_change(self) -> tuple[str, ...]:
        """The new address serves what the old one did."""
        return ("purpose",)


class ProfileForm(ValueForm):
    """A public page; it is never fetched."""

    dated = False
    url = text(label=gettext_lazy("Address of the page"), max_length=500)
    is_present = forms.NullBooleanField(
        label=gettext_lazy("Does the page exist?"),
        required=False,
        widget=forms.Select(
            choices=[("", gettext_lazy("Not looked at")), ("true", gettext_lazy("Yes")), ("false", gettext_lazy("No"))]
        ),
    )
    created = PartialDayField(label=gettext_lazy("Account created"), required=False)

    class Meta:
        model = Profile
        fields = ("network", "url", "is_present", "created", "connections")

    def clean_url(self) -> str:
        """An address that leads to a page."""
        url: str = self.cleaned_data["url"]
        if url and not pages.comparable(url):
            raise ValidationError(_("This is no address of a page: write it like https://example.com/name."))
        return url

    def clean_connections(self) -> int | None:
        """A number that the database can hold."""
        number: int | None = self.cleaned_data["connections"]
        if number is not None and number > 2**31 - 1:
            raise ValidationError(_("No page has that many connections."))
        return number

    def kept_by_a_change(self) -> tuple[str, ...]:
        """The new page is on the same network."""
        return ("network",)
