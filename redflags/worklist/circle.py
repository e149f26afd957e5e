"""Whose candidates a worklist is about, and their interviews, checks and visits that are not over."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any, Final, TypeVar

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.lookups import IsNull
from django.utils import timezone

from candidates.models import (
    Application,
    CallAttempt,
    Check,
    HireClock,
    Interview,
    Milestone,
    PlanLine,
    Reminder,
    Stage,
)
from candidates.names import sortable
from redflags import due
from redflags.models import (
    AccessRequest,
    Decision,
    Dispute,
    Enquiry,
    FindingVerdict,
    Incident,
    Snooze,
    Watch,
)
from redflags.notices import MENTIONED
from redflags.overdue import overdue
from screening.composed import Key, Statement, composed
from screening.models import Notice, User
from screening.roles import Permission, can
from screening.workdays import Calendar

T = TypeVar("T")

Keys = tuple[Collection[int] | QuerySet[Any], Collection[int] | QuerySet[Any]]
"""Applications and their candidates, as keys or as queries for them."""


_KEYS: Final = {
    "person": False,
    "applications": True,
    "candidates": True,
    "taking_part": True,
    "responsible": True,
    "named_in": True,
}
"""What differs between the statements of people who may do the same; true: a list of keys."""

_STATEMENTS: Final = 512
"""Statements kept: some twenty for each scope, day and set of roles."""


class Scope(StrEnum):
    """Whose candidates."""

    MINE = "mine"
    TEAM = "team"
    UNASSIGNED = "unassigned"
    EVERYBODY = "everybody"


@dataclass
class Circle:
    """The open applications one person wants to see, as of a moment, narrowed to names with these words."""

    user: User
    scope: Scope
    moment: due.Moment
    words: str = ""

    @cached_property
    def visible(self) -> QuerySet[Application]:
        """Those the person may see, whoever recruits."""
        found = Application.objects.visible_to(self.user).exclude(stage=Stage.CLOSED)
        for word in sortable(self.words).split():
            found = found.filter(candidate__name_sort__contains=word)
        return found

    @cached_property
    def applications(self) -> QuerySet[Application]:
        """Those in the scope."""
        match self.scope:
            case Scope.MINE:
                return self.visible.filter(recruiter=self.user)
            case Scope.TEAM:
                return self.visible.filter(candidate__team__in=self.user.teams.all())
            case Scope.UNASSIGNED:
                return self.visible.filter(recruiter=None)
            case Scope.EVERYBODY:
                return self.visible

    @cached_property
    def keys(self) -> Keys:
        """The same by key, and their candidates: one person's own are few, and known keys let the indexes work."""
        if self.scope is not Scope.MINE:
            return self.applications.values("pk"), self.applications.values("candidate")
        own = self.rows(_own)
        return [application for application, _candidate in own], [candidate for _application, candidate in own]

    def rows(self, compose: Callable[["Circle"], QuerySet[Any, T]]) -> list[T]:
        """What a query about a circle finds for this one.

        While nobody searches for words, it is composed once a day for all who may do the same: with a circle whose keys
        are stand-ins (see `screening.composed`), and whose moment knows the day but not what time it is.
        """
        if self.words:
            return list(compose(self))
        shape = _Shape(
            person=self.user.shape,
            scope=self.scope,
            today=self.moment.today,
            calendar=self.moment.calendar,
            answered_within=self.moment.answered_within,
            zone=timezone.get_current_timezone_name(),
        )
        return _statement(compose, shape).ask(self._key)

    def _key(self, name: str) -> Key:
        told: dict[str, Callable[[], Key]] = {
            "person": lambda: int(self.user.pk),
            "applications": lambda: self.keys[0],
            "candidates": lambda: self.keys[1],
            "taking_part": lambda: self._own_work[0],
            "responsible": lambda: self._own_work[1],
            "named_in": lambda: self._named_in,
        }
        return told[name]()

    @cached_property
    def has(self) -> Mapping[str, bool]:
        """Which of what is rare and takes long to ask for the person has at all; one query."""
        (found,) = self.rows(_rare)
        return dict(zip(_RARE, found, strict=True))

    @cached_property
    def put_off(self) -> QuerySet[Snooze, Any]:
        """Keys of the applications that the person has put off: what is only suggested waits for its day."""
        later = Snooze.objects.filter(user=self.user, ended_at=None, until__gt=self.moment.today)
        return later.values("application")

    @cached_property
    def interviews(self) -> QuerySet[Interview]:
        """Interviews without an outcome; under "mine" also those the person takes part in."""
        return self.meetings.filter(due.planned_interviews())

    @cached_property
    def meetings(self) -> QuerySet[Interview]:
        """The same with those that were held, or were not."""
        return Interview.objects.filter(self._belonging(self._own_work[0]), batch__reverted_at=None)

    @cached_property
    def checks(self) -> QuerySet[Check]:
        """Checks that were asked and not answered; under "mine" also those the person is responsible for.

        Each knows its `mail_problem`, if there is one, `reminded_at`, when the next reminder is due, and
        `call_back_at`, when its contact asked to be called again, unless somebody has called since.
        """
        calls = CallAttempt.objects.filter(check_made=OuterRef("pk")).order_by("-pk")
        reminders = Reminder.objects.filter(check_made=OuterRef("pk"), sent_at=None, closed_at=None)
        found = Check.objects.filter(due.awaited_checks(), self._belonging(self._own_work[1]))
        return found.annotate(
            mail_problem=due.mail_problem(),
            reminded_at=Subquery(reminders.order_by("due_at").values("due_at")[:1]),
            call_back_at=Subquery(calls.values("call_back_at")[:1]),
        )

    @cached_property
    def visits(self) -> QuerySet[Milestone]:
        """Visits that were promised and did not take place, first promised first."""
        found = Milestone.objects.filter(due.promised_visits(), of("candidate", self.keys[1]))
        return found.order_by("due_on", "pk")

    @cached_property
    def late_lines(self) -> QuerySet[Any]:
        """Lines of plans that nobody was asked about in time; under "mine" those that are the person's to do."""
        if self.scope is not Scope.MINE:
            return overdue(self.applications, self.moment)
        own = Q(line_duty=PlanLine.Duty.RECRUITER, recruiter=self.user) | Q(line_person=self.user.pk)
        if can(self.user, Permission.DECIDE):
            return overdue(self.visible, self.moment).filter(own | Q(line_duty=PlanLine.Duty.HR_LEAD))
        concerned = Q(recruiter=self.user) | Q(position__among=self._named_in)  # says nothing new, but has an index
        return overdue(self.visible.filter(concerned), self.moment).filter(own)

    @cached_property
    def clocks(self) -> QuerySet[HireClock]:
        """Clocks after a hire that run, those due first first."""
        found = due.running_clocks().filter(of("application", self.keys[0]))
        return found.order_by("due_on", "pk")

    def midnight(self, day: date) -> datetime:
        """When a day begins for the organisation."""
        return self.moment.calendar.at(day, time.min)

    @cached_property
    def _named_in(self) -> list[int]:
        """Positions whose plan names the person, by key."""
        return list(_naming(person=self.user.pk))

    @cached_property
    def _own_work(self) -> tuple[list[int], list[int]]:
        """Interviews the person takes part in and checks he or she is responsible for, by key; only under "mine".

        Those whose application or candidate he or she may see, found by key and not among all.
        """
        if self.scope is not Scope.MINE:
            return [], []
        taking = _taking_part(person=self.user.pk)
        found = [*_meetings(interviews=taking)] if taking else []
        asked = _responsible(person=self.user.pk)
        if not (found or asked):
            return [], []
        named = {application for _pk, application, _candidate in (*found, *asked) if application}
        unnamed = {candidate for _pk, application, candidate in (*found, *asked) if not application}
        if self.words:
            seen = list(_among(self.visible, named, unnamed))
        else:
            seen = _visible_among(self.user.shape, person=self.user.pk, applications=named, candidates=unnamed)
        applications, candidates = {application for application, _of in seen}, {candidate for _of, candidate in seen}

        def shown(rows: Iterable[tuple[int, int | None, int]]) -> list[int]:
            return [pk for pk, one, of_whom in rows if one in applications or (one is None and of_whom in candidates)]

        return shown(found), shown(asked)

    def _belonging(self, mine_too: list[int]) -> Q:
        if self.scope is Scope.MINE:
            return _belonging_to(self.keys) | Q(pk__among=mine_too)
        if self.scope is Scope.EVERYBODY and can(self.user, Permission.SEE_ALL_TEAMS):
            return Q(self._is_there("application")) | Q(self._is_there("candidate"), application=None)
        return _belonging_to(self.keys)

    def _is_there(self, column: str) -> IsNull:
        """Of rows: whether their application, or one of their candidate, is in a scope that holds nearly all.

        Asked of each by its key: the first fifty in the order of an index are wanted, and nearly each is one. Where it
        is a condition `IN`, PostgreSQL reads all open applications first.
        """
        own = {"pk" if column == "application" else column: OuterRef(column)}
        return IsNull(Subquery(self.applications.filter(**own).values("pk")[:1]), False)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """What decides how the statements about a circle read, besides the keys in them."""

    person: tuple[str, ...]
    scope: Scope
    today: date
    calendar: Calendar
    answered_within: tuple[tuple[str, int], ...]
    zone: str  # in which instants become days


