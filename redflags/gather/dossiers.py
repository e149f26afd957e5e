"""Dossiers of stored applications in a fixed number of queries, and the dossier of a file without any."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import JSONObject

from candidates.intake import Intake
from candidates.models import Application, PlanLine, Referral
from redflags.engine.dossier import Dossier
from redflags.gather import frames, links, recommendations
from redflags.gather.assemble import assemble
from redflags.gather.moments import Moment, known
from redflags.gather.rows import Rows, from_database, from_intake


@dataclass(frozen=True, slots=True)
class Gathered:
    """A dossier with the rows it was put together from, so that a page draws both from one reading."""

    application: Application
    dossier: Dossier
    rows: Rows


def of_applications(applications: Iterable[int], today: date) -> list[Gathered]:
    """Gather any number of applications: three queries for any number, one more where people were recommended."""
    return of_rows(Application.objects.filter(pk__in=applications), today)


def at(applications: Iterable[int], moment: Moment) -> list[Gathered]:
    """The same at a past moment: with what was known then, read on that day."""
    return _gathered(Application.objects.filter(pk__in=applications), moment.day, moment)


def of_rows(applications: QuerySet[Application], today: date) -> list[Gathered]:
    """Gather the applications of a queryset, which may have been given more columns."""
    return _gathered(applications, today, None)


def _gathered(applications: QuerySet[Application], day: date, moment: Moment | None) -> list[Gathered]:
    found = list(_with_surroundings(applications).order_by("pk"))
    people = {application.candidate for application in found}
    rows = from_database(candidate.pk for candidate in people)
    if moment:
        rows = {candidate: known(own, moment) for candidate, own in rows.items()}
    shared = links.shared_values(people, moment)
    referred = (a.candidate_id for a in found if a.is_recommended)  # type: ignore[attr-defined]
    recommended = recommendations.around(referred, until=moment.ended if moment else None)
    return [
        Gathered(
            application,
            assemble(
                rows[application.candidate_id],
                frames.of_application(
                    application,
                    plan=_plan(application),
                    shared=shared[application.candidate_id],
                    recommended=recommended.get(application.candidate_id, recommendations.NOBODY),
                ),
                day,
            ),
            rows[application.candidate_id],
        )
        for application in found
    ]


def _with_surroundings(applications: QuerySet[Application]) -> QuerySet[Application]:
    """Applications with candidate and position, what the check plan asks for, and whether anybody was recommended."""
    lines = PlanLine.objects.filter(position=OuterRef("position")).order_by("pk")
    told = Referral.objects.filter(candidate=OuterRef("candidate")) | Referral.objects.filter(
        other=OuterRef("candidate")
    )
    return applications.select_related("candidate", "position").annotate(
        plan_told=ArraySubquery(lines.values(told=JSONObject(kind="kind", count="count"))),
        is_recommended=Exists(told),
    )


def _plan(application: Application) -> dict[str, int]:
    told: list[dict[str, Any]] = application.plan_told  # type: ignore[attr-defined]  # annotated above
    return {line["kind"]: line["count"] for line in told}


def of_intake(intake: Intake, *, today: date, as_of: date | None = None) -> Dossier:
    """The dossier a file alone tells, read on its last day (today, if it names none) or as it was known by `as_of`."""
    last = intake.last_day() or today
    application = intake.application or Application(candidate=intake.candidate)
    dossier = assemble(from_intake(intake), frames.of_application(application), last)
    return dossier if as_of is None else dossier.known_by(as_of)
