"""Tables: what each row tells about one candidate, by the meaning chosen for each column."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, TypeVar
from zoneinfo import available_timezones

from django.utils import timezone
from django.utils.translation import gettext as _

from candidates import countries
from candidates.emails import UnreadableEmailError
from candidates.inbound import cells as told
from candidates.inbound.columns import FIELDS
from candidates.inbound.mapping import Mapping
from candidates.inbound.reader import NOW
from candidates.intake import MADE_KEY, Intake
from candidates.models import (
    Application,
    Candidate,
    Email,
    Fact,
    HistoryEntry,
    Message,
    Name,
    Phone,
    Place,
    Profile,
    Rate,
    Source,
)
from candidates.names import sortable
from candidates.phones import UnreadablePhoneError
from screening.vault import fingerprint

T = TypeVar("T")

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_SHORTENED_NUMBER = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d+")
_READING_ERRORS = (told.UnreadableCellError, UnreadableEmailError, UnreadablePhoneError)


@dataclass(frozen=True, slots=True)
class CellProblem:
    """What is wrong with a row: in which column, and what would be right."""

    column: str
    message: str


@dataclass(slots=True)
class RowRead:
    """A row as it was understood; with problems it is not taken."""

    intake: Intake
    problems: list[CellProblem] = field(default_factory=list)


class RowReader:
    """Reads the rows of one table."""

    def __init__(
        self, mapping: Mapping, *, source: str = "", team: int | None = None, today: date | None = None
    ) -> None:
        self.mapping = mapping
        self.today = today or timezone.localdate()
        self.source = source
        self.team = team
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, column in enumerate(mapping.columns):
            if column.field:
                self._places[column.field].append(place)

    def read(self, cells: Sequence[str]) -> RowRead:
        """One candidate from one row."""
        row = _Row(self.mapping, self._values(cells), self.today)
        row.problems += self._shape(cells)
        if not row.problems:
            row.read()
            row.intake.candidate.external_key = self._key(row, cells)
        return RowRead(row.intake, row.problems)

    def _values(self, cells: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
        """Column name and text by field, of cells that say something."""
        found: dict[str, list[tuple[str, str]]] = {}
        for code, places in self._places.items():
            texts = [(self.mapping.columns[p].name, told.plain(cells[p])) for p in places if p < len(cells)]
            if kept := [(name, text) for name, text in texts if text]:
                found[code] = kept
        return found

    def _shape(self, cells: Sequence[str]) -> Iterator[CellProblem]:
        width = len(self.mapping.columns)
        if any(cell.strip() for cell in cells[width:]):
            message = _("This row has %(cells)s cells and the table %(width)s columns: is a quotation mark missing?")
            yield CellProblem("", message % {"cells": len(cells), "width": width})
        for column, cell in zip(self.mapping.columns, cells, strict=False):
            if not column.field:
                continue
            if _UNSTORABLE.search(cell):
                yield CellProblem(
                    column.name, _("There are characters here that cannot be read: is another encoding right?")
                )
            elif len(cell) > FIELDS[column.field].longest:
                limit = FIELDS[column.field].longest
                yield CellProblem(column.name, _("This is longer than %(limit)s characters.") % {"limit": limit})

    def _key(self, row: "_Row", cells: Sequence[str]) -> str:
        """What the file calls this person; where it has no key, e-mail or phone, the whole row stands for one."""
        own = row.first("own_id")
        if own:
            return f"{self.source[:50]}/{own}" if self.source else own
        if any(isinstance(fact, Email | Phone) for fact in row.intake.facts):
            return ""
        return MADE_KEY + fingerprint("row", "\0".join([str(self.team or ""), *(cell.strip() for cell in cells)]))


class _Row:
    """One row on its way into an intake."""

    def __init__(self, mapping: Mapping, values: dict[str, list[tuple[str, str]]], today: date) -> None:
        self.mapping = mapping
        self.today = today
        self.values = values
        self.problems: list[CellProblem] = []
        name = self.first("full_name") or " ".join(filter(None, (self.first("first_name"), self.first("last_name"))))
        self.intake = Intake(Candidate(name=name, name_sort=sortable(name)))

    # --- small readers

    def first(self, code: str) -> str:
        """The text of a field, or ""."""
        return self.values[code][0][1] if code in self.values else ""

    def _column(self, code: str) -> str:
        return self.values[code][0][0] if code in self.values else ""

    def _attempt(self, column: str, read: Callable[..., T], *arguments: Any) -> T | None:
        """What a reader makes of a cell; what it refuses becomes a problem of the column."""
        try:
            return read(*arguments)
        except _READING_ERRORS as error:
            self.problems.append(CellProblem(column, str(error)))
            return None

    def _of(self, code: str, read: Callable[..., T], *arguments: Any) -> T | None:
        text = self.first(code)
        return self._attempt(self._column(code), read, text, *arguments) if text else None

    def _partial(self, code: str) -> str:
        told_date = self._of(code, told.date_of, self.mapping.dates)
        return str(told_date) if told_date else ""

    def _day(self, code: str) -> date | None:
        told_date = self._of(code, told.date_of, self.mapping.dates)
        if told_date and told_date.first > self.today:
            message = _("“%(text)s”: this day is still to come.") % {"text": self.first(code)[:40]}
            self.problems.append(CellProblem(self._column(code), message))
        return told_date.last if told_date else None

    def _add(self, fact: Fact, column: str) -> None:
        self._attempt(column, self.intake.add, fact, column)

    # --- what a row can tell

    def read(self) -> None:
        """Everything the row tells, in the order of the columns' groups."""
        self._name()
        self._contacts()
        self._place()
        self._application()
        self._rate()
        self._history()
        for column, text in self.values.get("note", ()):
            self._add(Message(kind="note", source=Source.STAFF, text=text), column)

    def _name(self) -> None:
        column = self._column("full_name") or self._column("first_name") or self._column("last_name")
        name = self.intake.candidate.name
        if not name:
            wanted = next((c.name for c in self.mapping.columns if c.field.endswith("_name")), "")
            self.problems.append(CellProblem(wanted, _("The name is missing: every candidate needs one.")))
            return
        if len(name) > 200:
            self.problems.append(CellProblem(column, _("This is longer than %(limit)s characters.") % {"limit": 200}))
            return
        self._add(Name(value=name, source=Source.APPLICATION), column)
        if preferred := self.first("preferred_name"):
            self._add(
                Name(value=preferred, usage=Name.Usage.PREFERRED, source=Source.APPLICATION),
                self._column("preferred_name"),
            )

    def _contacts(self) -> None:
        for column, text in self.values.get("email", ()):
            for address in told.several(text):
                self._add(Email(address=address, source=Source.APPLICATION), column)
        region = self._of("country", told.country_of) or told.location_of(self.first("location")).country
        for column, text in self.values.get("phone", ()):
            for number in told.several(text):
                self._phone(number, region or self.mapping.region, column)
        for network in ("linkedin", "github", "portfolio"):
            if url := self._of(network, told.page_of, network):
                self._add(Profile(network=network, url=url, source=Source.APPLICATION), self._column(network))

    def _phone(self, number: str, region: str, column: str) -> None:
        if _SHORTENED_NUMBER.fullmatch(number):
            message = _(
                "“%(text)s”: the spreadsheet shortened this number; format the column as text and type it again."
            )
            self.problems.append(CellProblem(column, message % {"text": number}))
            return
        self._add(Phone(number=number, region=region, source=Source.APPLICATION), column)

    def _place(self) -> None:
        location = told.location_of(self.first("location"))
        town, region = self.first("town") or location.town, self.first("region") or location.region
        country = location.country if not self.first("country") else (countries.code_of(self.first("country")))
        zone = self.first("time_zone")
        if zone and zone not in _zones():
            message = _("“%(text)s” is no time zone known here: write it like America/Toronto.") % {"text": zone}
            self.problems.append(CellProblem(self._column("time_zone"), message))
            zone = ""
        if not (town or region or country or zone):
            return
        self.intake.candidate.show_town(town, region)
        column = next((self._column(c) for c in ("location", "town", "region", "country") if c in self.values), "")
        self._add(
            Place(city=town[:120], region=region[:120], country=country, time_zone=zone, source=Source.APPLICATION),
            column or self._column("time_zone"),
        )

    def _application(self) -> None:
        self.intake.application = Application(
            candidate=self.intake.candidate,
            role=self.first("role"),
            seniority=self.first("seniority"),
            employment_type=self.first("employment_type"),
            channel=self.first("channel")[:80],
            applied_on=self._day("applied_on"),
            stage=self._of("stage", told.stage_of) or Application._meta.get_field("stage").default,
        )

    def _rate(self) -> None:
        currency = self._of("rate_currency", _currency) or self.mapping.currency
        period = self._of("rate_period", _period) or self.mapping.period
        code = "rate" if "rate" in self.values else "rate_amount"
        pay = self._of(code, told.pay_of, currency, period)
        if pay and self.intake.application:
            rate = Rate(amount=pay.amount, currency=pay.currency, period=pay.period, source=Source.APPLICATION)
            rate.effective_on = self.intake.application.applied_on
            self._add(rate, self._column(code))

    def _history(self) -> None:
        if self.first("employer") or self.first("job_title"):
            self._employment()
        if self.first("school") or self.first("degree"):
            self._add(
                HistoryEntry(
                    kind=HistoryEntry.Kind.EDUCATION,
                    source=Source.APPLICATION,
                    organisation=self.first("school"),
                    title=self.first("degree"),
                    field=self.first("field_of_study"),
                    end=self._partial("school_end"),
                ),
                self._column("school") or self._column("degree"),
            )

    def _employment(self) -> None:
        left = self.first("job_end")
        end = "" if left.lower() in NOW else self._partial("job_end")
        self._add(
            HistoryEntry(
                kind=HistoryEntry.Kind.EMPLOYMENT,
                source=Source.APPLICATION,
                organisation=self.first("employer"),
                title=self.first("job_title"),
                start=self._partial("job_start"),
                end=end,
                is_current=not left or left.lower() in NOW,
            ),
            self._column("employer") or self._column("job_title"),
        )


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _currency(text: str) -> str:
    found = told.currency_in(text)
    if not found:
        raise told.UnreadableCellError(
            _("“%(text)s” is no currency: write three letters, like CAD.") % {"text": text[:40]}
        )
    return found


def _period(text: str) -> str:
    found = told.period_in(text)
    if not found:
        raise told.UnreadableCellError(
            _("“%(text)s” is no period: write hour, day, month or year.") % {"text": text[:40]}
        )
    return found