@lru_cache(maxsize=_STATEMENTS)
def _statement(compose: Callable[[Circle], QuerySet[Any, T]], shape: _Shape) -> Statement[T]:
    def composed_for(keys: Mapping[str, Any]) -> QuerySet[Any, T]:
        day = due.Moment(None, shape.today, shape.calendar)  # type: ignore[arg-type]  # a condition on None is an error
        vars(day)["answered_within"] = shape.answered_within
        circle = Circle(User.like(shape.person, keys["person"]), shape.scope, day)
        if shape.scope is Scope.MINE:
            circle.keys = (keys["applications"], keys["candidates"])
            circle._own_work = (keys["taking_part"], keys["responsible"])
            circle._named_in = keys["named_in"]
        return compose(circle)

    return Statement(composed_for, _KEYS)


def _own(circle: Circle) -> QuerySet[Application, tuple[int, int]]:
    return circle.applications.values_list("pk", "candidate")


_RARE: Final = (
    *("mentions", "snoozes", "watches", "incidents", "requests", "disputes"),
    *("letters", "decisions", "verdicts"),
)
"""What few people have, in the order in which it is asked for."""


def _rare(circle: Circle) -> QuerySet[User, tuple[bool, ...]]:
    own, (applications, candidates) = OuterRef("pk"), circle.keys
    rows = (
        Notice.objects.filter(person=own, event=MENTIONED.name, read_at=None),
        Snooze.objects.filter(user=own, ended_at=None, until__lte=circle.moment.today),
        Watch.objects.filter(user=own),
        Incident.circle.through.objects.filter(user=own, incident__closed_at=None),
        AccessRequest.objects.filter(state__in=AccessRequest.UNDER_WAY),
        Dispute.objects.filter(state=Dispute.State.OPEN),
        Enquiry.objects.filter(of("application", applications)),
        Decision.objects.filter(of("application", applications), awaits_second=True, ended_at=None),
        FindingVerdict.objects.filter(of("candidate", candidates), awaits_second=True, undone_at=None),
    )
    return User.objects.filter(pk=circle.user.pk).values_list(*(Exists(found) for found in rows))


