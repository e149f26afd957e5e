"""Forms of imports: bringing files, reading a table anew, naming its columns, starting, taking back."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.forms import BoundField
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.actions.imports import Aim
from candidates.forms.fields import CountryField, CurrencyField, text
from candidates.inbound import limits
from candidates.inbound.columns import FIELDS, GROUPS
from candidates.inbound.currencies import CURRENCIES
from candidates.inbound.encodings import ENCODINGS
from candidates.inbound.mapping import Column, Mapping
from candidates.inbound.table import SEPARATORS, Dialect
from candidates.models import Import, Period, Position
from screening.models import Team, User
from screening.overtaken import VersionMixin
from screening.roles import Permission
from screening.submissions import OnceMixin


class _ManyFilesInput(forms.FileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files within the limit."""

    widget = _ManyFilesInput(attrs={"accept": ".csv,.tsv,.txt,.xlsx,.json,.yaml,.yml"})

    def clean(self, data: Any, initial: Any = None) -> "list[UploadedFile[Any]]":
        """The files. Raises ValidationError where there is none, or too many."""
        files = [super(FilesField, self).clean(file, initial) for file in data or [None]]
        if len(files) > limits.FILES:
            raise ValidationError(_("Bring at most %(limit)s files at once."), params={"limit": limits.FILES})
        return files


