"""What a table of an export is: columns of one kind each, and where its rows come from, a batch at a time."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any, ClassVar, Generic, NamedTuple, Protocol, TypeVar

from django.db.models import Choices, QuerySet
from django.db.models.enums import ChoicesType
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.models import Application
from redflags.register import Filters, narrowed
from screening.models import User
from screening.roles import Permission
from screening.spreadsheets import Cell
from screening.tables import Heading

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)
Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: by whom, as he or she is now, of which part of the list, as of which day."""

    user: User
    filters: Filters
    today: date
    opened: bool = False  # contacts in full


class Batch(NamedTuple, Generic[T]):
    """What one transaction reads: the last key, how many keys, and what the rows are made of."""

    last: int
    number: int
    subjects: Iterable[T]


class Source(Protocol[T]):
    """Where rows come from, in the order of keys, so that one that moves meanwhile comes once."""

    counts: ClassVar[Promise]
    """What progress counts."""
    takes_filters: ClassVar[bool]
    """Whether the filters of the list choose what is in it."""

    def total(self, asked: Asked) -> int:
        """How many keys there are now."""

    def batch(self, asked: Asked, after: int, size: int) -> Batch[T] | None:
        """At most so many keys after one, or None: the same number of questions however many there are."""


Words = Mapping[Any, str]
Shape = Callable[[T_contra], Cell]


@dataclass(frozen=True, slots=True)
class Column(Generic[T_contra]):
    """A column: its name for programs, its title, what its cells are if they are not empty, and how they are told.

    An instant is told as the database has it: a column of days or instants shows it in the time zone in force. What
    stands for something else, as a choice does, has its words, which are looked up once for a whole file.
    """

    name: str
    title: Promise
    kind: type  # str, int, date or datetime
    tell: Callable[[T_contra], Any]
    words: type[Choices] | Callable[[], Words] | None = None
    opens: bool = False  # a sealed value in full: only there where that was asked for

    def shape(self, zone: tzinfo) -> Shape[T_contra]:
        """Makes cells of this column, with all that is the same for every row at hand."""
        tell = self.tell
        if self.words is not None:
            words = _words(self.words)
            return lambda subject: words.get(found, found) if (found := tell(subject)) is not None else None
        if self.kind is datetime:
            return lambda subject: _instant(found, zone) if (found := tell(subject)) is not None else None
        if self.kind is date:
            return lambda subject: (
                found.astimezone(zone).date() if isinstance(found := tell(subject), datetime) else found
            )
        return tell


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """A table that can be exported."""

    name: str
    label: Promise
    holds: Promise  # in a sentence
    columns: Sequence[Column[T]]
    source: Source[T]
    needs: Permission = Permission.EXPORT  # besides the right to export

    @property
    def can_open(self) -> bool:
        """Whether it has columns of sealed values."""
        return any(column.opens for column in self.columns)

    def choices(self) -> list[tuple[str, Promise]]:
        """Names and titles of the columns that can be chosen."""
        return [(column.name, column.title) for column in self.columns if not column.opens]

    def chosen(self, names: Collection[str], *, opened: bool = False) -> "Table[T]":
        """The same table with the columns of these names, or all if there are none; sealed values if asked for."""
        kept = [column for column in self.columns if (opened if column.opens else not names or column.name in names)]
        return Table(self.name, self.label, self.holds, kept, self.source, self.needs)

    def headings(self) -> list[Heading]:
        """The columns in the language in force."""
        return [Heading(column.name, str(column.title), column.kind) for column in self.columns]

    def rows_of(self) -> Callable[[Iterable[T]], Iterator[list[Cell]]]:
        """Makes rows, in the language and the time zone that are in force now."""
        zone = timezone.get_current_timezone()
        shapes = [column.shape(zone) for column in self.columns]
        return lambda subjects: ([shape(subject) for shape in shapes] for subject in subjects)


@dataclass(frozen=True, slots=True)
class OfApplications(Generic[T]):
    """Rows about the applications on the list."""

    counts: ClassVar[Promise] = _("Applications")
    takes_filters: ClassVar[bool] = True
    subjects: Callable[[QuerySet[Application], bool], Iterable[T]]  # the second: with sealed values

    def total(self, asked: Asked) -> int:
        """As the list counts them."""
        return self._wanted(asked).order_by().count()

    def batch(self, asked: Asked, after: int, size: int) -> Batch[T] | None:
        """In the order of their keys."""
        found = self._wanted(asked).filter(pk__gt=after).order_by("pk")
        keys = list(found.values_list("pk", flat=True)[:size])
        if not keys:
            return None
        found = Application.objects.filter(pk__in=keys).order_by("pk")
        return Batch(keys[-1], len(keys), self.subjects(found, asked.opened))

    def _wanted(self, asked: Asked) -> QuerySet[Application]:
        return narrowed(asked.filters, user=asked.user, today=asked.today)


@dataclass(frozen=True, slots=True)
class Whole(Generic[T]):
    """Few rows that come at once; the filters of the list say nothing about them."""

    counts: ClassVar[Promise] = _("Rows")
    takes_filters: ClassVar[bool] = False
    subjects: Callable[[Asked], Iterable[T]]

    def total(self, asked: Asked) -> int:
        """Nothing to count beforehand."""
        return 0

    def batch(self, asked: Asked, after: int, size: int) -> Batch[T] | None:
        """All, and then nothing."""
        if after:
            return None
        found = list(self.subjects(asked))
        return Batch(1, len(found), found)


def who(of: Callable[[T], Application]) -> tuple[Column[T], ...]:
    """First in every table about applications: rows of several can be put together by them."""
    return (
        Column("application", _("Application"), int, lambda subject: of(subject).pk),
        Column("candidate", _("Candidate number"), int, lambda subject: of(subject).candidate_id),
        Column("name", _("Name"), str, lambda subject: of(subject).candidate.name),
    )


def told_of(part: Callable[[T], Part | None], tell: Callable[[Part], Any]) -> Callable[[T], Any]:
    """Tells something of a part; nothing where there is no such part."""

    def told(subject: T) -> Any:
        found = part(subject)
        return None if found is None else tell(found)

    return told


class Named(Protocol):
    """A person or a team."""

    name: str


def name_of(somebody: Named | None) -> str:
    """A person or team by name, "" for nobody."""
    return somebody.name if somebody else ""


def _instant(moment: datetime, zone: tzinfo) -> datetime:
    """To the second."""
    return moment.astimezone(zone).replace(microsecond=0)


def _words(words: type[Choices] | Callable[[], Words]) -> Words:
    if isinstance(words, ChoicesType):
        return {value: str(label) for value, label in words.choices}
    return words()
