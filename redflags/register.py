"""The register as a list: one row per application, filtered, ordered and cut into pages by key."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import partial
from typing import Any
from urllib.parse import urlencode

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Coalesce, TruncDate
from django.db.models.lookups import GreaterThanOrEqual, LessThanOrEqual
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Stage
from redflags import became, fired
from redflags.called import called
from redflags.due import Moment, What, late
from redflags.models import ApplicationTag, Level
from redflags.tallies.cells import HIRED
from screening.composed import composed_for_few
from screening.models import User

PAGE = 50
COUNTED = 1_000
"""Rows are counted up to here: beyond, "more than" is all a person needs, and counting on costs every reader."""

KEYS_AT_ONCE = 10_000

RELATED = ("candidate", "position", "recruiter", "standing")
SHOWN = (
    *("candidate__name", "position__title", "position__asks_view_first", "recruiter__name"),
    *("role", "stage", "stage_since", "applied_on"),
    *(f"standing__{column}" for column in ("level", "score", "assurance", "links", "next_due_on")),
)
"""What a row of the list shows: the rest of these tables is wide, and takes longer to read than to find."""

DUE_SOON = timedelta(days=7)
UNASSESSED = "none"
SERIOUS = "serious"
"""As a level: hold or escalate."""

ASSURANCE: dict[str, tuple[int, int]] = {"none": (0, 0), "some": (1, 49), "most": (50, 99), "all": (100, 100)}
"""Bands of assurance in percent: first and last."""


class Order(StrEnum):
    """How the list can be ordered; by waiting time unless a person asks for something else. A minus turns one round."""

    WAITING = "waiting"
    WAITING_TURNED = "-waiting"
    NEWEST = "newest"
    NEWEST_TURNED = "-newest"
    LEVEL = "level"
    LEVEL_TURNED = "-level"
    SCORE = "score"
    SCORE_TURNED = "-score"
    LINKS = "links"
    LINKS_TURNED = "-links"
    NAME = "name"
    NAME_TURNED = "-name"
    ASSURANCE = "assurance"
    ASSURANCE_TURNED = "-assurance"
    DUE = "due"
    DUE_TURNED = "-due"
    APPLIED = "applied"
    APPLIED_TURNED = "-applied"

    @property
    def base(self) -> "Order":
        """The same the usual way round."""
        return Order(self.value.removeprefix("-"))

    @property
    def turned(self) -> "Order":
        """The same the other way round."""
        return Order(_flipped(self.value))

    @property
    def is_turned(self) -> bool:
        """Whether it is the other way round than usual."""
        return self.value.startswith("-")

    @property
    def ascends(self) -> bool:
        """Whether what the column shows grows from row to row."""
        return (self.base in (Order.NAME, Order.ASSURANCE, Order.DUE)) != self.is_turned


ORDER_LABELS: dict[Order, Promise] = {
    Order.WAITING: _("Waiting longest"),
    Order.WAITING_TURNED: _("Waiting shortest"),
    Order.NEWEST: _("Newest first"),
    Order.NEWEST_TURNED: _("Oldest first"),
    Order.LEVEL: _("Highest level"),
    Order.LEVEL_TURNED: _("Lowest level"),
    Order.SCORE: _("Highest score"),
    Order.SCORE_TURNED: _("Lowest score"),
    Order.ASSURANCE: _("Least verified"),
    Order.ASSURANCE_TURNED: _("Most verified"),
    Order.DUE: _("Due first"),
    Order.DUE_TURNED: _("Due last"),
    Order.APPLIED: _("Applied last"),
    Order.APPLIED_TURNED: _("Applied first"),
    Order.LINKS: _("Most links"),
    Order.LINKS_TURNED: _("Fewest links"),
    Order.NAME: _("Name, A to Z"),
    Order.NAME_TURNED: _("Name, Z to A"),
}


@dataclass(frozen=True, slots=True)
class _Sorted:
    """Columns that an index holds in this order, and the one that may be empty: such rows come last either way."""

    columns: tuple[str, ...]
    may_lack: str = ""


_SORTS: dict[Order, _Sorted] = {
    Order.WAITING: _Sorted(("stage_since", "pk")),
    Order.NEWEST: _Sorted(("-pk",)),
    Order.LEVEL: _Sorted(("-standing__level", "-standing__score", "pk"), "standing"),
    Order.SCORE: _Sorted(("-standing__score", "pk"), "standing"),
    Order.LINKS: _Sorted(("-standing__links", "pk"), "standing"),
    Order.NAME: _Sorted(("candidate__name_sort", "candidate_id", "pk")),
    Order.ASSURANCE: _Sorted(("standing__assurance", "pk"), "standing"),
    Order.DUE: _Sorted(("standing__next_due_on", "pk"), "standing__next_due_on"),
    Order.APPLIED: _Sorted(("-applied_on", "-pk"), "applied_on"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What the list is narrowed to; the empty value of each means everything that is open."""

    q: str = ""
    level: str = ""  # "0" to "3", UNASSESSED or SERIOUS
    stage: str = ""  # a stage, "any" to see closed ones too, "hired" from onboarding on; "": all but closed
    position: int | None = None
    tag: int | None = None
    mine: bool = False
    links: bool = False
    due: str = ""  # overdue | soon
    assurance: str = ""  # a band of ASSURANCE
    late: str = ""  # a redflags.due.What: something that is late
    rule: str = ""  # code of a rule that fired
    finding: str = ""  # open | confirmed | answered: what became of the findings of that rule
    fired_since: str = ""  # ISO day from which on they were found
    since: str = ""  # ISO day from which on, and
    until: str = ""  # ISO day up to which applications came in
    # The rest is what figures lead to.
    team: int | None = None
    recruiter: str = ""  # a person's key; "0": nobody's
    source: str = ""  # what the import is called that brought them; redflags.became.UNNAMED: by hand, or without a name
    channel: str = ""  # the same of channels
    reached: str = ""  # a stage they came to
    became: str = ""  # flagged | held | cleared | declined
    score: str = ""  # "20-29"
    verified: str = ""  # assurance in percent: "20-29"

    def as_json(self) -> dict[str, Any]:
        """The same as plain values, for an export that runs later."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> "Filters":
        """Filters from plain values; unknown names are left out."""
        return cls(**{name: value for name, value in values.items() if name in cls.__dataclass_fields__ and value})

    @property
    def query(self) -> str:
        """The same as the query string of the list."""
        told = {name: 1 if value is True else value for name, value in self.as_json().items() if value}
        return f"?{urlencode(told)}" if told else ""


def narrowed(filters: Filters, *, user: User, today: date, people: Q | None = None) -> QuerySet[Application]:
    """The applications a person may see and asked for; `people` is who the words mean, where that is known already."""
    found = Application.objects.visible_to(user).filter(called(filters.q).people if people is None else people)
    if filters.stage == "":
        found = found.exclude(stage=Stage.CLOSED)
    elif filters.stage == "hired":
        found = found.filter(stage__in=HIRED)
    elif filters.stage != "any":
        found = found.filter(stage=filters.stage)
    if filters.level == UNASSESSED:
        found = found.filter(standing=None)
    elif filters.level == SERIOUS:
        found = found.filter(standing__level__gte=Level.HOLD)
    elif filters.level:
        found = found.filter(standing__level=int(filters.level))
    if filters.position:
        found = found.filter(position=filters.position)
    if filters.tag:
        found = found.filter(pk__in=ApplicationTag.objects.filter(tag=filters.tag).values("application"))
    if filters.mine:
        found = found.filter(recruiter=user)
    if filters.links:
        found = found.filter(standing__links__gt=0)
    if filters.due:
        last = today if filters.due == "overdue" else today + DUE_SOON
        found = found.filter(standing__next_due_on__lte=last)
    if filters.assurance:
        found = found.filter(standing__assurance__range=ASSURANCE[filters.assurance])
    if filters.late:
        found = found.filter(late(What(filters.late), Moment.of(timezone.now())))
    if filters.rule:
        found = found.filter(pk__in=_fired(filters))
    return _in_time(_of_figure(found, filters), filters)


def _of_figure(found: QuerySet[Application], filters: Filters) -> QuerySet[Application]:
    """What only figures lead to."""
    if filters.team:
        found = found.filter(candidate__team=filters.team)
    if filters.recruiter:
        found = found.filter(recruiter=int(filters.recruiter) or None)
    if filters.source:
        found = found.filter(became.from_source(filters.source))
    if filters.channel:
        found = found.filter(became.through_channel(filters.channel))
    if filters.reached:
        found = found.filter(became.reached(filters.reached))
    if filters.became:
        found = found.filter(became.became(filters.became))
    for column, band in (("score", filters.score), ("assurance", filters.verified)):
        if band:
            found = found.filter(became.in_band(column, band))
    return found


def _fired(filters: Filters) -> QuerySet[Any]:
    """Keys of the applications that a rule fired for."""
    findings = fired.counting().filter(code=filters.rule)
    if filters.finding:
        findings = findings.filter(fired.with_outcome(fired.Outcome(filters.finding)))
    if filters.fired_since:
        findings = findings.filter(first_seen_at__gte=midnight(date.fromisoformat(filters.fired_since)))
    return findings.values("application")


def _in_time(found: QuerySet[Application], filters: Filters) -> QuerySet[Application]:
    if filters.since:
        found = found.filter(GreaterThanOrEqual(came_on(), date.fromisoformat(filters.since)))
    if filters.until:
        found = found.filter(LessThanOrEqual(came_on(), date.fromisoformat(filters.until)))
    return found


def came_on() -> Coalesce:
    """The day an application came in: as it says, or else the day it was put on the register."""
    return Coalesce(F("applied_on"), TruncDate("created_at"))


def midnight(day: date) -> datetime:
    """When a day begins in the time zone in force."""
    return timezone.make_aware(datetime.combine(day, time.min))


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list."""

    rows: Sequence[Application]
    total: int  # at most COUNTED + 1
    newer: int | None  # key to go back from, 0 for the first page
    older: int | None  # key to go on from