class UploadForm(OnceMixin):
    """Files with where they come from and whom they are for."""

    upload = FilesField(
        label=gettext_lazy("Files"),
        allow_empty_file=True,
        help_text=gettext_lazy(
            "One table (CSV or XLSX), or any number of JSON Resumes or of dossier files (YAML or JSON), 25 MB together."
        ),
    )
    source = text(
        label=gettext_lazy("Where the file comes from"),
        max_length=80,
        help_text=gettext_lazy("Like “Careers page”. The meaning of its columns is remembered under this name."),
    )
    position = forms.ModelChoiceField(
        label=gettext_lazy("Position they apply for"),
        queryset=Position.objects.none(),
        required=False,
        empty_label=gettext_lazy("As the file says"),
    )
    team = forms.ModelChoiceField(
        label=gettext_lazy("Team that works on them"),
        queryset=Team.objects.none(),
        required=False,
        empty_label=gettext_lazy("Everybody"),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["position"].queryset = Position.objects.filter(is_open=True).order_by("title", "pk")  # type: ignore[attr-defined]  # a choice field has them
        teams = Team.objects.all() if user.may(Permission.SEE_ALL_TEAMS) else user.teams.all()
        self.fields["team"].queryset = teams.order_by("name")  # type: ignore[attr-defined]  # a choice field has them
        self.fields["team"].initial = user.teams.order_by("name").first()
        if not teams.exists():
            del self.fields["team"]

    @property
    def aim(self) -> Aim:
        """Where the import goes."""
        given = self.cleaned_data
        return Aim(given["source"].strip(), given.get("team"), given["position"])


class DialectForm(forms.Form):
    """How a table is to be read, where the guess was wrong."""

    encoding = forms.ChoiceField(label=gettext_lazy("Letters are written in"), choices=list(ENCODINGS.items()))
    separator = forms.ChoiceField(
        label=gettext_lazy("Cells are separated by"), choices=[(mark, label) for mark, label in SEPARATORS.items()]
    )
    header = forms.BooleanField(label=gettext_lazy("The first row names the columns"), required=False)

    @property
    def dialect(self) -> Dialect:
        """The chosen dialect."""
        return Dialect(self.cleaned_data["encoding"], self.cleaned_data["separator"])


class SheetForm(forms.Form):
    """Which sheet of a workbook is read, and whether its first row names the columns."""

    sheet = forms.ChoiceField(label=gettext_lazy("Sheet"))
    header = forms.BooleanField(label=gettext_lazy("The first row names the columns"), required=False)

    def __init__(self, *args: Any, sheets: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["sheet"].choices = [(name, name) for name in sheets]  # type: ignore[attr-defined]  # a choice field has them

    @property
    def dialect(self) -> Dialect:
        """The chosen sheet."""
        return Dialect(sheet=self.cleaned_data["sheet"])


class MappingForm(OnceMixin, VersionMixin):
    """What each column means, and what the cells leave open."""

    region = CountryField(
        label=gettext_lazy("Phone numbers without + are of"),
        required=False,
        help_text=gettext_lazy("Country in two letters, like CA."),
    )
    dates = forms.ChoiceField(
        label=gettext_lazy("03/04/2024 means"),
        required=False,
        choices=[
            ("", gettext_lazy("neither: name the row")),
            ("dmy", gettext_lazy("3 April 2024")),
            ("mdy", gettext_lazy("4 March 2024")),
        ],
    )
    currency = CurrencyField(label=gettext_lazy("Rates without currency are in"), required=False)
    period = forms.ChoiceField(
        label=gettext_lazy("Rates without a time are"),
        required=False,
        choices=[("", gettext_lazy("not taken: name the row")), *Period.choices],
    )

    def __init__(self, *args: Any, headers: Sequence[str], meanings: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.headers = headers
        for place, (header, meaning) in enumerate(zip(headers, meanings, strict=True)):
            self.fields[f"column_{place}"] = forms.ChoiceField(
                label=header, required=False, choices=_meanings(), initial=meaning
            )

    def clean_currency(self) -> str:
        """A currency in use."""
        currency: str = self.cleaned_data["currency"]
        if currency and currency not in CURRENCIES:
            raise ValidationError(_("“%(text)s” is no currency in use."), params={"text": currency})
        return currency

    def clean(self) -> dict[str, Any]:
        """Somebody is named, and no meaning is given twice where one is possible."""
        given = super().clean() or self.cleaned_data
        chosen: dict[str, int] = {}
        for place in range(len(self.headers)):
            code = given.get(f"column_{place}", "")
            if code in chosen and not FIELDS[code].repeats:
                message = _("“%(meaning)s” is chosen for “%(other)s” too: choose one of them.")
                values = {"meaning": FIELDS[code].label, "other": self.headers[chosen[code]]}
                self.add_error(f"column_{place}", ValidationError(message, params=values))
            chosen.setdefault(code, place)
        if not {"full_name", "first_name", "last_name"} & chosen.keys():
            self.add_error(None, _("Choose the column that holds the name: every candidate needs one."))
        return given

    def mapping(self, *, header: bool) -> Mapping:
        """What was chosen."""
        given = self.cleaned_data
        columns = tuple(Column(name, given[f"column_{place}"]) for place, name in enumerate(self.headers))
        return Mapping(columns, header, given["region"], given["dates"], given["currency"], given["period"])

    def options(self) -> list[BoundField]:
        """The fields beside the columns."""
        return [self[name] for name in ("region", "dates", "currency", "period")]


def _meanings() -> list[Any]:
    groups = [(group.label, [(field.code, field.label) for field in group.fields]) for group in GROUPS]
    return [("", gettext_lazy("Not taken")), *groups]


class StartForm(OnceMixin, VersionMixin):
    """What happens to rows with problems."""

    mode = forms.ChoiceField(
        label=gettext_lazy("Rows with problems"),
        choices=Import.Mode.choices,
        initial=Import.Mode.SKIP,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, failed: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.failed = failed
        if not failed:
            self.fields["mode"].widget = forms.HiddenInput()

    def clean_mode(self) -> str:
        """All or none is only possible where all can go in."""
        mode: str = self.cleaned_data["mode"]
        if mode == Import.Mode.ALL and self.failed:
            raise ValidationError(
                _("Nothing was imported, because some rows have problems: correct the file, or skip those rows.")
            )
        return mode


class RevertForm(OnceMixin):
    """Why an import is taken back."""

    reason = text(label=gettext_lazy("Reason"), required=True, max_length=500)


class DiscardForm(OnceMixin):
    """Throwing an import away asks nothing."""