@composed
def _naming(*, person: int) -> QuerySet[PlanLine, int]:
    return PlanLine.objects.filter(person=person).values_list("position", flat=True).distinct()


@composed
def _taking_part(*, person: int) -> QuerySet[Any, int]:
    return Interview.people.through.objects.filter(user=person).values_list("interview", flat=True)


@composed
def _meetings(*, interviews: Iterable[int]) -> QuerySet[Interview, tuple[int, int | None, int]]:
    return Interview.objects.filter(pk__among=interviews).values_list("pk", "application", "candidate")


@composed
def _responsible(*, person: int) -> QuerySet[Check, tuple[int, int | None, int]]:
    asked = Check.objects.filter(due.awaited_checks(), responsible=person)
    return asked.values_list("pk", "application", "candidate")


@composed
def _visible_among(
    shape: tuple[str, ...], *, person: int, applications: Iterable[int], candidates: Iterable[int]
) -> QuerySet[Application, tuple[int, int]]:
    shown = Application.objects.visible_to(User.like(shape, person)).exclude(stage=Stage.CLOSED)
    return _among(shown, applications, candidates)


def _among(
    shown: QuerySet[Application], applications: Iterable[int], candidates: Iterable[int]
) -> QuerySet[Application, tuple[int, int]]:
    return shown.filter(Q(pk__among=applications) | Q(candidate__among=candidates)).values_list("pk", "candidate")


def of(column: str, keys: Collection[int] | QuerySet[Any]) -> Q:
    """What belongs to one of the keys by a column."""
    return Q(**{f"{column}__in" if isinstance(keys, QuerySet) else f"{column}__among": keys})


def _belonging_to(keys: Keys) -> Q:
    """What belongs to an application, or to its candidate alone."""
    applications, candidates = keys
    return of("application", applications) | (Q(application=None) & of("candidate", candidates))
