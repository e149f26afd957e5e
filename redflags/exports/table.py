"""What a table of an export is: columns of one kind each, and where its rows come from, a batch at a time."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any, ClassVar, Generic, NamedTuple, Protocol, TypeVar

from django.db.models import Choices, QuerySet
from django.db.models.enums import ChoicesType
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.models import Application
from redflags.register import Filters, Order, all_keys, narrowed
from screening.models import User
from screening.roles import Permission
from screening.spreadsheets import Cell
from screening.tables import Heading, Row

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
    order: Order | None = None  # none: by number
    ticked: Sequence[int] | None = None  # applications chosen one by one; none: those that fit the filters


class Batch(NamedTuple, Generic[T]):
    """What one transaction reads: where the next begins, how many keys, and what the rows are made of."""

    last: int
    number: int
    subjects: Iterable[T]


class Source(Protocol[T]):
    """Where rows come from, in the order of keys that is read first, so that one that moves meanwhile comes once."""

    counts: ClassVar[Promise]
    """What progress counts."""
    takes_filters: ClassVar[bool]
    """Whether the filters of the list choose what is in it."""

    def total(self, asked: Asked) -> int:
        """How many keys there are now."""

    def keys(self, asked: Asked) -> Sequence[int] | None:
        """All keys in the order that is asked for, read once; None where they come by number."""

    def batch(self, asked: Asked, after: int, keys: Sequence[int] | None) -> Batch[T] | None:
        """Some after a key, or a place among the keys, or None: as many questions however many there are."""


Words = Mapping[Any, str]
Shape = Callable[[Sequence[T_contra]], Sequence[Cell]]
"""A column at a time: calling into every cell of every row takes most of the time of a large table."""


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
        """Makes the cells of this column, with all that is the same for every row at hand."""
        tell = self.tell
        if self.words is not None:
            get = _words(self.words).get
            return lambda subjects: [None if told is None else get(told, told) for told in map(tell, subjects)]
        if self.kind is datetime:
            return lambda subjects: [told and _instant(told, zone) for told in map(tell, subjects)]
        if self.kind is date:
            return lambda subjects: [_day(told, zone) for told in map(tell, subjects)]
        return lambda subjects: list(map(tell, subjects))


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

    def rows_of(self) -> Callable[[Iterable[T]], list[Row]]:
        """Makes rows, in the language and the time zone that are in force now."""
        zone = timezone.get_current_timezone()
        shapes = [column.shape(zone) for column in self.columns]

        def rows(subjects: Iterable[T]) -> list[Row]:
            found = list(subjects)
            return list(zip(*(shape(found) for shape in shapes), strict=True))

        return rows


@dataclass(frozen=True, slots=True)
class OfApplications(Generic[T]):
    """Rows about the applications on the list."""

    counts: ClassVar[Promise] = _("Applications")
    takes_filters: ClassVar[bool] = True
    subjects: Callable[[QuerySet[Application], bool], Iterable[T]]  # the second: with sealed values
    of: Callable[[T], int]  # the key of the application that a row is about
    at_once: int = 1_000
    one_each: bool = False  # a row for each application: the keys need not be read before

    def total(self, asked: Asked) -> int:
        """As the list counts them."""
        return self._wanted(asked).order_by().count()

    def keys(self, asked: Asked) -> Sequence[int] | None:
        """As the list orders them."""
        return all_keys(self._wanted(asked), asked.order) if asked.order else None

    def batch(self, asked: Asked, after: int, keys: Sequence[int] | None) -> Batch[T] | None:
        """In the order of the keys; what has left the list since they were read is left out."""
        if keys is not None:
            return self._of_keys(asked, after, keys[after : after + self.at_once])
        wanted = self._wanted(asked).filter(pk__gt=after).order_by("pk")
        if self.one_each:
            rows = list(self.subjects(wanted[: self.at_once], asked.opened))
            return Batch(self.of(rows[-1]), len(rows), rows) if rows else None
        found = list(wanted.values_list("pk", flat=True)[: self.at_once])
        if not found:
            return None
        return Batch(found[-1], len(found), self.subjects(wanted.filter(pk__lte=found[-1]), asked.opened))

    def _of_keys(self, asked: Asked, after: int, keys: Sequence[int]) -> Batch[T] | None:
        if not keys:
            return None
        place = {key: number for number, key in enumerate(keys)}
        found = self.subjects(self._wanted(asked).filter(pk__in=keys).order_by("pk"), asked.opened)
        return Batch(after + len(keys), len(keys), sorted(found, key=lambda subject: place[self.of(subject)]))

    def _wanted(self, asked: Asked) -> QuerySet[Application]:
        if asked.ticked is not None:
            return Application.objects.visible_to(asked.user).filter(pk__among=asked.ticked)
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

    def keys(self, asked: Asked) -> Sequence[int] | None:
        """They have an order of their own."""
        return None

    def batch(self, asked: Asked, after: int, keys: Sequence[int] | None) -> Batch[T] | None:
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


def _day(told: date | datetime | None, zone: tzinfo) -> date | None:
    return told.astimezone(zone).date() if isinstance(told, datetime) else told


def _instant(moment: datetime, zone: tzinfo) -> datetime:
    """To the second."""
    return moment.astimezone(zone).replace(microsecond=0)


def _words(words: type[Choices] | Callable[[], Words]) -> Words:
    if isinstance(words, ChoicesType):
        return {value: str(label) for value, label in words.choices}
    return words()
