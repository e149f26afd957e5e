"""Stores candidates as files tell them, any number at once."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from candidates.actions.facts import fingerprints
from candidates.intake import Intake
from candidates.models import Application, Candidate, Check, Fact, Fingerprint, Import, Interview
from screening.models import User

_CHUNK = 2_000


@transaction.atomic
def store(intakes: Sequence[Intake], *, by: User | None, batch: Import | None, now: datetime) -> list[Candidate]:
    """Store new candidates with everything told about them. The caller records the import that brought them."""
    for intake in intakes:
        intake.candidate.created_by, intake.candidate.batch, intake.candidate.created_at = by, batch, now
    candidates = [intake.candidate for intake in intakes]
    Candidate.objects.bulk_create(candidates, batch_size=_CHUNK)
    Application.objects.bulk_create(_applications(intakes, batch, now), batch_size=_CHUNK)
    add_rows(intakes, by=by, batch=batch, now=now)
    return candidates


def add_rows(intakes: Sequence[Intake], *, by: User | None, batch: Import | None, now: datetime) -> None:
    """Store what intakes tell about candidates and applications that are on the register already."""
    interviews = [row for intake in intakes for row in intake.interviews]
    checks = [row for intake in intakes for row in intake.checks]
    for intake in intakes:
        for row in (*intake.interviews, *intake.checks):
            row.application, row.batch, row.created_by, row.created_at = intake.application, batch, by, now
    Interview.objects.bulk_create(interviews, batch_size=_CHUNK)
    Check.objects.bulk_create(checks, batch_size=_CHUNK)
    by_table: dict[type[Fact], list[Fact]] = defaultdict(list)
    for intake in intakes:
        for fact in intake.facts:
            fact.batch, fact.recorded_by, fact.recorded_at = batch, by, now
            by_table[type(fact)].append(fact)
    for table, facts in by_table.items():
        table._default_manager.bulk_create(facts, batch_size=_CHUNK)
        Fingerprint.objects.bulk_create((found for fact in facts for found in fingerprints(fact)), batch_size=_CHUNK)


def _applications(intakes: Sequence[Intake], batch: Import | None, now: datetime) -> list[Application]:
    found = [intake.application for intake in intakes if intake.application]
    for application in found:
        application.batch, application.created_at = batch, now
    return found
