"""Finds texts of different people that are nearly the same, a batch at a time, in a worker.

A text that came is a row that is owed. One worker compares at a time, so that of two texts that arrive together the
later one finds the other. A match leaves one fingerprint on both lines, like any other value two people share.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db import connection, transaction

from candidates import prose
from candidates.models import (
    CheckResult,
    Document,
    Fact,
    Fingerprint,
    LinkKind,
    Message,
    Relation,
    Source,
    TextPrint,
)
from screening.audit import record
from screening.vault import NORMALISER_VERSION, fingerprint, key_id

WORK = "candidates.jobs.compare_texts"

BATCH = 100
COMPARING = 7_270_031
"""Key of the advisory lock on comparing."""

LEAST_LENGTH = 240
"""Characters below which no message holds enough prose to be compared."""

MOST_SHARING = 20
"""A run of words that more people have is a template's: it counts for nobody."""

NOTED_FROM = 30
"""Percent of the shorter text from which a match is noted; from where it counts is for the rule to say."""

LEAST_SHARED = 20
"""Runs that two texts share at least."""


@dataclass(frozen=True, slots=True)
class _Near:
    """A text that shares some of the looked-up hashes."""

    pk: int
    candidate: int
    ref: str
    batch: int | None
    shingles: frozenset[int]


def prints_of(fact: Fact) -> list[TextPrint]:
    """The unsaved row that owes a stored text a comparison; none for what is short, or written by our own staff.

    Compared are the candidate's own texts, and what contacts of checks wrote freely on their page.
    """
    if fact.relation == Relation.RETRACTS:
        return []
    if isinstance(fact, Document) and fact.source != Source.REFERENCE:
        text = fact.file.text if fact.file else ""
    elif isinstance(fact, Message) and fact.writer == Message.Writer.CANDIDATE:
        text = fact.text
    elif isinstance(fact, CheckResult):
        text = fact.own_words
    else:
        return []
    if len(text) < LEAST_LENGTH:
        return []
    return [TextPrint(candidate_id=fact.candidate_id, ref=fact.ref, batch_id=fact.batch_id)]


@transaction.atomic
def compare_next(now: datetime) -> int:
    """Compare the texts that wait, oldest first; how many there were. None while another worker compares."""
    if not _alone():
        return 0
    owed = list(TextPrint.objects.filter(compared_at=None).select_related("candidate").order_by("pk")[:BATCH])
    written = _texts(owed)
    for text in owed:
        found = prose.shingles(written.get(text.ref, ""))
        text.shingles, text.sketch, text.compared_at = sorted(found), prose.sketch(found), now
    TextPrint.objects.bulk_update(owed, ["shingles", "sketch", "compared_at"])
    for text in owed:
        links = [_link(text, near, share) for near, share in similar(text)]
        if links:
            Fingerprint.objects.bulk_create([side for both in links for side in both], ignore_conflicts=True)
            record("link.found", actor=None, candidate=text.candidate, target=text, via="job")
    return len(owed)


def similar(text: TextPrint) -> Iterator[tuple[_Near, int]]:
    """Texts of other people that are nearly this one, with the percent of the shorter text that both share."""
    by_hash = _meeting(text)
    common = {found for found, texts in by_hash.items() if len(texts) > MOST_SHARING}
    near = _near({key for found, texts in by_hash.items() if found not in common for key in texts})
    common |= _templates(near)
    own = set(text.shingles) - common
    for other in near:
        shared = own & other.shingles
        share = round(100 * prose.containment(own, other.shingles - common))
        if len(shared) >= LEAST_SHARED and share >= NOTED_FROM:
            yield other, share


def _alone() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [COMPARING])
        return bool(cursor.fetchone()[0])


def _texts(owed: Iterable[TextPrint]) -> dict[str, str]:
    """The texts themselves, by the line that holds them."""
    keys: dict[str, list[int]] = defaultdict(list)
    for text in owed:
        table, _colon, key = text.ref.partition(":")
        keys[table].append(int(key))
    documents = Document.objects.filter(pk__in=keys["document"]).values_list("pk", "file__text")
    messages = Message.objects.filter(pk__in=keys["message"]).values_list("pk", "text")
    answers = CheckResult.objects.filter(pk__in=keys["checkresult"]).values_list("pk", "own_words")
    found = {f"document:{key}": text or "" for key, text in documents}
    found |= {f"message:{key}": text for key, text in messages}
    return found | {f"checkresult:{key}": text for key, text in answers}


def _meeting(text: TextPrint) -> dict[int, list[int]]:
    """Texts of other people by the hash in which they meet this one, at most one more than may share it."""
    found: dict[int, list[int]] = defaultdict(list)
    with connection.cursor() as cursor:
        # The planner does not know how rare a hash is, and would rather read the whole table than trust the index.
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(_MEETING, {"hashes": text.sketch, "candidate": text.candidate_id, "most": MOST_SHARING + 1})
        for wanted, key in cursor:
            found[wanted].append(key)
        cursor.execute("SET LOCAL enable_seqscan = on")
    return found


_MEETING = """
SELECT wanted.hash, near.id
FROM unnest(%(hashes)s::integer[]) AS wanted(hash)
CROSS JOIN LATERAL (
    SELECT id FROM candidates_textprint
    WHERE sketch @> ARRAY[wanted.hash] AND candidate_id <> %(candidate)s
    LIMIT %(most)s
) AS near
"""


def _near(keys: Collection[int]) -> list[_Near]:
    if not keys:
        return []
    texts = TextPrint.objects.filter(pk__in=keys, candidate__withdrawn_at=None).order_by("pk")
    found = texts.values_list("pk", "candidate_id", "ref", "batch_id", "shingles")
    return [_Near(pk, candidate, ref, batch, frozenset(all_of)) for pk, candidate, ref, batch, all_of in found]


def _templates(near: Sequence[_Near]) -> set[int]:
    """Runs of words that too many of these people have."""
    if len(near) <= MOST_SHARING:
        return set()
    people: dict[int, set[int]] = defaultdict(set)
    for text in near:
        people[text.candidate].update(text.shingles)
    seen = Counter(shingle for shingles in people.values() for shingle in shingles)
    return {shingle for shingle, count in seen.items() if count > MOST_SHARING}


def _link(text: TextPrint, near: _Near, share: int) -> tuple[Fingerprint, Fingerprint]:
    """One fingerprint on both lines, of the pair."""
    low, high = sorted((text.pk, near.pk))
    digest = fingerprint(LinkKind.TEXT, f"{low}+{high}")

    def side(candidate: int, ref: str, batch: int | None) -> Fingerprint:
        return Fingerprint(
            candidate_id=candidate,
            kind=LinkKind.TEXT,
            digest=digest,
            key_id=key_id(settings.FINGERPRINT_KEYS[0]),
            normaliser=NORMALISER_VERSION,
            ref=ref,
            share=share,
            batch_id=batch,
        )

    return side(text.candidate_id, text.ref, text.batch_id), side(near.candidate, near.ref, near.batch)
