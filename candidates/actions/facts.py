"""Appends facts: the one way a fact about a candidate comes on file by hand."""

from typing import Any, TypeVar
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet

from candidates.actions import indexing, texts
from candidates.derive import Print, complete, prints, referee_prints
from candidates.models import Candidate, Check, Fact, Fingerprint, Name, Place, Relation, TextPrint
from candidates.names import sortable
from screening.audit import record
from screening.doorbell import ring
from screening.models import User
from screening.submissions import claim
from screening.vault import NORMALISER_VERSION, key_id

F = TypeVar("F", bound=Fact)

_PAST = {
    Relation.ADDS: "added",
    Relation.CHANGES: "changed",
    Relation.CORRECTS: "corrected",
    Relation.RETRACTS: "retracted",
}
_HOUSEKEEPING = frozenset({"id", "candidate", "recorded_at", "recorded_by", "batch", "digest", "hint"})


class StaleFactError(Exception):
    """What this fact would replace was replaced or retracted in the meantime."""


@transaction.atomic
def append(fact: F, *, by: User | None, once: UUID | None = None, via: str = "web") -> F:
    """Store a fact, with its fingerprints, and record it under noun.past ("phone.changed"); `by` None is a job.

    Raises StaleFactError when somebody else replaced the same fact first, AlreadySubmittedError for a second click.
    """
    if by is not None:
        claim(once, by)
    candidate = Candidate.objects.select_for_update().get(pk=fact.candidate_id)
    _refuse_stale(fact)
    fact.recorded_by = by
    complete(fact, candidate.name)
    fact.save(force_insert=True)
    Fingerprint.objects.bulk_create(fingerprints(fact))
    owe_comparison(fact)
    called = candidate.name
    _project(candidate, fact)
    if candidate.name != called:
        indexing.rename(candidate, before=called)
    indexing.take_in([fact])
    verb = f"{fact._meta.model_name}.{_PAST[Relation(fact.relation)]}"
    record(verb, actor=by, candidate=candidate, target=fact, fields=_told(fact), via=via)
    return fact


@transaction.atomic
def retract(fact: F, *, by: User, reason: str, once: UUID | None = None) -> F:
    """Take an entry back: it was never true. The entry stays readable, rules no longer see it."""
    taken_back = type(fact)(
        **{
            field.attname: getattr(fact, field.attname)
            for field in fact._meta.concrete_fields
            if field.name not in {"id", "recorded_at", "recorded_by", "batch", "relation", "replaces", "note"}
        }
    )
    taken_back.relation, taken_back.replaces, taken_back.note = Relation.RETRACTS, fact, reason
    return append(taken_back, by=by, once=once)


def fingerprints(line: Fact | Check) -> list[Fingerprint]:
    """The unsaved fingerprints of a stored line; what is taken back or mended leaves none of its own."""
    if isinstance(line, Check):
        return [_fingerprint(found, line) for found in referee_prints(line)]
    if line.relation == Relation.RETRACTS:
        return []
    return [_fingerprint(found, line) for found in prints(line)]


def owe_comparison(fact: Fact) -> None:
    """Note that a text must be compared with those of other people, and ring the worker."""
    if owed := texts.prints_of(fact):
        TextPrint.objects.bulk_create(owed, ignore_conflicts=True)
        ring(texts.WORK)


def _fingerprint(found: Print, line: Fact | Check) -> Fingerprint:
    return Fingerprint(
        candidate_id=line.candidate_id,
        kind=found.kind,
        digest=found.digest,
        key_id=key_id(settings.FINGERPRINT_KEYS[0]),
        normaliser=NORMALISER_VERSION,
        ref=line.ref,
        batch_id=line.batch_id,
    )


def _refuse_stale(fact: Fact) -> None:
    entry: Any = fact  # mypy's Django plugin cannot look into an abstract model
    if entry.replaces_id is None:
        return
    if type(entry)._default_manager.filter(replaces=entry.replaces_id).exists():
        raise StaleFactError
    if entry.relation in (Relation.CORRECTS, Relation.RETRACTS):
        replaced = f"{entry._meta.model_name}:{entry.replaces_id}"
        Fingerprint.objects.filter(ref=replaced).delete()
        TextPrint.objects.filter(ref=replaced).delete()
        indexing.forget(replaced)


def _project(candidate: Candidate, fact: Fact) -> None:
    """Keep the columns that serve lists in step with the newest value that stands."""
    candidate.version += 1
    if isinstance(fact, Name) and (name := _newest(Name.objects.filter(candidate=candidate, usage=Name.Usage.LEGAL))):
        candidate.name, candidate.name_sort = name.value, sortable(name.value)
    if isinstance(fact, Place):
        place = _newest(Place.objects.filter(candidate=candidate))
        candidate.show_town(*((place.city, place.region) if place else ("", "")))
    candidate.save(update_fields=["version", "name", "name_sort", "town"])


def _newest(entries: QuerySet[F]) -> F | None:
    standing = entries.filter(replaced_by=None, batch__reverted_at=None).exclude(relation=Relation.RETRACTS)
    return standing.order_by("pk").last()


def _told(fact: Fact) -> list[str]:
    """Names of the columns that were filled in."""
    return [
        field.name
        for field in fact._meta.concrete_fields
        if field.name not in _HOUSEKEEPING and getattr(fact, field.attname) not in (None, "", False)
    ]
