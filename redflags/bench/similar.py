"""One new text against a table of as many fingerprints as wanted, by the code the worker runs.

The table is made up in the database: each text has shingles of its own, and every tenth carries those of one of seven
templates besides. A new text that copies two thirds of one of them must find it; one like no other must find nobody.
"""

import random
import statistics
from collections.abc import Iterator

from django.db import connection, transaction
from django.utils import timezone

from candidates import prose
from candidates.actions import texts
from candidates.models import Candidate, TextPrint
from redflags.bench.measuring import once

LENGTH = 250
"""Shingles of a text: a CV with some 260 words of prose."""

LOOKUPS = 200
_KEPT = 160
"""Shingles that a planted copy keeps."""

_FILL = """
INSERT INTO candidates_textprint (candidate_id, ref, shingles, sketch, compared_at)
SELECT %(candidate)s, 'bench:' || place, shingles, (SELECT array_agg(h ORDER BY h) FROM (
    SELECT h FROM unnest(shingles) h ORDER BY h LIMIT %(sketch)s) smallest), now()
FROM (
    SELECT place, array_cat(
        ARRAY(SELECT hashint4(place * 1000 + n) FROM generate_series(1, %(length)s) n),
        CASE WHEN place %% 10 = 0 THEN ARRAY(SELECT hashint4(-(place %% 70) * 1000 - n) FROM generate_series(1, 60) n)
             ELSE ARRAY[]::integer[] END
    ) AS shingles
    FROM generate_series(%(first)s, %(last)s) place
) made
"""


def lines(size: int) -> Iterator[str]:
    """How long a new text takes among that many, and whether planted copies are found."""
    person = Candidate.objects.create(name="Bench", name_sort="bench")
    newcomer = Candidate.objects.create(name="Newcomer", name_sort="newcomer")
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 0")
        cursor.execute("DROP INDEX texts_by_sketch")
        _none, filling = once(lambda: _fill(person.pk, size))
        cursor.execute("SET maintenance_work_mem = '256MB'")
        index = "CREATE INDEX texts_by_sketch ON candidates_textprint USING gin (sketch) WITH (fastupdate = off)"
        _none, indexing = once(lambda: cursor.execute(index))
        cursor.execute("ANALYZE candidates_textprint")
        cursor.execute("SELECT pg_relation_size('texts_by_sketch'), pg_total_relation_size('candidates_textprint')")
        index_size, total = cursor.fetchone()
    yield (
        f"{size:,} texts of {LENGTH} shingles: {total / 2**20:,.0f} MB with an index of {index_size / 2**20:,.0f} MB, "
        f"stored in {filling / 1000:.0f} s, indexed in {indexing / 1000:.0f} s"
    )
    lot = random.Random(1)  # noqa: S311  (a sample, no secret)
    wanted = [lot.randint(1, size) for _n in range(LOOKUPS)]
    yield _looked_up("a copy of one of them", [_copy(lot, newcomer, place) for place in wanted], planted=True)
    yield _looked_up("a text like no other", [_unlike(lot, newcomer) for _n in range(LOOKUPS)], planted=False)
    with transaction.atomic():
        arrival, storing = once(lambda: _stored(_unlike(lot, newcomer)))
        _found, looking = once(lambda: list(texts.similar(arrival)))
    yield f"storing a new one in the index and looking it up: {storing + looking:.1f} ms"
    TextPrint.objects.filter(candidate__in=[person, newcomer])._raw_delete("default")


def _fill(candidate: int, size: int, step: int = 50_000) -> None:
    with connection.cursor() as cursor:
        for first in range(1, size + 1, step):
            values = {"candidate": candidate, "sketch": prose.SKETCH, "length": LENGTH}
            cursor.execute(_FILL, {**values, "first": first, "last": min(first + step - 1, size)})


def _looked_up(what: str, newcomers: list[TextPrint], *, planted: bool) -> str:
    times, found = [], 0
    for text in newcomers:
        with transaction.atomic():
            near, spent = once(lambda text=text: list(texts.similar(text)))  # type: ignore[misc]
        times.append(spent)
        found += bool(near)
    times.sort()
    told = f"{found} of {len(newcomers)} found" if planted else f"{found} of {len(newcomers)} taken for another"
    return f"{what}: p50 {statistics.median(times):.1f} ms, p95 {times[int(len(times) * 0.95)]:.1f} ms, {told}"


def _copy(lot: random.Random, candidate: Candidate, place: int) -> TextPrint:
    stored = TextPrint.objects.get(ref=f"bench:{place}").shingles
    own = lot.sample(stored[:LENGTH], _KEPT) + [lot.randrange(-(2**31), 2**31) for _n in range(LENGTH - _KEPT)]
    return _text(candidate, own)


def _unlike(lot: random.Random, candidate: Candidate) -> TextPrint:
    return _text(candidate, [lot.randrange(-(2**31), 2**31) for _n in range(LENGTH)])


def _text(candidate: Candidate, shingles: list[int]) -> TextPrint:
    return TextPrint(candidate=candidate, ref="bench:new", shingles=shingles, sketch=prose.sketch(shingles))


def _stored(text: TextPrint) -> TextPrint:
    text.compared_at = timezone.now()
    text.save()
    return text
