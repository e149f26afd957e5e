"""How a candidate can be reached: e-mail, phone, postal addresses, public profiles. What identifies is sealed."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from candidates.models.facts import NEVER_UPDATED, PartialDateField, Value, mends_what_stands
from screening.vault import SealedField


class Slot(models.TextChoices):
    """What a contact is for."""

    PERSONAL = "personal", _("Personal")
    WORK = "work", _("Work")
    AGENCY = "agency", _("Agency")
    OTHER = "other", _("Other")


class Email(Value):
    """An e-mail address."""

    class Domain(models.TextChoices):
        FREE = "free", _("Free mail")
        DISPOSABLE = "disposable", _("Throw-away mail")
        ORGANISATION = "organisation", _("An organisation's own domain")
        UNKNOWN = "unknown", _("Unknown")

    slot = models.CharField(_("kind"), max_length=10, choices=Slot.choices, default=Slot.PERSONAL)
    address = SealedField(_("e-mail address"))
    hint = models.CharField(max_length=160, editable=False)  # the mail domain, for lists
    domain_kind = models.CharField(max_length=12, choices=Domain.choices, default=Domain.UNKNOWN, editable=False)
    digest = models.CharField(max_length=32, editable=False)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("email")]


class Phone(Value):
    """A phone number in E.164."""

    class Line(models.TextChoices):
        MOBILE = "mobile", _("Mobile")
        LANDLINE = "landline", _("Landline")
        VOIP = "voip", _("Internet telephony (VoIP)")
        UNKNOWN = "unknown", _("Unknown")

    slot = models.CharField(_("kind"), max_length=10, choices=Slot.choices, default=Slot.PERSONAL)
    number = SealedField(_("phone number"))
    hint = models.CharField(max_length=12, editable=False)  # last digits
    region = models.CharField(max_length=2, blank=True, editable=False)
    line = models.CharField(_("line type"), max_length=10, choices=Line.choices, default=Line.UNKNOWN)
    line_by_hand = models.BooleanField(default=False, editable=False)  # metadata cannot tell VoIP in North America
    is_valid = models.BooleanField(default=True, editable=False)
    digest = models.CharField(max_length=32, editable=False)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("phone")]


class Address(Value):
    """A postal address by purpose; the street line is sealed, the town is not."""

    class Purpose(models.TextChoices):
        HOME = "home", _("Home")
        SHIPPING = "shipping", _("Delivery")
        OTHER = "other", _("Other")

    class Kind(models.TextChoices):
        UNKNOWN = "unknown", _("Unknown")
        RESIDENCE = "residence", _("Residence")
        OFFICE = "office", _("Office")
        DROP = "drop", _("Forwarder, mailbox or pickup point")

    purpose = models.CharField(_("purpose"), max_length=10, choices=Purpose.choices, default=Purpose.HOME)
    street = SealedField(_("street, unit, postal code"), null=True, blank=True)
    city = models.CharField(_("town"), max_length=120, blank=True)
    region = models.CharField(_("region or province"), max_length=120, blank=True)
    country = models.CharField(_("country (two letters)"), max_length=2, blank=True)
    kind = models.CharField(_("kind of place"), max_length=10, choices=Kind.choices, default=Kind.UNKNOWN)
    is_verified = models.BooleanField(_("confirmed by a document or a check"), default=False)
    digest = models.CharField(max_length=32, blank=True, editable=False)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("address")]


class Profile(Value):
    """A public page of the candidate. The product never fetches it."""

    class Network(models.TextChoices):
        LINKEDIN = "linkedin", _("LinkedIn")
        GITHUB = "github", _("GitHub")
        PORTFOLIO = "portfolio", _("Portfolio")
        FREELANCE = "freelance", _("Freelance platform")
        OTHER = "other", _("Other")

    network = models.CharField(_("network"), max_length=10, choices=Network.choices)
    url = models.CharField(_("address of the page"), max_length=500, blank=True)
    is_present = models.BooleanField(_("the page exists"), null=True, blank=True)
    created = PartialDateField(_("account created"), blank=True)
    connections = models.PositiveIntegerField(_("connections or followers"), null=True, blank=True)
    digest = models.CharField(max_length=32, blank=True, editable=False)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("profile")]
