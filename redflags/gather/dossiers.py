"""Dossiers of stored applications in a fixed number of queries, and the dossier of a file without any."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from candidates.intake import Intake
from candidates.models import Application, PlanLine
from redflags.engine.dossier import Dossier
from redflags.gather import frames
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
    """Gather any number of applications: six queries, whatever their number."""
    return _gathered(applications, today, None)


def at(applications: Iterable[int], moment: Moment) -> list[Gathered]:
    """The same at a past moment: with what was known then, read on that day."""
    return _gathered(applications, moment.day, moment)


def _gathered(applications: Iterable[int], day: date, moment: Moment | None) -> list[Gathered]:
    found = list(Application.objects.filter(pk__in=applications).select_related("candidate", "position").order_by("pk"))
    rows = from_database({application.candidate_id for application in found})
    if moment:
        rows = {candidate: known(own, moment) for candidate, own in rows.items()}
    shared = frames.shared_values({application.candidate for application in found}, moment=moment)
    plans: dict[int, list[PlanLine]] = defaultdict(list)
    for line in PlanLine.objects.filter(position__in={a.position_id for a in found if a.position_id}):
        plans[line.position_id].append(line)
    return [
        Gathered(
            application,
            assemble(
                rows[application.candidate_id],
                frames.of_application(
                    application, plans[application.position_id or 0], shared[application.candidate_id]
                ),
                day,
            ),
            rows[application.candidate_id],
        )
        for application in found
    ]


def of_intake(intake: Intake, *, today: date, as_of: date | None = None) -> Dossier:
    """The dossier a file alone tells, read on its last day (today, if it names none) or as it was known by `as_of`."""
    last = intake.last_day() or today
    application = intake.application or Application(candidate=intake.candidate)
    dossier = assemble(from_intake(intake), frames.of_application(application, (), ()), last)
    return dossier if as_of is None else dossier.known_by(as_of)
