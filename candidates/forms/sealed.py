"""Small forms before something that is written down: taking an entry back, showing a sealed number."""

from django import forms
from django.utils.translation import gettext_lazy

from candidates.forms.fields import text
from screening.submissions import OnceMixin


class RetractForm(OnceMixin, forms.Form):
    """Why an entry is taken back."""

    reason = text(
        label=gettext_lazy("Why is it taken back?"),
        required=True,
        max_length=500,
        help_text=gettext_lazy("Belongs to somebody else, entered twice, misread ..."),
    )


class RevealForm(forms.Form):
    """What an account number is needed for."""

    purpose = forms.ChoiceField(
        label=gettext_lazy("What for?"),
        choices=[
            ("bank_check", gettext_lazy("To check it with the bank")),
            ("payroll", gettext_lazy("To set up pay")),
            ("comparison", gettext_lazy("To compare it with a document")),
            ("report", gettext_lazy("For a report to an authority")),
        ],
    )
