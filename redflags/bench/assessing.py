"""One assessment from stored facts to a stored standing, and many at once."""

from collections.abc import Iterator, Sequence
from functools import partial

from django.utils import timezone

from redflags.actions.assessments import assess_applications
from redflags.bench.measuring import once, repeated

CHUNK = 200


def lines(applications: Sequence[int]) -> Iterator[str]:
    """Queries and milliseconds of one, and the rate of many."""
    now = timezone.now()
    one = repeated(partial(assess_applications, [key], now=now) for key in applications[:100])
    yield f"one: {one.queries} queries, p50 {one.p50:.1f} ms, p95 {one.p95:.1f} ms, computing {one.cpu:.1f} ms"
    many = list(applications[: 5 * CHUNK])
    chunks = [many[place : place + CHUNK] for place in range(0, len(many), CHUNK)]
    _none, spent = once(lambda: [assess_applications(chunk, now=now) for chunk in chunks])
    yield f"{len(many):,} in chunks of {CHUNK}: {len(many) / spent * 1000:,.0f} a second"
