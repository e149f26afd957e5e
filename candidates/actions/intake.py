"""Stores candidates as files tell them, any number at once."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from candidates import files
from candidates.actions.facts import fingerprints
from candidates.intake import Intake
from candidates.models import (
    Application,
    Candidate,
    Check,
    CheckResult,
    Document,
    Fact,
    Fingerprint,
    Import,
    Interview,
    Message,
    Sign,
    StoredFile,
)
from screening.copying import copy_rows
from screening.models import User

_CHUNK = 2_000

_PARENTS: dict[type[Fact], tuple[str, ...]] = {
    CheckResult: ("check_made",),
    Document: ("file",),
    Message: ("interview",),
    Sign: ("interview",),
}
"""Rows that are stored in the same breath as the facts that belong to them."""


@transaction.atomic
def store(intakes: Sequence[Intake], *, by: User | None, batch: Import | None, now: datetime) -> list[Candidate]:
    """Store new candidates with everything told about them. The caller records the import that brought them."""
    for intake in intakes:
        intake.candidate.created_by, intake.candidate.batch, intake.candidate.created_at = by, batch, now
    candidates = [intake.candidate for intake in intakes]
    Candidate.objects.bulk_create(candidates, batch_size=_CHUNK)
    add_rows(intakes, by=by, batch=batch, now=now)
    return candidates


@transaction.atomic
def add_rows(intakes: Sequence[Intake], *, by: User | None, batch: Import | None, now: datetime) -> None:
    """Store what intakes tell about candidates that are on the register already; new applications of theirs too."""
    _add_applications(intakes, batch, now)
    _add_meetings(intakes, by, batch, now)
    _add_files(intakes)
    by_table: dict[type[Fact], list[Fact]] = defaultdict(list)
    for intake in intakes:
        for fact in intake.facts:
            _tie(fact)
            fact.batch, fact.recorded_by, fact.recorded_at = batch, by, now
            by_table[type(fact)].append(fact)
    for table, facts in by_table.items():
        copy_rows(table, facts)
        copy_rows(Fingerprint, [found for fact in facts for found in fingerprints(fact)])


def _tie(fact: Fact) -> None:
    """Note the keys of rows that had none when the fact was tied to them."""
    for name in ("candidate", *_PARENTS.get(type(fact), ())):
        if (related := getattr(fact, name)) is not None:
            setattr(fact, name, related)


def _add_applications(intakes: Sequence[Intake], batch: Import | None, now: datetime) -> None:
    told = [intake.application for intake in intakes if intake.application is not None]
    new = list({id(application): application for application in told if application.pk is None}.values())
    for application in new:
        application.batch, application.created_at = batch, now
    Application.objects.bulk_create(new, batch_size=_CHUNK)


def _add_meetings(intakes: Sequence[Intake], by: User | None, batch: Import | None, now: datetime) -> None:
    for intake in intakes:
        rows: list[Interview | Check] = [*intake.interviews, *intake.checks]
        for row in rows:
            row.application, row.batch, row.created_by, row.created_at = intake.application, batch, by, now
    Interview.objects.bulk_create((row for intake in intakes for row in intake.interviews), batch_size=_CHUNK)
    Check.objects.bulk_create((row for intake in intakes for row in intake.checks), batch_size=_CHUNK)


def _add_files(intakes: Sequence[Intake]) -> None:
    """Put the texts that documents bring on disk before a row names them."""
    brought: list[StoredFile] = []
    for document in (fact for intake in intakes for fact in intake.facts if isinstance(fact, Document)):
        stored = document.file
        if stored is not None and stored.pk is None:
            kept = files.keep([stored.text.encode()], stored.name)
            stored.candidate, stored.path, stored.size = document.candidate, kept.path, kept.size
            brought.append(stored)
    StoredFile.objects.bulk_create(brought, batch_size=_CHUNK)
