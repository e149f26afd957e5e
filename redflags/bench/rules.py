"""The catalogue against the floor of looping over a dossier and touching its fields, one core, nothing else running."""

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import replace

from redflags.bench import engines
from redflags.bench.engines import turn_about
from redflags.bench.measuring import best_of
from redflags.bench.texts import ORDINARY, TELLING, text
from redflags.catalogue import catalogue
from redflags.engine.assess import assess
from redflags.engine.dossier import Dossier
from redflags.engine.ready import Ready
from redflags.engine.run import run
from redflags.engine.vocabulary import Life
from redflags.gather.dossiers import of_applications
from redflags.reading import Context, Speaker, read
from screening import clock

TEXT = 64 * 1024
"""Characters of the longest text that is taken in."""

ROUNDS = 5

TEXTS = (("of ordinary prose", ORDINARY), ("whose every sentence tells of something", TELLING))


def lines(applications: Sequence[int]) -> Iterator[str]:
    """Microseconds a dossier, dossiers a second, and the ratio to the floor and to another engine."""
    dossiers = [gathered.dossier for gathered in of_applications(applications, clock.today())]
    stable = [rule for rule in catalogue() if rule.life is Life.STABLE]
    ready = Ready(stable)
    yield size_of(dossiers)
    count = len(dossiers)
    copies = iter([[fresh(dossier) for dossier in dossiers] for _round in range(2 * ROUNDS)])
    pure, floor = turn_about(
        lambda: [run(ready, dossier) for dossier in next(copies)],
        lambda: [touched(dossier) for dossier in dossiers],
        ROUNDS,
    )
    everything = best_of(ROUNDS, lambda: [assess(ready, dossier) for dossier in next(copies)])
    yield f"{len(stable)} stable rules: {pure / count * 1000:,.0f} µs a dossier, {count / pure * 1000:,.0f} a second"
    yield f"with standing and assurance: {everything / count * 1000:,.0f} µs"
    yield f"touching every field: {floor / count * 1000:,.0f} µs; the rules take {pure / floor:.1f} times that"
    yield from engines.lines(stable, dossiers)
    for what, kinds in TEXTS:
        yield _reading(what, [text(kinds, TEXT, seed) for seed in range(ROUNDS)])


def _reading(what: str, long_texts: Sequence[str]) -> str:
    fresh_texts = iter(long_texts)
    reading = best_of(ROUNDS, lambda: read(next(fresh_texts), speaker=Speaker.STAFF, context=Context.NOTE))
    found = read(long_texts[0], speaker=Speaker.STAFF, context=Context.NOTE)
    how_far = "to its end" if found.complete else "until it gave up"
    return f"reading {TEXT // 1024} KB {what} {how_far}: {reading:,.0f} ms, {len(found.said)} things said"


def size_of(dossiers: Sequence[Dossier]) -> str:
    """How large the dossiers are: in facts, and as JSON."""
    facts = statistics.mean(sum(1 for _fact in dossier.facts()) for dossier in dossiers)
    said = statistics.mean(len(dossier.statements) for dossier in dossiers)
    size = statistics.mean(len(engines.document(dossier)) for dossier in dossiers)
    size_told = f"{size / 1024:.1f} KB of JSON"
    return f"{len(dossiers):,} dossiers of {facts:.0f} facts, {said:.1f} of them statements of texts; {size_told}"


def fresh(dossier: Dossier) -> Dossier:
    """The dossier as it comes from gathering, with nothing worked out yet."""
    return replace(dossier)


def touched(dossier: Dossier) -> int:
    """How many fields of its facts are filled in."""
    return sum(bool(getattr(fact, name)) for fact in dossier.facts() for name in fact.__dataclass_fields__)
