"""What the ledger owes, by kind of work: counted in one question each, told where it failed, tried again at once.

A new kind is one `Kind` beside its noun, and its dotted name in `screening.schedule.OWED`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Generic, TypeVar

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, F, Min, Model, Q, QuerySet
from django.utils.functional import Promise
from django.utils.module_loading import import_string

from screening import outbox
from screening.models.outbox import OwedMail
from screening.outbox import FAULT, Outbox
from screening.schedule import OWED

LATE = timedelta(minutes=5)
"""How long something may be due, with nobody at it, before it is called late."""

GIVEN_UP_TOLD = timedelta(days=7)
"""How long work that was given up is told of."""

M = TypeVar("M", bound=Model)
Mail = TypeVar("Mail", bound=OwedMail)


@dataclass(frozen=True, slots=True)
class Tally:
    """How much of one kind is owed. What is held is due as well; what failed is too, unless it was given up."""

    due: int
    late: int
    held: int
    failed: int | None  # None: rows of this kind do not know of failures
    oldest: datetime | None
    problems: tuple[str, ...] = ()  # classes of errors, never their texts


@dataclass(frozen=True, slots=True)
class Failure:
    """One row that failed, for people."""

    pk: int
    what: str
    problem: str  # the class of the error
    attempts: int | None
    next_attempt_at: datetime | None  # None: it was given up
    page: tuple[str, int] | None = None  # name and argument of its address
    is_mended_by_people: bool = False  # trying again would not help


@dataclass(frozen=True)
class Mending(Generic[M]):
    """How rows of a kind that failed are found, told and tried again."""

    failed: Q
    tell: Callable[[M], Failure]
    hasten: Callable[[QuerySet[M], datetime], None]
    """Clears the pause and rings; runs in the transaction of who asks for it."""
    problem: str = "problem"
    helps: Q = field(default_factory=Q)
    """Which of the failed rows trying again can help."""


@dataclass(frozen=True)
class Kind(Generic[M]):
    """One kind of owed work."""

    name: str
    """In addresses and metrics: lower case, one word."""
    label: Promise
    rows: Callable[[datetime], QuerySet[M]]
    """Everything that is owed by then or was given up lately."""
    owed: Q
    """Which of the rows are owed; the others were given up."""
    since: str
    """The field or annotation that says when a row fell due."""
    held: Callable[[datetime], Q] | None = None
    """Which rows a worker has in hand; None where only a lock says so."""
    mending: Mending[M] | None = None

    def tally(self, now: datetime) -> Tally:
        """One question to the database."""
        held = self._held(now)
        late = Q(**{f"{self.since}__lte": now - LATE})
        figures: dict[str, Any] = {
            "due": Count("pk", filter=self.owed),
            "late": Count("pk", filter=self.owed & ~held & late),
            "held": Count("pk", filter=self.owed & held),
            "oldest": Min(self.since, filter=self.owed),
        }
        if self.mending:
            failed = self.mending.failed & ~held
            figures["failed"] = Count("pk", filter=failed)
            figures["problems"] = ArrayAgg(F(self.mending.problem), filter=failed, distinct=True)
        found = self.rows(now).aggregate(**figures)
        return Tally(
            due=found["due"],
            late=found["late"],
            held=found["held"],
            failed=found.get("failed"),
            oldest=found["oldest"],
            problems=tuple(_class_of(problem) for problem in found.get("problems") or ()),
        )

    def failing(self, now: datetime) -> QuerySet[M]:
        """Rows that failed and that nobody has in hand, those that are due longest first."""
        rows = self.rows(now)
        if self.mending is None:
            return rows.none()
        return rows.filter(self.mending.failed & ~self._held(now)).order_by(self.since, "pk")

    def _held(self, now: datetime) -> Q:
        return self.held(now) if self.held else Q(pk__in=[])


@cache
def kinds() -> dict[str, Kind[Any]]:
    """Every kind by its name, in the order of the schedule."""
    found: list[Kind[Any]] = [import_string(name) for name in OWED]
    return {kind.name: kind for kind in found}


def mails(
    box: Outbox[Mail],
    *,
    name: str,
    label: Promise,
    what: Callable[[Mail], str],
    page: Callable[[Mail], tuple[str, int]],
) -> Kind[Mail]:
    """The kind of everything that leaves through an outbox."""

    def tell(row: Mail) -> Failure:
        returned = row.bounced_at is not None
        again_at = None if returned else row.next_attempt_at or row.due_at
        return Failure(row.pk, what(row), _class_of(row.problem), row.attempts, again_at, page(row), returned)

    return Kind(
        name=name,
        label=label,
        rows=box.outstanding,
        owed=Q(sent_at=None),
        since="due_at",
        held=lambda now: Q(claimed_at__gt=now - outbox.LEASE),
        mending=Mending(~Q(problem=""), tell, lambda rows, now: box.hasten(rows, now=now), helps=Q(sent_at=None)),
    )


def held_under_lease(lease: timedelta) -> Callable[[datetime], Q]:
    """Rows whose claim holds: whoever has one shows a sign of life more often than the lease ends."""
    return lambda now: Q(claim__isnull=False, claimed_at__gte=now - lease)


def _class_of(problem: str) -> str:
    return problem.removeprefix(FAULT)
