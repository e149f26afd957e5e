"""What a candidate asks to be paid, how, and into which accounts. Account numbers are sealed."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from candidates.models.facts import NEVER_UPDATED, Value, mends_what_stands
from candidates.models.positions import Period
from screening.vault import SealedField


class Payee(models.TextChoices):
    """Whose account it is, as far as is known."""

    UNKNOWN = "unknown", _("Not known")
    SELF = "self", _("The candidate's own")
    JOINT = "joint", _("Joint, the candidate among the holders")
    OWN_COMPANY = "own_company", _("The candidate's own registered company")
    FAMILY = "family", _("A relative's")
    OTHER_PERSON = "other_person", _("Another person's")
    COMPANY = "company", _("A company that is not the candidate's")
    AGENCY = "agency", _("An agency or employer of record")


class Rate(Value):
    """A requested rate of pay."""

    amount = models.DecimalField(_("amount"), max_digits=12, decimal_places=2)
    currency = models.CharField(_("currency"), max_length=3)
    period = models.CharField(_("period"), max_length=5, choices=Period.choices, default=Period.YEAR)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [
            mends_what_stands("rate"),
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="a_rate_is_more_than_nothing"),
        ]


class PaymentRequest(Value):
    """How somebody asked to be paid; the words used stand in the note."""

    class Method(models.TextChoices):
        BANK = "bank", _("Bank transfer")
        PLATFORM = "platform", _("Online payment platform")
        CRYPTO = "crypto", _("Cryptocurrency")
        CASH = "cash", _("Cash or gift cards")
        MULTIPLE = "multiple", _("Several")
        OTHER = "other", _("Other")
        UNKNOWN = "unknown", _("Not told")

    class AskedBy(models.TextChoices):
        CANDIDATE = "candidate", _("The candidate")
        COMPANY = "company", _("We proposed it")
        UNKNOWN = "unknown", _("Not told")

    method = models.CharField(_("method"), max_length=10, choices=Method.choices)
    asked_by = models.CharField(_("who asked"), max_length=10, choices=AskedBy.choices, default=AskedBy.CANDIDATE)
    payee = models.CharField(_("whose account"), max_length=12, choices=Payee.choices, default=Payee.UNKNOWN)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("paymentrequest")]


class PayoutAccount(Value):
    """An account pay is or would be sent to."""

    class Kind(models.TextChoices):
        BANK = "bank", _("Bank account")
        PLATFORM = "platform", _("Online payment platform")
        WALLET = "wallet", _("Cryptocurrency wallet")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices, default=Kind.BANK)
    holder_name = models.CharField(_("holder's name"), max_length=200, blank=True)
    holder = models.CharField(_("whose account"), max_length=12, choices=Payee.choices, default=Payee.UNKNOWN)
    holder_comparison = models.CharField(max_length=10, blank=True, editable=False)  # with the legal name
    holder_confirmed = models.BooleanField(_("I compared the names myself"), default=False)
    country = models.CharField(_("country of the account (two letters)"), max_length=2, blank=True)
    provider = models.CharField(_("bank or provider"), max_length=120, blank=True)
    network = models.CharField(_("network of the wallet"), max_length=40, blank=True)
    number = SealedField(_("account number, IBAN or wallet address"), null=True, blank=True)
    hint = models.CharField(max_length=12, blank=True, editable=False)  # last digits
    digest = models.CharField(max_length=32, blank=True, editable=False)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("payoutaccount")]
