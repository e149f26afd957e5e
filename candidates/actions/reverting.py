"""Takes back what an import brought: its facts stop counting, its candidates leave the register unless they grew.

Facts are append-only, so none is deleted: everything that reads facts leaves out those of an import that was taken
back. Only what serves to find equal values is removed. Positions stay.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from candidates.actions import indexing
from candidates.actions.holds import refuse_held_of
from candidates.models import (
    Application,
    Candidate,
    Check,
    CheckResult,
    Fingerprint,
    HireChecklist,
    Import,
    ImportRow,
    SearchCard,
    SearchFill,
    SearchText,
    Stage,
    StageChange,
    StoredFile,
    TextPrint,
)

CHUNK = 2_000

_NOT_GROWTH = (Fingerprint, TextPrint, SearchCard, SearchText, SearchFill, ImportRow, StoredFile, Application)
"""Tables that hang on a candidate without telling that somebody worked on it since."""


@dataclass(frozen=True, slots=True)
class Reverted:
    """What became of the candidates that an import brought."""

    withdrawn: int
    kept: int  # facts came since: they stay, without what the import told


def take_back(batch: Import, *, state: Import.State, now: datetime) -> Reverted:
    """Take an import back in the running transaction; the caller records it first, while links can still be seen.

    Raises holds.UnderHoldError, before anything changes, where some of it has to be kept.
    """
    refuse_held_of(batch)
    batch.state, batch.reverted_at, batch.finished_at = state, now, batch.finished_at or now
    batch.version += 1
    batch.save(update_fields=["state", "reverted_at", "finished_at", "version"])
    kept = set(grown(batch))
    brought = set(batch.candidates.values_list("pk", flat=True))
    Candidate.objects.filter(pk__in=brought - kept).update(withdrawn_at=now)
    Fingerprint.objects.filter(batch=batch).delete()
    TextPrint.objects.filter(batch=batch).delete()
    indexing.forget_import(batch)
    _close_applications(batch, brought, now)
    _reopen_checks(batch)
    return Reverted(withdrawn=len(brought - kept), kept=len(kept))


def grown(batch: Import) -> Iterator[int]:
    """The candidates an import brought about whom something came on file since, whatever table it is in."""
    brought = models.Subquery(batch.candidates.values("pk"))
    seen: set[int] = set()
    for model, column in _hanging_on_candidates():
        since = model._default_manager.filter(**{f"{column}__in": brought})
        if any(field.name == "batch" for field in model._meta.concrete_fields):
            since = since.exclude(batch=batch)
        seen.update(since.values_list(column, flat=True).distinct())
    others = Application.objects.filter(candidate__in=brought)
    seen.update(others.exclude(batch=batch).values_list("candidate", flat=True))
    moved = StageChange.objects.filter(application__candidate__in=brought, by__isnull=False)
    seen.update(moved.values_list("application__candidate", flat=True))
    answered = HireChecklist.objects.filter(application__candidate__in=brought)
    seen.update(answered.values_list("application__candidate", flat=True))
    yield from seen


def _hanging_on_candidates() -> Iterator[tuple[type[models.Model], str]]:
    """Every table with a key of a candidate, in whichever app: also those that this one does not know."""
    for relation in Candidate._meta.get_fields(include_hidden=True):
        if isinstance(relation, models.ManyToOneRel) and relation.related_model not in _NOT_GROWTH:
            yield relation.related_model, relation.field.name


def _close_applications(batch: Import, brought: Iterable[int], now: datetime) -> None:
    """Applications that the import added to people who stay are closed: facts stay, so their rows do."""
    added = Application.objects.filter(batch=batch).exclude(candidate__in=brought).exclude(stage=Stage.CLOSED)
    reason = _("The import that brought this application was taken back.")
    changes = [
        StageChange(application=application, before=application.stage, after=Stage.CLOSED, reason=reason, at=now)
        for application in added
    ]
    StageChange.objects.bulk_create(changes, batch_size=CHUNK)
    added.update(stage=Stage.CLOSED, stage_since=now, close_reason=reason, version=models.F("version") + 1)


def _reopen_checks(batch: Import) -> None:
    """A check that was there before has the state of its newest answer that still counts."""
    answered = CheckResult.objects.filter(batch=batch).exclude(check_made__batch=batch).values("check_made")
    for check in Check.objects.filter(pk__in=answered):
        standing: Any = check.results.filter(batch__reverted_at=None).exclude(relation="retracts").order_by("pk").last()
        check.state = standing.state if standing else Check.State.REQUESTED
        check.version += 1
        check.save(update_fields=["state", "version"])
