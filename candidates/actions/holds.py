"""Puts files under legal hold and lifts it, and is asked by whatever would take something away from a file."""

from datetime import datetime

from django.db import models, transaction

from candidates.models import Candidate, Import, ImportRow, LegalHold
from screening.audit import record
from screening.models import User


class UnderHoldError(Exception):
    """Some of it is under legal hold: nothing is taken away."""


@transaction.atomic
def put(candidate: Candidate, *, reason: str, by: User, now: datetime) -> LegalHold:
    """Keep everything on file about a candidate from now on; a hold that stands already is returned as it is."""
    Candidate.objects.select_for_update().get(pk=candidate.pk)
    standing = LegalHold.objects.filter(candidate=candidate, lifted_at=None).first()
    if standing:
        return standing
    hold = LegalHold.objects.create(candidate=candidate, reason=reason, put_by=by, put_at=now)
    record("legal_hold.put", actor=by, candidate=candidate, target=hold, fields=["reason"])
    return hold


@transaction.atomic
def lift(hold: LegalHold, *, reason: str, by: User, now: datetime) -> None:
    """Let the usual periods run again. Lifting twice changes nothing."""
    candidate = Candidate.objects.select_for_update().get(pk=hold.candidate_id)
    if LegalHold.objects.filter(pk=hold.pk, lifted_at=None).update(lifted_at=now, lifted_by=by, lift_reason=reason):
        record("legal_hold.lifted", actor=by, candidate=candidate, target=hold, fields=["lift_reason"])


def refuse_held(candidates: models.QuerySet[Candidate]) -> None:
    """Raise UnderHoldError if any of these files is under legal hold; for whatever takes something away from them."""
    if LegalHold.objects.filter(candidate__in=candidates, lifted_at=None).exists():
        raise UnderHoldError


def refuse_held_of(batch: Import) -> None:
    """The same for everybody an import brought or told something about. Raises UnderHoldError."""
    named = ImportRow.objects.filter(batch=batch, candidate__isnull=False).values("candidate")
    refuse_held(Candidate.objects.filter(models.Q(batch=batch) | models.Q(pk__in=named)))
