"""Keeps what a search goes by in step with the facts, in the transaction that stores them; an older register is filled
by a worker.
"""

import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime

from django.db import connection, transaction
from django.db.models import Q

from candidates import searchwords
from candidates.models import (
    Candidate,
    Document,
    Fact,
    FoundIn,
    HistoryEntry,
    Import,
    Message,
    Name,
    SearchCard,
    SearchFill,
    SearchText,
)
from candidates.searchable import kind_mark, standing, tables, team_key, team_mark, text_of
from candidates.searchwords import EMPLOYERS, NAMES, SCHOOLS
from screening import bulk
from screening.doorbell import ring_now

WORK = "candidates.jobs.fill_search"
QUEUE = "heavy"

BATCH = 200
"""People of one transaction that makes rows anew."""


# --- with the facts


def take_in(facts: Sequence[Fact]) -> None:
    """Make stored facts findable, in the transaction that stored them."""
    told = [(fact, *found) for fact in facts if (found := text_of(fact))]
    if told:
        people = _people({fact.candidate_id for fact in facts})
        bulk.insert([_text(fact, kind, text, people[fact.candidate_id]) for fact, kind, text in told])
    refresh_cards({fact.candidate_id for fact in facts if isinstance(fact, Name | HistoryEntry)})


def take_in_file(document: Document) -> None:
    """Make the text of a document findable that a worker has read."""
    forget(document.ref)
    take_in([document])


def forget(ref: str) -> None:
    """Have a line no longer found: it was mended or taken back."""
    SearchText.objects.filter(ref=ref).delete()


def forget_import(batch: Import) -> None:
    """Have nothing found any more that an import brought; the caller has stamped it and withdrawn its people."""
    SearchText.objects.filter(batch=batch).delete()
    SearchCard.objects.filter(candidate__batch=batch, candidate__withdrawn_at__isnull=False).delete()
    stay = Q(candidate__withdrawn_at=None, batch=batch)
    told = [model.objects.filter(stay).values_list("candidate", flat=True) for model in (Name, HistoryEntry)]
    for chunk in _chunks(sorted({key for keys in told for key in keys}), BATCH):
        refresh_cards(chunk)


def refresh_cards(candidates: Collection[int]) -> None:
    """Make the keys of people anew from the names, employers and schools that stand."""
    if not candidates:
        return
    locked = Candidate.objects.select_for_update().filter(pk__in=candidates).order_by("pk")
    people = list(locked.values_list("pk", "name", "team"))
    told: dict[int, dict[str, list[str]]] = {
        key: {NAMES: [name], EMPLOYERS: [], SCHOOLS: []} for key, name, _t in people
    }
    for key, value in standing(Name).filter(candidate__in=told).values_list("candidate", "value"):
        told[key][NAMES].append(value)
    entries = standing(HistoryEntry).filter(candidate__in=told).exclude(organisation="")
    for key, kind, value in entries.values_list("candidate", "kind", "organisation"):
        told[key][EMPLOYERS if kind == HistoryEntry.Kind.EMPLOYMENT else SCHOOLS].append(value)
    cards = [SearchCard(pk=key, keys=[team_key(team), *searchwords.keys(told[key])]) for key, _name, team in people]
    SearchCard.objects.filter(pk__in=told).delete()
    bulk.copy(cards)


@transaction.atomic
def rename(candidate: Candidate, *, before: str) -> None:
    """Have the texts about a person found together with the new name."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE candidates_searchtext SET words = ts_delete(words, %s::text[]) || %s::tsvector "
            "WHERE candidate_id = %s",
            [
                searchwords.name_marks(before),
                searchwords.vector("", searchwords.name_marks(candidate.name)),
                candidate.pk,
            ],
        )


def _people(candidates: Collection[int]) -> dict[int, list[str]]:
    """The marks that the texts about people have: who may see them, and how they are called.

    People are locked: whoever makes their rows anew either sees the facts that came, or comes before them.
    """
    locked = Candidate.objects.select_for_update().filter(pk__in=candidates).order_by("pk")
    told = locked.values_list("pk", "team", "name")
    return {key: [team_mark(team), *searchwords.name_marks(name)] for key, team, name in told}


def _text(fact: Fact, kind: FoundIn, text: str, marks: Iterable[str]) -> SearchText:
    words = searchwords.vector(str(text), [kind_mark(kind), *marks])
    return SearchText(candidate_id=fact.candidate_id, ref=fact.ref, kind=kind, words=words, batch_id=fact.batch_id)


# --- an older register


def owe_everybody(now: datetime) -> int:
    """Note that the rows of everybody are to be made anew; how many people that is."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO candidates_searchfill (candidate_id, owed_at) SELECT id, %s FROM candidates_candidate "
            "WHERE withdrawn_at IS NULL ON CONFLICT DO NOTHING",
            [now],
        )
    return SearchFill.objects.count()


@transaction.atomic
def fill_next() -> int:
    """Make the rows of some people anew who are owed it; how many. Any number of workers may run."""
    owed = list(
        SearchFill.objects.select_for_update(skip_locked=True).order_by("pk")[:BATCH].values_list("pk", flat=True)
    )
    if not owed:
        return 0
    refresh_cards(owed)
    SearchText.objects.filter(candidate__in=owed).delete()
    people = _people(owed)
    bulk.insert([_text(fact, kind, text, people[fact.candidate_id]) for fact, kind, text in _texts_of(owed)])
    SearchFill.objects.filter(pk__in=owed).delete()
    return len(owed)


def fill_for(seconds: float) -> int:
    """Fill for so long at most, and ring for the rest: other work waits as well."""
    until = time.monotonic() + seconds
    done = 0
    while count := fill_next():
        done += count
        if time.monotonic() > until:
            ring_now(WORK, queue=QUEUE)
            break
    return done


def _texts_of(candidates: Sequence[int]) -> Iterator[tuple[Fact, FoundIn, str]]:
    for model in tables():
        facts = standing(model).filter(candidate__in=candidates)
        if model is Document:
            facts = facts.select_related("file")
        elif model not in (Message, Document):
            facts = facts.exclude(note="")
        for fact in facts:
            if found := text_of(fact):
                yield (fact, *found)


def _chunks(keys: Sequence[int], size: int) -> Iterable[Sequence[int]]:
    return (keys[at : at + size] for at in range(0, len(keys), size))
