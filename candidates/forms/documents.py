"""Forms about documents: a file that was handed in, or a paper that was looked at and not kept."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.actions.documents import Upload
from candidates.checkplan import is_only_looked_at
from candidates.filetypes import FileType, recognise
from candidates.forms.facts import ONLY_IF_VOLUNTEERED, DatedForm, volunteered
from candidates.forms.fields import offer
from candidates.models import Check, Document, Fact, Relation
from candidates.stages import Ask
from candidates.wording import DOCUMENT_KINDS

LARGEST = 10 * 1024 * 1024

ASKS = {
    "certificate or diploma": Ask.CREDENTIAL,
    "identity document": Ask.IDENTITY,
    "bank letter or void cheque": Ask.BANK,
}
"""Which of them may only be asked for from a stage on."""

NEVER_KEPT = "identity document"

CHECKED_AS = {
    "certificate or diploma": Check.Kind.EDUCATION,
    "identity document": Check.Kind.ID_DOCUMENT,
    "proof of address": Check.Kind.ADDRESS,
    "bank letter or void cheque": Check.Kind.BANK,
}
"""Which check a paper is looked at for: whether it may be kept is a matter of the jurisdiction."""


def taken(file: "UploadedFile[Any]") -> tuple[bytes, FileType]:
    """The content of an uploaded file and what its first bytes say it is. Raises ValidationError."""
    size = file.size or 0
    if size > LARGEST:
        raise ValidationError(
            _("This file has %(size)s; at most %(largest)s are taken."),
            params={"size": filesizeformat(size), "largest": filesizeformat(LARGEST)},
        )
    content = file.read()
    kind = recognise(content)
    if kind is None:
        raise ValidationError(_("This is none of the kinds of file that are taken, whatever its name says."))
    return content, kind


class _SeveralFilesInput(forms.FileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files up to `most`, each of an accepted kind and size; none are required."""

    widget = _SeveralFilesInput(attrs={"accept": ".pdf,.docx,.txt,.png,.jpg,.jpeg"})

    def __init__(self, *, most: int, too_many: str, **kwargs: Any) -> None:
        kwargs.setdefault(
            "help_text",
            gettext_lazy(
                "PDF, Word, plain text, PNG or JPEG, up to 10 MB each. Please no copy of a passport or identity card."
            ),
        )
        super().__init__(required=False, **kwargs)
        self.most, self.too_many = most, too_many

    def clean(self, data: Any, initial: Any = None) -> list[Upload]:
        """The files as they are taken in."""
        files: list[UploadedFile[Any]] = [file for file in (data or []) if file]
        if len(files) > self.most:
            raise ValidationError(self.too_many, params={"number": self.most})
        uploads = []
        for file in files:
            content, kind = taken(super().clean(file, initial))
            uploads.append(Upload(str(file.name), content, kind))
        return uploads


class DocumentForm(DatedForm):
    """A document with its file, or with what a look at it brought."""

    kind = forms.ChoiceField(label=gettext_lazy("What it is"), choices=[("", "—"), *DOCUMENT_KINDS.items()])
    upload = forms.FileField(
        label=gettext_lazy("File"),
        required=False,
        help_text=gettext_lazy("PDF, Word (.docx), plain text, PNG or JPEG, up to 10 MB."),
    )

    file_type: FileType | None = None
    """What the first bytes of the uploaded file say it is; None without a file."""

    class Meta:
        model = Document
        fields = ("kind", "upload", "state", "on")

    def adapt(self) -> None:
        """What a mended entry was about stays the same file; an imported kind stays as it was told."""
        if self.setting.relation != Relation.ADDS:
            del self.fields["upload"]
        if any(self.is_locked(ask) for ask in ASKS.values()):
            self.fields["volunteered"] = volunteered(required=False)
            self.fields["volunteered"].help_text = _("Certificates, identity and bank papers may not be asked for yet.")
        told = self.initial.get("kind")
        if told and told not in DOCUMENT_KINDS:
            offer(self.fields["kind"], [(told, told), *DOCUMENT_KINDS.items()])

    def clean_upload(self) -> "UploadedFile[Any] | None":
        """A file of an accepted kind and size; its first bytes say what it is, not its name."""
        file: UploadedFile[Any] | None = self.cleaned_data["upload"]
        if file is None:
            return None
        self.content, self.file_type = taken(file)
        return file

    def clean(self) -> dict[str, Any]:
        """Identity documents are looked at, not kept; a document without a file says what the look brought."""
        given = super().clean() or self.cleaned_data
        kept = given.get("upload")
        ask = ASKS.get(given.get("kind", ""))
        if ask and self.is_locked(ask) and not given.get("volunteered"):
            self.add_error("volunteered", ONLY_IF_VOLUNTEERED)
        if kept and given.get("kind") == NEVER_KEPT:
            self.add_error("upload", _("Identity documents are not kept: look at it, and record what you saw."))
        elif kept and is_only_looked_at(CHECKED_AS.get(given.get("kind", ""), ""), self.setting.rules):
            self.add_error("upload", _("The jurisdiction lets this paper be looked at, not kept: record what you saw."))
        if not self.errors and not kept and not given.get("note") and given.get("state") == Document.State.RECEIVED:
            self.add_error("note", _("Choose a file, or say what you saw."))
        return given

    def fact(self) -> Fact:
        """A mended entry keeps its file."""
        if isinstance(self.instance, Document) and isinstance(self.setting.replaced, Document):
            self.instance.file = self.setting.replaced.file
        return self.instance

    def kept_by_a_change(self) -> tuple[str, ...]:
        """A later look is at the same document."""
        return ("kind",)
