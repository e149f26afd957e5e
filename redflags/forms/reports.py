"""Forms of reports: which authorities they are for, one item with its tables, the second approval."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.fields import DayField, long_text, text
from redflags.reports import form as the_form
from redflags.reports.authorities import AUTHORITIES
from redflags.reports.form import NO, REF, UNDECIDED, USE, YES, Field, Item, Kind, Row, Table
from screening.overtaken import VersionMixin
from screening.submissions import OnceMixin

SPARE_ROWS = 1
"""How many empty rows a table has room for, beside those it holds; saving makes room again."""


class AddressForm(VersionMixin):
    """Which authorities a report is for."""

    authorities = forms.MultipleChoiceField(
        label=gettext_lazy("Which authorities is it for?"),
        choices=[(authority.code, authority.name) for authority in AUTHORITIES],
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Each gets its own parts, in its own order. Ask counsel which must be told."),
    )


class BeginForm(OnceMixin, forms.Form):
    """For which authorities, and in which language, a report is begun."""

    authorities = forms.MultipleChoiceField(
        label=gettext_lazy("Which authorities is it for?"),
        choices=[(authority.code, authority.name) for authority in AUTHORITIES],
        widget=forms.CheckboxSelectMultiple,
        initial=["rcmp"],
        help_text=gettext_lazy("It can be changed later. Ask counsel which must be told."),
    )
    language = forms.ChoiceField(label=gettext_lazy("Language of the report"), choices=settings.LANGUAGES)


class ApproveForm(VersionMixin):
    """The second approval; whoever is alone says why."""

    reason = long_text(label=gettext_lazy("Why it can be approved by you alone"), max_length=1_000, rows=3)

    def __init__(self, *args: Any, alone: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not alone:
            del self.fields["reason"]


class AmountField(forms.CharField):
    """A decimal number with a point, kept as it was told."""

    def clean(self, value: Any) -> str:
        """The number as text. Raises ValidationError for anything else."""
        told: str = super().clean(value).replace(" ", "")
        try:
            finite = not told or Decimal(told).is_finite()
        except InvalidOperation:
            finite = False
        if not finite:
            raise ValidationError(_("Write a number with a point, like 1250.50."), code="invalid")
        return told


class TextDayField(DayField):
    """A day, as text."""

    def clean(self, value: Any) -> str:
        """YYYY-MM-DD, or "" for none."""
        day = super().clean(value)
        return day.isoformat() if day else ""


@dataclass(frozen=True, slots=True)
class RowFields:
    """A row with its fields."""

    name: str
    is_new: bool
    is_open: bool  # somebody typed into it already
    from_file: bool
    use: BoundField
    columns: list[BoundField]
    hidden: BoundField


@dataclass(frozen=True, slots=True)
class TableFields:
    """A table with its rows."""

    table: Table
    rows: list[RowFields]


class ItemForm(VersionMixin):
    """One item of a report: its fields, and each row of its tables."""

    def __init__(self, *args: Any, item: Item, values: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.item, self.values = item, values
        for part in (*item.fields, the_form.REMARK_FIELD):
            self.fields[part.key] = _field(part, initial=values[part.key])
        self.counts = {table.key: self._count(table) for table in item.tables}
        for table in item.tables:
            self.fields[f"{table.key}-count"] = forms.IntegerField(
                widget=forms.HiddenInput, initial=self.counts[table.key], required=False
            )
            for number in range(self.counts[table.key]):
                self._add_row(table, number)

    @property
    def plain(self) -> list[BoundField]:
        """The fields that belong to no table, but for the remark."""
        return [self[part.key] for part in self.item.fields]

    @property
    def remark(self) -> BoundField:
        """What else is to say."""
        return self[the_form.REMARK]

    @property
    def tables(self) -> Iterator[TableFields]:
        """The tables with the fields of their rows."""
        for table in self.item.tables:
            yield TableFields(table, [self._row(table, number) for number in range(self.counts[table.key])])

    def content(self) -> dict[str, Any]:
        """The item as a valid form says it."""
        given = self.cleaned_data
        told: dict[str, Any] = {
            part.key: _lines(given[part.key]) for part in (*self.item.fields, the_form.REMARK_FIELD)
        }
        for table in self.item.tables:
            rows = (self._told(table, number) for number in range(self.counts[table.key]))
            told[table.key] = [row for row in rows if any(row[column.key] for column in table.columns)]
        return told

    def _count(self, table: Table) -> int:
        """How many rows the page has: those that were sent, else those on file and a few empty ones."""
        kept = len(self.values[table.key])
        sent = str(self.data.get(f"{table.key}-count", "")) if self.is_bound else ""
        wanted = int(sent[:4]) if sent.isdecimal() else kept + SPARE_ROWS
        return min(wanted, the_form.MOST_ROWS)

    def _add_row(self, table: Table, number: int) -> None:
        kept = self._kept(table, number)
        for column in table.columns:
            self.fields[f"{table.key}-{number}-{column.key}"] = _field(column, initial=the_form.cell(kept, column))
        self.fields[f"{table.key}-{number}-{USE}"] = _choice(table, initial=kept[USE])
        self.fields[f"{table.key}-{number}-{REF}"] = forms.CharField(
            widget=forms.HiddenInput, initial=kept[REF], required=False, max_length=60
        )

    def _kept(self, table: Table, number: int) -> Row:
        rows: list[Row] = self.values[table.key]
        return rows[number] if number < len(rows) else the_form.row(table)

    def _row(self, table: Table, number: int) -> RowFields:
        name = f"{table.key}-{number}"
        return RowFields(
            name=name,
            is_new=number >= len(self.values[table.key]),
            is_open=any(self[f"{name}-{column.key}"].value() for column in table.columns),
            from_file=bool(self[f"{name}-{REF}"].value()),
            use=self[f"{name}-{USE}"],
            columns=[self[f"{name}-{column.key}"] for column in table.columns],
            hidden=self[f"{name}-{REF}"],
        )

    def _told(self, table: Table, number: int) -> Row:
        """A row; that it comes from the file is only believed where the file has it."""
        given = self.cleaned_data
        name = f"{table.key}-{number}"
        on_file = {row[REF] for row in self.values[table.key]}
        ref = given[f"{name}-{REF}"]
        use = given[f"{name}-{USE}"]
        told = {column.key: _lines(given[f"{name}-{column.key}"]) for column in table.columns}
        return told | {USE: use if table.chosen else YES if use else NO, REF: ref if ref in on_file else ""}


def _lines(text: str) -> str:
    """A text with the line ends that the form of a report has; browsers send others."""
    return text.replace("\r\n", "\n")


def _choice(table: Table, *, initial: str) -> forms.Field:
    """Whether a row goes into the report."""
    if not table.chosen:
        return forms.BooleanField(label=_("In the report"), required=False, initial=initial == YES)
    options = [(UNDECIDED, _("Not chosen yet")), (YES, _("Include")), (NO, _("Leave out"))]
    return forms.ChoiceField(label=_("In the report?"), choices=options, required=False, initial=initial)


def _field(part: Field, *, initial: str) -> forms.Field:
    told: dict[str, Any] = {"label": part.label, "help_text": part.help, "initial": initial, "required": False}
    match part.kind:
        case Kind.TEXT:
            rows = min(max(initial.count("\n") + 1, 3), 12)
            return long_text(**told, max_length=the_form.LONGEST_TEXT, rows=rows)
        case Kind.DAY:
            return TextDayField(**told)
        case Kind.AMOUNT:
            return AmountField(**told, max_length=40)
        case Kind.CHOICE:
            return forms.ChoiceField(**told, choices=[("", "—"), *part.choices])
    return text(**told, max_length=the_form.LONGEST_LINE)
