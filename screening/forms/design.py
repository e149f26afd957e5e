"""A form with every kind of field, for the gallery."""

from django import forms
from django.utils.translation import gettext_lazy as _


class SampleForm(forms.Form):
    """Never saved."""

    name = forms.CharField(label=_("Name"), max_length=120)
    address = forms.EmailField(label=_("E-mail"), required=False, help_text=_("Only the domain is shown in lists."))
    on = forms.DateField(label=_("Date"), widget=forms.DateInput(attrs={"type": "date"}))
    stage = forms.ChoiceField(label=_("Stage"), choices=[("", "—"), ("s", _("Screening")), ("i", _("Interviewing"))])
    outcome = forms.ChoiceField(
        label=_("Outcome"),
        choices=[("pass", _("Passed")), ("fail", _("Failed")), ("technical", _("Technical problem"))],
        widget=forms.RadioSelect,
        help_text=_("What was seen, not what it means."),
    )
    seen = forms.MultipleChoiceField(
        label=_("Seen by"),
        choices=[("a", "A. Roy"), ("b", "B. Lavoie")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    note = forms.CharField(label=_("Note"), widget=forms.Textarea, required=False)
    document = forms.FileField(label=_("Document"), required=False, help_text=_("PDF or DOCX, up to 25 MB."))
    agreed = forms.BooleanField(label=_("I saw the evidence myself"), help_text=_("It is written to the trail."))


class SampleFilter(forms.Form):
    """A filter bar."""

    q = forms.CharField(label=_("Search"), required=False, widget=forms.TextInput(attrs={"type": "search"}))
    level = forms.ChoiceField(label=_("Level"), required=False, choices=[("", _("All")), ("3", _("Escalate"))])
    stage = forms.ChoiceField(label=_("Stage"), required=False, choices=[("", _("All")), ("s", _("Screening"))])
