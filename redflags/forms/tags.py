"""The form that puts a tag on an application."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.fields import text

LONGEST = 40


class TagForm(forms.Form):
    """A tag by its name; one that nobody used before is made."""

    name = text(
        label=gettext_lazy("Tag"),
        required=True,
        max_length=LONGEST,
        help_text=gettext_lazy("What is to be done with the file or where it belongs: never what a person is."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].widget.attrs.update({"autocomplete": "off", "list": "tags"})

    def clean_name(self) -> str:
        """One line of text."""
        name = " ".join(self.cleaned_data["name"].split())
        if not any(character.isalnum() for character in name):
            raise ValidationError(_("A tag has a letter or a digit."))
        return name
