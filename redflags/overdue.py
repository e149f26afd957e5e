"""Lines of check plans that nobody was asked about in time, as queries: the same meaning as candidates.planclock."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import time
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.fields import ArrayField
from django.db import connection
from django.db.models import (
    Case,
    Count,
    DateField,
    F,
    Field,
    Func,
    IntegerField,
    OuterRef,
    QuerySet,
    Subquery,
    TextField,
    Value,
    When,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce, TruncDate
from django.db.models.lookups import Exact

from candidates import checkplan
from candidates.models import Application, Check, Interview, StageChange
from candidates.planclock import OVER
from candidates.stages import ORDER
from screening.among import Keys
from screening.prepared import Prepared

if TYPE_CHECKING:
    from redflags.due import Moment

NOT_BEGUN = (Check.State.PLANNED, Check.State.CANCELLED)


def overdue(applications: QuerySet[Application], moment: "Moment") -> QuerySet[Any]:
    """An open application for each line of its plan that is late and not even asked for.

    Each knows its `line_kind`, how many are `missing`, when its stage was `reached`, the working days `allowed` from
    then on, and whose `line_duty` it is (`line_person`).
    """
    return _missing(_lines(applications, moment).filter(reached__lte=_limit(moment)))


def unasked(applications: QuerySet[Application], moment: "Moment") -> QuerySet[Any]:
    """The same for each line whose stage was reached, whether it is late or not."""
    return _missing(_lines(applications, moment))


def _lines(applications: QuerySet[Application], moment: "Moment") -> QuerySet[Any]:
    lines = (
        applications.exclude(stage__in=OVER)
        .annotate(
            line_kind=F("position__plan__kind"),
            line_count=F("position__plan__count"),
            line_stage=F("position__plan__stage"),
            line_duty=F("position__plan__duty"),
            line_person=F("position__plan__person"),
            allowed=Coalesce(F("position__plan__within"), _usual("position__plan__kind")),
        )
        .filter(line_kind__isnull=False)
        .annotate(line_rank=_rank("line_stage"), rank=_rank("stage"))
        .filter(rank__gte=F("line_rank"))
    )
    return lines.annotate(reached=Coalesce(_crossed(moment), TruncDate("created_at", tzinfo=moment.calendar.zone)))


def _missing(lines: QuerySet[Any]) -> QuerySet[Any]:
    short: QuerySet[Any] = lines.annotate(missing=F("line_count") - Coalesce(_begun(), 0)).filter(missing__gt=0)
    return short


def kinds_of(keys: Collection[int], moment: "Moment") -> dict[int, list[str]]:
    """Which lines are late for some applications, by their keys, in the order of the plan; one query."""
    found: dict[int, list[str]] = defaultdict(list)
    late = _kinds(replace(moment, now=moment.calendar.at(moment.today, time.min)))  # lines are late by the day
    with connection.cursor() as cursor:
        cursor.execute(*late.asked(connection, [Keys(keys)]))
        for key, kind in cursor:
            found[key].append(kind)
    return dict(found)


@lru_cache(maxsize=8)
def _kinds(moment: "Moment") -> Prepared:
    """Every late line with its application, as a statement: composing it takes longer than asking it of one page."""
    late = overdue(Application.objects.all(), moment).annotate(line_pk=F("position__plan__pk"))
    lines, values = late.values("pk", "line_kind", "line_pk").query.sql_with_params()
    of_page = f"SELECT pk, line_kind FROM ({lines}) AS late WHERE pk = ANY(%s) ORDER BY line_pk"  # noqa: S608  (composed by Django)
    return Prepared(of_page, [*values, None], [len(values)])


def _rank(name: str) -> Coalesce:
    """The place of a stage on the way, from 1 on; 0 for closed."""
    return Coalesce(_place_in([stage.value for stage in ORDER], name), 0)


def _usual(name: str) -> Coalesce:
    """The working days that are usual for a kind of check."""
    kinds, days = zip(*checkplan.WITHIN.items(), strict=True)
    return Coalesce(_item(days, IntegerField(), _place_in([str(kind) for kind in kinds], name)), checkplan.USUAL_WITHIN)


def _crossed(moment: "Moment") -> Subquery:
    """The day of the last step that came to the stage of the line, or past it, from before."""
    steps = StageChange.objects.filter(application=OuterRef("pk")).annotate(came=_rank("before"), to=_rank("after"))
    over = steps.filter(came__lt=OuterRef("line_rank"), to__gte=OuterRef("line_rank"))
    day = Coalesce(F("on"), TruncDate("at", tzinfo=moment.calendar.zone))
    return Subquery(over.annotate(day=day).order_by("-day").values("day")[:1], output_field=DateField())


def _limit(moment: "Moment") -> Func:
    """The last day from which on, with so many working days allowed, a line is late today."""
    return _item(moment.limits(checkplan.MOST_WITHIN + 1)[1:], DateField(), F("allowed") + 1)


def _begun() -> Case:
    """How many were asked for: of live tests, interviews that were arranged."""
    own = Exact(Coalesce("application", OuterRef("pk")), OuterRef("pk"))  # an OR would be looked up in two indexes more
    checks = Check.objects.filter(own, candidate=OuterRef("candidate"), kind=OuterRef("line_kind"))
    checks = checks.filter(batch__reverted_at=None).exclude(state__in=NOT_BEGUN)
    interviews = Interview.objects.filter(own, candidate=OuterRef("candidate"), batch__reverted_at=None)
    interviews = interviews.exclude(outcome=Interview.Outcome.CANCELLED)
    return Case(When(line_kind="live_test", then=_number(interviews)), default=_number(checks))


def _number(rows: QuerySet[Check] | QuerySet[Interview]) -> Subquery:
    counted = rows.order_by().values("candidate").annotate(number=Count("pk")).values("number")
    return Subquery(counted, output_field=IntegerField())


def _place_in(names: Sequence[str], name: str) -> Func:
    """The place of a column's text in a list, from 1 on; null where it is not in it."""
    told = Cast(Value(list(names)), ArrayField(TextField()))
    return Func(told, Cast(F(name), TextField()), function="array_position", output_field=IntegerField())


def _item(values: Sequence[object], kind: "Field[Any, Any]", place: Combinable) -> Func:
    """The value at a place of a list, which begins at 1: an array, because so long a CASE is slow to write."""
    told = Cast(Value(list(values)), ArrayField(kind))
    return Func(told, place, template="(%(expressions)s]", arg_joiner=")[", output_field=kind)
