"""What a table of an export is: columns of one kind each, and what its rows are of, for any number of applications."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, Protocol, TypeVar

from django.db.models import Choices, QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.models import Application
from screening.spreadsheets import Cell
from screening.tables import Heading


class OfApplication(Protocol):
    """What any row is of."""

    @property
    def application(self) -> Application:
        """The application, with its candidate and position at hand."""


class Named(Protocol):
    """A person or a team."""

    name: str


T = TypeVar("T")
Part = TypeVar("Part")
T_contra = TypeVar("T_contra", contravariant=True)


@dataclass(frozen=True, slots=True)
class Column(Generic[T_contra]):
    """A column: its name for programs, its title, what its cells are if they are not empty, and how they are told."""

    name: str
    title: Promise
    kind: type  # str, int, date or datetime
    tell: Callable[[T_contra], Cell]


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """A table that can be exported. `subjects` asks the same number of questions for any number of applications."""

    name: str
    label: Promise
    holds: Promise  # in a sentence
    columns: Sequence[Column[T]]
    subjects: Callable[[QuerySet[Application]], Iterator[T]]

    def headings(self) -> list[Heading]:
        """The columns in the language in force."""
        return [Heading(column.name, str(column.title), column.kind) for column in self.columns]

    def rows(self, applications: QuerySet[Application]) -> Iterator[list[Cell]]:
        """The rows of these applications, in their order."""
        for subject in self.subjects(applications):
            yield [column.tell(subject) for column in self.columns]


WHO: tuple[Column[OfApplication], ...] = (
    Column("application", _("Application"), int, lambda s: s.application.pk),
    Column("candidate", _("Candidate number"), int, lambda s: s.application.candidate_id),
    Column("name", _("Name"), str, lambda s: s.application.candidate.name),
)
"""First in every table: rows of several can be put together by them."""


def told_of(part: Callable[[T], Part | None], tell: Callable[[Part], Cell]) -> Callable[[T], Cell]:
    """Tells something of a part; nothing where there is no such part."""

    def told(subject: T) -> Cell:
        found = part(subject)
        return None if found is None else tell(found)

    return told


def label(choices: type[Choices], value: object) -> str:
    """A choice in words, "" for none."""
    return str(choices(value).label) if value not in (None, "") else ""


def name_of(somebody: Named | None) -> str:
    """A person or team by name, "" for nobody."""
    return somebody.name if somebody else ""


def day(moment: datetime) -> date:
    """The day of an instant in the time zone in force."""
    return timezone.localtime(moment).date()


def instant(moment: datetime | None) -> datetime | None:
    """An instant in the time zone in force, to the second."""
    return timezone.localtime(moment).replace(microsecond=0) if moment else None
