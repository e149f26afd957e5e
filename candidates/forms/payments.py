"""Forms about money: requested rates, requested ways of payment, payout accounts."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import accounts
from candidates.forms.facts import ValueForm
from candidates.forms.fields import CountryField, CurrencyField, text
from candidates.models import Fact, PaymentRequest, PayoutAccount, Rate, Relation
from candidates.stages import Ask
from screening.vault import Sealed


class RateForm(ValueForm):
    """What the person asks for."""

    currency = CurrencyField(label=gettext_lazy("Currency"))

    class Meta:
        model = Rate
        fields = ("amount", "currency", "period")

    def adapt(self) -> None:
        """A rate has a day on which it was named."""
        if "effective_on" in self.fields:
            self.fields["effective_on"].label = _("Named on")

    def clean_amount(self) -> Any:
        """More than nothing."""
        amount = self.cleaned_data["amount"]
        if amount is not None and amount <= 0:
            raise ValidationError(_("An amount is more than nothing."))
        return amount

    def kept_by_a_change(self) -> tuple[str, ...]:
        """The new amount is in the same money."""
        return ("currency", "period")


class PaymentRequestForm(ValueForm):
    """How somebody asked to be paid."""

    class Meta:
        model = PaymentRequest
        fields = ("method", "asked_by", "payee")

    def adapt(self) -> None:
        """The words used matter."""
        if "effective_on" in self.fields:
            self.fields["effective_on"].label = _("Asked on")
        self.fields["note"].label = _("Words used")

    def kept_by_a_change(self) -> tuple[str, ...]:
        """The same side asks."""
        return ("asked_by",)


class PayoutAccountForm(ValueForm):
    """An account pay is or would be sent to; its number is sealed and shown as its last digits."""

    ask = Ask.BANK
    number = text(label=gettext_lazy("Account number, IBAN or wallet address"), max_length=140)
    as_given = forms.BooleanField(label=gettext_lazy("It was given exactly like this"), required=False)
    country = CountryField(label=gettext_lazy("Country of the account"), required=False)

    class Meta:
        model = PayoutAccount
        fields = (
            "kind",
            "number",
            "as_given",
            "provider",
            "country",
            "network",
            "holder_name",
            "holder",
            "holder_confirmed",
        )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.pop("number", None)  # never shown in a form; see candidates.views.links.reveal
        if self._keeps_number():
            self.fields["number"].help_text = _("Leave empty to keep the number on file.")
        if not accounts.doubt(self.data.get(self.add_prefix("number"), "")):
            del self.fields["as_given"]

    def clean_number(self) -> str | Sealed:
        """An empty number keeps the one that stands where only the rest is mended."""
        told: str = self.cleaned_data["number"]
        replaced = self.setting.replaced
        if not told and self._keeps_number() and isinstance(replaced, PayoutAccount):
            return replaced.number or ""
        return told

    def clean(self) -> dict[str, Any]:
        """A checksum that does not fit is a slip of the key, unless it was given like this: then it is a fact."""
        given = super().clean() or self.cleaned_data
        doubt = accounts.doubt(str(given.get("number") or "")) if "as_given" in self.fields else ""
        if doubt and not given.get("as_given"):
            self.add_error("number", doubt)
        return given

    def fact(self) -> Fact:
        """An account nobody gave a number of has none, not an empty one."""
        account = self.instance
        if isinstance(account, PayoutAccount) and not account.number:
            account.number = None
        return account

    def kept_by_a_change(self) -> tuple[str, ...]:
        """The new account is of the same kind."""
        return ("kind",)

    def _keeps_number(self) -> bool:
        replaced = self.setting.replaced
        corrects = self.setting.relation == Relation.CORRECTS
        return corrects and isinstance(replaced, PayoutAccount) and bool(replaced.number)
