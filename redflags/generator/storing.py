"""Stores made-up stories, any number at once, dated as they tell: through COPY, without an action for every fact."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import models, transaction

from candidates.actions import indexing, texts
from candidates.actions.facts import fingerprints
from candidates.models import Document, Fact, Interview, LinkVerdict, StoredFile
from redflags.generator.register import MEANINGS, Made, Part
from screening import bulk
from screening.models import User

REASONS = {
    Part.COUPLE: "Married, one home and one joint account; void cheque with both names seen.",
    Part.TWICE: "Applied twice through two channels; the candidate says so and both files agree.",
}


@transaction.atomic
def store(made: Sequence[Made], *, reviewer: User) -> list[int]:
    """Put people on the register with everything told about them; returns the keys of their applications.

    Honest people who belong together are so judged by the reviewer. The caller records what it does.
    """
    stories = [one.story for one in made]
    for story in stories:
        for interview in story.intake.interviews:
            interview.application = story.application
        for check in story.intake.checks:
            check.application = story.application
    applications = [story.application for story in stories]
    _insert(story.intake.candidate for story in stories)
    _insert(applications)
    _insert(row for story in stories for row in story.intake.interviews)
    _insert(row for story in stories for row in story.intake.checks)
    facts = [fact for story in stories for fact in story.intake.facts]
    _store_files(facts)
    _store_facts(facts)
    _insert(row for story in stories for row in story.stage_changes)
    _insert(row for story in stories for row in story.reminders)
    _insert(row for story in stories for row in story.scorecards)
    attending = Interview.people.through
    _insert(
        attending(interview_id=interview.pk, user_id=person.pk)
        for story in stories
        for interview, people in story.attended
        for person in people
    )
    _insert(_judged(made, reviewer))
    return [application.pk for application in applications]


def _judged(made: Sequence[Made], reviewer: User) -> Iterator[LinkVerdict]:
    """What was found out about pairs of honest people: one household, or one person entered twice."""
    people = {one.story.persona.serial: one.story for one in made}
    for one in made:
        if one.partner is None:
            continue
        first, second = people[one.partner], one.story
        low, high = sorted((first.intake.candidate, second.intake.candidate), key=lambda person: person.pk)
        yield LinkVerdict(
            low=low,
            high=high,
            meaning=MEANINGS[one.part],
            reason=REASONS[one.part],
            said_by=reviewer,
            said_at=max(first.application.stage_since, second.application.stage_since),
        )


def _insert(rows: Iterable[models.Model]) -> None:
    bulk.insert(list(rows))


def _store_files(facts: Iterable[Fact]) -> None:
    files: list[StoredFile] = []
    storage = storages["default"]
    for fact in facts:
        if isinstance(fact, Document) and fact.file:
            fact.file.candidate = fact.candidate
            fact.file.path = storage.save("made-up/resume.txt", ContentFile(fact.file.text.encode()))
            files.append(fact.file)
    _insert(files)


def _store_facts(facts: Iterable[Fact]) -> None:
    tables: dict[type[Fact], list[Fact]] = defaultdict(list)
    for fact in facts:
        tables[type(fact)].append(fact)
    for rows in tables.values():
        bulk.insert(rows)
    for rows in tables.values():
        _insert(found for fact in rows for found in fingerprints(fact))
        _insert(owed for fact in rows for owed in texts.prints_of(fact))
    indexing.take_in([fact for rows in tables.values() for fact in rows])
