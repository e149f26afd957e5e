"""Where sessions came from: network observations, kept as little as possible."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from candidates.models.facts import NEVER_UPDATED, DatedFact, mends_what_stands
from screening.vault import SealedField


class Sighting(DatedFact):
    """One session's origin; the address itself is sealed and may be absent."""

    class Kind(models.TextChoices):
        UNKNOWN = "unknown", _("Unknown")
        RESIDENTIAL = "residential", _("Home connection")
        MOBILE = "mobile", _("Mobile")
        VPN = "vpn", _("VPN")
        DATACENTER = "datacenter", _("Data centre")
        TOR = "tor", _("Tor")
        PROXY = "proxy", _("Proxy")
        SATELLITE = "satellite", _("Satellite")

    context = models.CharField(_("where it was seen"), max_length=60, blank=True)
    ip = SealedField(_("IP address"), null=True, blank=True)
    country = models.CharField(_("country (two letters)"), max_length=2, blank=True)
    asn = models.CharField(_("network (AS number)"), max_length=20, blank=True)
    kind = models.CharField(_("kind of network"), max_length=12, choices=Kind.choices, default=Kind.UNKNOWN)
    time_zone = models.CharField(_("time zone seen"), max_length=60, blank=True)
    digest = models.CharField(max_length=32, blank=True, editable=False)

    class Meta:
        triggers = NEVER_UPDATED
        constraints = [mends_what_stands("sighting")]
