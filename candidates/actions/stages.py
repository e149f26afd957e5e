"""Moves applications from stage to stage: always a person's step, never the product's."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from candidates import stages
from candidates.models import Application, Candidate, Milestone, Relation, Source, Stage, StageChange
from screening.audit import record
from screening.models import User
from screening.overtaken import StaleVersionError
from screening.submissions import claim

MILESTONES = {Stage.OFFER: Milestone.Kind.OFFER, Stage.PROBATION: Milestone.Kind.START}
"""Stages that begin with something that happened."""


class NotAStepError(Exception):
    """The table of stages knows no such step."""


@transaction.atomic
def move(
    application: Application,
    *,
    after: Stage,
    reason: str,
    on: date,
    version: int,
    by: User,
    now: datetime,
    ground: str = "",
    since: datetime | None = None,
    once: UUID | None = None,
) -> StageChange:
    """Take a step on a day; an offer and a first day also become milestones, unless they are on file.

    Where a step is taken back, `since` is when the stage had been reached before: nobody waits anew. The caller has
    checked who may decide. Raises NotAStepError, StaleVersionError, AlreadySubmittedError.
    """
    claim(once, by)
    candidate = Candidate.objects.select_for_update().get(pk=application.candidate_id)
    locked = Application.objects.select_for_update().get(pk=application.pk)
    if locked.version != version:
        raise StaleVersionError
    if after not in stages.next_steps(locked.stage):
        raise NotAStepError
    change = StageChange.objects.create(
        application=locked, before=locked.stage, after=after, reason=reason, ground=ground, on=on, at=now, by=by
    )
    locked.stage, locked.stage_since, locked.version = after, since or now, locked.version + 1
    locked.close_reason = reason if after == Stage.CLOSED else ""
    locked.save(update_fields=["stage", "stage_since", "close_reason", "version"])
    if after in MILESTONES and not stages.goes_back(change.before, after):
        _reach(candidate, MILESTONES[after], on, by, now)
    record("stage.changed", actor=by, candidate=candidate, target=change, fields=["stage", "reason"])
    return change


def _reach(candidate: Candidate, kind: Milestone.Kind, on: date, by: User, now: datetime) -> None:
    on_file = Milestone.objects.filter(candidate=candidate, kind=kind, is_done=True)
    standing = on_file.exclude(relation=Relation.RETRACTS).exclude(replaced_by__relation=Relation.RETRACTS)
    if not standing.exists():
        Milestone.objects.create(
            candidate=candidate, kind=kind, on=on, source=Source.STAFF, recorded_by=by, recorded_at=now
        )
