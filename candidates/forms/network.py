"""The form of a network observation: where a session came from, as little as possible."""

import ipaddress
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.facts import DatedForm
from candidates.forms.fields import CountryField, text
from candidates.forms.people import zones
from candidates.models import Fact, Sighting, Source


class SightingForm(DatedForm):
    """One session's origin."""

    fixed = {"source": Source.STAFF}
    source = None
    ip = text(
        label=gettext_lazy("IP address"),
        max_length=60,
        help_text=gettext_lazy(
            "Kept sealed; leave it out where country and kind are enough. What you leave empty is looked up where an "
            "admin supplied network files."
        ),
    )
    country = CountryField(label=gettext_lazy("Country it came from"), required=False)
    time_zone = forms.ChoiceField(label=gettext_lazy("Time zone seen"), choices=zones, required=False)

    class Meta:
        model = Sighting
        fields = ("on", "context", "kind", "country", "asn", "ip", "time_zone")

    def clean_ip(self) -> str:
        """An address in its normal form."""
        told: str = self.cleaned_data["ip"]
        try:
            return str(ipaddress.ip_address(told)) if told else ""
        except ValueError:
            raise ValidationError(_("This is not an IP address: write it like 192.0.2.10 or 2001:db8::1.")) from None

    def clean(self) -> dict[str, Any]:
        """An observation says something."""
        given = super().clean() or self.cleaned_data
        told = given.get("ip") or given.get("country") or given.get("time_zone") or given.get("asn")
        if not self.errors and not told and given.get("kind") == Sighting.Kind.UNKNOWN:
            self.add_error("kind", _("Say at least the kind of network, the country, or the time zone."))
        return given

    def fact(self) -> Fact:
        """Without an address there is none to seal."""
        if isinstance(self.instance, Sighting) and not self.instance.ip:
            self.instance.ip = None
        return self.instance