def listed(filters: Filters, order: Order, *, user: User, today: date, after: int | None, before: int | None) -> Page:
    """A page of what a person may see and asked for, found in the way that is the quickest for so many of a name."""
    so_called = called(filters.q, walked=_is_soon_walked(filters, order))
    narrowed_to = partial(narrowed, filters, user=user, today=today)
    return page(
        narrowed_to(people=so_called.people),
        order,
        after=after,
        before=before,
        some=narrowed_to(people=so_called.some) if so_called.some else None,
        passing=narrowed_to(people=so_called.passing) if so_called.passing else None,
    )


def _is_soon_walked(filters: Filters, order: Order) -> bool:
    """Whether looking at the rows of a list in their order soon brings a page of those who are called so.

    An index must say whose a row is, or rows lie in this order; and nothing else may leave most of them out.
    """
    nothing_else = filters.stage in ("", "any") and filters == Filters(q=filters.q, stage=filters.stage)
    return nothing_else and order.base in (Order.WAITING, Order.NEWEST)


def page(
    found: QuerySet[Application],
    order: Order,
    *,
    after: int | None,
    before: int | None,
    some: QuerySet[Application] | None = None,
    passing: QuerySet[Application] | None = None,
) -> Page:
    """The rows after, or before, the row with a key; a key that is gone gives the first page.

    `some` are rows of the list that are sooner counted, and `passing` are all of them, as a page is sooner found: see
    `redflags.called`.
    """
    stretches = _stretches(found if passing is None else passing, order)
    edge = _edge(stretches, before if before is not None else after)
    backwards = before is not None and edge is not None
    keys = _keys(stretches, edge, backwards=backwards)
    more, keys = len(keys) > PAGE, keys[:PAGE]
    if backwards:
        keys.reverse()
    earlier, later = (more, True) if backwards else (edge is not None, more)
    rows = {row.pk: row for row in (_shown(applications=keys) if keys else ())}
    return Page(
        [rows[key] for key in keys if key in rows],
        _counted(found, some),
        keys[0] if keys and earlier else None,
        keys[-1] if keys and later else None,
    )


