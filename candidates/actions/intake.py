"""Stores candidates as files tell them, any number at once."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from candidates import files
from candidates.actions import indexing, institutions, texts
from candidates.actions.facts import fingerprints
from candidates.intake import Intake
from candidates.models import (
    Candidate,
    Check,
    Document,
    Fact,
    Import,
    Interview,
    StoredFile,
)
from screening import bulk
from screening.models import User


@transaction.atomic
def store(intakes: Sequence[Intake], *, by: User | None, batch: Import | None, now: datetime) -> list[Candidate]:
    """Store new candidates with everything told about them. The caller records the import that brought them."""
    for intake in intakes:
        intake.candidate.created_by, intake.candidate.batch, intake.candidate.created_at = by, batch, now
    candidates = [intake.candidate for intake in intakes]
    bulk.insert(candidates)
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
            fact.batch, fact.recorded_by, fact.recorded_at = batch, by, now
            by_table[type(fact)].append(fact)
    for facts in by_table.values():
        bulk.insert(facts)
        bulk.insert([found for fact in facts for found in fingerprints(fact)])
        bulk.insert([owed for fact in facts for owed in texts.prints_of(fact)])
    indexing.take_in([fact for facts in by_table.values() for fact in facts])


def _add_applications(intakes: Sequence[Intake], batch: Import | None, now: datetime) -> None:
    told = [intake.application for intake in intakes if intake.application is not None]
    new = list({id(application): application for application in told if application.pk is None}.values())
    for application in new:
        application.batch, application.created_at = batch, now
    bulk.insert(new)


def _add_meetings(intakes: Sequence[Intake], by: User | None, batch: Import | None, now: datetime) -> None:
    for intake in intakes:
        rows: list[Interview | Check] = [*intake.interviews, *intake.checks]
        for row in rows:
            row.application, row.batch, row.created_by, row.created_at = intake.application, batch, by, now
    checks = [row for intake in intakes for row in intake.checks]
    institutions.compare_all(checks)
    bulk.insert([row for intake in intakes for row in intake.interviews])
    bulk.insert(checks)
    bulk.insert([found for check in checks for found in fingerprints(check)])


def _add_files(intakes: Sequence[Intake]) -> None:
    """Put the texts that documents bring on disk before a row names them."""
    brought: list[StoredFile] = []
    for document in (fact for intake in intakes for fact in intake.facts if isinstance(fact, Document)):
        stored = document.file
        if stored is not None and stored.pk is None:
            kept = files.keep([stored.text.encode()], stored.name)
            stored.candidate, stored.path, stored.size = document.candidate, kept.path, kept.size
            brought.append(stored)
    bulk.insert(brought)
