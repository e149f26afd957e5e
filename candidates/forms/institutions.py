"""The form that loads a list of organisations: looked at first, then stored."""

import hashlib
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import institutions
from candidates.forms.fields import long_text
from candidates.institutions import MOST_CHARACTERS, Listed
from screening.submissions import OnceMixin


class Way(TextChoices):
    """What becomes of the lines that are there."""

    ADD = "add", gettext_lazy("Add to what is there; a line with the same name and domain takes its place")
    REPLACE = "replace", gettext_lazy("Put it in the place of the whole list")


class InstitutionsForm(OnceMixin):
    """A list, as a file or pasted."""

    upload = forms.FileField(
        label=gettext_lazy("A CSV file"), required=False, widget=forms.FileInput(attrs={"accept": ".csv,.txt"})
    )
    told = long_text(
        label=gettext_lazy("Or paste it here"),
        rows=10,
        max_length=MOST_CHARACTERS,
        help_text=gettext_lazy(
            "First line: name,domain,kind,country,source. kind is school, employer or other; country may stay empty; "
            "a column aliases may follow, with further names between semicolons. Organisations only, nobody personal."
        ),
    )
    seen = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)
    way = forms.ChoiceField(
        label=gettext_lazy("What is there already"), choices=Way.choices, widget=forms.RadioSelect, initial=Way.ADD
    )

    def clean_upload(self) -> str:
        """The text of the file."""
        upload: UploadedFile[Any] | None = self.cleaned_data["upload"]
        if upload is None:
            return ""
        if (upload.size or 0) > MOST_CHARACTERS:
            raise ValidationError(_("The file is larger than 1 MB."))
        told = upload.read()
        try:
            if b"\0" in told:  # UTF-16, or no text at all
                raise UnicodeError
            return str(told, "utf-8-sig")
        except UnicodeError:
            raise ValidationError(_("The file is not UTF-8 text: save it as “CSV UTF-8”.")) from None

    def clean(self) -> dict[str, Any]:
        """One list, in whichever way it came."""
        given = super().clean() or self.cleaned_data
        if not self.errors and not (given.get("upload") or given.get("told")):
            self.add_error("told", _("Bring a file, or paste the list."))
        return given

    @property
    def text(self) -> str:
        """The list of a valid form; a file goes before what was pasted."""
        told = str(self.cleaned_data["upload"] or self.cleaned_data["told"])
        return "\n".join(told.splitlines())  # a browser sends other line ends than it got

    @property
    def was_seen(self) -> bool:
        """Whether this very list was looked at before."""
        return bool(self.cleaned_data["seen"] == _digest(self.text))

    def read(self) -> Listed:
        """What it holds, and what is wrong in which line."""
        return institutions.read(self.text)

    def with_text(self) -> "InstitutionsForm":
        """The same input with the list in the field, so that a file is not chosen twice."""
        kept = {name: self.cleaned_data[name] for name in ("way", "token")}
        return type(self)({"told": self.text, "seen": _digest(self.text), **kept})


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
