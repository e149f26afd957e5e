"""The filters of the dashboards, which live in the address, and the anonymous table whose groups are compared."""

import csv
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from candidates.models import Position
from redflags.measure.share import Share
from screening.models import Team

USUAL = 12
PERIODS = {1: _("This month"), 3: _("3 months"), USUAL: _("12 months"), 24: _("24 months")}
"""Whole months up to this one."""

LONG = {USUAL: PERIODS[USUAL], 24: PERIODS[24]}
"""What fairness looks back on: few people in a short time would be told apart."""


class PeriodForm(forms.Form):
    """How many months; what cannot be read is left out rather than refused."""

    months = forms.TypedChoiceField(
        label=_("Looking back"), required=False, choices=list(PERIODS.items()), coerce=int, empty_value=None
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["months"].initial = USUAL
        self.full_clean()

    @property
    def number(self) -> int:
        """Months, this one included."""
        return int(self.cleaned_data.get("months") or USUAL)


class FiguresForm(PeriodForm):
    """The time looked back on, a position and a team."""

    position = forms.ModelChoiceField(
        label=_("Position"), required=False, queryset=Position.objects.none(), empty_label=_("Any position")
    )
    team = forms.ModelChoiceField(
        label=_("Team"), required=False, queryset=Team.objects.none(), empty_label=_("Any team")
    )

    def __init__(self, data: QueryDict) -> None:
        given = data.copy()
        if given.get("months") not in {str(number) for number in PERIODS}:
            given["months"] = str(USUAL)  # so that the field shows what is drawn
        super().__init__(given)
        self.fields["position"].queryset = Position.objects.order_by("-is_open", "title", "pk")  # type: ignore[attr-defined]  # a choice field has them
        self.fields["team"].queryset = Team.objects.order_by("name")  # type: ignore[attr-defined]  # a choice field has them
        self.full_clean()

    @property
    def position_wanted(self) -> int | None:
        """The position, or all."""
        found = self.cleaned_data.get("position")
        return found.pk if found else None

    @property
    def team_wanted(self) -> int | None:
        """The team, or all."""
        found = self.cleaned_data.get("team")
        return found.pk if found else None


class LongPeriodForm(PeriodForm):
    """Months enough that few people are not told apart."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["months"].choices = list(LONG.items())  # type: ignore[attr-defined]  # a choice field has them
        self.full_clean()


MOST_TEXT = 64 * 1024
MOST_GROUPS = 40
MOST_OUTCOMES = 5


@dataclass(frozen=True, slots=True)
class GroupTable:
    """Groups of people with how many each had, and how many of them had each outcome. It is never stored."""

    outcomes: list[str]
    groups: list[str]
    shares: list[list[Share]]  # by outcome, in the order of the groups


class GroupTableForm(forms.Form):
    """A table of groups and counts, pasted or as a file; nobody can be told by it."""

    table = forms.CharField(
        label=_("The table"),
        required=False,
        max_length=MOST_TEXT,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 6, "spellcheck": "false"}),
        help_text=_(
            "CSV with a line of names first. A line for each group: its name, how many people it has, and how many of "
            "them had each outcome that is good for them, such as “not held” or “offer”."
        ),
    )
    file = forms.FileField(
        label=_("Or a file"), required=False, widget=forms.ClearableFileInput(attrs={"accept": ".csv,.txt,text/csv"})
    )

    def clean_file(self) -> str:
        """Its text."""
        file: Any = self.cleaned_data.get("file")
        if file is None:
            return ""
        if (file.size or 0) > MOST_TEXT:
            raise ValidationError(_("The file is longer than such a table can be."))
        try:
            return str(file.read().decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise ValidationError(_("The file is no text in UTF-8. Save it as CSV UTF-8.")) from None

    def clean(self) -> dict[str, Any]:
        """The table as it was read; what is wrong is told where it was given, with its line."""
        given = self.cleaned_data
        where = "file" if given.get("file") else "table"
        text = str(given.get("file") or given.get("table") or "")
        if not self.errors:
            if not text.strip():
                self.add_error("table", gettext("Paste a table, or choose a file."))
            else:
                try:
                    given["read"] = _read(text)
                except ValidationError as error:
                    self.add_error(where, error)
        return given

    @property
    def read(self) -> GroupTable:
        """What was given."""
        found: GroupTable = self.cleaned_data["read"]
        return found


def _read(text: str) -> GroupTable:
    """Raises ValidationError."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    separator = max(",;\t", key=lines[0].count)
    try:
        rows = [
            (number, [cell.strip() for cell in row])
            for number, row in enumerate(csv.reader(lines, delimiter=separator, strict=True), 1)
            if any(cell.strip() for cell in row)
        ]
    except csv.Error:
        raise ValidationError(gettext("The table cannot be read: a quotation mark is not closed.")) from None
    _number, head = rows[0]
    outcomes = head[2:]
    if not outcomes or not all(outcomes):
        raise ValidationError(gettext("The first line names at least three columns: group, people, and an outcome."))
    if len(outcomes) > MOST_OUTCOMES:
        raise ValidationError(gettext("At most %(most)d outcomes at a time.") % {"most": MOST_OUTCOMES})
    if not 2 <= len(rows) - 1 <= MOST_GROUPS:
        raise ValidationError(gettext("Between 2 and %(most)d groups can be compared.") % {"most": MOST_GROUPS})
    groups: list[str] = []
    shares: list[list[Share]] = [[] for _outcome in outcomes]
    for number, row in rows[1:]:
        name, counts = row[0], _counts(number, row[1:], len(outcomes) + 1)
        if not name or name in groups:
            raise ValidationError(gettext("Line %(line)d: each group has a name of its own.") % {"line": number})
        groups.append(name[:80])
        for place, hits in enumerate(counts[1:]):
            shares[place].append(Share(hits, counts[0]))
    return GroupTable([name[:80] for name in outcomes], groups, shares)


def _counts(line: int, cells: list[str], wanted: int) -> list[int]:
    """Whole numbers, none of them larger than the first."""
    if len(cells) != wanted or not all(cell.isdecimal() and len(cell) <= 9 for cell in cells):
        raise ValidationError(
            gettext("Line %(line)d: %(wanted)d whole numbers are wanted after the name.")
            % {"line": line, "wanted": wanted}
        )
    counts = [int(cell) for cell in cells]
    if max(counts) > counts[0]:
        raise ValidationError(
            gettext("Line %(line)d: an outcome counts more people than the group has.") % {"line": line}
        )
    return counts