@composed_for_few
def _shown(*, applications: Iterable[int]) -> QuerySet[Application]:
    """What a row shows: it is read by key once the page is found, since looking through the list is less work then."""
    return Application.objects.filter(pk__among=applications).select_related(*RELATED).only(*SHOWN)


def _counted(found: QuerySet[Application], some: QuerySet[Application] | None) -> int:
    """How many there are, up to COUNTED + 1; where some of them are so many, the others are not asked for."""
    if some is not None:
        told = some.order_by().values("candidate")[: COUNTED + 1].count()  # as the index holds it
        if told > COUNTED:
            return told
    return found.order_by()[: COUNTED + 1].count()


def heads(found: QuerySet[Application], order: Order, number: int) -> list[tuple[int, int]]:
    """The first applications of the list, by their keys and those of their candidates."""
    keys: list[tuple[int, int]] = []
    for stretch in _stretches(found, order):
        if len(keys) < number:
            keys += stretch.found.order_by(*stretch.sort).values_list("pk", "candidate")[: number - len(keys)]
    return keys


def all_keys(found: QuerySet[Application], order: Order) -> "array[int]":
    """Every application of the list by its key, in its order; eight bytes each."""
    keys = array("q")
    for stretch in _stretches(found, order):
        listed = stretch.found.order_by(*stretch.sort).values_list("pk", flat=True)
        keys.extend(listed.iterator(chunk_size=KEYS_AT_ONCE))
    return keys


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of the list, and columns that order it as an index does."""

    found: QuerySet[Application]
    sort: tuple[str, ...]


def _stretches(found: QuerySet[Application], order: Order) -> list[_Stretch]:
    """The parts of the list one after the other: rows that lack what orders the others come last, either way round."""
    wanted = _SORTS[order.base]
    columns, key = wanted.columns, "pk"
    if order.is_turned:
        columns, key = tuple(_flipped(column) for column in columns), "-pk"
    if not wanted.may_lack:
        return [_Stretch(found, columns)]
    return [
        _Stretch(found.filter(**{f"{wanted.may_lack}__isnull": False}), columns),
        _Stretch(found.filter(**{f"{wanted.may_lack}__isnull": True}), (key,)),
    ]


@dataclass(frozen=True, slots=True)
class _Edge:
    """The row a page begins beside: in which stretch it lies, and its place there."""

    stretch: int
    values: Mapping[str, Any]


def _edge(stretches: list[_Stretch], key: int | None) -> _Edge | None:
    if key is None:
        return None
    for number, stretch in enumerate(stretches):
        values = stretch.found.filter(pk=key).values(*_columns(stretch.sort)).first()
        if values is not None:
            return _Edge(number, values)
    return None


def _keys(stretches: list[_Stretch], edge: _Edge | None, *, backwards: bool) -> list[int]:
    """The keys of a page and one more, if there is one; backwards they come in the order of going back."""
    keys: list[int] = []
    numbers = range(len(stretches)) if not backwards else range(len(stretches) - 1, -1, -1)
    for number in numbers:
        stretch, missing = stretches[number], PAGE + 1 - len(keys)
        if missing <= 0 or (edge and (number > edge.stretch if backwards else number < edge.stretch)):
            continue
        wanted = stretch.found
        if edge and number == edge.stretch:
            wanted = wanted.filter(_beyond(stretch.sort, edge.values, backwards=backwards))
        ordering = [_flipped(column) for column in stretch.sort] if backwards else list(stretch.sort)
        keys += wanted.order_by(*ordering).values_list("pk", flat=True)[:missing]
    return keys


def _columns(sort: tuple[str, ...]) -> list[str]:
    return [column.removeprefix("-") for column in sort]


def _flipped(column: str) -> str:
    return column.removeprefix("-") if column.startswith("-") else f"-{column}"


def _beyond(sort: tuple[str, ...], edge: Mapping[str, Any], *, backwards: bool) -> Q:
    """Rows that come after the edge in the order, or before it when going backwards.

    The bound of the first column says nothing new; it is what lets the database begin at the edge.
    """
    beyond, equal, first = Q(), Q(), Q()
    for column in sort:
        name = column.removeprefix("-")
        comparison = "lt" if column.startswith("-") != backwards else "gt"
        first = first or Q(**{f"{name}__{comparison}e": edge[name]})
        beyond |= equal & Q(**{f"{name}__{comparison}": edge[name]})
        equal &= Q(**{name: edge[name]})
    return first & beyond
